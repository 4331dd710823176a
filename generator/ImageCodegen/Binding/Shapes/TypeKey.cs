using System.Globalization;
using ImageCodegen.Binding.Constraints;
using ImageCodegen.Model;

namespace ImageCodegen.Binding.Shapes;

/// <summary>Tells shapes apart by the C# type that they become.</summary>
internal static class TypeKey
{
    private const int DeepestNesting = 16;

    /// <summary>The same text for the same C# type.</summary>
    public static string Of(Shape shape, ShapeReader shapes, int depth = 0) => shape.Kind switch
    {
        ShapeKind.Scalar => shape.Scalar.ToString(),
        ShapeKind.List => "[" + Item(shape, shapes, depth) + "]",
        ShapeKind.Map => "{" + Item(shape, shapes, depth) + "}",
        ShapeKind.Any => "*",
        _ => "#" + shapes.NumberOf(shape.Declared).ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>The JSON type of a scalar or an enum; null of others.</summary>
    public static string? JsonType(Shape shape) => shape.Kind switch
    {
        ShapeKind.Enum => "string",
        ShapeKind.IntegerEnum => "integer",
        ShapeKind.Scalar when shape.Scalar is ScalarKind.Int32 or ScalarKind.Int64 or ScalarKind.UInt64 or ScalarKind.BigInteger => "integer",
        ShapeKind.Scalar when ConstraintReader.IsNumber(shape.Scalar) => "number",
        ShapeKind.Scalar when shape.Scalar == ScalarKind.Boolean => "boolean",
        ShapeKind.Scalar => "string",
        _ => null,
    };

    private static string Item(Shape shape, ShapeReader shapes, int depth)
    {
        if (shape.Item is not { } set || depth > DeepestNesting)
        {
            return "*?";
        }

        var item = shapes.Read(set);
        return Of(item, shapes, depth + 1) + (item.Nullable ? "?" : "");
    }
}
