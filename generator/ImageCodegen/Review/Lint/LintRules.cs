using System.Collections.Frozen;
using ImageCodegen.Review.Lint.Rules;

namespace ImageCodegen.Review.Lint;

/// <summary>The registry of rules.</summary>
public static class LintRules
{
    /// <summary>The ids of all rules.</summary>
    public static FrozenSet<string> Ids { get; } = Create().Select(r => r.Rule.Id).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>All rules, by group, each new.</summary>
    public static IReadOnlyList<LintRule> Create() =>
    [
        // Sound: the structure.
        new FieldUnknown(),
        new FieldMissing(),
        new FieldKind(),
        new FieldValue(),
        new FieldConflict(),
        new KeywordUnknown(),
        new KeywordNeeds31(),
        new KeywordLeftFrom30(),
        new ReferenceUnresolved(),
        new ReferenceSiblings(),

        // Sound: paths and operations.
        new PathInvalid(),
        new PathDuplicate(),
        new PathAmbiguous(),
        new PathParameterUndeclared(),
        new PathParameterUnused(),
        new PathParameterOptional(),
        new ParameterDuplicate(),
        new OperationIdMissing(),
        new OperationIdDuplicate(),
        new StatusInvalid(),
    ];
}
