using System.Globalization;
using System.Text.Json;
using ImageCodegen.Binding.Assertions;
using ImageCodegen.Binding.Patterns.Risks;
using ImageCodegen.Binding.Values;
using ImageCodegen.OpenApi;
using ImageCodegen.OpenApi.References;
using ImageCodegen.Runtime;
using ImageCodegen.Syntax;

namespace ImageCodegen.Review.Lint;

/// <summary>
/// Holds values of a document against their schemas, all in one go: the schemas are written as one text and compiled once.
/// What cannot be decided, or is too large, counts as right.
/// </summary>
internal sealed class LintValues
{
    private const long Longest = 256 * 1024 * 1024;
    private const int MostFailures = 3;

    private readonly List<(LintRule Rule, int Schema, Element Value, string Name)> waiting = [];
    private readonly Dictionary<Schema, int> numbers = [];
    private readonly TriedPatterns patterns = new();

    /// <summary>Takes a value to be checked when all are known.</summary>
    /// <param name="rule">The rule that reports what is wrong.</param>
    /// <param name="schema">The schema.</param>
    /// <param name="value">The value.</param>
    /// <param name="name">What it is, in the words of a finding: <c>default</c>.</param>
    public void Add(LintRule rule, Schema? schema, Element value, string name)
    {
        if (schema is null)
        {
            return;
        }

        if (!numbers.TryGetValue(schema, out var number))
        {
            numbers[schema] = number = numbers.Count;
        }

        waiting.Add((rule, number, value, name));
    }

    /// <summary>Checks all values.</summary>
    public void Check(LintContext context)
    {
        if (waiting.Count == 0 || SchemaText.OfMembers([.. numbers.Keys], Longest, Insists, patterns) is not { } text)
        {
            return;
        }

        try
        {
            var assertion = JsonSchemaAssertion.Parse(text);
            foreach (var (rule, schema, value, name) in waiting)
            {
                Report(context, rule, value, name, Failures(assertion, schema, value.Node));
            }
        }
        catch (JsonException)
        {
            // A schema that cannot be compiled judges nothing; what is wrong with it is told by other rules.
        }
    }

    private IReadOnlyList<ValidationFailure> Failures(JsonSchemaAssertion assertion, int schema, Node value)
    {
        if (JsonText.Within(value, Longest) is not { } json)
        {
            return [];
        }

        var number = schema.ToString(CultureInfo.InvariantCulture);
        var failures = assertion.Judge(JsonElement.Parse($"{{\"{number}\":{json}}}", new JsonDocumentOptions { MaxDepth = 512 }), patterns.CanTry);
        return failures is null ? [] : [.. failures.Where(f => !IsLenient(f)).Select(f => f with { Pointer = f.Pointer[(number.Length + 1)..] })];
    }

    // Alternatives that overlap are a habit: the value is one of them.
    private static bool IsLenient(ValidationFailure failure) =>
        failure.Keyword == "oneOf" && failure.Message.Contains("more than one", StringComparison.Ordinal);

    private static void Report(LintContext context, LintRule rule, Element value, string name, IReadOnlyList<ValidationFailure> failures)
    {
        var seen = new Dictionary<(string, string), int>();
        foreach (var failure in failures.Take(MostFailures))
        {
            // One place can fail a keyword twice: of two members that are missing, each is a finding.
            var key = (failure.Pointer, failure.Keyword);
            seen[key] = seen.GetValueOrDefault(key) + 1;
            var place = Walk(value, failure.Pointer);
            context.Report(
                rule,
                new LintPlace(place.Span, place.Path),
                $"The {name} does not fit its schema: {(failure.Pointer.Length == 0 ? "it" : failure.Pointer)} {failure.Message}",
                $"Change the {name} or the schema",
                failure.Keyword,
                seen[key] == 1 ? "" : seen[key].ToString(CultureInfo.InvariantCulture));
        }
    }

    private static Element Walk(Element value, string pointer)
    {
        foreach (var segment in JsonPointer.Parse(Uri.EscapeDataString(pointer)) ?? [])
        {
            Node? next = value.Node switch
            {
                MappingNode mapping => mapping[segment],
                SequenceNode list when int.TryParse(segment, NumberStyles.None, CultureInfo.InvariantCulture, out var i)
                    && i < list.Items.Count => list.Items[i],
                _ => null,
            };
            if (next is null)
            {
                break;
            }

            value = value.Child(segment, next);
        }

        return value;
    }

    /// <summary>A member that goes one way alone need not be in an example of the other way (OpenAPI 3.0, 4.7.24.2).</summary>
    private static bool Insists(Schema schema, string member)
    {
        if (schema.Mapping["properties"] is not MappingNode properties || properties[member] is not MappingNode declared)
        {
            return true;
        }

        if (declared["$ref"] is not null && schema.Properties.FirstOrDefault(p => p.Entry.Key == member).Schema?.Target() is { } target)
        {
            declared = target.Mapping;
        }

        return declared["readOnly"].AsBoolean() != true && declared["writeOnly"].AsBoolean() != true;
    }
}
