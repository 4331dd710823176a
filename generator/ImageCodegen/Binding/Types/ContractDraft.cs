using ImageCodegen.Binding.Kept;
using ImageCodegen.Binding.Names;
using ImageCodegen.Binding.Operations;
using ImageCodegen.Binding.Settings;
using ImageCodegen.Binding.Shapes;
using ImageCodegen.OpenApi;

namespace ImageCodegen.Binding.Types;

/// <summary>A contract in the making.</summary>
internal sealed class ContractDraft(BindingInput input, OpenApiDocument document, NameScope names, ContractSettings settings, NameKeeper? keeper)
{
    private readonly Dictionary<SchemaSet, TypeDraft> drafts = [];
    private (Element? Element, string Origin) last = (null, "");

    public BindingInput Input { get; } = input;

    public OpenApiDocument Document { get; } = document;

    /// <summary>What the user has chosen about the document.</summary>
    public ContractSettings Settings { get; } = settings;

    /// <summary>Knows the names that things had; null where none are kept.</summary>
    public NameKeeper? Keeper { get; } = keeper;

    public string Namespace => Input.Namespace;

    public List<OperationDraft> Operations { get; } = [];

    /// <summary>The names of all types in the namespace.</summary>
    public NameScope Names { get; } = names;

    /// <summary>The types in the order in which they were found.</summary>
    public List<TypeDraft> Types { get; } = [];

    public TypeDraft? Find(SchemaSet set) => drafts.GetValueOrDefault(set);

    /// <summary>Adds a type.</summary>
    /// <param name="shape">What it is.</param>
    /// <param name="wish">What it is to be called.</param>
    /// <param name="place">What is in it is named after this.</param>
    /// <param name="element">Where it comes from.</param>
    public TypeDraft Declare(Shape shape, NameWish wish, PlaceName place, Element element)
    {
        var draft = new TypeDraft(this, shape, Names.Add(wish.Without(OwnNames(shape.Kind))), place, element);
        drafts.Add(shape.Declared, draft);
        Types.Add(draft);
        if (Keeper is not null && place.Key is not null && wish.Priority != NamePriority.User)
        {
            draft.Key = place.Key;
            Keeper.Want(draft);
        }

        return draft;
    }

    /// <summary>The members that a type of a kind declares besides those of the spec; it cannot be called as one of them.</summary>
    internal static IReadOnlySet<string> OwnNames(ShapeKind kind) => kind switch
    {
        ShapeKind.Enum or ShapeKind.IntegerEnum => ReservedNames.OfEnum,
        ShapeKind.Union => ReservedNames.OfUnion,
        _ => ReservedNames.None,
    };

    /// <summary>Where something comes from, in the way in which output names it.</summary>
    public string OriginOf(Element element)
    {
        // What is asked for is often what was asked for last.
        if (!ReferenceEquals(element, last.Element))
        {
            last = (element, PathOf(element.File) + element.Path);
        }

        return last.Origin;
    }

    /// <summary>The file that something comes from; empty for the contract's own.</summary>
    public string FileOf(Element element) => PathOf(element.File) is var path && path == Input.SpecPath ? "" : path;

    private string PathOf(OpenApiFile file)
    {
        if (string.Equals(file.Source.Path, Input.File.Path, StringComparison.Ordinal))
        {
            return Input.SpecPath;
        }

        var folder = Path.GetDirectoryName(Input.File.Path);
        var relative = string.IsNullOrEmpty(folder) ? file.Source.Path : Path.GetRelativePath(folder, file.Source.Path);
        var steps = new List<string>(Input.SpecPath.Split('/')[..^1]);
        foreach (var step in relative.Replace('\\', '/').Split('/'))
        {
            if (step == ".." && steps.Count > 0 && steps[^1] != "..")
            {
                steps.RemoveAt(steps.Count - 1);
            }
            else if (step is not ("" or "."))
            {
                steps.Add(step);
            }
        }

        return string.Join('/', steps);
    }
}
