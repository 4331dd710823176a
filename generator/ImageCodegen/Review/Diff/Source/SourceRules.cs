namespace ImageCodegen.Review.Diff.Source;

/// <summary>The rules of the source axis: what a change of the model means for C# that uses the generated assembly.</summary>
public static class SourceRules
{
    /// <summary>A type is gone.</summary>
    public static ReviewRule TypeRemoved { get; } = Error("csharp-type-removed", "A generated type is gone", "Programs that name the type do not compile.");

    /// <summary>A type has another name.</summary>
    public static ReviewRule TypeRenamed { get; } = Error("csharp-type-renamed", "A generated type has another name", "Programs that name the type do not compile, though nothing changed on the wire.");

    /// <summary>A type is new.</summary>
    public static ReviewRule TypeAdded { get; } = Info("csharp-type-added", "A generated type is new", "Programs go on compiling; the type is there to be used.");

    /// <summary>A type is now of another kind.</summary>
    public static ReviewRule TypeKindChanged { get; } = Error("csharp-type-kind-changed", "A generated type is of another kind", "A record, an enum and a union are made and read in other ways, so programs that use the type do not compile.");

    /// <summary>A record derives from another one.</summary>
    public static ReviewRule BaseChanged { get; } = Error("csharp-base-changed", "A record no longer derives from its base", "Programs that pass the record where its base is asked for do not compile.");

    /// <summary>A record can no longer be derived from.</summary>
    public static ReviewRule TypeSealed { get; } = Warning("csharp-type-sealed", "A record became sealed", "Programs that derive a record of their own from it do not compile.");

    /// <summary>All types stand in another namespace.</summary>
    public static ReviewRule NamespaceChanged { get; } = Error("csharp-namespace-changed", "The namespace has another name", "Programs that use the namespace do not compile.");

    /// <summary>A property is gone.</summary>
    public static ReviewRule MemberRemoved { get; } = Error("csharp-member-removed", "A property is gone", "Programs that read or set the property do not compile.");

    /// <summary>A property has another name.</summary>
    public static ReviewRule MemberRenamed { get; } = Error("csharp-member-renamed", "A property has another name", "Programs that read or set the property do not compile, though its name on the wire is the same.");

    /// <summary>A property is new and may be left out.</summary>
    public static ReviewRule MemberAdded { get; } = Info("csharp-member-added", "A property is new", "Programs go on compiling; the property is there to be used.");

    /// <summary>A property is new and must be set.</summary>
    public static ReviewRule RequiredMemberAdded { get; } = Error("csharp-required-member-added", "A property that must be set is new", "Programs that make the record do not set it, so they do not compile.");

    /// <summary>A property has another type.</summary>
    public static ReviewRule MemberTypeChanged { get; } = Error("csharp-member-type-changed", "A property has another type", "Programs that read the property into a variable of the old type do not compile.");

    /// <summary>A reference may be null or may no longer be.</summary>
    public static ReviewRule MemberNullabilityChanged { get; } = Warning("csharp-member-nullability-changed", "A reference may be null, or no longer", "Programs compile, with a warning of the nullable analysis, which is an error in many builds.");

    /// <summary>A property must be set now.</summary>
    public static ReviewRule MemberBecameRequired { get; } = Error("csharp-member-became-required", "A property must be set now", "Programs that make the record without the property do not compile.");

    /// <summary>A property need not be set any more.</summary>
    public static ReviewRule MemberBecameOptional { get; } = Info("csharp-member-became-optional", "A property need not be set any more", "Programs that set it go on compiling.");

    /// <summary>The compiler warns of a member now.</summary>
    public static ReviewRule MemberDeprecated { get; } = Warning("csharp-member-deprecated", "The compiler warns of a member", "Programs that use it compile with a warning, which is an error in many builds.");

    /// <summary>A property that is not set has another value.</summary>
    public static ReviewRule DefaultChanged { get; } = Warning("csharp-default-changed", "A property that is not set has another value", "Programs compile and mean something else.");

