using System.Security.Cryptography;
using System.Text;

namespace ImageCodegen.Review.Reports.Html;

/// <summary>The style and the script of a page, and the policy that lets a browser run these two alone (Content Security Policy, level 3).</summary>
internal static class HtmlAssets
{
    /// <summary>The style sheet, with the rules for filters.</summary>
    public static string Style { get; } = "\n" + Read("report.css") + HtmlFilters.Rules;

    /// <summary>The script. The page works without it.</summary>
    public static string Script { get; } = "\n" + Read("report.js");

    /// <summary>The policy.</summary>
    public static string Policy { get; } =
        $"default-src 'none'; style-src '{Hash(Style)}'; script-src '{Hash(Script)}'; base-uri 'none'; form-action 'none'";

    private static string Hash(string text) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static string Read(string name)
    {
        using var stream = typeof(HtmlAssets).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);

        // A browser hashes the text after it has made every line end a line feed.
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
