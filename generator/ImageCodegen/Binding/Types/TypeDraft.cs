using ImageCodegen.Binding.Names;
using ImageCodegen.Binding.Shapes;
using ImageCodegen.Model;
using ImageCodegen.OpenApi;

namespace ImageCodegen.Binding.Types;

/// <summary>A type that will be generated, from the moment it is found; its name follows when all types are known.</summary>
internal sealed class TypeDraft(ContractDraft owner, Shape shape, NameWish wish, PlaceName place, Element element)
{
    private IReadOnlyList<EnumValueModel>? values;

    public Shape Shape { get; } = shape;

    /// <summary>Where it stands.</summary>
    public PlaceName Place { get; } = place;

    /// <summary>The final name; asked for only after the names were given out.</summary>
    public TypeName Name => new(owner.Namespace, wish.Name);

    public string Origin { get; } = owner.OriginOf(element);

    /// <summary>True where neither the document nor the user has named it.</summary>
    public bool IsInline => wish.Priority == NamePriority.Inline;

    /// <summary>Of an enum, its values with their names.</summary>
    public IReadOnlyList<EnumValueModel> Values => values ??= EnumNames.Of(Shape.Values, wish.Name, WishFor);

    /// <summary>The wish for the name that the user gives a member or a value; null where he gives none.</summary>
    public NameWish? WishFor(string wire) => owner.Settings.MemberWish(element, Origin, wire)
        ?? (Shape.Declared.First is { Scope.IsNone: false, Element: var template } ? owner.Settings.MemberWish(template, owner.OriginOf(template), wire) : null);
}
