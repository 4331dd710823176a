using ImageCodegen.Binding.Kept;
using ImageCodegen.Binding.Names;
using ImageCodegen.Binding.Shapes;
using ImageCodegen.Model;
using ImageCodegen.OpenApi;

namespace ImageCodegen.Binding.Types;

/// <summary>A type that will be generated, from the moment it is found; its name follows when all types are known.</summary>
internal sealed class TypeDraft(ContractDraft owner, Shape shape, NameWish wish, PlaceName place, Element element)
{
    private IReadOnlyList<EnumValueModel>? values;
    private string? fingerprint;
    private TypeName? final;

    public Shape Shape { get; } = shape;

    /// <summary>What it wishes to be called.</summary>
    public NameWish Wish { get; } = wish;

    /// <summary>Whose it is.</summary>
    public ContractDraft Owner { get; } = owner;

    /// <summary>
    /// Where it stands in words that last; null where no names are kept, where the user names it, and where another place is told by
    /// the same words.
    /// </summary>
    public PlaceKey? Key { get; set; }

    /// <summary>The name that it had, and keeps; others that are the same may share it. Null where it is new.</summary>
    public string? Kept { get; set; }

    /// <summary>Of a union of which names are kept, the places of its cases.</summary>
    public IReadOnlyList<PlaceKey> Cases { get; set; } = [];

    /// <summary>What its members and the unions that it is in know it as.</summary>
    public string Said => Kept ?? Wish.Name;

    /// <summary>A hash of what its schemas say.</summary>
    public string Fingerprint => fingerprint ??= SchemaFingerprint.Of(Shape.Declared.Schemas);

    /// <summary>Where it stands.</summary>
    public PlaceName Place { get; } = place;

    /// <summary>The final name; asked for only after the names were given out.</summary>
    public TypeName Name => new(Owner.Namespace, Wish.Name);

    /// <summary>The name once types that are the same have become one.</summary>
    public TypeName Final
    {
        get => final ?? Name;
        set => final = value;
    }

    public string Origin { get; } = owner.OriginOf(element);

    /// <summary>True where neither the document nor the user has named it.</summary>
    public bool IsInline => Wish.Priority == NamePriority.Inline;

    /// <summary>Of an enum, its values with their names.</summary>
    public IReadOnlyList<EnumValueModel> Values => values ??= EnumNames.Of(Shape.Values, [Said, Wish.Name], WishFor);

    /// <summary>The wish for a member or a value: by the user, by the name that it had, by its own text.</summary>
    public NameWish WishFor(string wire, NameWish natural) =>
        GivenFor(wire) ?? (Kept is null || Key is null ? natural : Owner.Keeper!.Member(Key, wire, natural));

    /// <summary>The wish for the name that the user gives a member or a value; null where he gives none.</summary>
    public NameWish? GivenFor(string wire) => Owner.Settings.MemberWish(element, Origin, wire)
        ?? (Shape.Declared.First is { Scope.IsNone: false, Element: var template } ? Owner.Settings.MemberWish(template, Owner.OriginOf(template), wire) : null);
}
