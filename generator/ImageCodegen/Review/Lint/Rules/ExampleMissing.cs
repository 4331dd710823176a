using ImageCodegen.OpenApi;
using ImageCodegen.Review.Lint.Facts;
using ImageCodegen.Review.Lint.Structure;

namespace ImageCodegen.Review.Lint.Rules;

internal sealed class ExampleMissing() : LintRule(
    RuleGroup.Review,
    "example-missing",
    FindingLevel.Warning,
    "A member or parameter of a transcribed document without an example",
    "Tables of pages have an example for most; without one a reviewer cannot see that form and type are right.")
{
    private static readonly string[] Keywords = ["example", "examples", "enum", "const", "default", "properties"];
    private readonly List<LintElement> members = [];

    public override IReadOnlyList<ObjectKind> Kinds { get; } = [ObjectKind.Parameter, ObjectKind.Schema, ObjectKind.MediaType];

    public override void Visit(LintElement element, LintContext context)
    {
        if (!context.IsTranscribed)
        {
            return;
        }

        foreach (var value in Examples.Of(element, context))
        {
            var schema = element.Kind == ObjectKind.Schema ? element.Source : element["schema"] is null ? (Element?)null : element.Child("schema");
            if (schema is { } place)
            {
                context.Exampled.Add(place, value.Node, context);
            }
        }

        if (element.Kind == ObjectKind.Parameter || (element.Kind == ObjectKind.Schema && element.Source.Path.Segments is [.., "properties", _]))
        {
            members.Add(element);
        }
    }

    public override void Finish(LintContext context)
    {
        foreach (var member in members)
        {
            var name = member.Kind == ObjectKind.Parameter ? member.Text("name") ?? "" : member.Name;
            var has = member.Kind == ObjectKind.Parameter
                ? Examples.Of(member, context).Any() || (member["schema"] is not null && Shows(member.Child("schema"), context, 0))
                    || IsSent(member, name, context)
                : context.Exampled.Has(member.Source.Node) || Shows(member.Source, context, 0);
            if (!has)
            {
                context.Report(
                    this,
                    member.Place,
                    $"'{name}' has no example",
                    "Add the value that the page shows, as 'example' or in the sample of an operation");
            }
        }
    }

    /// <summary>True where the schema shows a value, or where it is made of others that do.</summary>
    private static bool Shows(Element place, LintContext context, int depth) => depth > 8
        || context.FollowToMapping(place) is not var (element, schema)
        || Keywords.Any(k => schema[k] is not null)
        || (schema["items"] is { } item && Shows(element.Child("items", item), context, depth + 1));

    private static bool IsSent(LintElement parameter, string name, LintContext context) =>
        SampleRequest.Of(parameter.Parent, context)
            .Any(s => s.Query.Any(q => q.Name == name) || s.Path.Contains(name, StringComparer.Ordinal) || s.Headers.Contains(name));
}
