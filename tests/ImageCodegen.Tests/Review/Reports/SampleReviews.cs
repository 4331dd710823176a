using ImageCodegen.Review;

namespace ImageCodegen.Tests.Review.Reports;

/// <summary>Results about the two documents under <c>tests/Cases/_report</c>: what the formats print does not depend on the rules that there are.</summary>
internal static class SampleReviews
{
    public static string Folder { get; } = Path.Combine(RepositoryFolder.FullPath, "tests", "Cases", "_report");

    private static readonly ReviewSide Base = ReviewSpecs.Side("main:specs", "main:specs/images.yaml", Read("base"));

    private static readonly ReviewSide Head = ReviewSpecs.Side("specs", "specs/images.yaml", Read("head"));

    public static LintResult Lint { get; } = new()
    {
        Specs = [Head.Specs[0].File],
        Reviewed = Head.Specs,
        Findings =
        [
            Find("operation-errors", FindingLevel.Info, "/paths/~1images/post", "POST /images", "The operation documents no error", "List its codes under 'x-error-codes'"),
            Find("pattern-safe", FindingLevel.Warning, "/components/schemas/Image/properties/size/pattern", "schemas/Image", "The pattern has groups that overlap", "Write it without alternatives that begin alike"),
            Find("default-valid", FindingLevel.Error, "/paths/~1images/get/parameters/0/schema/default", "GET /images", "The default 20 is not one that <script>alert(1)</script> | [takes](https://example.test) @someone", "Change it"),
        ],
        Suppressed = 2,
    };

    public static DiffResult Diff { get; } = new()
    {
        Base = Base,
        Head = Head,
        Bump = VersionBump.Major,
        Changes =
        [
            Change("request-maximum-lowered", Verdict.Breaking, Verdict.Compatible, Direction.Request, "GET /images", "/paths/~1images/get/parameters/0/schema/maximum", "The maximum of the query parameter 'limit' went from 100 to 50", "Keep 100, and cut longer pages short") with { Approval = "No client asks for more than 50, says the access log" },
            Change("error-status-changed", Verdict.PossiblyBreaking, Verdict.Compatible, Direction.Response, "GET /images", "/paths/~1images/get/x-error-codes/0/status", "The error 'InvalidLimit' moved from status 400 to 422", "Answer with both for a while"),
            Change("request-max-length-lowered", Verdict.Breaking, Verdict.Compatible, Direction.Request, "schemas/NewImage", "/components/schemas/NewImage/properties/name/maxLength", "The maximum length of 'name' went from 128 to 64", "Keep 128, or shorten names on the server"),
            Change("operation-removed", Verdict.Breaking, Verdict.Breaking, Direction.Both, "DELETE /images/{imageId}", "/paths/~1images~1{imageId}/delete", "The operation 'DELETE /images/{imageId}' was removed", "Deprecate it first", head: false),
            Change("property-type-changed", Verdict.Breaking, Verdict.Breaking, Direction.Response, "schemas/Image", "/components/schemas/Image/properties/size/type", "The type of 'size' went from integer to string", "Add a member beside it"),
            Change("property-added", Verdict.Compatible, Verdict.Compatible, Direction.Response, "schemas/Image", "/components/schemas/Image/properties/tags", "The member 'tags' was added", "Nothing is wrong with it", @base: false),
            Change("response-enum-value-added", Verdict.PossiblyBreaking, Verdict.Compatible, Direction.Both, "schemas/ImageState", "/components/schemas/ImageState/enum", "The value 'archived' was added", "Tell clients that the list may grow"),
            Change("description-changed", Verdict.None, Verdict.Compatible, Direction.None, "schemas/Image", "/components/schemas/Image/properties/size/description", "The description of 'size' changed", "Nothing is wrong with it"),
        ],
    };

    public static ReviewRule Rule(string id, ReviewVerb verb, FindingLevel level) =>
        new(id, verb, level, "Looks at " + id.Replace('-', ' '), "Programs that rely on it would be surprised.");

    public static Finding Find(string rule, FindingLevel level, string pointer, string subject, string what, string fix, ReviewSide? side = null) => new()
    {
        Rule = Rule(rule, ReviewVerb.Lint, level),
        Level = level,
        Place = ReviewSpecs.Place(side ?? Head, pointer),
        Subject = subject,
        What = what,
        Fix = fix,
        Fingerprint = ReviewFingerprint.Of(rule, "images.yaml", subject, pointer),
    };

    private static Change Change(
        string rule, Verdict wire, Verdict source, Direction direction, string subject, string pointer, string what, string fix, bool @base = true, bool head = true) => new()
    {
        Rule = Rule(rule, ReviewVerb.Diff, FindingLevel.Error),
        Wire = wire,
        Source = source,
        Direction = direction,
        Subject = subject,
        Base = @base ? ReviewSpecs.Place(Base, pointer) : null,
        Head = head ? ReviewSpecs.Place(Head, pointer) : null,
        What = what,
        Fix = fix,
        Fingerprint = ReviewFingerprint.Of(rule, "images.yaml", subject, pointer),
    };

    private static string Read(string side) => File.ReadAllText(Path.Combine(Folder, side, "images.yaml"));
}
