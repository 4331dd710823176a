namespace ImageCodegen.Review.Diff.Source;

/// <summary>Which type of the old surface is which of the new one.</summary>
internal sealed class SurfacePairs
{
    private readonly Dictionary<string, string> renamed = new(StringComparer.Ordinal);

    /// <summary>Pairs types by name; what is left by its place, its operation, or the members it has on the wire.</summary>
    public SurfacePairs(IReadOnlyList<SurfaceType> before, IReadOnlyList<SurfaceType> after)
    {
        var left = after.ToDictionary(t => t.Name, StringComparer.Ordinal);
        var unpaired = new List<SurfaceType>();
        foreach (var type in before)
        {
            if (left.Remove(type.Name, out var same))
            {
                Pairs.Add((type, same));
            }
            else
            {
                unpaired.Add(type);
            }
        }

        PairRenamed(unpaired, left, static type => type.Operation ?? type.Origin);
        PairRenamed(unpaired, left, static type => type.Members.Count == 0 ? null : ReviewFingerprint.Of([.. type.Members.Select(m => m.Wire + " " + m.PlainType)]));
        Removed = unpaired;
        Added = [.. after.Where(t => left.ContainsKey(t.Name))];
    }

    /// <summary>Types that are on both sides, in the old order.</summary>
    public List<(SurfaceType Before, SurfaceType After)> Pairs { get; } = [];

    /// <summary>Types that are gone.</summary>
    public IReadOnlyList<SurfaceType> Removed { get; }

    /// <summary>Types that are new.</summary>
    public IReadOnlyList<SurfaceType> Added { get; }

    /// <summary>The old type text with the names that types have now, so that a renamed type is one change and not one for each use.</summary>
    public string Now(string type)
    {
        if (renamed.Count == 0)
        {
            return type;
        }

        var text = new System.Text.StringBuilder(type.Length);
        var start = 0;
        for (var i = 0; i <= type.Length; i++)
        {
            if (i == type.Length || type[i] is '<' or '>' or ',' or ' ' or '?' or '[' or ']')
            {
                var name = type[start..i];
                text.Append(renamed.GetValueOrDefault(name, name));
                if (i < type.Length)
                {
                    text.Append(type[i]);
                }

                start = i + 1;
            }
        }

        return text.ToString();
    }

    /// <summary>Pairs types of one key where no other type could be meant.</summary>
    private void PairRenamed(List<SurfaceType> unpaired, Dictionary<string, SurfaceType> left, Func<SurfaceType, string?> key)
    {
        var candidates = new Dictionary<(SurfaceKind, string), List<SurfaceType>>();
        foreach (var type in left.Values.Where(_ => unpaired.Count > 0))
        {
            if (key(type) is { } text)
            {
                (candidates.TryGetValue((type.Kind, text), out var same) ? same : candidates[(type.Kind, text)] = []).Add(type);
            }
        }

        unpaired.RemoveAll(type =>
        {
            if (key(type) is not { } text || !candidates.TryGetValue((type.Kind, text), out var same) || same is not [var match])
            {
                return false;
            }

            same.Clear();
            left.Remove(match.Name);
            renamed[type.Name] = match.Name;
            Pairs.Add((type, match));
            return true;
        });
    }
}
