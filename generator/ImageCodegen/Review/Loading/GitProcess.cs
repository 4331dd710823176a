using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace ImageCodegen.Review.Loading;

/// <summary>Calls git. Arguments are passed one by one, never through a shell; nothing is fetched and nobody is asked.</summary>
/// <param name="workingDirectory">The folder that git runs in.</param>
internal sealed class GitProcess(string workingDirectory)
{
    /// <summary>Runs git.</summary>
    /// <param name="input">What git reads from standard input.</param>
    /// <param name="arguments">The arguments.</param>
    /// <returns>Its exit code, output and error text; null where there is no git.</returns>
    public (int Code, byte[] Output, string Error)? Run(string input, params string[] arguments)
    {
        var start = new ProcessStartInfo("git")
        {
            WorkingDirectory = workingDirectory,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.Environment["GIT_TERMINAL_PROMPT"] = "0";
        start.Environment["GIT_NO_LAZY_FETCH"] = "1";
        start.Environment["GIT_OPTIONAL_LOCKS"] = "0";
        start.Environment["LC_ALL"] = "C";
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        try
        {
            using var process = Process.Start(start)!;
            var error = process.StandardError.ReadToEndAsync();
            var writing = Task.Run(() => Feed(process, input));
            using var output = new MemoryStream();
            process.StandardOutput.BaseStream.CopyTo(output);
            process.WaitForExit();
            writing.GetAwaiter().GetResult();
            return (process.ExitCode, output.ToArray(), error.GetAwaiter().GetResult().Trim());
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    private static void Feed(Process process, string input)
    {
        try
        {
            using var writer = process.StandardInput;
            writer.Write(input);
        }
        catch (IOException)
        {
            // Git ended before it had read everything; its exit code says why.
        }
    }
}
