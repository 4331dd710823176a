namespace ImageCodegen.Binding.Names;

/// <summary>Names that generated or inherited members have, which no member from a spec can get.</summary>
public static class ReservedNames
{
    private static readonly string[] OfObject =
    [
        "Equals", "GetHashCode", "ToString", "GetType", "MemberwiseClone", "Finalize", "ReferenceEquals", "PrintMembers", "Deconstruct",
    ];

    /// <summary>None.</summary>
    public static IReadOnlySet<string> None { get; } = Set([]);

    /// <summary>In every record.</summary>
    public static IReadOnlySet<string> OfRecord { get; } = Set(
    [
        .. OfObject, "EqualityContract", "Clone", "ExtensionData", "KeptData", "Parse", "TryParse", "ToUtf8Json", "Validate", "ReadJson", "WriteJson",
        "WriteMembers", "AdditionalMembers",
    ]);

    /// <summary>For types: a type cannot be called what a member of its own is called.</summary>
    public static IReadOnlySet<string> OfType { get; } = OfRecord;

    /// <summary>In the record of a request, besides.</summary>
    public static IReadOnlySet<string> OfRequest { get; } =
        Set([.. OfRecord, "RequestData", "Method", "PathTemplate", "ToHttpRequestMessage", "ToRequestUri", "ReadResponse", "FromHttp", "TryFromHttp"]);

    /// <summary>In an enum with string values.</summary>
    public static IReadOnlySet<string> OfEnum { get; } = Set([.. OfObject, "Clone", "Value", "Values", "IsKnown", "TryParse", "Parse"]);

    /// <summary>In a union.</summary>
    public static IReadOnlySet<string> OfUnion { get; } =
        Set([.. OfObject, "Value", "IsKnown", "Match", "Case", "Cases", "Unknown", "Create", "Parse", "Validate", "ToUtf8Json"]);

    private static HashSet<string> Set(ReadOnlySpan<string> names) => new([.. names], StringComparer.Ordinal);
}
