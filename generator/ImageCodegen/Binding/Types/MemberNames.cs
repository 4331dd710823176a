using ImageCodegen.Binding.Names;

namespace ImageCodegen.Binding.Types;

/// <summary>Names the members of a record.</summary>
internal static class MemberNames
{
    /// <summary>The wish of a member of an object.</summary>
    public static NameWish WishFor(string wire)
    {
        var name = CSharpName.Pascal(wire);
        return NameWish.For(wire, new LaterNames(name, 4, Later)).OrShorter(GroupedName.Of(wire, NamePlace.Member));

        string Later(int index) => index switch
        {
            1 => CSharpName.Spelled(wire),
            2 => CSharpName.Limit(name + "Value"),
            _ => CSharpName.Separated(wire),
        };
    }

    /// <summary>The names, in the order of the wishes; none is the record's own, a reserved one or one of the others.</summary>
    public static IReadOnlyList<string> Of(IReadOnlyList<NameWish> wishes, string recordName, IReadOnlySet<string>? reserved, params IEnumerable<string> others)
    {
        var scope = new NameScope(StringComparer.Ordinal, reserved);
        scope.Reserve(recordName);
        foreach (var name in others)
        {
            scope.Reserve(name);
        }

        foreach (var wish in wishes)
        {
            scope.Add(wish);
        }

        scope.Resolve();
        return [.. wishes.Select(w => w.Name)];
    }
}
