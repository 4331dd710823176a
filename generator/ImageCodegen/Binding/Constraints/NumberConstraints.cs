using System.Globalization;
using System.Numerics;
using ImageCodegen.Binding.Values;
using ImageCodegen.Model;
using ImageCodegen.OpenApi;
using ImageCodegen.Syntax;
using ImageCodegen.Text;

namespace ImageCodegen.Binding.Constraints;

/// <summary>
/// Reads bounds of numbers, in the form of both dialects: <c>exclusiveMinimum: true</c> beside <c>minimum</c> (3.0) and
/// <c>exclusiveMinimum: 5</c> (3.1). Bounds of integers come out as integers that the type holds; a bound that the type
/// keeps anyway is left out.
/// </summary>
internal static class NumberConstraints
{
    private readonly record struct Bound(JsonNumber Value, string Text, bool Exclusive, SourceSpan Span, string Key);

    /// <summary>Adds the constraints of one schema.</summary>
    public static void Read(ScalarKind kind, Schema schema, List<Constraint> constraints, DiagnosticBag diagnostics)
    {
        var (lowest, highest) = FormatTable.RangeOf(schema.Text("format"));
        var minimum = Side(schema, "minimum", "exclusiveMinimum", 1, diagnostics) ?? Implied(schema, lowest);
        var maximum = Side(schema, "maximum", "exclusiveMaximum", -1, diagnostics) ?? Implied(schema, highest);
        if (minimum is { } low && maximum is { } high && IsEmpty(low, high))
        {
            diagnostics.Add(Diagnostics.ContradictoryBounds, low.Span, low.Key, low.Text, high.Key, high.Text);
        }

        var (least, leastExclusive) = Fit(kind, minimum, isMinimum: true);
        var (most, mostExclusive) = Fit(kind, maximum, isMinimum: false);
        if (least is not null || most is not null)
        {
            constraints.Add(new NumberRange(least, leastExclusive, most, mostExclusive));
        }

        if (schema.Get("multipleOf") is { } element && Number(element, "multipleOf", diagnostics) is { } divisor)
        {
            if (divisor.Digits.Sign > 0)
            {
                constraints.Add(new MultipleOf(((ScalarNode)element.Node).Text));
            }
            else
            {
                diagnostics.Add(Diagnostics.InvalidBound, element.Span, "multipleOf", ((ScalarNode)element.Node).Text, "greater than zero");
            }
        }
    }

    private static Bound? Implied(Schema schema, string? text) =>
        text is null ? null : new Bound(JsonNumber.Parse(text)!.Value, text, false, schema.Span, "format");

    private static bool IsEmpty(Bound low, Bound high)
    {
        var order = low.Value.CompareWith(high.Value);
        return order > 0 || (order == 0 && (low.Exclusive || high.Exclusive));
    }

    /// <summary>The tighter of the two bounds on one side.</summary>
    private static Bound? Side(Schema schema, string inclusive, string exclusive, int direction, DiagnosticBag diagnostics)
    {
        Bound? bound = null;
        var flag = schema.Mapping[exclusive].AsBoolean();
        if (schema.Get(inclusive) is { } element && Number(element, inclusive, diagnostics) is { } value)
        {
            bound = new Bound(value, ((ScalarNode)element.Node).Text, flag == true, element.Span, inclusive);
        }

        if (flag is null && schema.Get(exclusive) is { } other && Number(other, exclusive, diagnostics) is { } limit
            && (bound is null || limit.CompareWith(bound.Value.Value) * direction >= 0))
        {
            bound = new Bound(limit, ((ScalarNode)other.Node).Text, true, other.Span, exclusive);
        }

        return bound;
    }

    private static JsonNumber? Number(Element element, string key, DiagnosticBag diagnostics)
    {
        if (element.Node is ScalarNode { Type: ScalarType.Integer or ScalarType.Number } scalar && JsonNumber.Parse(scalar.Text) is { } number)
        {
            return number;
        }

        diagnostics.Add(Diagnostics.InvalidBound, element.Span, key, (element.Node as ScalarNode)?.Text ?? element.Node.Kind, "a number");
        return null;
    }

    private static (string? Text, bool Exclusive) Fit(ScalarKind kind, Bound? bound, bool isMinimum)
    {
        if (bound is not { } given)
        {
            return (null, false);
        }

        switch (kind)
        {
            case ScalarKind.Int32:
                return FitInteger(given, isMinimum, int.MinValue, int.MaxValue);
            case ScalarKind.Int64:
                return FitInteger(given, isMinimum, long.MinValue, long.MaxValue);
            case ScalarKind.UInt64:
                return FitInteger(given, isMinimum, ulong.MinValue, ulong.MaxValue);
            case ScalarKind.Decimal:
                return LiteralReader.FitsDecimal(given.Text) ? (given.Text, given.Exclusive) : (null, false);
            case ScalarKind.Single:
                return float.IsFinite(float.Parse(given.Text, CultureInfo.InvariantCulture)) ? (given.Text, given.Exclusive) : (null, false);
            default:
                return double.IsFinite(double.Parse(given.Text, CultureInfo.InvariantCulture)) ? (given.Text, given.Exclusive) : (null, false);
        }
    }

    private static (string? Text, bool Exclusive) FitInteger(Bound bound, bool isMinimum, BigInteger least, BigInteger most)
    {
        var number = isMinimum ? bound.Value.Ceiling() : bound.Value.Floor();
        var exclusive = bound.Exclusive && bound.Value.IsInteger;
        var saysNothing = isMinimum ? number < least || (number == least && !exclusive) : number > most || (number == most && !exclusive);
        if (saysNothing)
        {
            return (null, false);
        }

        // Beyond the other end nothing is valid: the nearest that the type can say.
        if (number < least || number > most)
        {
            return ((isMinimum ? most : least).ToString(CultureInfo.InvariantCulture), true);
        }

        return (number.ToString(CultureInfo.InvariantCulture), exclusive);
    }
}
