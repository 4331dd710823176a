using ImageCodegen.Binding.Shapes;
using ImageCodegen.Model;

namespace ImageCodegen.Binding.Operations;

/// <summary>
/// Which types go to the service, and which come from it. A required member that one side never sends (<c>readOnly</c>,
/// <c>writeOnly</c>) cannot be asked for where its object goes that way.
/// </summary>
internal sealed class Directions(ShapeReader shapes)
{
    private readonly HashSet<SchemaSet> sent = [];
    private readonly HashSet<SchemaSet> received = [];

    /// <summary>Follows the bodies of an operation.</summary>
    public void Add(OperationDraft operation)
    {
        operation.Bodies.ToList().ForEach(b => Follow(b.Value, sent));
        operation.Responses.ForEach(r => Follow(r.Response.Value, received));
    }

    /// <summary>True where the member is missing from some objects, though it is required.</summary>
    public bool Lacks(SchemaSet record, MemberAccess access) => access switch
    {
        MemberAccess.ReadOnly => sent.Contains(record),
        MemberAccess.WriteOnly => received.Contains(record),
        _ => false,
    };

    private void Follow(SchemaSet? start, HashSet<SchemaSet> passed)
    {
        var waiting = new Stack<SchemaSet>();
        Push(start);
        while (waiting.TryPop(out var set))
        {
            var shape = shapes.Read(set);
            Push(shape.Base);
            PushAll(shape.Derived);
            foreach (var property in shape.Properties)
            {
                Push(property.Value);
            }

            PushAll(shape.Cases);
            Push(shape.Item);
        }

        void PushAll(IReadOnlyList<SchemaSet> sets)
        {
            for (var i = 0; i < sets.Count; i++)
            {
                Push(sets[i]);
            }
        }

        void Push(SchemaSet? set)
        {
            if (set is not null && passed.Add(set) && shapes.Read(set).Declared is var declared && (ReferenceEquals(declared, set) || passed.Add(declared)))
            {
                waiting.Push(declared);
            }
        }
    }
}
