using System.Globalization;
using ImageCodegen.OpenApi;

namespace ImageCodegen.Review.Diff.Wire.Document;

/// <summary>When something deprecated goes away: <c>x-sunset</c>, a date (RFC 3339, full-date or date-time).</summary>
internal static class Sunset
{
    /// <summary>The extension.</summary>
    public const string Keyword = "x-sunset";

    /// <summary>The text of the date; null where there is none.</summary>
    public static string? TextOf(OpenApiObject owner) => owner.Get(Keyword) is null ? null : owner.Text(Keyword) ?? "";

    /// <summary>The date; null where there is none, or none that can be read.</summary>
    public static DateOnly? Of(OpenApiObject owner) =>
        TextOf(owner) is not { } text ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date
        : DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant)
            ? DateOnly.FromDateTime(instant.UtcDateTime)
        : null;
}
