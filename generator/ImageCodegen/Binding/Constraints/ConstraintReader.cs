using System.Globalization;
using ImageCodegen.Binding.Patterns;
using ImageCodegen.Binding.Shapes;
using ImageCodegen.Binding.Values;
using ImageCodegen.Model;
using ImageCodegen.OpenApi;
using ImageCodegen.Syntax;
using ImageCodegen.Text;

namespace ImageCodegen.Binding.Constraints;

/// <summary>Reads the keywords that validation checks (JSON Schema 2020-12 validation, 6). All parts of a place apply, each for itself.</summary>
internal static class ConstraintReader
{
    /// <summary>True for the kinds that bounds are checked of.</summary>
    public static bool IsNumber(ScalarKind kind) =>
        kind is ScalarKind.Int32 or ScalarKind.Int64 or ScalarKind.UInt64 or ScalarKind.Single or ScalarKind.Double or ScalarKind.Decimal;

    /// <summary>The constraints of the schemas that apply to the shape.</summary>
    /// <param name="shape">What the place is.</param>
    /// <param name="schemas">The schemas.</param>
    /// <param name="assertsFormats">True where formats of strings are checked.</param>
    /// <param name="diagnostics">Where findings go.</param>
    public static List<Constraint> Read(Shape shape, IReadOnlyList<Schema> schemas, bool assertsFormats, DiagnosticBag diagnostics)
    {
        var constraints = new List<Constraint>();
        foreach (var schema in schemas)
        {
            switch (shape.Kind)
            {
                case ShapeKind.Scalar when IsNumber(shape.Scalar):
                    NumberConstraints.Read(shape.Scalar, schema, constraints, diagnostics);
                    break;
                case ShapeKind.Scalar when shape.Scalar == ScalarKind.BigInteger:
                    if (FormatTable.RangeOf(schema.Text("format")) is (not null, not null) range)
                    {
                        constraints.Add(new SchemaAssertion($$"""{"minimum":{{range.Minimum}},"maximum":{{range.Maximum}}}"""));
                    }

                    break;
                case ShapeKind.Scalar when shape.Scalar == ScalarKind.String:
                case ShapeKind.Enum:
                    Text(schema, constraints, diagnostics);
                    if (assertsFormats && schema.Text("format") is { } format && FormatTable.IsChecked(format))
                    {
                        constraints.Add(new TextFormat(format));
                    }

                    break;
                case ShapeKind.List:
                    Items(schema, constraints, diagnostics);
                    break;
                case ShapeKind.Map or ShapeKind.Record:
                    Add(constraints, Range(schema, "minProperties", "maxProperties", diagnostics), (a, b) => new PropertyCount(a, b));
                    break;
            }
        }

        return constraints;
    }

    private static void Text(Schema schema, List<Constraint> constraints, DiagnosticBag diagnostics)
    {
        Add(constraints, Range(schema, "minLength", "maxLength", diagnostics), (a, b) => new TextLength(a, b));
        if (schema.Get("pattern") is not { } node)
        {
            return;
        }

        if (node.Node.AsString() is not { } source)
        {
            diagnostics.Add(Diagnostics.IgnoredValue, node.Span, "pattern", "a string", node.Node.Kind);
        }
        else if (EcmaPattern.Translate(source) is { DotNet: { } translated })
        {
            constraints.Add(new TextPattern(source, translated));
        }
        else
        {
            diagnostics.Add(Diagnostics.InvalidPattern, node.Span, source, EcmaPattern.Translate(source).Problem!);
        }
    }

    private static void Items(Schema schema, List<Constraint> constraints, DiagnosticBag diagnostics)
    {
        Add(constraints, Range(schema, "minItems", "maxItems", diagnostics), (a, b) => new ItemCount(a, b));
        if (schema.Mapping["uniqueItems"] is not null && schema.Flag("uniqueItems") == true)
        {
            constraints.Add(new UniqueItems());
        }
    }

    private static void Add(List<Constraint> constraints, (long? Minimum, long? Maximum) range, Func<long?, long?, Constraint> make)
    {
        if (range != (null, null))
        {
            constraints.Add(make(range.Minimum, range.Maximum));
        }
    }

    private static (long? Minimum, long? Maximum) Range(Schema schema, string lower, string upper, DiagnosticBag diagnostics)
    {
        var (minimum, maximum) = (Count(schema, lower, diagnostics), Count(schema, upper, diagnostics));
        if (minimum > maximum)
        {
            diagnostics.Add(
                Diagnostics.ContradictoryBounds,
                schema.Get(lower)!.Span,
                lower,
                minimum.Value.ToString(CultureInfo.InvariantCulture),
                upper,
                maximum.Value.ToString(CultureInfo.InvariantCulture));
        }

        // A minimum of zero says nothing.
        return (minimum == 0 ? null : minimum, maximum);
    }

    private static long? Count(Schema schema, string key, DiagnosticBag diagnostics)
    {
        if (schema.Get(key) is not { } element)
        {
            return null;
        }

        var number = element.Node is ScalarNode { Type: ScalarType.Integer or ScalarType.Number } scalar ? JsonNumber.Parse(scalar.Text)?.ToInteger() : null;
        if (number is null || number < 0)
        {
            diagnostics.Add(
                Diagnostics.InvalidBound,
                element.Span,
                key,
                (element.Node as ScalarNode)?.Text ?? element.Node.Kind,
                "an integer that is not negative");
            return null;
        }

        return number > long.MaxValue ? long.MaxValue : (long)number.Value;
    }
}
