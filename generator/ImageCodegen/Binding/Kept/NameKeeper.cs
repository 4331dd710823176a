using ImageCodegen.Binding.Names;
using ImageCodegen.Binding.Types;

namespace ImageCodegen.Binding.Kept;

/// <summary>
/// Gives the things of a namespace the names that they had. Who shares a name with other places stands for all of them where its place
/// is the least in ordinal order; <see cref="KeptTypes"/> brings them together.
/// </summary>
internal sealed class NameKeeper(KeptNames names)
{
    private readonly Dictionary<string, List<string>> cases = Cases(names);
    private readonly List<(NameWish Wish, string Key, string Name, bool Said)> wanted = [];
    private readonly List<TypeDraft> drafts = [];

    /// <summary>The names.</summary>
    public KeptNames Names { get; } = names;

    /// <summary>The name that a type had; null where it had none.</summary>
    public string? Type(PlaceKey place) => Names.Types.GetValueOrDefault(place.Old);

    /// <summary>The steps by which the cases of a union were told.</summary>
    public IReadOnlyList<string> CasesOf(PlaceKey union) => cases.GetValueOrDefault(union.Old) ?? [];

    /// <summary>The wish of a member, a value or a parameter, with the name in front that it had, if that was another than its text says.</summary>
    public NameWish Member(PlaceKey place, string wire, NameWish natural) =>
        Names.Members.TryGetValue(place.Member(wire).Old, out var name) ? First(name, natural) : natural;

    /// <summary>The wish with a name in front that comes before all names but the user's.</summary>
    public static NameWish First(string name, NameWish natural) => new([name, .. natural.Candidates], exact: true, NamePriority.Kept, natural.Tiebreak);

    /// <summary>Remembers a type that wants the name which it had, where it had one.</summary>
    public void Want(TypeDraft draft)
    {
        drafts.Add(draft);
        draft.Kept = Type(draft.Key!) is { } name && !ContractDraft.OwnNames(draft.Shape.Kind).Contains(name) ? name : null;
    }

    /// <summary>Remembers a type without a schema, a request or errors.</summary>
    /// <param name="wish">Its wish.</param>
    /// <param name="place">Its place.</param>
    /// <param name="usual">What it was called if nothing else was kept; null where it may be new.</param>
    public void Want(NameWish wish, PlaceKey place, string? usual)
    {
        if ((Type(place) ?? usual) is { } name)
        {
            wanted.Add((wish, place.Old, name, Names.Types.ContainsKey(place.Old)));
        }
    }

    /// <summary>Gives out the names, before anything else gets one. A name that cannot be had any more is given up.</summary>
    public void Give(NameScope scope)
    {
        // What two places are called as tells neither of them.
        foreach (var draft in Several(drafts, d => d.Key?.Text))
        {
            (draft.Key, draft.Kept) = (null, null);
        }

        foreach (var draft in Several(drafts, d => d.Kept is null ? null : d.Key!.Old))
        {
            draft.Kept = null;
        }

        foreach (var sharing in drafts.Where(d => d.Kept is not null).GroupBy(d => d.Kept!, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            if (!scope.Give(sharing.MinBy(d => d.Key!.Old, StringComparer.Ordinal)!.Wish, sharing.Key))
            {
                foreach (var draft in sharing)
                {
                    draft.Kept = null;
                }
            }
        }

        foreach (var (wish, _, name, _) in wanted.OrderByDescending(w => w.Said).ThenBy(w => w.Key, StringComparer.Ordinal))
        {
            scope.Give(wish, name);
        }
    }

    private static List<TypeDraft> Several(List<TypeDraft> drafts, Func<TypeDraft, string?> text) =>
        [.. drafts.Where(d => text(d) is not null).GroupBy(d => text(d)!, StringComparer.Ordinal).Where(g => g.Count() > 1).SelectMany(g => g)];

    private static Dictionary<string, List<string>> Cases(KeptNames names)
    {
        var found = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var key in names.Types.Keys.Concat(names.Members.Keys))
        {
            for (var at = key.IndexOf("/(", StringComparison.Ordinal); at >= 0; at = key.IndexOf("/(", at + 1, StringComparison.Ordinal))
            {
                var end = key.IndexOf('/', at + 1);
                end = end < 0 ? key.Length : end;
                if (seen.Add(key[..end]))
                {
                    var union = key[..at];
                    if (!found.TryGetValue(union, out var steps))
                    {
                        found[union] = steps = [];
                    }

                    steps.Add(key[(at + 1)..end]);
                }
            }
        }

        return found;
    }
}

