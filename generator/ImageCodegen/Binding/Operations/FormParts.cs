using ImageCodegen.Binding.Shapes;
using ImageCodegen.Model;
using ImageCodegen.OpenApi;
using ImageCodegen.Syntax;

namespace ImageCodegen.Binding.Operations;

/// <summary>How the members of a form or of a multipart body are written (OpenAPI 3.1, 4.8.14.3, 4.8.14.4 and 4.8.15).</summary>
internal sealed class FormParts(ShapeReader shapes, BodyKind kind, IReadOnlyDictionary<string, MediaEncoding> encodings)
{
    /// <summary>True for a string whose content is bytes (OpenAPI 3.0, 4.7.24.2; 3.1, 4.8.24.2).</summary>
    public static bool IsBinary(SchemaSet set, ShapeReader shapes) => shapes.PartsOf(set).Any(s =>
        s.Text("format") == "binary"
        || s.Mapping["type"].AsString() == "file"
        || (s.Text("contentMediaType") is { } type && s.Text("contentEncoding") is null && MediaTypes.KindOf(type) == BodyKind.Binary));

    /// <summary>The members that are not written as plain text.</summary>
    public IReadOnlyList<BodyPartModel> Read(Shape shape)
    {
        var properties = shape.Kind == ShapeKind.Union
            ? shape.Cases.SelectMany(c => shapes.AllProperties(shapes.Read(c)))
            : shapes.AllProperties(shape);
        return [.. properties.DistinctBy(p => p.Name, StringComparer.Ordinal).Select(Part).OfType<BodyPartModel>()];
    }

    private BodyPartModel? Part(PropertyShape property)
    {
        var shape = shapes.Read(property.Value);
        var isList = shape.Kind == ShapeKind.List;
        var itemSet = isList ? shape.Item : property.Value;
        var item = itemSet is null ? null : shapes.Read(itemSet);
        var encoding = encodings.GetValueOrDefault(property.Name);
        var styled = encoding is null ? null : Styled(encoding, property.Name, isList, item);
        if (styled is not null)
        {
            return styled;
        }

        var type = encoding?.Text("contentType")?.Split(',')[0].Trim();
        var isFile = kind == BodyKind.Multipart && itemSet is not null
            && item is { Kind: ShapeKind.Scalar, Scalar: ScalarKind.String or ScalarKind.File } or { Kind: ShapeKind.Any }
            && (item.Scalar == ScalarKind.File || IsBinary(itemSet!, shapes) || (type is not null && MediaTypes.KindOf(type) == BodyKind.Binary));
        if (isFile)
        {
            ShapeReader.MakeFile(itemSet!);
        }

        var form = isFile ? BodyPartForm.File
            : item is { Kind: ShapeKind.Union } && MakeFiles(item) ? BodyPartForm.FileOrJson
            : item?.Kind is ShapeKind.Scalar or ShapeKind.Enum or ShapeKind.IntegerEnum ? BodyPartForm.Text
            : BodyPartForm.Json;
        var part = new BodyPartModel(property.Name, form)
        {
            IsList = isList,
            ContentType = type is null || MediaTypes.IsRange(type) || kind == BodyKind.Form && MediaTypes.Rank(type) == 3 ? null : type,
            Headers = [.. Headers(encoding)],
        };
        return part is { Form: BodyPartForm.Text, IsList: false, ContentType: null, Headers.Count: 0 } ? null : part;
    }

    /// <summary>Makes the cases of a union that are bytes files; false where there are none.</summary>
    private bool MakeFiles(Shape union)
    {
        var files = kind == BodyKind.Multipart
            ? union.Cases.Where(c => shapes.Read(c) is { Kind: ShapeKind.Scalar, Scalar: ScalarKind.String or ScalarKind.File } && IsBinary(c, shapes)).ToList()
            : [];
        files.ForEach(ShapeReader.MakeFile);
        return files.Count > 0;
    }

    /// <summary>The part where a style is asked for; null where that would be the usual one.</summary>
    private static BodyPartModel? Styled(MediaEncoding encoding, string name, bool isList, Shape? item)
    {
        var (style, explode, reserved) = (encoding.Text("style"), encoding.Flag("explode"), encoding.Flag("allowReserved") == true);
        if (style is null && explode is null && !reserved)
        {
            return null;
        }

        var chosen = ParameterReader.Styles.GetValueOrDefault(style ?? "form", ParameterStyle.Form);
        var isExploded = explode ?? chosen == ParameterStyle.Form;
        var isPlain = item?.Kind is ShapeKind.Scalar or ShapeKind.Enum or ShapeKind.IntegerEnum;
        return isPlain && !reserved && (!isList || (isExploded && chosen == ParameterStyle.Form))
            ? null
            : new BodyPartModel(name, BodyPartForm.Styled) { IsList = isList, Style = chosen, Explode = isExploded, AllowReserved = reserved };
    }

    /// <summary>The headers of which the document says what they always are.</summary>
    private IEnumerable<PartHeaderModel> Headers(MediaEncoding? encoding)
    {
        foreach (var (name, header) in encoding?.Headers ?? [])
        {
            if (!name.Equals("Content-Type", StringComparison.OrdinalIgnoreCase) && header.Schema is { } schema
                && shapes.Read(shapes.Set(schema)) is var shape && (shape.Const?.Text ?? (shape.Values is [var only] ? only.Wire : null)) is { } text)
            {
                yield return new PartHeaderModel(name, text);
            }
        }
    }
}
