using System.Diagnostics;

namespace ImageCodegen.Tests.Review.Reports;

/// <summary>A headless browser of the machine: Debian's chromium, or another build of it.</summary>
internal static class Browser
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "chrome.exe"];

    public static string? Path { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(System.IO.Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .SelectMany(static folder => Names.Select(name => System.IO.Path.Combine(folder, name)))
        .FirstOrDefault(File.Exists);

    /// <summary>The document after its scripts have run.</summary>
    public static string Dom(TempFolder temp, string page, string anchor = "", bool dark = false) =>
        Run(temp, dark, "--dump-dom", new Uri(temp[page]).AbsoluteUri + anchor);

    /// <summary>A picture of the page.</summary>
    public static byte[] Screenshot(TempFolder temp, string page, int width, int height)
    {
        Run(temp, dark: false, $"--screenshot={temp["page.png"]}", $"--window-size={width},{height}", "--hide-scrollbars", new Uri(temp[page]).AbsoluteUri);
        return File.ReadAllBytes(temp["page.png"]);
    }

    private static string Run(TempFolder temp, bool dark, params string[] arguments)
    {
        var start = new ProcessStartInfo(Path!) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        string[] all = ["--headless", "--disable-gpu", "--no-first-run", $"--user-data-dir={temp["profile"]}", .. arguments];
        foreach (var argument in all)
        {
            start.ArgumentList.Add(argument);
        }

        if (Environment.IsPrivilegedProcess)
        {
            start.ArgumentList.Insert(0, "--no-sandbox");
        }

        if (dark)
        {
            start.ArgumentList.Insert(0, "--blink-settings=preferredColorScheme=0");
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        _ = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(TimeSpan.FromMinutes(2)))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException("The browser did not end.");
        }

        return output.GetAwaiter().GetResult();
    }
}

/// <summary>A test that needs a browser; skipped where there is none.</summary>
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = Browser.Path is null ? "There is no chromium on the path." : null;
}

/// <summary>A test of several cases that needs a browser; skipped where there is none.</summary>
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = Browser.Path is null ? "There is no chromium on the path." : null;
}
