using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace ImageCodegen.Tests.Instances;

/// <summary>
/// Makes a value of a schema, in a style. It aims at valid values and need not hit: the judge says what is one. Nothing here knows
/// what the generator makes of the schema.
/// </summary>
/// <param name="document">The schemas.</param>
/// <param name="style">What kind of value.</param>
/// <param name="random">Decides what is left to chance; seeded.</param>
internal sealed class InstanceMaker(SchemaDocument document, InstanceStyle style, Random random)
{
    private const int Roomy = 3;
    private const int Deepest = 16;
    private int left = 80;

    /// <summary>Makes one; false where it is not known how.</summary>
    public bool TryMake(string place, out JsonNode? value)
    {
        value = null;
        return document.At(place) is { } schema && TryMake([schema], 0, out value);
    }

    private int Choose(int count) => style.Choice < 0 ? random.Next(count) : style.Choice % count;

    private bool TryMake(IReadOnlyList<JsonElement> schemas, int depth, out JsonNode? value)
    {
        value = null;
        left--;
        if (depth > Deepest || SchemaParts.Of(document, schemas, Choose) is not { } parts)
        {
            return false;
        }

        var types = Types(parts);
        if (types.Contains("null") && (style.Nulls || types.Count == 1))
        {
            return true;
        }

        types.Remove("null");
        if (parts.Each("const").Concat(parts.Each("enum").SelectMany(static e => e.EnumerateArray()).Where(e => parts.Each("enum").All(other => other.EnumerateArray().Any(o => JsonElement.DeepEquals(o, e))))).ToList() is { Count: > 0 } given)
        {
            var constant = parts.Each("const").Any();
            var chosen = given[constant ? 0 : Choose(given.Count)];
            value = Node(chosen);
            return true;
        }

        if (types.Count == 0)
        {
            return false;
        }

        switch (types[Choose(types.Count)])
        {
            case "object":
                return TryMakeObject(parts, depth, out value);
            case "array":
                return TryMakeArray(parts, depth, out value);
            case "string":
                var text = TextMaker.Make(parts, style, Choose);
                value = JsonValue.Create(text);
                return text is not null;
            case "boolean":
                value = JsonValue.Create(Choose(2) == 0);
                return true;
            case var number:
                var token = NumberMaker.Make(parts, number == "integer", style, Choose);
                value = token is null ? null : JsonNode.Parse(token);
                return token is not null;
        }
    }

    private static JsonNode? Node(JsonElement element) => JsonNode.Parse(element.GetRawText());

    private static List<string> Types(SchemaParts parts)
    {
        List<string> types = ["object", "string", "integer", "array", "number", "boolean", "null"];
        var said = false;
        foreach (var type in parts.Each("type"))
        {
            said = true;
            var own = type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Select(static t => t.GetString()!).ToList() : [type.GetString() ?? ""];
            types = types.FindAll(t => own.Contains(t) || (t == "integer" && own.Contains("number")));
            types = own.Contains("number") ? types.FindAll(static t => t != "integer" || true) : types;
        }

        if (said)
        {
            return types.Contains("number") ? types.FindAll(static t => t != "integer") : types;
        }

        return parts.All switch
        {
            _ when Has("properties", "additionalProperties", "required", "patternProperties", "minProperties") => ["object"],
            _ when Has("items", "prefixItems", "minItems") => ["array"],
            _ when Has("pattern", "minLength", "maxLength") => ["string"],
            _ when Has("minimum", "maximum", "multipleOf") => ["number"],
            _ => types,
        };

        bool Has(params string[] keywords) => keywords.Any(k => parts.Each(k).Any());
    }

    private bool TryMakeObject(SchemaParts parts, int depth, out JsonNode? value)
    {
        value = null;
        var made = new JsonObject();
        var declared = parts.Each("properties").SelectMany(static p => p.EnumerateObject()).Select(static p => p.Name).Distinct(StringComparer.Ordinal).ToList();
        var required = parts.Each("required").SelectMany(static r => r.EnumerateArray()).Select(static r => r.GetString()!).ToHashSet(StringComparer.Ordinal);
        foreach (var name in declared.Concat(required.Except(declared)))
        {
            var optional = !required.Contains(name);
            if (optional && (style.Optionals == Optionals.None || depth >= Roomy || left < 0 || (style.Optionals == Optionals.Some && random.Next(2) == 0)))
            {
                continue;
            }

            if (TryMake(Of(parts, name), depth + 1, out var member))
            {
                made[name] = member;
            }
            else if (!optional)
            {
                return false;
            }
        }

        var least = parts.Each("minProperties").Select(static m => m.GetInt32()).DefaultIfEmpty(0).Max();
        var isMap = declared.Count == 0 && style.Optionals != Optionals.None && left > 0;
        for (var i = 0; i < 8 && (made.Count < least || (i == 0 && (style.Unknown || isMap))); i++)
        {
            var name = parts.Texts("x-name").FirstOrDefault() ?? (style.Unicode ? $"x-ключ \"{i}\" 😀" : $"other{i}");
            if (Of(parts, name) is { } other && !other.Exists(static s => s.ValueKind == JsonValueKind.False) && TryMake(other, depth + 1, out var member))
            {
                made[name] = member;
            }
        }

        value = made;
        return true;
    }

    private static List<JsonElement> Of(SchemaParts parts, string name)
    {
        var found = new List<JsonElement>();
        foreach (var part in parts.All)
        {
            var matched = false;
            if (part.TryGetProperty("properties", out var members) && members.TryGetProperty(name, out var member))
            {
                found.Add(member);
                matched = true;
            }

            if (part.TryGetProperty("patternProperties", out var patterns))
            {
                foreach (var pattern in patterns.EnumerateObject().Where(p => TextMaker.Matches(name, p.Name)))
                {
                    found.Add(pattern.Value);
                    matched = true;
                }
            }

            if (!matched && part.TryGetProperty("additionalProperties", out var other))
            {
                found.Add(other);
            }
        }

        return found;
    }

    private bool TryMakeArray(SchemaParts parts, int depth, out JsonNode? value)
    {
        value = null;
        var least = parts.Each("minItems").Select(static m => m.GetInt32()).DefaultIfEmpty(0).Max();
        var most = parts.Each("maxItems").Select(static m => m.GetInt32()).DefaultIfEmpty(int.MaxValue).Min();
        var wanted = style.Edge < 0 ? least : Math.Max(least, style.Edge > 0 ? Math.Min(most, 4) : left < 0 || style.Optionals == Optionals.None ? least : 1 + Choose(2));
        var count = Math.Min(Math.Min(wanted, most), 100);
        var first = parts.Each("prefixItems").FirstOrDefault();
        var made = new JsonArray();
        for (var i = 0; i < count; i++)
        {
            var place = i;
            List<JsonElement> schemas = first.ValueKind == JsonValueKind.Array && i < first.GetArrayLength() ? [first[i]] : [.. parts.Each("items").Where(x => x.ValueKind != JsonValueKind.Array)];
            if (i == 0 && parts.Each("contains").FirstOrDefault() is { ValueKind: not JsonValueKind.Undefined } contained)
            {
                schemas.Add(contained);
            }

            var maker = i == 0 ? this : new InstanceMaker(document, style with { Choice = style.Choice < 0 ? -1 : style.Choice + place }, random) { left = left / 2 };
            if (!maker.TryMake(schemas, depth + 1, out var item))
            {
                break;
            }

            made.Add(item);
        }

        value = made;
        return made.Count >= least;
    }
}

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
