using ImageCodegen.Emission.Escaping;
using ImageCodegen.Model;

namespace ImageCodegen.Emission.Builders;

/// <summary>How two records are compared, where one of their members is compared by reference by C#'s own equality.</summary>
internal sealed class EqualityBuilder(RecordModel record, RecordMembers members, TypePrinter types)
{
    /// <summary>How many members tell records apart in a hash code.</summary>
    private const int Hashed = 4;

    /// <summary>True where C#'s own equality does not compare all by value.</summary>
    internal bool IsNeeded => record.AdditionalValue is not null || members.Items.Any(static member => !IsPlain(member.Type));

    /// <summary>The conditions, all of which must hold.</summary>
    internal IEnumerable<CSharpText> Conditions =>
        [CSharpAccess.BaseEquals, .. members.Items.Select(Equal), .. Rest.Select(rest => Call("EqualMaps", rest, CSharpAccess.Member(RecordMembers.RestName), CSharpAccess.OfOther(RecordMembers.RestName)))];

    /// <summary>What goes into the hash code; members that hash fast come first.</summary>
    internal IEnumerable<CSharpText> Parts => [
        CSharpAccess.BaseHash,
        .. members.Items.OrderBy(static member => IsPlain(member.Type) ? 0 : 1).Select(Hash)
            .Concat(Rest.Select(rest => Call("HashMap", rest, CSharpAccess.Member(RecordMembers.RestName)))).Take(Hashed)];

    private IEnumerable<ValueModel> Rest => record.AdditionalValue is { } value ? [value] : [];

    private CSharpAccess Equal(RecordMember member)
    {
        var other = CSharpAccess.OfOther(member.Storage);
        return IsPlain(member.Type) && member.Type is not ScalarRef { Kind: ScalarKind.Single or ScalarKind.Double }
            ? member.Access.Equal(other)
            : Call(member, "Equal", member.Access, other);
    }

    private CSharpAccess Hash(RecordMember member) => IsPlain(member.Type) ? member.Access : Call(member, "Hash", member.Access);

    private CSharpAccess Call(RecordMember member, string verb, params IEnumerable<CSharpAccess> arguments) => member.Type switch
    {
        _ when member.Model.TracksAbsence =>
            Call(CSharpType.Simple(verb + "Optional").Of(types.Type(member.Type).OrNull(), types.NullableCodec(member.Type)), arguments),
        ListRef list => Call(verb == "Equal" ? "EqualLists" : "HashList", list.Item, arguments),
        MapRef map => Call(verb == "Equal" ? "EqualMaps" : "HashMap", map.Value, arguments),
        _ => Call(CSharpType.Simple(verb).Of(types.Type(member.Type), types.Codec(member.Type)), arguments),
    };

    private CSharpAccess Call(string method, ValueModel item, params IEnumerable<CSharpAccess> arguments) =>
        Call(CSharpType.Simple(method).Of(types.Value(item), types.Codec(item)), arguments);

    private CSharpAccess Call(CSharpType method, IEnumerable<CSharpAccess> arguments) =>
        CSharpAccess.Invoke(types.Known(KnownNames.Runtime, "JsonEquality"), method, arguments);

    /// <summary>True where C#'s own equality compares by value.</summary>
    private static bool IsPlain(TypeRef type) => type is EnumRef or IntegerEnumRef or RecordRef or UnionRef or ScalarRef { Kind: not ScalarKind.Bytes };
}
