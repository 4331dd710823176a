using ImageCodegen.Binding.Kept;

namespace ImageCodegen.Binding.Names;

/// <summary>
/// What a type is called that the document leaves without a name: the way that leads to it from what has one, word after word.
/// </summary>
public sealed class PlaceName
{
    /// <summary>Longer names are shortened where that leaves them apart from others.</summary>
    public const int Readable = 60;

    // As in the names of components: forms of more steps are longer than a name may be.
    private const int MostSteps = 16;

    private readonly PlaceName? owner;
    private readonly bool isCase;
    private readonly string said;

    private PlaceName(PlaceName? owner, string name, string step, bool isCase = false, string? said = null) =>
        (this.owner, Name, Step, this.isCase, this.said) = (owner, name, step, isCase, said ?? step);

    /// <summary>The place in words that last; null where no names are kept.</summary>
    public PlaceKey? Key { get; private init; }

    /// <summary>The whole way as a name.</summary>
    public string Name { get; }

    /// <summary>The last step of the way: a member, or what tells a case apart.</summary>
    public string Step { get; }

    /// <summary>What has a name of its own.</summary>
    public string Root => owner?.Root ?? Name;

    /// <summary>The steps from there, less the cases that others stand in: those say what a union is, which its members say too.</summary>
    public IReadOnlyList<string> Steps => Way(withCases: false);

    /// <summary>True for what has a name of its own.</summary>
    public bool IsRoot => owner is null;

    /// <summary>True where it stands right in another place.</summary>
    public bool IsIn(PlaceName other) =>
        ReferenceEquals(owner, other) || (owner is not null && ReferenceEquals(owner, other.owner) && !ReferenceEquals(this, other));

    /// <summary>Something with a name of its own.</summary>
    /// <param name="name">The name.</param>
    /// <param name="key">The place in words that last; null where no names are kept.</param>
    public static PlaceName Of(string name, PlaceKey? key = null) => new(null, CSharpName.Limit(name), name) { Key = key };

    /// <summary>The type of a member.</summary>
    /// <param name="member">The member, as a name.</param>
    /// <param name="wire">The member, as it is on the wire.</param>
    public PlaceName Member(string member, string wire) => new(this, InlineName.Join(Name, member), member) { Key = Key?.Member(wire) };

    /// <summary>The same place, known in other words that last.</summary>
    public PlaceName At(PlaceKey? key) => new(owner, Name, Step, isCase, said) { Key = key };

    /// <summary>The item of a list member, which is named after the member.</summary>
    public PlaceName ItemOfMember() => new(owner, InlineName.ItemOfMember(Name), InlineName.ItemOfMember(Step)) { Key = Key };

    /// <summary>The item of a list.</summary>
    public PlaceName Item() => new(owner ?? this, InlineName.Item(Name), InlineName.Item(Step)) { Key = Key?.Item() };

    /// <summary>The value of a map.</summary>
    public PlaceName Value() => new(owner ?? this, InlineName.Value(Name), InlineName.Value(Step)) { Key = Key?.Value() };

    /// <summary>A case of a union, by what tells it apart.</summary>
    /// <param name="word">What tells it apart.</param>
    /// <param name="joined">True where the union's own words are not said twice.</param>
    public PlaceName Case(string word, bool joined = false) =>
        new(this, joined ? InlineName.Join(Name, word) : CSharpName.Limit(Name + word), word, isCase: true, joined ? word : CSharpName.Limit(said + word));

    /// <summary>
    /// The short forms of a long name: the root, and the last step, the last two, and so on, as long as that is shorter. Steps
    /// that say too little do not begin one.
    /// </summary>
    public IReadOnlyList<string> Shorter() =>
        owner is null || Name.Length <= Readable ? [] : [.. Forms(Way(withCases: false)).Concat(Forms(Way(withCases: true))).Distinct(StringComparer.Ordinal)];

    private IEnumerable<string> Forms(List<string> steps)
    {
        for (var first = steps.Count - 1; first >= Math.Max(0, steps.Count - MostSteps); first--)
        {
            if (!VagueWords.Fill(steps[first]) && steps.Skip(first).Aggregate(Root, InlineName.Join) is var form && form.Length < Name.Length)
            {
                yield return form;
            }
        }
    }

    private List<string> Way(bool withCases)
    {
        var steps = new List<string>();
        for (var place = this; place.owner is not null; place = place.owner)
        {
            if (withCases || !place.isCase || ReferenceEquals(place, this))
            {
                steps.Insert(0, place.said);
            }
        }

        return steps;
    }
}
