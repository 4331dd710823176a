namespace ImageCodegen.Binding.Merging;

/// <summary>
/// Splits classes of nodes until the nodes of each refer, place by place, to nodes of the same classes. Hopcroft's algorithm: a class
/// that falls apart is looked at again by its smaller part alone, so that long chains take no longer than their length.
/// </summary>
internal sealed class Partition
{
    private readonly int[] nodes;
    private readonly int[] places;
    private readonly int[] classOf;
    private readonly List<int> starts = [];
    private readonly List<int> ends = [];
    private readonly List<int> marked = [];
    private readonly List<(int Source, int Place)>[] incoming;
    private readonly Stack<int> waiting = new();
    private readonly List<int> touched = [];

    private Partition(int[][] references, int[] classes)
    {
        nodes = [.. Enumerable.Range(0, classes.Length).OrderBy(n => classes[n])];
        places = new int[nodes.Length];
        classOf = [.. classes];
        incoming = [.. classes.Select(_ => new List<(int, int)>())];
        for (var i = 0; i < nodes.Length; i++)
        {
            places[nodes[i]] = i;
            for (var place = 0; place < references[i].Length; place++)
            {
                incoming[references[i][place]].Add((i, place));
            }
        }

        for (var i = 0; i < nodes.Length; i++)
        {
            if (i == 0 || classes[nodes[i]] != classes[nodes[i - 1]])
            {
                Begin(i);
            }

            ends[^1] = i + 1;
            classOf[nodes[i]] = starts.Count - 1;
        }
    }

    /// <summary>The class of each node, numbered in no certain order.</summary>
    /// <param name="references">The nodes that each refers to; as many in all nodes of a class.</param>
    /// <param name="classes">The class of each at first sight.</param>
    public static int[] Refine(int[][] references, int[] classes)
    {
        var partition = new Partition(references, classes);
        while (partition.waiting.TryPop(out var splitter))
        {
            partition.SplitBy(splitter);
        }

        return partition.classOf;
    }

    private void SplitBy(int splitter)
    {
        var sources = new List<(int Source, int Place)>();
        for (var i = starts[splitter]; i < ends[splitter]; i++)
        {
            sources.AddRange(incoming[nodes[i]]);
        }

        sources.Sort(static (a, b) => a.Place.CompareTo(b.Place));
        for (var i = 0; i < sources.Count;)
        {
            var place = sources[i].Place;
            for (; i < sources.Count && sources[i].Place == place; i++)
            {
                Mark(sources[i].Source);
            }

            touched.ForEach(Split);
            touched.Clear();
        }
    }

    // What is marked stands before what is not.
    private void Mark(int node)
    {
        var own = classOf[node];
        if (marked[own] == 0)
        {
            touched.Add(own);
        }

        var to = starts[own] + marked[own]++;
        var from = places[node];
        (nodes[to], nodes[from]) = (nodes[from], nodes[to]);
        places[nodes[to]] = to;
        places[nodes[from]] = from;
    }

    private void Split(int old)
    {
        var (start, end, middle) = (starts[old], ends[old], starts[old] + marked[old]);
        marked[old] = 0;
        if (middle == end)
        {
            return;
        }

        var isFrontSmaller = middle - start <= end - middle;
        Begin(isFrontSmaller ? start : middle);
        ends[^1] = isFrontSmaller ? middle : end;
        (starts[old], ends[old]) = isFrontSmaller ? (middle, end) : (start, middle);
        for (var i = starts[^1]; i < ends[^1]; i++)
        {
            classOf[nodes[i]] = starts.Count - 1;
        }
    }

    private void Begin(int start)
    {
        waiting.Push(starts.Count);
        starts.Add(start);
        ends.Add(start);
        marked.Add(0);
    }
}
