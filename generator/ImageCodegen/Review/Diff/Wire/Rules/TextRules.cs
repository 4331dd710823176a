using ImageCodegen.Review.Diff.Wire.Schemas;
using ImageCodegen.Syntax;

namespace ImageCodegen.Review.Diff.Wire.Rules;

/// <summary><c>format</c>, <c>pattern</c>, <c>contentEncoding</c> and <c>contentMediaType</c>.</summary>
internal static class TextRules
{
    private const string FormatWhy = "Clients read the text as the format says, and fail where it is another one.";
    private const string PatternWhy = "A value that matched so far may not match any more.";
    private const string ContentWhy = "The text holds something that is decoded by this keyword alone.";

    internal static readonly WireRule FormatAdded = WireRule.Narrows("format-added", "A format where there was none", FormatWhy);
    internal static readonly WireRule FormatRemoved = WireRule.Widens("format-removed", "No format any more", FormatWhy);
    internal static readonly WireRule FormatChanged = WireRule.Breaks("format-changed", "Another format", FormatWhy);
    internal static readonly WireRule FormatGeneralized = WireRule.Widens("format-generalized", "A format that holds the old one", FormatWhy);
    internal static readonly WireRule FormatSpecialized = WireRule.Narrows("format-specialized", "A format that the old one holds", FormatWhy);
    internal static readonly WireRule PatternAdded = WireRule.Narrows("pattern-added", "A pattern where there was none", PatternWhy);
    internal static readonly WireRule PatternRemoved = WireRule.Widens("pattern-removed", "No pattern any more", PatternWhy);

    internal static readonly WireRule PatternChanged = WireRule.MayBreak(
        "pattern-changed", "Another pattern", "Which values match both is not decided here.", "Compare the two patterns by the values that are really sent");

    internal static readonly WireRule EncodingChanged = WireRule.Breaks("content-encoding-changed", "Another contentEncoding", ContentWhy);
    internal static readonly WireRule MediaTypeChanged = WireRule.Breaks("content-media-type-changed", "Another contentMediaType", ContentWhy);

    internal static IReadOnlyList<WireRule> All { get; } =
    [
        FormatAdded, FormatRemoved, FormatChanged, FormatGeneralized, FormatSpecialized,
        PatternAdded, PatternRemoved, PatternChanged, EncodingChanged, MediaTypeChanged,
    ];

    // (wider, narrower) formats of one type.
    private static readonly HashSet<(string, string)> Holds =
    [
        ("double", "float"), ("int64", "int32"), ("uri-reference", "uri"), ("iri", "uri"), ("iri-reference", "uri"),
    ];

    internal static void Compare(SchemaPair pair)
    {
        if (!IsSameContent(pair))
        {
            Compare(pair, "format", FormatRule);
            Compare(pair, "contentEncoding", (_, _) => EncodingChanged);
            Compare(pair, "contentMediaType", (_, _) => MediaTypeChanged);
        }

        Compare(pair, "pattern", PatternRule);
        SchemaParts.Compare(pair, "contentSchema", ExistenceRules.Added, ExistenceRules.Removed, ".(content)");
    }

    // What OpenAPI 3.0 writes as a format, 3.1 writes as an encoding or a media type (OpenAPI 3.1, 4.7.14.1).
    private static bool IsSameContent(SchemaPair pair) =>
        ContentOf(pair.Base) is { } old && ContentOf(pair.Head) is { } now && old == now && Says(pair.Base, "format") != Says(pair.Head, "format");

    private static string? ContentOf(SchemaForm form) =>
        (Only(form, "format"), Only(form, "contentEncoding"), Only(form, "contentMediaType")) switch
        {
            ("byte", null, null) or (null, "base64", null) => "base64",
            ("binary", null, null) or (null, null, "application/octet-stream") => "bytes",
            _ => null,
        };

    private static bool Says(SchemaForm form, string keyword) => form.Texts.ContainsKey(keyword);

    private static string? Only(SchemaForm form, string keyword) => form.Texts.TryGetValue(keyword, out var texts) ? string.Join(' ', texts) : null;

    private static void Compare(SchemaPair pair, string keyword, Func<SortedSet<string>?, SortedSet<string>?, WireRule> judge)
    {
        pair.Base.Texts.TryGetValue(keyword, out var old);
        pair.Head.Texts.TryGetValue(keyword, out var now);
        var same = old is null ? now is null : now is not null && old.SetEquals(now);
        if (!same)
        {
            var (before, after) = (Named(old, pair.Base, keyword), Named(now, pair.Head, keyword));
            pair.Report(judge(old, now), keyword, $"the {keyword} of {pair.Where} was {before}, and is {after} now", before, after);
        }
    }

    private static WireRule FormatRule(SortedSet<string>? old, SortedSet<string>? now) =>
        old is null ? FormatAdded
        : now is null ? FormatRemoved
        : now.IsSupersetOf(old) ? FormatSpecialized
        : now.IsSubsetOf(old) ? FormatGeneralized
        : old.Count == 1 && now.Count == 1 && Holds.Contains((now.Min!, old.Min!)) ? FormatGeneralized
        : old.Count == 1 && now.Count == 1 && Holds.Contains((old.Min!, now.Min!)) ? FormatSpecialized
        : FormatChanged;

    private static WireRule PatternRule(SortedSet<string>? old, SortedSet<string>? now) =>
        old is null ? PatternAdded
        : now is null || now.IsProperSubsetOf(old) ? PatternRemoved
        : now.IsProperSupersetOf(old) ? PatternAdded
        : PatternChanged;

    // A pattern that matches everything is there to be read, but says nothing.
    private static string Named(SortedSet<string>? texts, SchemaForm form, string keyword) =>
        texts is not null ? string.Join(" and ", texts.Select(t => $"'{t}'"))
        : form.Sources.Select(s => (s.Mapping[keyword] as ScalarNode)?.Text).FirstOrDefault(t => t is not null) is { } text ? $"'{text}'"
        : "not there";
}
