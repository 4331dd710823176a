using ImageCodegen.Model;
using ImageCodegen.OpenApi;
using ImageCodegen.Syntax;

namespace ImageCodegen.Binding.Shapes;

/// <summary>What schemas say about a value that no validation checks. Of several schemas the last counts, the outermost.</summary>
internal static class Annotations
{
    /// <summary>Description, otherwise title, and whether it is deprecated.</summary>
    public static Documentation Documentation(IReadOnlyList<Schema> schemas)
    {
        var summary = Last(schemas, s => Filled(s.Text("description"))) ?? Last(schemas, s => Filled(s.Text("title")));
        var deprecated = schemas.Any(s => s.Flag("deprecated") == true);
        return summary is null && !deprecated ? Model.Documentation.None : new Documentation { Summary = summary, Deprecated = deprecated };
    }

    /// <summary>The default; null for none, and for null, which says what absence says.</summary>
    public static Element? Default(IReadOnlyList<Schema> schemas)
    {
        for (var i = schemas.Count - 1; i >= 0; i--)
        {
            if (schemas[i].Get("default") is { } value)
            {
                return value.Node.IsNull() ? null : value;
            }
        }

        return null;
    }

    /// <summary>Who sends the value. What both say at once says nothing.</summary>
    public static MemberAccess Access(IReadOnlyList<Schema> schemas)
    {
        var read = schemas.Any(s => s.Mapping["readOnly"].AsBoolean() == true);
        var write = schemas.Any(s => s.Mapping["writeOnly"].AsBoolean() == true);
        return read == write ? MemberAccess.ReadWrite : read ? MemberAccess.ReadOnly : MemberAccess.WriteOnly;
    }

    private static string? Filled(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;

    private static string? Last(IReadOnlyList<Schema> schemas, Func<Schema, string?> text)
    {
        for (var i = schemas.Count - 1; i >= 0; i--)
        {
            if (text(schemas[i]) is { } found)
            {
                return found;
            }
        }

        return null;
    }
}
