using ImageCodegen.Binding.Names;

namespace ImageCodegen.Binding.Types;

/// <summary>Names the members of a record.</summary>
internal static class MemberNames
{
    /// <summary>The wish of a member of an object.</summary>
    public static NameWish WishFor(string wire)
    {
        var name = CSharpName.Pascal(wire);
        return NameWish.For(wire, name, CSharpName.Spelled(wire), CSharpName.Limit(name + "Value"), CSharpName.Separated(wire))
            .OrShorter(GroupedName.Of(wire, NamePlace.Member));
    }

    /// <summary>The names, in the order of the wishes; none is the record's own or a reserved one.</summary>
    public static IReadOnlyList<string> Of(IReadOnlyList<NameWish> wishes, string recordName, IReadOnlyList<string> reserved)
    {
        var scope = new NameScope(StringComparer.Ordinal);
        scope.Reserve(recordName);
        foreach (var name in reserved)
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
