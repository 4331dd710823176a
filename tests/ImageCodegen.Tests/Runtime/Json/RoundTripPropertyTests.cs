using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;

namespace ImageCodegen.Tests.Runtime.Json;

/// <summary>Any object is read and written back as it was, or is a fault with a path.</summary>
public sealed class RoundTripPropertyTests
{
    private static readonly string[] Names =
    [
        "Text", "Flag", "Small", "Size", "Ratio", "Number", "Price", "Time", "Day", "Clock", "Id", "Link", "Data", "Any", "Tint", "Limit", "Sort",
        "Part", "Parts", "Names", "Gaps", "Grid", "Labels", "Maybe", "a\"b/é", "Name", "Count", "Nick", "Inner", "", "x", "日本", "\0", "\\",
    ];

    private static readonly string[] Scalars =
    [
        "null", "true", "false", "0", "-0", "1", "80", "80.0", "1e2", "1E-7", "100", "2147483648", "9223372036854775808", "1e400", "-1.50", "0.1",
        "123456789012345678901234567890.5", "\"\"", "\"80\"", "\"1.5\"", "\"true\"", "\"red\"", "\"blue\"", "\"2018-01-10T01:01:10Z\"",
        "\"2018-01-10 01:01\"", "\"2018-01-10\"", "\"01:02:03+01:00\"", "\"5568A08C-10A9-47F3-902F-647298B463FB\"", "\"AAECAw==\"", "\"AA\"",
        "\"http://a b/\"", "\"日本 😀\"", "\"\\u0000\\\"\\\\\\/\\ud83d\\ude00\"",
    ];

    [Fact]
    public void Any_object_is_written_back_as_it_was_or_is_a_fault_with_a_path()
    {
        var read = 0;
        FsCheck.Check.One(Config.QuickThrowOnFailure.WithMaxTest(5000), Prop.ForAll(Object(3).ToArbitrary(), json => Holds(json, ref read)));
        Assert.True(read > 500, $"only {read.ToString(CultureInfo.InvariantCulture)} objects fitted");
    }

    private static bool Holds(string json, ref int read)
    {
        Specimen thing;
        try
        {
            thing = Specimen.Parse(json);
        }
        catch (JsonException fault)
        {
            return fault.Path is not null;
        }
        read++;
        var written = thing.ToUtf8Json();
        return Same(json, written) && thing.Equals(Specimen.Parse(written)) && written.AsSpan().SequenceEqual(Specimen.Parse(written).ToUtf8Json())
            && written.AsSpan().SequenceEqual(JsonSerializer.SerializeToUtf8Bytes(thing));
    }

    private static bool Same(string json, byte[] written)
    {
        using var a = JsonDocument.Parse(json);
        using var b = JsonDocument.Parse(written);
        return Same(a.RootElement, b.RootElement);
    }

    // Numbers are compared by their text, members by name; of equal names the last one counts.
    private static bool Same(JsonElement a, JsonElement b) => (a.ValueKind, b.ValueKind) switch
    {
        (JsonValueKind.Object, JsonValueKind.Object) => Same(Last(a), Last(b)),
        (JsonValueKind.Array, JsonValueKind.Array) =>
            a.GetArrayLength() == b.GetArrayLength() && a.EnumerateArray().Zip(b.EnumerateArray()).All(pair => Same(pair.First, pair.Second)),
        (JsonValueKind.String, JsonValueKind.String) => a.GetString() == b.GetString(),
        _ => a.ValueKind == b.ValueKind && a.GetRawText() == b.GetRawText(),
    };

    private static bool Same(Dictionary<string, JsonElement> a, Dictionary<string, JsonElement> b) =>
        a.Count == b.Count && a.All(pair => b.TryGetValue(pair.Key, out var other) && Same(pair.Value, other));

    private static Dictionary<string, JsonElement> Last(JsonElement value)
    {
        var members = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var member in value.EnumerateObject())
        {
            members[member.Name] = member.Value;
        }
        return members;
    }

    private static Gen<string> Object(int depth) => Gen.Choose(0, 4).SelectMany(count =>
        Gen.ArrayOf(Gen.Elements(Names).SelectMany(name => Fitting(name, depth).Select(value => $"{JsonValue.Create(name).ToJsonString()}:{value}")), count)
            .Select(members => "{" + string.Join(',', members) + "}"));

    // Mostly a value of a kind that fits the name, so that most objects can be read.
    private static Gen<string> Fitting(string name, int depth) => Gen.Choose(0, 19).SelectMany(dice => dice == 0 ? Any(depth) : name switch
    {
        "Part" or "Inner" => Part(depth),
        "Parts" => List(Part(depth)),
        "Names" or "Gaps" => List(Gen.Elements(Scalars)),
        "Grid" => List(List(Gen.Elements(Scalars))),
        "Labels" or "Maybe" => Gen.Elements(Scalars).Select(value => $$"""{"k":{{value}}}"""),
        "Any" or "x" or "" => Any(depth),
        _ => Gen.Elements(Scalars),
    });

    private static Gen<string> Part(int depth) => depth == 0
        ? Gen.Constant("null")
        : Fitting("Inner", depth - 1).Select(inner => $$"""{"Name":"n","Count":"1","Nick":null,"Inner":{{inner}}}""");

    private static Gen<string> List(Gen<string> item) =>
        Gen.Choose(0, 3).SelectMany(count => Gen.ArrayOf(item, count)).Select(items => "[" + string.Join(',', items) + "]");

    private static Gen<string> Any(int depth) =>
        depth == 0 ? Gen.Elements(Scalars) : Gen.OneOf(Gen.Elements(Scalars), Object(depth - 1), List(Any(depth - 1)));
}
