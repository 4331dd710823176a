using ImageCodegen.Binding.Names;
using ImageCodegen.Binding.Shapes;
using ImageCodegen.Model;

namespace ImageCodegen.Binding.Types;

/// <summary>Names the values of an enum.</summary>
internal static class EnumNames
{
    public static IReadOnlyList<EnumValueModel> Of(IReadOnlyList<EnumValueShape> values, string enumName, Func<string, NameWish?> given)
    {
        var scope = new NameScope(StringComparer.Ordinal);
        scope.Reserve(enumName);
        foreach (var name in ReservedNames.OfEnum)
        {
            scope.Reserve(name);
        }

        var wishes = values.Select(v => scope.Add(given(v.Wire) ?? WishFor(v))).ToList();
        scope.Resolve();
        return [.. values.Zip(wishes, (v, w) => new EnumValueModel(v.Wire, w.Name, v.Description is null ? Documentation.None : new Documentation { Summary = v.Description }))];
    }

    private static NameWish WishFor(EnumValueShape value)
    {
        var text = value.Name ?? value.Wire;
        var name = CSharpName.Pascal(text, NamePlace.Value);
        var suffix = name.StartsWith("Value", StringComparison.Ordinal) ? "Member" : "Value";
        return NameWish.For(text, name, CSharpName.Spelled(text, NamePlace.Value), CSharpName.Limit(name + suffix));
    }
}
