using ImageCodegen.Model;

namespace ImageCodegen.Emission.Builders;

/// <summary>Says of a member that the document does not describe what its schema says of it, in Markdown.</summary>
internal static class MemberWords
{
    private const int Longest = 40;
    private const int MostValues = 6;

    /// <summary>One sentence: <c>The `count`, from 1 to 100, `20` by default.</c></summary>
    /// <param name="member">The member.</param>
    /// <param name="name">What it is called; null for its name on the wire.</param>
    internal static string Of(MemberModel member, string? name)
    {
        string[] facts = [.. member.Value.Constraints.Select(constraint => Words(constraint, member.Value.Type)).Append(Default(member)).OfType<string>()];
        return string.Join(", ", [name ?? Name(member.WireName, facts.Length == 0 ? " member" : ""), .. facts]) + ".";
    }

    /// <summary>A name on the wire, and what has it: <c>The `count` parameter</c>.</summary>
    /// <param name="wire">The name.</param>
    /// <param name="kind">What has it, with a blank in front; empty for nothing.</param>
    internal static string Name(string wire, string kind) =>
        string.IsNullOrWhiteSpace(wire) ? "The" + (kind.Length > 0 ? kind : " member") + " whose name is blank" : "The " + Code(wire) + kind;

    /// <summary>A body, and what it is sent as where there is no choice.</summary>
    internal static string Body(BodyModel body) => body.MediaTypeMember is null ? $"The body, as {body.Formats[0].MediaType}" : "The body";

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
        AllowedValues { JsonTexts: [var only] } when IsShort(only) => $"always `{only}`",
        AllowedValues { JsonTexts: { Count: <= MostValues } texts } when texts.All(IsShort) =>
            "one of " + WordList.And([.. texts.Select(static text => $"`{text}`")]),
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
        { Minimum: { } least, Maximum: { } most } =>
            $"{(range.MinimumExclusive ? "more than" : "at least")} {least} and {(range.MaximumExclusive ? "less than" : "at most")} {most}",
        _ => null,
    };

    /// <summary>The default; of what is always the same nothing more.</summary>
    private static string? Default(MemberModel member) =>
        Text(member.Default) is { } text && !member.Value.Constraints.Any(static constraint => constraint is ConstValue) ? text + " by default" : null;

    private static bool IsShort(string json) => json.Length <= Longest && !json.Contains('`', StringComparison.Ordinal);

    /// <summary>True for text that shows as it is between other words: no line ends, and blanks only within.</summary>
    private static bool IsSeen(string text) => text.Trim() is { Length: > 0 } trimmed && trimmed.Length == text.Length && !text.Any(char.IsControl);

    private static string? Text(LiteralModel? literal) => literal switch
    {
        StringLiteral { Value: "" } => "empty",
        StringLiteral { Value.Length: <= Longest } text when IsSeen(text.Value) => Code(text.Value),
        NumberLiteral { Text.Length: <= Longest } number => $"`{number.Text}`",
        BooleanLiteral boolean => boolean.Value ? "`true`" : "`false`",
        EnumLiteral { Wire.Length: > 0 and <= Longest } value => Code(value.Wire),
        IntegerEnumLiteral value => $"`{value.Wire}`",
        _ => null,
    };
}
