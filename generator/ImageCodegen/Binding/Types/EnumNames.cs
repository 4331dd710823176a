using System.Buffers;
using ImageCodegen.Binding.Names;
using ImageCodegen.Binding.Shapes;
using ImageCodegen.Model;

namespace ImageCodegen.Binding.Types;

/// <summary>Names the values of an enum.</summary>
internal static class EnumNames
{
    private static readonly SearchValues<char> OfNumber = SearchValues.Create("0123456789.:");

    public static IReadOnlyList<EnumValueModel> Of(IReadOnlyList<EnumValueShape> values, IReadOnlyList<string> enumNames, Func<string, NameWish, NameWish> wish)
    {
        var scope = new NameScope(StringComparer.Ordinal, ReservedNames.OfEnum);
        foreach (var name in enumNames)
        {
            scope.Reserve(name);
        }

        var signed = values.Select(v => BeforeSign(Text(v), '+')).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var wishes = values.Select(v => scope.Add(wish(v.Wire, WishFor(Text(v), signed)))).ToList();
        scope.Resolve();
        return
        [
            .. values.Zip(
                wishes,
                (v, w) =>
                    new EnumValueModel(
                        v.Wire,
                        w.Name,
                        v.Description is null ? Documentation.None : new Documentation { Summary = v.Description })),
        ];
    }

    /// <summary>The text that a value is called after.</summary>
    internal static string Text(EnumValueShape value) => value.Name ?? value.Wire;

    /// <summary>What is in front of a sign that a number follows; null where there is none.</summary>
    private static string? BeforeSign(string text, char sign) =>
        text.LastIndexOf(sign) is var at and > 0 && at + 1 < text.Length && !text.AsSpan(at + 1).ContainsAnyExcept(OfNumber)
            ? text[..at]
            : null;

    private static NameWish WishFor(string text, HashSet<string> signed)
    {
        var name = CSharpName.Pascal(text, NamePlace.Value);
        var names = new LaterNames(name, 4, Later);

        // Where GMT+1 is a value too, GMT-2 is no text with a separator.
        return signed.Count > 0 && BeforeSign(text, '-') is { } start && signed.Contains(start)
            ? NameWish.For(text, [CSharpName.Pascal($"{start} Minus {text[(start.Length + 1)..]}", NamePlace.Value), .. names])
            : NameWish.For(text, names);

        string Later(int index) => index switch
        {
            1 => CSharpName.Spelled(text, NamePlace.Value),
            2 => CSharpName.Limit(name + (name.StartsWith("Value", StringComparison.Ordinal) ? "Member" : "Value")),
            _ => CSharpName.Separated(text, NamePlace.Value),
        };
    }
}
