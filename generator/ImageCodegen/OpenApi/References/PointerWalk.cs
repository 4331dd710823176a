using System.Globalization;
using ImageCodegen.OpenApi.Swagger;
using ImageCodegen.Syntax;
using ImageCodegen.Text;

namespace ImageCodegen.OpenApi.References;

/// <summary>
/// Goes along JSON Pointers. RFC 6901 knows no reference on the way, but documents point through them and common tools follow: so a step that the
/// object with a <c>$ref</c> lacks is taken from where that leads.
/// </summary>
internal sealed class PointerWalk(ReferenceResolver references, DiagnosticBag diagnostics)
{
    private const int MostWithin = 64;
    private const int MostSuggestions = 100;
    private readonly HashSet<Node> passing = new(ReferenceEqualityComparer.Instance);
    private int missed;

    /// <summary>What a pointer leads to, as it is written; null where that is nothing.</summary>
    public static Element? Along(Element from, IReadOnlyList<string> steps)
    {
        var at = from;
        foreach (var step in steps)
        {
            if (Step(at, step) is not { } next)
            {
                return null;
            }

            at = next;
        }

        return at;
    }

    /// <summary>What a pointer leads to; null, without a report of it, where that is nothing.</summary>
    public Element? Find(Element from, IReadOnlyList<string> steps)
    {
        var at = from;
        foreach (var step in steps)
        {
            if ((Step(at, step) ?? (Through(at) is { } beyond ? Step(beyond, step) : null)) is not { } next)
            {
                return null;
            }

            at = next;
        }

        return at;
    }

    /// <summary>What the pointer of a reference leads to; null after a reported error.</summary>
    /// <param name="from">The file of the reference.</param>
    /// <param name="into">The file that the pointer leads into.</param>
    /// <param name="steps">The pointer.</param>
    /// <param name="reference">The reference, as text.</param>
    public Element? Follow(OpenApiFile from, OpenApiFile into, IReadOnlyList<string> steps, Node reference)
    {
        var at = into.Root;
        Element? passed = null;
        foreach (var step in steps)
        {
            if (Step(at, step) is { } next)
            {
                at = next;
            }
            else if (!IsReference(at.Node))
            {
                return Missing(from, at, step, reference);
            }
            else if (Through(at) is not { } beyond)
            {
                return Blocked(at, reference);
            }
            else if (Step(beyond, step) is not { } there)
            {
                return Missing(from, beyond, step, reference);
            }
            else
            {
                passed ??= at;
                at = there;
            }
        }

        if (passed is { } first)
        {
            diagnostics.Add(Diagnostics.PointerThroughReference, reference.Span, reference.AsString()!, Written(from, first), Written(from, at));
        }

        return LongTexts.AreNone(at.Node, steps, diagnostics) ? at : null;
    }

    private static Element? Step(Element at, string step)
    {
        Node? next = at.Node switch
        {
            MappingNode mapping => mapping[step],
            SequenceNode list when int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var i) && i < list.Items.Count => list.Items[i],
            _ => null,
        };
        return next is null ? null : at.Child(step, next);
    }

    private static bool IsReference(Node node) => node is MappingNode mapping && mapping["$ref"].AsString() is not null;

    private Element? Through(Element at)
    {
        if (!IsReference(at.Node) || passing.Count >= MostWithin || !passing.Add(at.Node))
        {
            return null;
        }

        var target = references.Follow(at);
        passing.Remove(at.Node);
        return target;
    }

    // What is wrong with the other reference is told there, unless this one is a part of its circle.
    private Element? Blocked(Element at, Node reference)
    {
        if (passing.Count >= MostWithin || passing.Contains(at.Node))
        {
            diagnostics.Add(Diagnostics.CyclicReference, reference.Span, reference.AsString()!);
        }

        return null;
    }

    private Element? Missing(OpenApiFile from, Element at, string step, Node reference)
    {
        // To look for what was meant takes as long as there are names; who has missed so often looks elsewhere.
        var names = ++missed <= MostSuggestions && at.Node is MappingNode keys ? keys.Entries.Select(static e => e.Key) : [];
        var place = ReferenceEquals(at.File, from) ? $"'{SwaggerPlaces.Written(at)}'" : $"'{SwaggerPlaces.Written(at)}' of '{at.File.Source.DisplayPath}'";
        diagnostics.Add(
            Diagnostics.UnresolvedReference,
            reference.Span,
            reference.AsString()!,
            NearestName.Suggest(step, names, $"There is no '{step}' under {place}; add it, or change the reference"));
        return null;
    }

    /// <summary>The reference that leads from a file to an element.</summary>
    public static string Written(OpenApiFile from, Element target)
    {
        var pointer = SwaggerPlaces.Written(target);
        if (ReferenceEquals(from, target.File))
        {
            return pointer;
        }

        var path = Path.GetRelativePath(Path.GetDirectoryName(from.Source.Path)!, target.File.Source.Path).Replace(Path.DirectorySeparatorChar, '/');
        return string.Join('/', path.Split('/').Select(Uri.EscapeDataString)) + (pointer.Length > 1 ? pointer : "");
    }
}
