namespace ImageCodegen.Model;

/// <summary>What a value of a type is called in a sentence.</summary>
internal static class ValueWords
{
    /// <summary><c>an integer</c>, <c>a list</c>, or the name of a type that has one.</summary>
    public static string Of(TypeRef type) => type switch
    {
        ScalarRef scalar => Of(scalar.Kind),
        ListRef => "a list",
        MapRef => "a map",
        _ => TypeReferences.Own(type)?.Name ?? "any value",
    };

    /// <summary>A name with its article: <c>an Animal</c>, <c>a Pet</c>.</summary>
    public static string WithArticle(string name, string shown) => ("AEIO".Contains(name[0], StringComparison.OrdinalIgnoreCase) ? "an " : "a ") + shown;

    private static string Of(ScalarKind kind) => kind switch
    {
        ScalarKind.String => "text",
        ScalarKind.Boolean => "a flag",
        ScalarKind.Int32 or ScalarKind.Int64 or ScalarKind.UInt64 or ScalarKind.BigInteger or ScalarKind.Int64Text or ScalarKind.UInt64Text => "an integer",
        ScalarKind.Single or ScalarKind.Double or ScalarKind.Decimal or ScalarKind.DecimalText => "a number",
        ScalarKind.DateTime => "a date with its time",
        ScalarKind.Date => "a date",
        ScalarKind.Time => "a time of day",
        ScalarKind.Guid => "a UUID",
        ScalarKind.Uri => "a URI",
        ScalarKind.Bytes => "bytes",
        ScalarKind.File => "a file",
        _ => "a value",
    };
}
