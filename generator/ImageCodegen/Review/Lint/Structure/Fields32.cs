namespace ImageCodegen.Review.Lint.Structure;

/// <summary>What 3.2 has that holds objects which are looked at: its operations, its media types, and the schema of an item of a stream.</summary>
internal static class Fields32
{
    /// <summary>What the field holds; null for every other.</summary>
    public static FieldType? Of(ObjectKind kind, string key) => (kind, key) switch
    {
        (ObjectKind.PathItem, "query") => new FieldType.Object(ObjectKind.Operation),
        (ObjectKind.PathItem, "additionalOperations") => new FieldType.Map(new FieldType.Object(ObjectKind.Operation)),
        (ObjectKind.Components, "mediaTypes") => new FieldType.Map(new FieldType.Object(ObjectKind.MediaType)),
        (ObjectKind.MediaType, "itemSchema") => new FieldType.Object(ObjectKind.Schema),
        _ => null,
    };
}
