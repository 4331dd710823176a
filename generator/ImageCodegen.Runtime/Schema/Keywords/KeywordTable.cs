namespace ImageCodegen.Runtime;

/// <summary>All keywords that check something, in the order of evaluation.</summary>
internal static class KeywordTable
{
    public static SchemaKeyword[] Compile(KeywordSource from) =>
    [
        .. ValueKeywords.Of(from),
        .. NumberKeywords.Of(from),
        .. StringKeywords.Of(from),
        .. ArrayKeywords.Of(from),
        .. ObjectKeywords.Of(from),
        .. MemberKeywords.Of(from),
        .. LogicKeywords.Of(from),
        .. ConditionKeywords.Of(from),
        .. ReferenceKeywords.Of(from),
        .. UnevaluatedKeywords.Of(from),
    ];
}
