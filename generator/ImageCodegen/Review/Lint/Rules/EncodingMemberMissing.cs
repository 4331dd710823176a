using ImageCodegen.OpenApi;
using ImageCodegen.Review.Lint.Structure;
using ImageCodegen.Syntax;

namespace ImageCodegen.Review.Lint.Rules;

internal sealed class EncodingMemberMissing() : LintRule(
    RuleGroup.Sound,
    "encoding-member-missing",
    FindingLevel.Error,
    "An encoding of a member that the body does not have",
    "It is ignored (OpenAPI 3.1, 4.8.14); most often the name is misspelled.")
{
    public override IReadOnlyList<ObjectKind> Kinds { get; } = [ObjectKind.MediaType];

    public override void Visit(LintElement element, LintContext context)
    {
        if (element.Entries("encoding").Count == 0 || element["schema"] is null || context.FollowToMapping(element.Child("schema")) is not var (_, schema)
            || schema["properties"] is not MappingNode members || schema["allOf"] is not null || schema["anyOf"] is not null || schema["oneOf"] is not null)
        {
            return;
        }

        foreach (var entry in element.Entries("encoding").Where(e => members[e.Key] is null && !ObjectShape.IsExtension(e.Key)))
        {
            context.Report(
                this,
                element.AtEntry("encoding", entry),
                $"The body has no member '{entry.Key}'",
                NearestName.Suggest(entry.Key, members.Entries.Select(m => m.Key), "Remove the encoding, or declare the member"));
        }
    }
}
