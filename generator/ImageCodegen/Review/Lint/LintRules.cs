using System.Collections.Frozen;
using ImageCodegen.Configuration;
using ImageCodegen.OpenApi;
using ImageCodegen.Review.Lint.Rules;
using ImageCodegen.Text;

namespace ImageCodegen.Review.Lint;

/// <summary>The registry of rules.</summary>
public static class LintRules
{
    /// <summary>What the rules are called and why they are there, by group.</summary>
    public static IReadOnlyList<ReviewRule> All { get; } = [.. Create().Select(r => r.Rule)];

    /// <summary>The ids of all rules.</summary>
    public static FrozenSet<string> Ids { get; } = All.Select(r => r.Id).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>All rules, by group, each new.</summary>
    internal static IReadOnlyList<LintRule> Create() =>
    [
        // Sound: the structure.
        new FieldUnknown(),
        new FieldMissing(),
        new FieldKind(),
        new FieldValue(),
        new FieldConflict(),
        new FieldMisplaced(),
        new KeywordUnknown(),
        new KeywordNeeds31(),
        new KeywordLeftFrom30(),
        new ReferenceUnresolved(),
        new ReferenceIndirect(),
        new ReferenceKind(),
        new ReferenceSiblings(),

        // Sound: paths and operations.
        new PathInvalid(),
        new PathDuplicate(),
        new PathAmbiguous(),
        new PathParameterUndeclared(),
        new PathParameterUnused(),
        new PathParameterOptional(),
        new ParameterDuplicate(),
        new ParameterNameInvalid(),
        new OperationIdMissing(),
        new OperationIdDuplicate(),
        new StatusInvalid(),
        new ResponseMissing(),
        new ResponseSuccessMissing(),
        new ParameterIgnored(),
        new ParameterStyleUnfit(),
        new RequestBodyUnexpected(),
        new ResponseBodyUnexpected(),
        new MediaTypeInvalid(),
        new EncodingMemberMissing(),
        new LinkOperationUnknown(),
        new LinkParameterUnknown(),
        new RuntimeExpressionInvalid(),
        new DefaultOfRequired(),

        // Sound: schemas and their values.
        new BoundsContradictory(),
        new DefaultRejected(),
        new ConstRejected(),
        new EnumValueRejected(),
        new ExampleRejected(),
        new EnumDuplicate(),
        new EnumEmpty(),
        new RequiredMemberMissing(),
        new KeywordMisplaced(),
        new NullableWithoutType(),
        new SchemaEndless(),
        new PatternInvalid(),
        new PatternExplosive(),
        new ReadWriteOnly(),
        new DiscriminatorMemberMissing(),
        new DiscriminatorMemberOptional(),
        new DiscriminatorTargetUnknown(),

        // Sound: components, security, servers and tags.
        new ComponentNameInvalid(),
        new ComponentUnused(),
        new SecurityUndefined(),
        new SecurityScopeUndefined(),
        new ServerVariableUndefined(),
        new ServerVariableUnused(),
        new UrlInvalid(),
        new TagDuplicate(),
        new TagUndeclared(),

        // Sound: texts, and the configuration.
        new TextUnsafe(),
        new TextScript(),
        new SuppressionUnused(),

        // Fit to generate.
        new TypeNameCollision(),
        new MemberNameCollision(),
        new EnumNameCollision(),
        new ParameterNameCollision(),
        new OperationNameCollision(),
        new FormatContradictsType(),
        new ErrorBodyMissing(),
        new ResponseErrorMissing(),
        new UnionAmbiguous(),
        new DiscriminatorMappingUnknown(),
        new AllOfConflict(),
        new InlineObject(),
        new ConstructIgnored(),
        new NotGenerated(),

        // Fit to review.
        new SourceMissing(),
        new DescriptionMissing(),
        new ExampleMissing(),
        new SuccessExampleMissing(),
        new ErrorCodeStatusMissing(),
        new ErrorCodeDuplicate(),
        new SampleNotRoundTrip(),
    ];

    /// <summary>True where there is a rule for each id that the settings name; the others are reported.</summary>
    internal static bool AreKnown(LintSettings settings, DiagnosticBag diagnostics)
    {
        foreach (var (id, span) in settings.Named.Where(n => !Ids.Contains(n.Id)))
        {
            var fix = NearestName.Suggest(id, Ids, "Take one of those that 'imagecodegen lint --rules' lists");
            diagnostics.Add(Diagnostics.UnknownConfigurationValue, span, id, ConfigurationKeys.Rule, fix);
        }

        return !diagnostics.HasErrors;
    }
}
