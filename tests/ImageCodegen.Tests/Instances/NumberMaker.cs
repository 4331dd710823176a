using System.Globalization;
using System.Text.Json;

namespace ImageCodegen.Tests.Instances;

/// <summary>Numbers of a schema.</summary>
internal static class NumberMaker
{
    private static readonly string[] Plain = ["7", "1", "0", "12", "100", "1000", "-3", "50"];
    private static readonly string[] Odd = ["1.0", "1e2", "-0", "2.50", "-1.5E-3", "123456789.12345678", "0.1", "10.0"];

    /// <summary>A number's JSON text; null where none is known.</summary>
    public static string? Make(SchemaParts parts, bool integer, InstanceStyle style, Func<int, int> choose)
    {
        var said = Texts(parts, "minimum").Concat(Texts(parts, "maximum")).Concat(Texts(parts, "multipleOf")).ToList();
        var near = said.Concat(Texts(parts, "exclusiveMinimum").Concat(Texts(parts, "exclusiveMaximum")).SelectMany(static t => new[] { Shift(t, 1), Shift(t, -1), Shift(t, 0.5m), Shift(t, -0.5m) })).ToList();
        var examples = Texts(parts, "example").Concat(Texts(parts, "default"));
        IEnumerable<string> wanted = style.Edge < 0 ? [.. Texts(parts, "minimum"), .. near, .. Plain] : style.Edge > 0 ? [.. Texts(parts, "maximum"), .. near, "9007199254740993", .. Plain] : style.Choice == 0 ? [.. examples, .. Plain, .. near] : [.. Odd, .. Plain, .. near];
        var fitting = wanted.Where(text => Fits(parts, integer, text)).Distinct(StringComparer.Ordinal).ToList();
        return fitting.Count == 0 ? null : fitting[style.Edge != 0 || style.Choice == 0 ? 0 : choose(fitting.Count)];
    }

    private static string Shift(string text, decimal by) => decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? (number + by).ToString(CultureInfo.InvariantCulture) : "1";

    private static IEnumerable<string> Texts(SchemaParts parts, string keyword) => parts.Each(keyword).Where(static v => v.ValueKind == JsonValueKind.Number).Select(static v => v.GetRawText());

    private static bool Fits(SchemaParts parts, bool integer, string text)
    {
        if (!decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            return false;
        }

        return (!integer || decimal.Truncate(number) == number)
            && Numbers("minimum").All(m => number >= m) && Numbers("maximum").All(m => number <= m)
            && Numbers("exclusiveMinimum").All(m => number > m) && Numbers("exclusiveMaximum").All(m => number < m)
            && Numbers("multipleOf").All(m => m == 0 || number % m == 0);

        IEnumerable<decimal> Numbers(string keyword) => Texts(parts, keyword)
            .Select(static t => decimal.TryParse(t, NumberStyles.Float, CultureInfo.InvariantCulture, out var d) ? d : (decimal?)null).OfType<decimal>();
    }
}
