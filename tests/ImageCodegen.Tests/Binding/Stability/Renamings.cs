namespace ImageCodegen.Tests.Binding.Stability;

/// <summary>A name that an edit changed.</summary>
/// <param name="Key">What it is the name of.</param>
/// <param name="Before">The name before.</param>
/// <param name="After">The name after.</param>
/// <param name="Cause">How that came.</param>
internal sealed record Renaming(NameKey Key, string Before, string After, string Cause);

/// <summary>Compares the names of a document before and after an edit.</summary>
internal static class Renamings
{
    /// <summary>The cause of what holds the edited place, or is one of its cases.</summary>
    public const string Edited = "edited itself";

    /// <summary>The cause where another has the name now.</summary>
    public const string Wanted = "the very same name is wanted";

    /// <summary>The causes that types without a name of their own have where several places share one.</summary>
    public static IReadOnlyList<string> OfShared { get; } = ["joined others", "left by others", "shared by as many", "shared by more or fewer"];

    /// <summary>What is called otherwise.</summary>
    public static IEnumerable<Renaming> Of(BoundNames before, BoundNames after, IReadOnlyList<string> place)
    {
        var edited = place.Count == 0 ? null : Tree.Pointer(place);
        var (old, now) = (Shared(before), Shared(after));
        var types = after.Names.Where(n => n.Key.Kind == "type").Select(n => n.Value).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var (key, name) in before.Names)
        {
            if (after.Names.TryGetValue(key, out var other) && other != name)
            {
                var (was, isNow) = (old.GetValueOrDefault(key.Pointer), now.GetValueOrDefault(key.Pointer));
                var cause = Cause(key, was, isNow, edited);
                yield return new Renaming(key, name, other, cause is "alone" or "component" && types.Contains(name) ? Wanted : cause);
            }
        }
    }

    private static string Cause(NameKey key, int was, int isNow, string? edited) =>
        edited is not null && ((edited + "/").StartsWith(key.Pointer + "/", StringComparison.Ordinal) || key.Pointer.StartsWith(edited + "/oneOf/", StringComparison.Ordinal) || key.Pointer.StartsWith(edited + "/anyOf/", StringComparison.Ordinal)) ? Edited
        : key.Kind != "type" ? key.Kind
        : key.Wire.Length > 0 ? key.Wire
        : Tree.Way(key.Pointer) is ["components", "schemas", _] ? "component"
        : (was, isNow) switch
        {
            (1, 1) => "alone",
            (1, _) => "joined others",
            (_, 1) => "left by others",
            _ => was == isNow ? "shared by as many" : "shared by more or fewer",
        };

    private static Dictionary<string, int> Shared(BoundNames names) => names.Contract.Types
        .SelectMany(t => t.Origins.Select(o => (Origin: o, Count: t.Origins.Count())))
        .DistinctBy(o => o.Origin, StringComparer.Ordinal).ToDictionary(o => o.Origin, o => o.Count, StringComparer.Ordinal);
}
