using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using ImageCodegen.Text;

namespace ImageCodegen.Tests.Syntax;

public class PropertyTests
{
    private const string Specials = "[]{}:,-?#&*!|>'\"%@` \t\r\n\\~<.0127axeou_é😀\u0085\u2028\uFEFF\0\u007F+";

    private static readonly string[] Seeds =
    [
        "openapi: 3.1.0\ninfo: {title: 'x', version: \"1\"}\npaths:\n  /a/{b}:\n    get: &g\n      - !!str 1\n      - |2-\n          text\n      - *g\n",
        "a: &x\n  <<: {b: 1}\n  ? c\n  : >+\n    folded\n\n    text\nd: [1, {e: f}, *x]\n---\n...\n%YAML 1.2\n",
        "{\"a\": [1, 2.5e3, true, null, \"\\u00e9\\n\"], \"b\": {\"c\": {}}}",
    ];

    private static readonly JsonSerializerOptions[] Styles =
    [
        new() { WriteIndented = true, MaxDepth = 1000 },
        new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping },
    ];

    [Fact]
    public void Any_bytes_give_a_tree_or_an_error() =>
        Check(Prop.ForAll(Gen.ArrayOf(Gen.Choose(0, 255).Select(i => (byte)i)).ToArbitrary(), bytes => Answers(bytes)), 300);

    [Fact]
    public void Any_text_of_special_characters_gives_a_tree_or_an_error() =>
        Check(Prop.ForAll(Text(Specials).ToArbitrary(), text => Answers(Encoding.UTF8.GetBytes(text))), 3000);

    [Fact]
    public void Any_mutated_document_gives_a_tree_or_an_error() => Check(
        Prop.ForAll(Mutated().ToArbitrary(), text => Answers(Encoding.UTF8.GetBytes(text))), 3000);

    [Fact]
    public void Json_read_as_yaml_is_the_same_tree() => Check(
        Prop.ForAll(Value(4).ToArbitrary(), value => Styles.All(style => SameTree(value?.ToJsonString(style) ?? "null"))), 1000);

    [Fact]
    public void Any_way_to_write_a_value_is_the_same_tree() => Check(
        Prop.ForAll(Value(3).ToArbitrary(), ArbMap.Default.ArbFor<int>(), (value, seed) => SameTree(value, new YamlStyles(new Random(seed)).Write(value))), 2000);

    private static void Check(Property property, int runs) =>
        FsCheck.Check.One(Config.QuickThrowOnFailure.WithMaxTest(runs), property);

    private static bool Answers(byte[] bytes) => Answers(bytes, "a.yaml") && Answers(bytes, "a.json");

    private static bool Answers(byte[] bytes, string name)
    {
        var diagnostics = new DiagnosticBag();
        var tree = Reading.Read(bytes, name, diagnostics);
        return tree is not null || diagnostics.HasErrors;
    }

    private static bool SameTree(string json)
    {
        // The file is not tried as JSON first where the text starts with a comment.
        var diagnostics = new DiagnosticBag();
        var asYaml = Reading.Print(Reading.Read("# yaml\n" + json, "a.yaml", diagnostics));
        return diagnostics.ToSorted().Count == 0 && asYaml == Reading.Print(Reading.Json(json));
    }

    private static bool SameTree(JsonNode? value, string yaml)
    {
        var diagnostics = new DiagnosticBag();
        var read = Reading.Print(Reading.Read(yaml, "a.yaml", diagnostics));
        var expected = Reading.Print(Reading.Json(value?.ToJsonString() ?? "null"));
        return diagnostics.ToSorted() is [] && read == expected ? true : throw new InvalidOperationException($"{string.Join("; ", diagnostics.ToSorted())}\n{yaml}\n{read}\n{expected}");
    }

    private static Gen<string> Text(string alphabet) =>
        Gen.Choose(0, alphabet.Length - 1).Select(i => alphabet[i]).ArrayOf().Select(c => new string(c));

    private static Gen<string> Mutated() =>
        from seed in Gen.Elements(Seeds)
        from at in Gen.Choose(0, seed.Length)
        from length in Gen.Choose(0, 6)
        from inserted in Text(Specials)
        select seed[..at] + inserted[..Math.Min(inserted.Length, 8)] + seed[Math.Min(seed.Length, at + length)..];

    private static Gen<JsonNode?> Value(int depth)
    {
        var text = Text("ab :#-'\"\\\n\t\r/é😀\u0085\u2028\u0001,[]{}&*!|>%@`?0<").Select(Whole);
        var scalar = Gen.OneOf(
            Gen.Constant<JsonNode?>(null),
            Gen.Elements(true, false).Select(b => (JsonNode?)JsonValue.Create(b)),
            ArbMap.Default.GeneratorFor<long>().Select(n => (JsonNode?)JsonValue.Create(n)),
            ArbMap.Default.GeneratorFor<decimal>().Select(n => (JsonNode?)JsonValue.Create(n)),
            ArbMap.Default.GeneratorFor<double>().Where(double.IsFinite).Select(n => (JsonNode?)JsonValue.Create(n)),
            text.Select(t => (JsonNode?)JsonValue.Create(t)));
        if (depth == 0)
        {
            return scalar;
        }

        var list = Value(depth - 1).ListOf(3).Select(items => (JsonNode?)new JsonArray([.. items]));
        var members = text.Zip(Value(depth - 1)).ListOf(3).Select(
            pairs => (JsonNode?)new JsonObject(pairs.DistinctBy(p => p.Item1, StringComparer.Ordinal).Select(p => KeyValuePair.Create(p.Item1, p.Item2))));
        return Gen.OneOf(scalar, list, members);
    }

    // An unpaired surrogate cannot be written as UTF-8.
    private static string Whole(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
}
