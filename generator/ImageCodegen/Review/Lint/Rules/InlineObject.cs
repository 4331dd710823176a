using ImageCodegen.Model;
using ImageCodegen.Review.Lint.Facts;

namespace ImageCodegen.Review.Lint.Rules;

internal sealed class InlineObject() : LintRule(
    RuleGroup.Generate,
    "inline-object",
    FindingLevel.Info,
    "An object without a name of its own",
    "Its C# name is made of the place where it stands, so it changes when the member is renamed or moved.")
{
    public override void Finish(LintContext context)
    {
        // A form of Swagger 2.0 is a list of parameters, which has no place to move to.
        var isSwagger = context.Document.Source.File.IsSwagger;
        foreach (var type in (context.Contract?.Types ?? []).OfType<RecordModel>())
        {
            if (ModelPlaces.Find(type.Origin, context) is { } place && place.Path.Segments is not ["components", "schemas", _]
                && !(isSwagger && place.Path.Segments is [.., "requestBody", "content", not "application/json", "schema"]))
            {
                context.Report(
                    this,
                    place,
                    $"The object has no name of its own and becomes '{type.Name.Name}' in C#",
                    $"Move it to {(isSwagger ? "definitions" : "components/schemas")} under the name that it should have");
            }
        }
    }
}
