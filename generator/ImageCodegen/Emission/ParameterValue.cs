using ImageCodegen.Model;

namespace ImageCodegen.Emission;

/// <summary>The type arguments with which a parameter's value is written and read.</summary>
internal sealed record ParameterValue(RecordMember Member, TypePrinter Types, CSharpText? Default)
{
    /// <summary>True where null is a value of its own: one that a required parameter, or one with a default, may have.</summary>
    private bool HoldsNull => Member.IsNullable && (Member.Model.Required || Default is not null);

    internal CSharpType Type => HoldsNull ? Types.Type(Member.Type).OrNull() : Types.Type(Member.Type);

    internal CSharpType Codec => HoldsNull ? Types.NullableCodec(Member.Type) : Types.Codec(Member.Type);

    internal bool IsPlainString => Member.Type is ScalarRef { Kind: ScalarKind.String } && !HoldsNull;
}
