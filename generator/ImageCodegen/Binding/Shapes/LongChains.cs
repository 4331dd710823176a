using System.Globalization;
using ImageCodegen.OpenApi;
using ImageCodegen.Text;

namespace ImageCodegen.Binding.Shapes;

/// <summary>
/// Finds schemas that build on one another in a longer row than any document needs, before each of them gathers what is behind it, which
/// takes time and memory with the square of the row. Walks without recursion, each schema once.
/// </summary>
internal sealed class LongChains
{
    private readonly DiagnosticBag diagnostics;
    private readonly Dictionary<Schema, int> heights = [];
    private readonly Dictionary<Schema, int> places = [];
    private readonly List<(Schema Schema, IEnumerator<(Schema Schema, bool IsAlternative)> Steps, int Alternatives, int Height)> way = [];

    private LongChains(DiagnosticBag diagnostics) => this.diagnostics = diagnostics;

    /// <summary>True where no row is too long; false after a report, which is one for all of them.</summary>
    /// <param name="components">The schemas that are gone through, in document order.</param>
    /// <param name="diagnostics">Where the finding goes.</param>
    public static bool AreNone(IEnumerable<Schema> components, DiagnosticBag diagnostics)
    {
        var chains = new LongChains(diagnostics);
        foreach (var component in components)
        {
            if (!chains.Follow(component))
            {
                return false;
            }
        }

        return true;
    }

    private bool Follow(Schema component)
    {
        Enter(component, 0);
        while (way.Count > 0)
        {
            var top = way[^1];
            if (!top.Steps.MoveNext())
            {
                Leave(top.Schema, top.Height);
            }
            else if (places.TryGetValue(top.Steps.Current.Schema, out var place))
            {
                if (way.Count - place > Parts.LongestChain && way[place].Alternatives == top.Alternatives && !top.Steps.Current.IsAlternative)
                {
                    var reference = top.Schema.Get("$ref")?.Span ?? top.Schema.Span;
                    diagnostics.Add(Diagnostics.CyclicReference, reference, top.Schema.Text("$ref") ?? top.Schema.Element.Path.ToString());
                    return false;
                }
            }
            else
            {
                Enter(top.Steps.Current.Schema, top.Alternatives + (top.Steps.Current.IsAlternative ? 1 : 0));
            }
        }

        if (heights[component] <= Parts.LongestChain)
        {
            return true;
        }

        var (height, most) = (heights[component].ToString(CultureInfo.InvariantCulture), Parts.LongestChain.ToString(CultureInfo.InvariantCulture));
        diagnostics.Add(Diagnostics.ChainTooLong, component.Span, height, most);
        return false;
    }

    private void Enter(Schema schema, int alternatives)
    {
        if (heights.TryGetValue(schema, out var height))
        {
            Raise(height + 1);
            return;
        }

        places[schema] = way.Count;
        way.Add((schema, Parts.Steps(schema).GetEnumerator(), alternatives, 0));
    }

    private void Leave(Schema schema, int height)
    {
        way.RemoveAt(way.Count - 1);
        places.Remove(schema);
        heights[schema] = height;
        Raise(height + 1);
    }

    /// <summary>What is at the end of the way is at least so high.</summary>
    private void Raise(int height)
    {
        if (way.Count > 0 && way[^1].Height < height)
        {
            way[^1] = way[^1] with { Height = height };
        }
    }
}
