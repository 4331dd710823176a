using ImageCodegen.Binding.Shapes;
using ImageCodegen.Model;
using ImageCodegen.OpenApi;
using ImageCodegen.OpenApi.Swagger;
using ImageCodegen.Text;

namespace ImageCodegen.Binding.Operations;

/// <summary>Reads the parameters of an operation: what is sent for each, and how (OpenAPI 3.1, 4.8.12).</summary>
internal sealed class ParameterReader(ShapeReader shapes)
{
    private static readonly string[] IgnoredHeaders = ["Accept", "Content-Type", "Authorization"];

    /// <summary>The styles by their names.</summary>
    internal static readonly IReadOnlyDictionary<string, ParameterStyle> Styles = new Dictionary<string, ParameterStyle>(StringComparer.Ordinal)
    {
        ["simple"] = ParameterStyle.Simple, ["label"] = ParameterStyle.Label, ["matrix"] = ParameterStyle.Matrix, ["form"] = ParameterStyle.Form,
        ["spaceDelimited"] = ParameterStyle.SpaceDelimited, ["pipeDelimited"] = ParameterStyle.PipeDelimited, ["deepObject"] = ParameterStyle.DeepObject,
        [SwaggerParameters.Tabs] = ParameterStyle.TabDelimited,
    };

    /// <summary>Reads the parameters of an operation, and its path as it is said with them.</summary>
    public void Read(OperationDraft operation, PathTemplate template)
    {
        var all = operation.Source.Parameters();
        var declared = all.Where(p => p.In == "path").Select(p => p.Name).ToList();
        var path = new PathNames(operation.Source, template, declared, shapes.Diagnostics);
        foreach (var parameter in all)
        {
            var place = Enum.Parse<ParameterPlace>(parameter.In, ignoreCase: true);
            if (place == ParameterPlace.Header && IgnoredHeaders.Contains(parameter.Name, StringComparer.OrdinalIgnoreCase))
            {
                continue;
            }

            if (place == ParameterPlace.Header && !IsToken(parameter.Name))
            {
                shapes.Diagnostics.Add(Diagnostics.UnknownKeywordValue, parameter.Place, parameter.Name, "name", "the names that a header can have (RFC 9110, 5.1)", "the parameter is ignored");
                continue;
            }

            if (place == ParameterPlace.Path && template.Problem is null && !path.Names.Contains(parameter.Name, StringComparer.Ordinal))
            {
                shapes.Diagnostics.Add(Diagnostics.UnusedPathParameter, parameter.Place, parameter.Name, operation.Source.Path.Template);
                continue;
            }

            operation.Parameters.Add(Read(parameter, place));
        }

        operation.PathTemplate = path.Text;
        operation.Parameters.AddRange(
            path.Names.Except(declared, StringComparer.Ordinal)
                .Select(n => Read(Parameter.OfPath(operation.Source, n), ParameterPlace.Path)));
    }

    private ParameterDraft Read(Parameter parameter, ParameterPlace place)
    {
        if (parameter.Schema is not { } schema && parameter.Content is { Count: > 0 } content)
        {
            return FromContent(parameter, place, content);
        }

        var style = Style(parameter, place);
        var value = parameter.Schema is { } typed ? shapes.Set(typed) : null;
        var isConstant = place is ParameterPlace.Header or ParameterPlace.Query;
        return new ParameterDraft(
            parameter,
            place,
            style,
            parameter.Flag("explode") ?? style == ParameterStyle.Form,
            value,
            isConstant && value is not null ? shapes.Read(value).Const?.Text : null);
    }

    private ParameterDraft FromContent(Parameter parameter, ParameterPlace place, IReadOnlyList<(Syntax.MappingEntry Entry, Schema? Schema)> content)
    {
        var (entry, schema) = content[0];
        if (MediaTypes.Choose([entry.Key]) < 0)
        {
            if (place == ParameterPlace.Querystring && (schema is null || shapes.Read(shapes.Set(schema)) is { Kind: ShapeKind.Scalar or ShapeKind.Enum }))
            {
                return new ParameterDraft(parameter, place, ParameterStyle.Form, Explode: false, shapes.Set(schema ?? parameter.AsText().Schema!), Constant: null);
            }

            shapes.Diagnostics.Add(Diagnostics.UnsupportedMediaType, entry.KeySpan, entry.Key, "the parameter is text that the caller makes");
            return Read(parameter.AsText(), place);
        }

        var value = schema is null ? null : shapes.Set(schema);

        return new ParameterDraft(parameter, place, ParameterStyle.Json, Explode: false, value, Constant: null);
    }

    private ParameterStyle Style(Parameter parameter, ParameterPlace place)
    {
        var usual = place is ParameterPlace.Path or ParameterPlace.Header ? ParameterStyle.Simple : ParameterStyle.Form;

        // What OpenAPI 3.2 calls so is a form here as well: nothing in a cookie is percent-encoded twice.
        if (parameter.Text("style") is not { } text || (text == "cookie" && place == ParameterPlace.Cookie))
        {
            return usual;
        }

        var span = parameter.Get("style")!.Span;
        if (!Styles.TryGetValue(text, out var style))
        {
            var known = string.Join(", ", Styles.Keys.Where(static s => s != SwaggerParameters.Tabs));
            shapes.Diagnostics.Add(Diagnostics.UnknownKeywordValue, span, text, "style", known, "the usual one is used");
            return usual;
        }

        if (Allowed(place, style))
        {
            return style;
        }

        var usualName = usual == ParameterStyle.Simple ? "simple" : "form";
        shapes.Diagnostics.Add(Diagnostics.StyleOutOfPlace, span, text, parameter.In, usualName, string.Join(" or ", Styles.Where(s => s.Key != SwaggerParameters.Tabs && Allowed(place, s.Value)).Select(static s => s.Key)));
        return usual;
    }

    /// <summary>True for what HTTP can send as a name (RFC 9110, 5.6.2).</summary>
    private static bool IsToken(string name) =>
        name.Length > 0 && name.All(static c => char.IsAsciiLetterOrDigit(c) || "!#$%&'*+-.^_`|~".Contains(c, StringComparison.Ordinal));

    private static bool Allowed(ParameterPlace place, ParameterStyle style) => place switch
    {
        ParameterPlace.Path => style is ParameterStyle.Simple or ParameterStyle.Label or ParameterStyle.Matrix,
        ParameterPlace.Query => style is ParameterStyle.Form or ParameterStyle.SpaceDelimited or ParameterStyle.PipeDelimited or ParameterStyle.DeepObject or ParameterStyle.TabDelimited,
        ParameterPlace.Header => style is ParameterStyle.Simple,
        _ => style is ParameterStyle.Form,
    };
}
