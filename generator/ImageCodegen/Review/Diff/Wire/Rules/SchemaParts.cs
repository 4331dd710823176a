namespace ImageCodegen.Review.Diff.Wire.Rules;

/// <summary>Compares schemas that a keyword holds, one or by name.</summary>
internal static class SchemaParts
{
    /// <summary>Compares what a keyword holds on both sides, or reports that it came or went.</summary>
    internal static void Compare(SchemaPair pair, string keyword, WireRule added, WireRule removed, string step)
    {
        pair.Base.Parts.TryGetValue(keyword, out var old);
        pair.Head.Parts.TryGetValue(keyword, out var now);
        if (old is not null && now is not null)
        {
            pair.Below(old, now, pair.Where.Then(step));
        }
        else if (old is not null || now is not null)
        {
            pair.Report(now is null ? removed : added, keyword, $"{keyword} of {pair.Where} was {(now is null ? "removed" : "added")}");
        }
    }

    /// <summary>Compares what a keyword holds by name.</summary>
    internal static void CompareNamed(SchemaPair pair, string keyword, WireRule added, WireRule removed)
    {
        pair.Base.Named.TryGetValue(keyword, out var old);
        pair.Head.Named.TryGetValue(keyword, out var now);
        foreach (var name in (old?.Keys ?? Enumerable.Empty<string>()).Union(now?.Keys ?? Enumerable.Empty<string>(), StringComparer.Ordinal))
        {
            var before = old?.GetValueOrDefault(name);
            var after = now?.GetValueOrDefault(name);
            if (before is not null && after is not null)
            {
                pair.Below(before, after, pair.Where.Then($".({name})"));
            }
            else
            {
                pair.Report(after is null ? removed : added, keyword, $"{keyword} '{name}' of {pair.Where} was {(after is null ? "removed" : "added")}", name);
            }
        }
    }
}
