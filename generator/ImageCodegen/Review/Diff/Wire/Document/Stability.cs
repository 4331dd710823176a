using ImageCodegen.OpenApi;

namespace ImageCodegen.Review.Diff.Wire.Document;

/// <summary>How much an operation promises: <c>x-stability-level</c>, which is draft, alpha, beta or stable.</summary>
internal static class Stability
{
    private static readonly string[] Levels = ["draft", "alpha", "beta", "stable"];

    /// <summary>The extension.</summary>
    public const string Keyword = "x-stability-level";

    /// <summary>The level; without the extension that of a stable one, and null for a word that is none.</summary>
    public static int? Of(OpenApiObject operation) => Of(operation.Get(Keyword) is null ? null : operation.Text(Keyword) ?? "");

    /// <summary>The level of a word.</summary>
    public static int? Of(string? text) => text is null ? Levels.Length - 1 : Array.IndexOf(Levels, text) is >= 0 and var level ? level : null;

    /// <summary>True where nothing is promised yet.</summary>
    public static bool IsDraft(OpenApiObject operation) => Of(operation) is 0 or 1;
}
