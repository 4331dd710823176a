using ImageCodegen.Binding.Shapes;
using ImageCodegen.Binding.Values;
using ImageCodegen.Model;
using ImageCodegen.OpenApi;
using ImageCodegen.Syntax;

namespace ImageCodegen.Binding.Operations;

/// <summary>A media type that a request body is offered in.</summary>
/// <param name="Entry">The media type.</param>
/// <param name="Element">What is said of it.</param>
/// <param name="Kind">How a body of it stands on the wire.</param>
/// <param name="Value">Its schemas; null where any value is taken.</param>
/// <param name="Shape">Their shape.</param>
/// <param name="Scalar">What it is in place of its schemas; null where they count.</param>
internal sealed record BodyOffer(MappingEntry Entry, Element Element, BodyKind Kind, SchemaSet? Value, Shape? Shape, ScalarKind? Scalar)
{
    /// <summary>True where the schema describes what the text or the bytes would have to be made from.</summary>
    public bool IsOpaque => Scalar is not null && Shape is { Kind: ShapeKind.Record or ShapeKind.Map or ShapeKind.List or ShapeKind.Union };

    private string? text;

    private ScalarKind? Held => Scalar ?? (Shape?.Kind == ShapeKind.Scalar ? Shape.Scalar : null);

    public static BodyOffer Read(MediaBody body, MappingEntry entry, Element element, ShapeReader shapes)
    {
        var value = body.SchemaOf(element) is { } schema ? shapes.Set(schema) : null;
        var shape = value is null ? null : shapes.Read(value);
        var kind = MediaTypes.KindOf(entry.Key);
        kind = kind switch
        {
            BodyKind.Json when MediaTypes.IsRange(entry.Key) && value is not null && FormParts.IsBinary(value, shapes) => BodyKind.Binary,
            BodyKind.Form or BodyKind.Multipart when shape?.Kind is ShapeKind.Scalar or ShapeKind.Enum or ShapeKind.IntegerEnum or ShapeKind.List => BodyKind.Text,
            _ => kind,
        };
        ScalarKind? scalar = kind switch
        {
            BodyKind.Binary => ScalarKind.Bytes,
            BodyKind.Text when shape?.Kind is not (ShapeKind.Scalar or ShapeKind.Enum or ShapeKind.IntegerEnum) => ScalarKind.String,
            _ => null,
        };
        return new BodyOffer(entry, element, kind, value, shape, scalar);
    }

    /// <summary>True where a value of one is a value of the other.</summary>
    public bool IsLike(BodyOffer other)
    {
        if (Held is { } held || other.Held is not null)
        {
            return Held == other.Held;
        }

        return ReferenceEquals(Shape?.Declared, other.Shape?.Declared)
            || (Value is { Schemas: [var one] } && other.Value is { Schemas: [var another] } && ReferenceEquals(one.Element.File, another.Element.File)
                && (text ??= JsonText.Of(one.Element.Node)) is { } own && own == (other.text ??= JsonText.Of(another.Element.Node)));
    }
}
