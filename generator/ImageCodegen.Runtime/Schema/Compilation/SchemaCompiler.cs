using System.Text.Json;

namespace ImageCodegen.Runtime;

/// <summary>Compiles the schemas that can be reached from a root, each once.</summary>
internal sealed class SchemaCompiler
{
    private readonly Queue<SchemaPlace> waiting = new();
    private readonly HashSet<string> dynamicNames = new(StringComparer.Ordinal);
    private readonly SchemaIndex index;

    private SchemaCompiler(SchemaIndex index) => this.index = index;

    /// <summary>Compiles a schema.</summary>
    /// <exception cref="JsonException">The text is not JSON, or not a schema, or refers to what is not there.</exception>
    public static SchemaNode Compile(string text, Func<string, string?>? documents)
    {
        var compiler = new SchemaCompiler(new SchemaIndex(documents));
        var root = compiler.Node(compiler.index.Add(SchemaUri.None, text));
        do
        {
            compiler.Finish();
        }
        while (compiler.AddDynamic());
        return root;
    }

    /// <summary>The schema at a place; its keywords follow.</summary>
    public SchemaNode Node(SchemaPlace place)
    {
        if (place.Node is null)
        {
            place.Node = new SchemaNode(place.Resource)
            {
                Always = place.Element.ValueKind switch
                {
                    JsonValueKind.True => true,
                    JsonValueKind.False => false,
                    JsonValueKind.Object => null,
                    _ => throw place.Fault("is neither an object nor a boolean"),
                },
            };
            waiting.Enqueue(place);
        }
        return place.Node;
    }

    /// <summary>The schema under a keyword of another.</summary>
    public SchemaNode Child(SchemaPlace of, string path) =>
        Node(of.Document.Places.GetValueOrDefault($"{of.Pointer}/{path}") ?? throw of.Fault($"has no schema at '{path}'"));

    /// <summary>The place that a reference leads to.</summary>
    public SchemaPlace Resolve(SchemaPlace from, string reference) => index.Resolve(from, reference);

    /// <summary>Makes that all schemas with a dynamic anchor are compiled, as evaluation may choose any of them.</summary>
    public void WantDynamic(string anchor) => dynamicNames.Add(anchor);

    private void Finish()
    {
        while (waiting.TryDequeue(out var place))
        {
            if (place.Element.ValueKind == JsonValueKind.Object)
            {
                var keywords = KeywordTable.Compile(new KeywordSource(this, place));
                place.Node!.Keywords = keywords;
                place.Node.AsksForParts = Array.Exists(keywords, k => k is UnevaluatedKeyword);
            }
        }
    }

    private bool AddDynamic()
    {
        foreach (var (_, place) in index.Resources.SelectMany(r => r.DynamicAnchors).Where(a => dynamicNames.Contains(a.Key)))
        {
            Node(place);
        }
        return waiting.Count > 0;
    }
}
