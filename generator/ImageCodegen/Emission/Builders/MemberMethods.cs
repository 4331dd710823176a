using ImageCodegen.Emission.Escaping;
using ImageCodegen.Model;

namespace ImageCodegen.Emission.Builders;

/// <summary>The methods of the runtime that read and write a member of a record, by its type.</summary>
internal sealed class MemberMethods(TypePrinter types)
{
    /// <summary>The methods that read and write a member.</summary>
    /// <param name="member">The member.</param>
    /// <param name="hasDefault">True where its absence stands for a value.</param>
    internal (CSharpType Read, CSharpType Write) Of(RecordMember member, bool hasDefault)
    {
        if (member.Type is ScalarRef { Kind: ScalarKind.UInt64 or ScalarKind.BigInteger or ScalarKind.Int64Text or ScalarKind.UInt64Text or ScalarKind.DecimalText }
            && !member.Model.TracksAbsence && !(hasDefault && member.IsNullable)
            || hasDefault && !member.IsNullable && member.Type is not (ScalarRef or EnumRef or IntegerEnumRef))
        {
            return Rare(types.Type(member.Type), types.Codec(member.Type), member, hasDefault);
        }

        if (member.Model.TracksAbsence || (hasDefault && member.IsNullable))
        {
            var (reads, writes) = member.Model.TracksAbsence ? ("ReadOptional", "WriteOptional") : ("ReadOrDefault", "WriteUnlessDefault");
            var (type, codec) = (types.Type(member.Type).OrNull(), types.NullableCodec(member.Type));
            return (CSharpType.Simple(reads).Of(type, codec), CSharpType.Simple(writes).Of(type, codec));
        }

        var write = member.Model.Required || member.IsDiscriminator ? "WriteRequired" : "Write";
        (CSharpType, CSharpType) Both(string kind, params CSharpType[] arguments) =>
            (CSharpType.Simple("Read" + kind).Of(arguments), CSharpType.Simple(write + kind).Of(arguments));
        return member.Type switch
        {
            ScalarRef scalar => (CSharpType.Simple("Read" + scalar.Kind), CSharpType.Simple(write + scalar.Kind)),
            AnyRef => (CSharpType.Simple("ReadAny"), CSharpType.Simple(write + "Any")),
            EnumRef value => (CSharpType.Simple("ReadEnum").Of(types.Named(value.Name)), CSharpType.Simple(write + "Enum")),
            IntegerEnumRef value => (CSharpType.Simple("ReadIntegerEnum").Of(types.Named(value.Name)), CSharpType.Simple(write + "IntegerEnum")),
            UnionRef value => (CSharpType.Simple("ReadUnion").Of(types.Named(value.Name)), CSharpType.Simple(write + "Union")),
            RecordRef value => (CSharpType.Simple("ReadRecord").Of(types.Named(value.Name)), CSharpType.Simple(write + "Record")),
            ListRef list => Both("List", types.Value(list.Item), types.Codec(list.Item)),
            MapRef map => Both("Map", types.Value(map.Value), types.Codec(map.Value)),
            _ => throw new ArgumentException(member.Type.GetType().Name, nameof(member)),
        };
    }

    /// <summary>Scalars that have no methods of their own.</summary>
    private static (CSharpType Read, CSharpType Write) Rare(CSharpType type, CSharpType codec, RecordMember member, bool hasDefault) => hasDefault
        ? (CSharpType.Simple("ReadOrDefault").Of(type, codec), CSharpType.Simple("WriteUnlessDefault").Of(type, codec))
        : (CSharpType.Simple("ReadValue").Of(type, codec), CSharpType.Simple(member.Model.Required ? "WriteRequiredValue" : "WriteValue").Of(type, codec));
}
