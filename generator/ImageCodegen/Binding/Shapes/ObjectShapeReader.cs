using ImageCodegen.Model;
using ImageCodegen.OpenApi;
using ImageCodegen.Syntax;
using ImageCodegen.Text;

namespace ImageCodegen.Binding.Shapes;

/// <summary>Reads an object: declared members make a record, none make a map.</summary>
internal sealed class ObjectShapeReader(ShapeReader shapes, SchemaSet set, IReadOnlyList<Schema> all)
{
    private readonly OrderedDictionary<string, List<Schema>> members = new(StringComparer.Ordinal);
    private readonly List<(string Name, SourceSpan Span)> required = [];

    public Shape Read()
    {
        foreach (var schema in all)
        {
            foreach (var (entry, property) in schema.Properties)
            {
                if (!members.TryGetValue(entry.Key, out var parts))
                {
                    members.Add(entry.Key, parts = []);
                }

                parts.Add(property);
            }

            required.AddRange(schema.Required);
        }

        var closed = all.Any(s => s.Mapping["additionalProperties"].AsBoolean() == false);
        var values = ValueSchemas();
        if (members.Count == 0 && (!closed || values.Count > 0))
        {
            return new Shape { Kind = ShapeKind.Map, Declared = set, Item = values.Count > 0 ? shapes.Set(values) : null };
        }

        ReportUndeclared();
        var names = required.Select(r => r.Name).ToHashSet(StringComparer.Ordinal);
        return new Shape
        {
            Kind = ShapeKind.Record,
            Declared = set,
            Properties = [.. members.Select(m => new PropertyShape(m.Key, shapes.Set(m.Value), names.Contains(m.Key)))],
            Additional = closed ? AdditionalMembers.Reported : AdditionalMembers.Kept,
        };
    }

    /// <summary>The schemas of members that are not declared; reports those that a record or a map cannot honour.</summary>
    private List<Schema> ValueSchemas()
    {
        var additional = Additional("additionalProperties").ToList();
        if (members.Count > 0)
        {
            Report("additionalProperties", additional.Exists(s => s.Mapping.Entries.Count > 0), "undeclared members are kept, and not compared with it");
            Report("patternProperties", condition: true, "undeclared members are kept, and not compared with it");
            return additional;
        }

        var patterns = all.SelectMany(s => s.MemberSchemas("patternProperties")).ToList();
        if (additional.Count == 0 && patterns.Count == 1)
        {
            Report("patternProperties", condition: true, "names are not compared with the pattern");
            return patterns;
        }

        Report("patternProperties", condition: true, "it is ignored");
        return additional;
    }

    private IEnumerable<Schema> Additional(string key) =>
        all.Where(s => s.Get(key) is { Node: MappingNode }).Select(s => s.Child(key)).OfType<Schema>();

    private void Report(string key, bool condition, string consequence)
    {
        foreach (var schema in all.Where(_ => condition))
        {
            if (schema.Mapping.TryGet(key, out var entry) && entry.Value is MappingNode { Entries.Count: > 0 })
            {
                shapes.Diagnostics.Add(Diagnostics.UncheckedMembers, entry.KeySpan, key, consequence);
            }
        }
    }

    private void ReportUndeclared()
    {
        foreach (var (name, span) in required.Where(r => !members.ContainsKey(r.Name)))
        {
            shapes.Diagnostics.Add(Diagnostics.UndeclaredRequired, span, name);
        }
    }
}
