using ImageCodegen.Review.Diff.Wire.Rules;

namespace ImageCodegen.Review.Diff.Wire;

/// <summary>The registry of the wire rules. A rule's id is its fixture folder and its heading in the rule page.</summary>
internal static class WireRules
{
    /// <summary>All of them, from the operation down to the keyword.</summary>
    public static IReadOnlyList<WireRule> All { get; } =
    [
        .. OperationRules.All, .. SunsetRules.All, .. CallbackRules.All, .. SecurityRules.All, .. SchemeRules.All, .. ServerRules.All,
        .. ParameterRules.All, .. BodyRules.All, .. MediaTypeRules.All, .. XmlRules.All, .. ResponseRules.All, .. HeaderRules.All, .. LinkRules.All, .. ErrorCodeRules.All,
        .. ExistenceRules.All, .. TypeRules.All, .. ValueRules.All, .. TextRules.All, .. LimitRules.All, .. NumberRules.All,
        .. MemberRules.All, .. MutabilityRules.All, .. AdditionalRules.All, .. ItemRules.All, .. DependencyRules.All,
        .. ConditionRules.All, .. AllOfRules.All, .. UnionRules.All, .. DiscriminatorRules.All, .. LifecycleRules.All, .. LibraryRules.All, .. InfoRules.All,
    ];
}
