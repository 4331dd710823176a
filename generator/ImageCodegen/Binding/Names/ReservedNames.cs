namespace ImageCodegen.Binding.Names;

/// <summary>Names that generated or inherited members have, which no member from a spec can get.</summary>
public static class ReservedNames
{
    private static readonly string[] OfObject =
    [
        "Equals", "GetHashCode", "ToString", "GetType", "MemberwiseClone", "Finalize", "ReferenceEquals", "PrintMembers", "Deconstruct",
    ];

    /// <summary>In every record.</summary>
    public static IReadOnlyList<string> OfRecord { get; } =
    [
        .. OfObject, "EqualityContract", "Clone", "ExtensionData", "KeptData", "Parse", "TryParse", "ToUtf8Json", "Validate", "ReadJson", "WriteJson",
        "WriteMembers", "AdditionalMembers",
    ];

    /// <summary>For types: a type cannot be called what a member of its own is called.</summary>
    public static IReadOnlyList<string> OfType { get; } = OfRecord;

    /// <summary>In the record of a request, besides.</summary>
    public static IReadOnlyList<string> OfRequest { get; } =
        [.. OfRecord, "RequestData", "Method", "PathTemplate", "ToHttpRequestMessage", "ToRequestUri", "ReadResponse", "FromHttp", "TryFromHttp"];

    /// <summary>In an enum with string values.</summary>
    public static IReadOnlyList<string> OfEnum { get; } = [.. OfObject, "Clone", "Value", "Values", "IsKnown", "TryParse", "Parse"];

    /// <summary>In a union.</summary>
    public static IReadOnlyList<string> OfUnion { get; } =
        [.. OfObject, "Value", "IsKnown", "Match", "Case", "Cases", "Unknown", "Create", "Parse", "Validate", "ToUtf8Json"];
}
