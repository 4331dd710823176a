using ImageCodegen.Emission.Escaping;
using ImageCodegen.Model;

namespace ImageCodegen.Emission.Builders;

/// <summary>The type arguments with which a parameter's value is written and read.</summary>
internal sealed record ParameterValue(RecordMember Member, TypePrinter Types, CSharpText? Default)
{
    /// <summary>True where null is a value of its own beside the default. Elsewhere a parameter that is null is not sent.</summary>
    internal bool HoldsNull => Member.IsNullable && Default is not null;

    /// <summary>True where a request without it is none of this operation's.</summary>
    internal bool IsRequired => Member.Model.Required && !Member.IsNullable;

    internal CSharpType Type => HoldsNull ? Types.Type(Member.Type).OrNull() : Types.Type(Member.Type);

    internal CSharpType Codec => HoldsNull ? Types.NullableCodec(Member.Type) : Types.Codec(Member.Type);

    internal bool IsPlainString => Member.Type is ScalarRef { Kind: ScalarKind.String } && !HoldsNull;
}
