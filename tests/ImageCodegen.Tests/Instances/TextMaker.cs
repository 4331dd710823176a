using System.Text.RegularExpressions;

namespace ImageCodegen.Tests.Instances;

/// <summary>Texts of a schema.</summary>
internal static class TextMaker
{
    private static readonly string[] Plain = ["text", "a", "A", "1", "123", "1.5", "Ab1", "abc-def", "2024-02-29", "https://example.com/a?b=c", "a@example.com", "AB", "USD", "en", "en-US", "0x1f", "0123456789abcdef0123456789abcdef", "true", "/a/b", "#ff0000", "a:b", "10.0.0.1"];
    private static readonly string[] Wide = ["日本語 😀", "Ünï\"cö\\dé/\n\u2028", "\u0000\u001f\u007f", "𝒳", "é"];

    private static readonly Dictionary<string, string[]> Formats = new(StringComparer.Ordinal)
    {
        ["date-time"] = ["2024-02-29T10:20:30Z", "2024-02-29T10:20:30.1234567+02:00", "1985-04-12t23:20:50.52z", "0001-01-01T00:00:00Z", "9999-12-31T23:59:59.9999999Z", "2024-06-30T12:00:00.123456789012-07:30", "2024-01-01T00:00:00.000Z"],
        ["date"] = ["2024-02-29", "0001-01-01", "9999-12-31"],
        ["time"] = ["10:20:30Z", "23:59:59.999+02:00", "00:00:00.000Z"],
        ["duration"] = ["P1DT2H", "PT0S", "P1Y2M3W"],
        ["uuid"] = ["0f8fad5b-d9cb-469f-a165-70867728950e", "7C9E6679-7425-40DE-944B-E07FC1F90AE7", "00000000-0000-0000-0000-000000000000"],
        ["uri"] = ["https://example.com/a?b=c#d", "urn:isbn:0451450523", "HTTP://EXAMPLE.com:80/%7e/../b", "https://例え.jp/ü"],
        ["uri-reference"] = ["/a/b?c", "../x", "https://example.com", "#top"],
        ["url"] = ["https://example.com/a?b=c"],
        ["byte"] = ["aGVsbG8=", "", "/+8="],
        ["binary"] = ["aGVsbG8=", "/+8="],
        ["email"] = ["a@example.com"],
        ["ipv4"] = ["10.0.0.1"],
        ["ipv6"] = ["::1", "2001:db8::1"],
        ["hostname"] = ["example.com"],
        ["int64"] = ["9007199254740993", "-5", "0"],
        ["uint64"] = ["9007199254740993999", "0"],
        ["decimal"] = ["1.50", "79228162514264.33751234567", "-0.1"],
    };

    /// <summary>A text; null where none is known.</summary>
    public static string? Make(SchemaParts parts, InstanceStyle style, Func<int, int> choose)
    {
        var least = Lengths(parts, "minLength").DefaultIfEmpty(0).Max();
        var most = Lengths(parts, "maxLength").DefaultIfEmpty(int.MaxValue).Min();
        var patterns = parts.Texts("pattern").ToList();
        var format = parts.Texts("contentEncoding").Contains("base64", StringComparer.Ordinal) ? "byte" : parts.Texts("format").FirstOrDefault(Formats.ContainsKey);
        var examples = parts.Texts("example").Concat(parts.Texts("default"));
        var sampled = patterns.Select(static p => PatternSample.Of(p)).OfType<string>();
        IEnumerable<string> wanted = format is not null ? Formats[format] : style.Unicode ? [.. Wide, .. sampled] : style.Choice == 0 ? [.. examples, .. sampled, .. Plain] : [.. sampled, .. Plain];
        var edge = style.Edge < 0 ? least : style.Edge > 0 && most < 5000 ? most : -1;
        var fitting = wanted.Select(t => format is null ? Sized(t, least, most, edge) : t).Concat(wanted).Concat(examples).Concat(Plain)
            .Where(t => Length(t) >= least && Length(t) <= most && patterns.TrueForAll(p => Matches(t, p))).Take(12).ToList();
        return fitting.Count == 0 ? null : fitting[style.Choice is 0 or 3 && format is null || style.Edge != 0 ? 0 : choose(fitting.Count)];
    }

    /// <summary>True where a .NET pattern matches; false where it cannot be used.</summary>
    public static bool Matches(string text, string pattern)
    {
        try
        {
            return Regex.IsMatch(text, pattern, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
        }
        catch (Exception e) when (e is ArgumentException or RegexMatchTimeoutException)
        {
            return false;
        }
    }

    private static int Length(string text) => text.EnumerateRunes().Count();

    private static IEnumerable<int> Lengths(SchemaParts parts, string keyword) => parts.Each(keyword).Select(static v => v.TryGetInt32(out var i) ? i : int.MaxValue);

    private static string Sized(string text, int least, int most, int edge)
    {
        var runes = text.EnumerateRunes().ToList();
        var wanted = edge >= 0 ? edge : Math.Clamp(runes.Count, Math.Min(least, 10000), most);
        return runes.Count == 0 ? "" : string.Concat(Enumerable.Range(0, Math.Min(wanted, 10000)).Select(i => runes[i % runes.Count]));
    }
}
