using ImageCodegen.Binding.Names;
using ImageCodegen.Model;

namespace ImageCodegen.Binding.Types;

/// <summary>Names the values of an enum.</summary>
internal static class EnumNames
{
    public static IReadOnlyList<EnumValueModel> Of(IReadOnlyList<string> values, string enumName, Func<string, NameWish?> given)
    {
        var scope = new NameScope(StringComparer.Ordinal);
        scope.Reserve(enumName);
        foreach (var name in ReservedNames.OfEnum)
        {
            scope.Reserve(name);
        }

        var wishes = values.Select(v => scope.Add(given(v) ?? WishFor(v))).ToList();
        scope.Resolve();
        return [.. values.Zip(wishes, (v, w) => new EnumValueModel(v, w.Name, Documentation.None))];
    }

    private static NameWish WishFor(string value)
    {
        var name = CSharpName.Pascal(value, NamePlace.Value);
        var suffix = name.StartsWith("Value", StringComparison.Ordinal) ? "Member" : "Value";
        return NameWish.For(value, name, CSharpName.Spelled(value, NamePlace.Value), CSharpName.Limit(name + suffix));
    }
}
