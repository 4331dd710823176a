using ImageCodegen.OpenApi;

namespace ImageCodegen.Review.Lint.Facts;

/// <summary>A component of a file.</summary>
internal readonly record struct ComponentName(string File, string Section, string Name);

/// <summary>Remembers over all documents of a run which component is used from where.</summary>
internal sealed class ComponentUses
{
    private readonly HashSet<(ComponentName? From, ComponentName To)> uses = [];
    private HashSet<ComponentName>? reached;

    /// <summary>Notes that one place leads to another.</summary>
    public void Add(Element from, Element to)
    {
        if (Of(to) is { } component && Of(from) != component)
        {
            uses.Add((Of(from), component));
        }
    }

    /// <summary>Notes that a place names a component.</summary>
    public void Add(Element from, string section, string name) => uses.Add((Of(from), new ComponentName(from.File.Source.Path, section, name)));

    /// <summary>True where something outside of the components leads to the component, directly or by others.</summary>
    public bool IsReached(ComponentName component)
    {
        reached ??= Reach();
        return reached.Contains(component);
    }

    /// <summary>The component that an element is, or stands in; null elsewhere.</summary>
    public static ComponentName? Of(Element element) =>
        element.Path.Segments is ["components", var section, var name, ..] ? new ComponentName(element.File.Source.Path, section, name) : null;

    private HashSet<ComponentName> Reach()
    {
        var next = uses.Where(u => u.From is not null).ToLookup(u => u.From!.Value, u => u.To);
        var waiting = new Queue<ComponentName>(uses.Where(u => u.From is null).Select(u => u.To));
        var found = new HashSet<ComponentName>();
        while (waiting.TryDequeue(out var component))
        {
            if (found.Add(component))
            {
                foreach (var to in next[component])
                {
                    waiting.Enqueue(to);
                }
            }
        }

        return found;
    }
}
