using System.Text.Json.Nodes;
using ImageContracts.Tests.Contracts;
using ImageContracts.Tests.Specs;

namespace ImageContracts.Tests.Validation;

/// <summary>
/// Every constraint of every spec, found by walking them: <c>ens/describe-image-infos.yaml request /OsType enum</c>.
/// Whatever keyword is no annotation is a constraint, so one that nobody thought of is found too.
/// </summary>
internal static class ConstraintSites
{
    private static readonly string[] Annotations =
        ["type", "format", "title", "description", "example", "examples", "default", "deprecated", "readOnly", "writeOnly"];

    /// <summary>All of them, in the order of the specs.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Operation.All.SelectMany(OfOperation).Distinct(StringComparer.Ordinal)];

    private static IEnumerable<string> OfOperation(Operation operation) =>
        operation.Parameters.SelectMany(parameter => OfParameter(operation, parameter)).Concat(
            operation.Bodies().Where(body => body.Schema is not null).SelectMany(body =>
                OfSchema($"{operation.Document} {body.Place} ", SpecDocument.Load(operation.Document).Inlined(body.Schema!))));

    // A constant is sent, and no member that could be wrong.
    private static IEnumerable<string> OfParameter(Operation operation, JsonObject parameter)
    {
        var site = $"{operation.Document} request /{(string)parameter["name"]!}";
        var schema = SpecData.SchemaOf(parameter);
        if (schema["const"] is not null)
        {
            return [];
        }

        var required = (bool?)parameter["required"] == true ? [$"{site} required"] : Enumerable.Empty<string>();
        return required.Concat(OfSchema(site, schema));
    }

    private static IEnumerable<string> OfSchema(string site, JsonNode schema) =>
        schema.AsObject().SelectMany(keyword => OfKeyword(site, keyword.Key, keyword.Value));

    private static IEnumerable<string> OfKeyword(string site, string keyword, JsonNode? value) => (keyword, value) switch
    {
        ("properties", JsonObject members) => members.SelectMany(member => OfSchema($"{site}/{member.Key}", member.Value!)),
        ("items", JsonObject item) => OfSchema($"{site}/0", item),
        ("additionalProperties", JsonObject member) => OfSchema($"{site}/key", member),
        ("allOf", JsonArray parts) => parts.SelectMany(part => OfSchema(site, part!)),
        ("required", JsonArray names) => names.Select(name => $"{site}/{(string)name!} required"),
        _ when keyword.StartsWith("x-", StringComparison.Ordinal) || Annotations.Contains(keyword, StringComparer.Ordinal) => [],
        _ => [$"{site} {keyword}"],
    };
}
