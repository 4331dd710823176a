using ImageCodegen.Model;

namespace ImageCodegen.Emission;

/// <summary>Says of a member that the document does not describe what its schema says of it, in Markdown.</summary>
internal static class MemberWords
{
    private const int Longest = 40;
    private const int MostValues = 6;

    /// <summary>One sentence: <c>The `count`, from 1 to 100, `20` by default.</c></summary>
    /// <param name="member">The member.</param>
    /// <param name="kind">What it is called beside its name, with a blank in front; empty for none.</param>
    internal static string Of(MemberModel member, string kind)
    {
        string[] parts = [.. member.Value.Constraints.Select(constraint => Words(constraint, member.Value.Type)).Append(Default(member.Default)).OfType<string>()];
        return string.Join(", ", [Name(member.WireName, parts.Length == 0 && kind.Length == 0 ? " member" : kind), .. parts]) + ".";
    }

    /// <summary>The name between backticks.</summary>
    internal static string Name(string wire, string kind) =>
        string.IsNullOrWhiteSpace(wire) ? "The" + (kind.Length > 0 ? kind : " member") + " whose name is blank" : "The " + Code(wire) + kind;

    private static string Code(string text) => text.Contains('`', StringComparison.Ordinal) ? text : "`" + text + "`";

    private static string? Words(Constraint constraint, TypeRef type) => constraint switch
    {
        TextLength { Minimum: 1, Maximum: null } => "not empty",
        TextLength length => Bounds(length.Minimum, length.Maximum, "character", "characters"),
        TextPattern { Source.Length: <= Longest } pattern when !pattern.Source.Contains('`', StringComparison.Ordinal) => $"matching `{pattern.Source}`",
        NumberRange range => Range(range),
        MultipleOf multiple => $"a multiple of {multiple.Divisor}",
        ItemCount count => Bounds(count.Minimum, count.Maximum, "item", "items"),
        UniqueItems => "no two alike",
        PropertyCount count => Bounds(count.Minimum, count.Maximum, "member", "members"),
        ConstValue constant when type is ScalarRef && Text(constant.Value) is { } text => $"always {text}",
        AllowedValues { JsonTexts.Count: <= MostValues } values when values.JsonTexts.All(static text => text.Length <= Longest && !text.Contains('`', StringComparison.Ordinal)) =>
            values.JsonTexts.Count == 1 ? $"always `{values.JsonTexts[0]}`" : "one of " + string.Join(", ", values.JsonTexts.Select(static text => $"`{text}`")),
        _ => null,
    };

    private static string? Bounds(long? minimum, long? maximum, string one, string many) => (minimum, maximum) switch
    {
        ({ } least, { } most) when least == most => FormattableString.Invariant($"{least} {(least == 1 ? one : many)}"),
        ({ } least and > 0, { } most) => FormattableString.Invariant($"{least} to {most} {many}"),
        ({ } least, null) => FormattableString.Invariant($"at least {least} {(least == 1 ? one : many)}"),
        (_, { } most) => FormattableString.Invariant($"at most {most} {(most == 1 ? one : many)}"),
        _ => null,
    };

    private static string? Range(NumberRange range) => range switch
    {
        { Minimum: { } least, Maximum: { } most, MinimumExclusive: false, MaximumExclusive: false } => $"from {least} to {most}",
        { Minimum: null, Maximum: { } most } => (range.MaximumExclusive ? "less than " : "at most ") + most,
        { Minimum: { } least, Maximum: null } => (range.MinimumExclusive ? "more than " : "at least ") + least,
        { Minimum: { } least, Maximum: { } most } => $"{(range.MinimumExclusive ? "more than" : "at least")} {least} and {(range.MaximumExclusive ? "less than" : "at most")} {most}",
        _ => null,
    };

    private static string? Default(LiteralModel? literal) => Text(literal) is { } text ? text + " by default" : null;

    private static string? Text(LiteralModel? literal) => literal switch
    {
        StringLiteral { Value: "" } => "empty",
        StringLiteral { Value.Length: <= Longest } text when !string.IsNullOrWhiteSpace(text.Value) && text.Value.Trim().Length == text.Value.Length => Code(text.Value),
        NumberLiteral { Text.Length: <= Longest } number => $"`{number.Text}`",
        BooleanLiteral boolean => boolean.Value ? "`true`" : "`false`",
        EnumLiteral { Wire.Length: > 0 and <= Longest } value => Code(value.Wire),
        IntegerEnumLiteral value => $"`{value.Wire}`",
        _ => null,
    };
}