    /// <summary>A name stands for something else on the wire.</summary>
    public static ReviewRule MeaningChanged { get; } = Warning("csharp-meaning-changed", "A C# name stands for something else on the wire", "Programs compile and mean something else.");

    /// <summary>A value of an enum is gone.</summary>
    public static ReviewRule ValueRemoved { get; } = Error("csharp-enum-value-removed", "A value of an enum is gone", "Programs that name the value do not compile.");

    /// <summary>A value of an enum has another name.</summary>
    public static ReviewRule ValueRenamed { get; } = Error("csharp-enum-value-renamed", "A value of an enum has another name", "Programs that name the value do not compile, though it is the same on the wire.");

    /// <summary>A value of an enum is new.</summary>
    public static ReviewRule ValueAdded { get; } = Info("csharp-enum-value-added", "A value of an enum is new", "Generated enums are open: programs had to handle unknown values already.");

    /// <summary>A union has other cases.</summary>
    public static ReviewRule UnionCasesChanged { get; } = Error("csharp-union-cases-changed", "A union has other cases", "Match takes a function for each case in order, so programs that call it do not compile.");

    /// <summary>The parameter of a case has another name.</summary>
    public static ReviewRule UnionCaseRenamed { get; } = Warning("csharp-union-case-renamed", "The parameter of a union's case has another name", "Programs that name the argument of Match do not compile.");

    /// <summary>An error code is gone.</summary>
    public static ReviewRule ErrorCodeRemoved { get; } = Error("csharp-error-code-removed", "A documented error code is gone", "Programs that name the code do not compile.");

    /// <summary>An error code has another name.</summary>
    public static ReviewRule ErrorCodeRenamed { get; } = Error("csharp-error-code-renamed", "A documented error code has another C# name", "Programs that name the code do not compile, though it is the same on the wire.");

    /// <summary>An error code is new.</summary>
    public static ReviewRule ErrorCodeAdded { get; } = Info("csharp-error-code-added", "A documented error code is new", "Programs go on compiling; services may always answer codes that are not documented.");

    /// <summary>An answer is read as another type.</summary>
    public static ReviewRule AnswerTypeChanged { get; } = Warning("csharp-answer-type-changed", "An answer is read as another type", "ReadResponse gives an object, so programs compile, but their test for its type no longer holds.");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<ReviewRule> All { get; } =
    [
        TypeRemoved, TypeRenamed, TypeAdded, TypeKindChanged, BaseChanged, TypeSealed, NamespaceChanged,
        MemberRemoved, MemberRenamed, MemberAdded, RequiredMemberAdded, MemberTypeChanged, MemberNullabilityChanged,
        MemberBecameRequired, MemberBecameOptional, MemberDeprecated, DefaultChanged, MeaningChanged,
        ValueRemoved, ValueRenamed, ValueAdded, UnionCasesChanged, UnionCaseRenamed,
        ErrorCodeRemoved, ErrorCodeRenamed, ErrorCodeAdded, AnswerTypeChanged,
    ];

    /// <summary>What a rule means for programs: it does not compile, it compiles with a warning or another meaning, it compiles.</summary>
    public static Verdict VerdictOf(ReviewRule rule) => rule.Level switch
    {
        FindingLevel.Error => Verdict.Breaking,
        FindingLevel.Warning => Verdict.PossiblyBreaking,
        _ => Verdict.Compatible,
    };

    private static ReviewRule Error(string id, string title, string why) => new(id, ReviewVerb.Diff, FindingLevel.Error, title, why);

    private static ReviewRule Warning(string id, string title, string why) => new(id, ReviewVerb.Diff, FindingLevel.Warning, title, why);

    private static ReviewRule Info(string id, string title, string why) => new(id, ReviewVerb.Diff, FindingLevel.Info, title, why);
}
