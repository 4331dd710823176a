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

        var texts = values.Select(Text).ToHashSet(StringComparer.Ordinal);
        var wishes = values.Select(v => scope.Add(given(v.Wire) ?? WishFor(Text(v), texts))).ToList();
        scope.Resolve();
        return [.. values.Zip(wishes, (v, w) => new EnumValueModel(v.Wire, w.Name, v.Description is null ? Documentation.None : new Documentation { Summary = v.Description }))];
    }

    private static string Text(EnumValueShape value) => value.Name ?? value.Wire;

    private static NameWish WishFor(string text, HashSet<string> all)
    {
        var name = CSharpName.Pascal(text, NamePlace.Value);
        var suffix = name.StartsWith("Value", StringComparison.Ordinal) ? "Member" : "Value";
        string[] names = [name, CSharpName.Spelled(text, NamePlace.Value), CSharpName.Limit(name + suffix), CSharpName.Separated(text, NamePlace.Value)];

        // Where GMT+1 is a value too, GMT-1 is no text with a separator.
        return text.Contains('-', StringComparison.Ordinal) && all.Contains(text.Replace('-', '+'))
            ? NameWish.For(text, [CSharpName.Pascal(text.Replace("-", " Minus ", StringComparison.Ordinal), NamePlace.Value), .. names])
            : NameWish.For(text, names);
    }
}
