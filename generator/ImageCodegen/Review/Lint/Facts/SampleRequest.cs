using System.Globalization;
using ImageCodegen.Syntax;

namespace ImageCodegen.Review.Lint.Facts;

/// <summary>One entry of <c>x-request-examples</c>: a request as the page shows it.</summary>
/// <param name="Method">Its method, in upper case.</param>
/// <param name="Uri">Its path and query.</param>
/// <param name="Path">The names of the path that have a value in it.</param>
/// <param name="IsOfPath">True where the path is one of the operation.</param>
/// <param name="Query">The names and values of its query.</param>
/// <param name="Headers">The names of its headers.</param>
/// <param name="Place">Where it stands.</param>
internal sealed record SampleRequest(
    string Method, string Uri, IReadOnlyList<string> Path, bool IsOfPath, IReadOnlyList<(string Name, string Value)> Query, IReadOnlySet<string> Headers, LintPlace Place)
{
    private const string Extension = "x-request-examples";

    /// <summary>The samples of an operation.</summary>
    public static IEnumerable<SampleRequest> Of(LintElement? operation, LintContext context)
    {
        for (var i = 0; i < (operation?.Items(Extension).Count ?? 0); i++)
        {
            if (operation!.Items(Extension)[i] is MappingNode sample && (sample["uri"] as ScalarNode)?.Text is { } uri)
            {
                yield return Read(operation, sample, uri, operation.AtItem(Extension, i));
            }
        }
    }

    /// <summary>What the operation would not send like that, each the end of a sentence.</summary>
    public IEnumerable<string> Problems(LintElement operation, LintContext context)
    {
        if (!string.Equals(Method, operation.Name, StringComparison.OrdinalIgnoreCase))
        {
            yield return $"has the method {Method}";
        }

        if (!IsOfPath)
        {
            yield return $"is not for the path '{operation.Parent?.Name}'";
        }

        var all = OperationParameters.All(operation, context);
        var parameters = all.Where(p => p.In == "query").ToList();

        // What a query is as a whole, its names do not tell.
        foreach (var (name, _) in Query.Where(_ => !all.Any(p => p.In == OperationParameters.WholeQuery)).Where(q => !parameters.Exists(p => IsOf(p.Name, q.Name))))
        {
            yield return $"has '{name}', which is no query parameter of the operation";
        }

        foreach (var parameter in parameters.Where(p => p.Mapping["required"].AsBoolean() == true && !Query.Any(q => IsOf(p.Name, q.Name))))
        {
            yield return $"lacks '{parameter.Name}', which is required";
        }

        foreach (var (name, value) in Query)
        {
            if (parameters.Find(p => p.Name == name)?.Mapping["schema"] is MappingNode schema && Type(schema) is { } type && !Fits(type, value))
            {
                yield return $"has '{value}' for '{name}', which is no {type}";
            }
        }
    }

    // An object is sent as filter[name]=a, lists of it as filter.1.name=a.
    private static bool IsOf(string parameter, string name) => name == parameter
        || (name.StartsWith(parameter, StringComparison.Ordinal) && name[parameter.Length] is '[' or '.');

    private static SampleRequest Read(LintElement operation, MappingNode sample, string uri, LintPlace place)
    {
        var mark = uri.IndexOf('?', StringComparison.Ordinal);
        var template = (operation.Parent?.Name ?? "").Split('/');
        var path = (mark < 0 ? uri : uri[..mark]).Split('/');
        var isOfPath = path.Length == template.Length && template.Zip(path).All(s => s.First.StartsWith('{') ? s.Second.Length > 0 : s.First == s.Second);
        return new SampleRequest(
            (sample["method"] as ScalarNode)?.Text ?? operation.Name.ToUpperInvariant(),
            uri,
            isOfPath ? [.. template.Where(s => s.StartsWith('{')).Select(s => s.Trim('{', '}'))] : [],
            isOfPath,
            mark < 0 ? [] : [.. uri[(mark + 1)..].Split('&', StringSplitOptions.RemoveEmptyEntries).Select(Pair)],
            ((sample["headers"] as MappingNode)?.Entries ?? []).Select(e => e.Key).ToHashSet(StringComparer.OrdinalIgnoreCase),
            place);
    }

    private static (string, string) Pair(string text)
    {
        var equals = text.IndexOf('=', StringComparison.Ordinal);
        return equals < 0 ? (Decode(text), "") : (Decode(text[..equals]), Decode(text[(equals + 1)..]));
    }

    private static string Decode(string text) => System.Uri.UnescapeDataString(text.Replace('+', ' '));

    private static string? Type(MappingNode schema) => (schema["type"] as ScalarNode)?.Text;

    private static bool Fits(string type, string value) => type switch
    {
        "integer" => long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
        "number" => double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out _),
        "boolean" => value is "true" or "false",
        _ => true,
    };
}
