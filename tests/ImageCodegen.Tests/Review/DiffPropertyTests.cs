using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using ImageCodegen.Review;
using ImageCodegen.Review.Diff;
using ImageCodegen.Review.Diff.Wire;

namespace ImageCodegen.Tests.Review;

/// <summary>What holds of the wire axis for any document.</summary>
public sealed class DiffPropertyTests : IDisposable
{
    private const int Seeds = 40;
    private const int SeedsForEachRewrite = 10;
    private const int LargestShuffled = 8_000_000;
    private readonly TempFolder folder = new();

    public static TheoryData<string> RewriteNames => [.. Rewrites.All.Keys];

    public void Dispose() => folder.Dispose();

    [Theory]
    [MemberData(nameof(RewriteNames))]
    public void What_is_written_otherwise_is_no_change(string rewrite) => ForAny(SeedsForEachRewrite, seed =>
    {
        var document = new RandomContract(seed).Document();
        var copy = document.DeepClone().AsObject();
        Rewrites.All[rewrite](copy, new Random(seed));
        Assert.Empty(Texts(Compare(document, copy)));
        Assert.Empty(Texts(Compare(copy, document)));
    });

    [Fact]
    public void Nor_is_it_where_everything_is_written_otherwise() => ForAny(Seeds, seed =>
    {
        var document = new RandomContract(seed).Document();
        var copy = document.DeepClone().AsObject();
        var random = new Random(seed);
        foreach (var rewrite in Rewrites.All.Values)
        {
            rewrite(copy, random);
        }

        Assert.Empty(Texts(Compare(document, copy)));
    });

    [Fact]
    public void What_tightens_a_request_breaks_it_and_taking_it_back_does_not() => ForAny(Seeds, seed =>
    {
        var document = new RandomContract(seed).Document(response: false);
        if (Tighten(document, seed) is { } tighter)
        {
            Assert.Equal(Verdict.Breaking, Worst(Compare(document, tighter)));
            Assert.Equal(Verdict.Compatible, Worst(Compare(tighter, document)));
        }
    });

    [Fact]
    public void What_loosens_a_response_breaks_it_and_taking_it_back_does_not() => ForAny(Seeds, seed =>
    {
        var document = new RandomContract(seed).Document(request: false);
        if (Tighten(document, seed) is { } tighter)
        {
            Assert.True(Worst(Compare(tighter, document)) >= Verdict.PossiblyBreaking);
            Assert.Equal(Verdict.Compatible, Worst(Compare(document, tighter)));
        }
    });

    [Fact]
    public void Recursion_ends_however_wide_it_is()
    {
        var document = Recursive(60);
        var copy = document.DeepClone().AsObject();
        copy["components"]!["schemas"]!["C59"]!["required"] = new JsonArray("p0");
        Assert.Equal(["property-became-required"], Compare(document, copy).Select(c => c.Rule.Id));
    }

    [Theory]
    [InlineData("""{"type": "array", "items": NEXT}""")]
    [InlineData("""{"type": "object", "additionalProperties": NEXT}""")]
    public void Depth_does_no_harm(string link)
    {
        var document = new RandomContract(1).Document();
        var schemas = document["components"]!["schemas"]!.AsObject();
        for (var i = 0; i < 5000; i++)
        {
            schemas["C" + i] = JsonNode.Parse(link.Replace("NEXT", $"{{\"$ref\": \"#/components/schemas/C{i + 1}\"}}", StringComparison.Ordinal));
        }

        schemas["C5000"] = new JsonObject { ["type"] = "string" };
        Assert.Empty(Texts(Compare(document, document)));
    }

    [Fact]
    public void Callbacks_within_callbacks_end()
    {
        var document = new RandomContract(1).Document();
        document["components"]!["callbacks"] = JsonNode.Parse("""
            {"Done": {"{$request.query.url}": {"post": {"responses": {"200": {"description": "Fine."}}, "callbacks": {"again": {"$ref": "#/components/callbacks/Done"}}}}}}
            """);
        document["paths"]!["/things/{id}"]!["post"]!["callbacks"] = JsonNode.Parse("""{"done": {"$ref": "#/components/callbacks/Done"}}""");
        Assert.Empty(Texts(Compare(document, document)));
    }

    [CorpusFact]
    public void Real_documents_do_not_differ_from_themselves_in_any_order()
    {
        foreach (var path in Directory.GetFiles(CorpusFactAttribute.Folder!))
        {
            var shuffled = path.EndsWith(".json", StringComparison.Ordinal) && new FileInfo(path).Length < LargestShuffled
                ? folder.Write("shuffled.json", Rewrites.Shuffle(JsonNode.Parse(File.ReadAllText(path)), new Random(1))!.ToJsonString())
                : path;
            Assert.Empty(Texts(Run(path, path)));
            Assert.Empty(Texts(Run(path, shuffled)));
        }
    }

    // Each component leads to every other one, on both sides.
    private static JsonObject Recursive(int count)
    {
        var document = new RandomContract(1).Document();
        var schemas = document["components"]!["schemas"]!.AsObject();
        for (var i = 0; i < count; i++)
        {
            schemas["C" + i] = new JsonObject
            {
                ["type"] = "object",
                ["properties"] = new JsonObject(Enumerable.Range(0, count).Select(n => KeyValuePair.Create(
                    "p" + n, (JsonNode?)new JsonObject { ["anyOf"] = new JsonArray(new JsonObject { ["$ref"] = "#/components/schemas/C" + n }, new JsonObject { ["type"] = "null" }) }))),
            };
        }

        return document;
    }

    private static JsonObject? Tighten(JsonObject document, int seed)
    {
        var copy = document.DeepClone().AsObject();
        var random = new Random(seed);
        var schemas = SchemaWalk.Schemas(copy["components"]).ToArray();
        var ways = Tightenings.All.ToArray();
        random.Shuffle(schemas);
        random.Shuffle(ways);
        return ways.Any(way => schemas.Any(way)) ? copy : null;
    }

    private static void ForAny(int count, Action<int> holds) => Check.One(Config.QuickThrowOnFailure.WithMaxTest(count), Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
    {
        holds(seed);
        return true;
    }));

    private IReadOnlyList<Change> Compare(JsonObject before, JsonObject after) =>
        Run(folder.Write("base.json", before.ToJsonString()), folder.Write("head.json", after.ToJsonString()));

    private IReadOnlyList<Change> Run(string before, string after)
    {
        var axis = new WireAxis(TimeProvider.System);
        var ids = axis.Rules.Select(r => r.Id).ToHashSet(StringComparer.Ordinal);
        var result = SpecDiff.Run(new DiffOptions { WorkingDirectory = folder.FullPath, Base = before, Head = after, Today = new DateOnly(2026, 12, 1) });
        Assert.DoesNotContain(result.Diagnostics, d => d.Descriptor.Severity == ImageCodegen.Text.Severity.Error);
        return [.. result.Changes.Where(c => ids.Contains(c.Rule.Id))];
    }

    private static Verdict Worst(IReadOnlyList<Change> changes) => changes.Max(c => c.Wire);

    private static IEnumerable<string> Texts(IEnumerable<Change> changes) => changes.Select(c => $"{c.Rule.Id} {c.Wire} {c.Subject}: {c.What}");
}
