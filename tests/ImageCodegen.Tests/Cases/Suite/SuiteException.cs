namespace ImageCodegen.Tests.Cases.Suite;

/// <summary>Cases that generated types judge otherwise than the suite does, and why.</summary>
/// <param name="File">The file of the suite.</param>
/// <param name="Name">What the names of the cases begin with.</param>
/// <param name="Reason">Why it must be so.</param>
internal sealed record SuiteException(string File, string Name, string Reason)
{
    private const string OtherKinds = "keywords of one kind of JSON make a C# type of that kind where 'type' says nothing";
    private const string Tolerant = "reading is tolerant, and what was read is valid";
    private const string NoLong = "an integer is a long, and a larger one is kept, but not valid";

    /// <summary>Those of the suite itself.</summary>
    public static IReadOnlyList<SuiteException> Required { get; } =
    [
        new("additionalProperties", "additionalProperties being false does not allow other properties: ignores", OtherKinds),
        new("format", "", "a format has a C# type, which reads such values alone"),
        new("items", "a schema given for items", OtherKinds),
        new("patternProperties", "patternProperties validates properties matching a regex: ignores", OtherKinds),
        new("prefixItems", "a schema given for prefixItems: JavaScript pseudo-array is valid", OtherKinds),
        new("properties", "object properties validation: ignores", OtherKinds),
        new("properties", "properties whose names are Javascript object property names: ignores", OtherKinds),
        new("ref", "root pointer ref", OtherKinds),
        new("ref", "simple URN base URI with $ref via the URN", OtherKinds),
        new("required", "required validation: ignores", OtherKinds),
    ];

    /// <summary>Those of what the suite calls optional.</summary>
    public static IReadOnlyList<SuiteException> Optional { get; } =
    [
        new("bignum", "integer: a bignum", NoLong),
        new("bignum", "integer: a negative bignum", NoLong),
        new("float-overflow", "all integers are multiples of 0.5", NoLong),
    ];

    /// <summary>Those of formats, where these are asserted.</summary>
    public static IReadOnlyList<SuiteException> Formats { get; } =
    [
        .. Asserted("date-time", "time", "date", "uri", "uri-reference", "uuid"),
        .. TextFormats,
    ];

    /// <summary>Those of formats of strings, where these are asserted.</summary>
    public static IReadOnlyList<SuiteException> TextFormats =>
    [
        new("date-time", "validation of date-time strings: a numeric offset without minutes is invalid", Tolerant),
        new("time", "validation of time strings: no time offset", Tolerant),
    ];

    /// <summary>Whether it speaks of a case.</summary>
    public bool Covers(SuiteValue one) => one.File == File && one.Name.StartsWith(Name, StringComparison.Ordinal);

    private static IEnumerable<SuiteException> Asserted(params string[] formats) =>
        formats.Select(static format => new SuiteException(format, "", "a format with a C# type is of strings, where 'type' says nothing"));
}
