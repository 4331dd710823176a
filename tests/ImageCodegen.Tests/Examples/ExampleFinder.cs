using ImageCodegen.OpenApi.References;
using ImageCodegen.OpenApi.Swagger;
using ImageCodegen.Syntax;
using ImageCodegen.Text;

namespace ImageCodegen.Tests.Examples;

/// <summary>An example or a default.</summary>
/// <param name="Holder">What it is an example of: a schema, a parameter, a header or a media type.</param>
/// <param name="Schema">The place of its schema; null where there is none.</param>
/// <param name="Value">The value; null where it cannot be had.</param>
/// <param name="Missing">Why it cannot be had.</param>
internal sealed record Example(Place Holder, Place? Schema, Node? Value, string Missing = "");

/// <summary>Finds all that a document gives as an example: <c>example</c>, <c>examples</c> in every form, and <c>default</c>.</summary>
/// <param name="places">The document.</param>
/// <param name="file">Its file, beside which external values stand.</param>
/// <param name="files">Where they are read from.</param>
internal sealed class ExampleFinder(DocumentPlaces places, SourceFile file, SourceFiles files)
{
    private readonly HashSet<string> referred = new(StringComparer.Ordinal);

    /// <summary>The examples, in document order.</summary>
    public IReadOnlyList<Example> Find()
    {
        var found = places.All.SelectMany(Of).ToList();
        var shared = (places.NodeAt("/components/examples") as MappingNode)?.Entries.Count(e => !referred.Contains("/components/examples/" + JsonPointer.Escape(e.Key))) ?? 0;
        found.AddRange(Enumerable.Repeat(new Example(places.At("/components")!, null, null, "shared, and nothing refers to it"), shared));
        return found;
    }

    private IEnumerable<Example> Of(Place place) => place.Kind switch
    {
        PlaceKind.Schema when places.Is30 && place.Node["$ref"] is not null => [],
        PlaceKind.Schema => Listed(place, place).Concat(place.Node["default"] is { } value ? [new Example(place, place, value)] : []),
        PlaceKind.Parameter or PlaceKind.Header or PlaceKind.Media => Listed(place, SchemaOf(place)).Concat(Named(place)),
        _ => [],
    };

    private Place? SchemaOf(Place holder)
    {
        if (places.At(holder.Pointer + "/schema") is { } own)
        {
            return own;
        }

        var content = (holder.Node["content"] as MappingNode)?.Entries;
        return content is { Count: > 0 } ? places.At($"{holder.Pointer}/content/{JsonPointer.Escape(content[0].Key)}/schema") : null;
    }

    private static IEnumerable<Example> Listed(Place holder, Place? schema)
    {
        if (holder.Node["example"] is { } example)
        {
            yield return new Example(holder, schema, example);
        }

        foreach (var item in (holder.Node["examples"] as SequenceNode)?.Items ?? [])
        {
            yield return new Example(holder, schema, item);
        }
    }

    private IEnumerable<Example> Named(Place holder)
    {
        var schema = SchemaOf(holder);
        foreach (var entry in (holder.Node["examples"] as MappingNode)?.Entries ?? [])
        {
            Node? node = entry.Value;
            for (var hops = 0; hops < 32 && places.TargetOf(node) is { } target; hops++)
            {
                referred.Add(target);
                node = places.NodeAt(target);
            }

            if (node is MappingNode named)
            {
                yield return Given(holder, schema, named);
            }
        }
    }

    private Example Given(Place holder, Place? schema, MappingNode named)
    {
        if ((named["dataValue"] ?? named["value"]) is { } value)
        {
            return new Example(holder, schema, value);
        }

        if (named["externalValue"].AsString() is not { } external)
        {
            return new Example(holder, schema, null, named["$ref"] is null ? "an example without a value" : "in another file");
        }

        var diagnostics = new DiagnosticBag();
        var found = files.Resolve(file, Uri.UnescapeDataString(external), named.Span, diagnostics);
        var read = found is null ? null : SwaggerDocument.Upgrade(SyntaxReader.Read(found, diagnostics, ReadLimits.Default));
        return new Example(holder, schema, diagnostics.HasErrors ? null : read, "an external value that is no file beside the document");
    }
}
