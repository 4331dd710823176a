using ImageCodegen.Binding.Values;
using ImageCodegen.OpenApi;
using ImageCodegen.Syntax;

namespace ImageCodegen.Binding.Shapes;

/// <summary>What all parts of a place together say of null.</summary>
internal sealed class PlaceNull(Parts parts)
{
    private readonly List<Schema> all = parts.Schemas;

    /// <summary>True where the C# type has to hold null, which is more often than null is valid.</summary>
    public bool IsReadFrom(Shape shape)
    {
        if (IsAdded() || shape.Nullable)
        {
            return true;
        }

        return all.Exists(static s => s.Types.Count > 0)
            ? all.TrueForAll(static s => s.Types.Count == 0 || s.Types.Contains("null", StringComparer.Ordinal) || s.IsNullable || EnumReader.HasNull(s))
            : all.Exists(EnumReader.HasNull)
                || (shape.Kind == ShapeKind.Any && !all.Exists(static s => s.Dialect == OpenApiDialect.V30 && s.HasType));
    }

    /// <summary>
    /// True where null is valid: every part must allow it, by its type, by its enum and by its constant. With <c>nullable</c> of
    /// OpenAPI 3.0 an enum seldom repeats null.
    /// </summary>
    public bool IsValid() => IsAdded() || all.TrueForAll(static s => s.IsNullable
        || ((s.Types.Count == 0 || s.Types.Contains("null", StringComparer.Ordinal)) && (s.Enum is null || EnumReader.HasNull(s)) && (s.Mapping["const"] is not { } value || value.IsNull())));

    /// <summary>The keywords that allow null alone, which no C# type says.</summary>
    public static IEnumerable<(Schema Schema, string Key)> Only(Schema schema)
    {
        if (schema.Types is ["null"])
        {
            yield return (schema, "type");
        }

        if (schema.Mapping["const"].IsNull())
        {
            yield return (schema, "const");
        }

        if (schema.Enum is { Count: > 0 } values && values.All(static v => v.IsNull()))
        {
            yield return (schema, "enum");
        }
    }

    private bool IsAdded() => parts.HasNullAlternative || parts.Own.Exists(static s => s.IsNullable);
}
