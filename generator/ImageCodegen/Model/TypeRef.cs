namespace ImageCodegen.Model;

/// <summary>The C# type of a value. Named types are referred to by name, so the model has no cycles.</summary>
public abstract record TypeRef
{
    private protected TypeRef()
    {
    }
}

/// <summary>A scalar with a C# type of its own.</summary>
public sealed record ScalarRef(ScalarKind Kind) : TypeRef;

/// <summary>A generated record.</summary>
public sealed record RecordRef(TypeName Name) : TypeRef;

/// <summary>A generated string enum.</summary>
public sealed record EnumRef(TypeName Name) : TypeRef
{
    /// <summary>True where other strings are as good, so that validation does not report them.</summary>
    public bool Open { get; init; }
}

/// <summary>A generated integer enum.</summary>
public sealed record IntegerEnumRef(TypeName Name) : TypeRef
{
    /// <summary>True where other integers are as good, so that validation does not report them.</summary>
    public bool Open { get; init; }
}

/// <summary>A generated union.</summary>
public sealed record UnionRef(TypeName Name) : TypeRef;

/// <summary>A list.</summary>
public sealed record ListRef(ValueModel Item) : TypeRef;

/// <summary>An object used as a map from names to values of one type.</summary>
public sealed record MapRef(ValueModel Value) : TypeRef;

/// <summary>Any JSON value.</summary>
public sealed record AnyRef : TypeRef;

/// <summary>The scalars, named after their C# types.</summary>
public enum ScalarKind
{
    /// <summary><c>string</c>.</summary>
    String,

    /// <summary><c>bool</c>.</summary>
    Boolean,

    /// <summary><c>int</c>, from <c>format: int32</c> and the formats of smaller integers.</summary>
    Int32,

    /// <summary><c>long</c>, an integer without a format or with <c>int64</c> or <c>uint32</c>.</summary>
    Int64,

    /// <summary><c>ulong</c>, from <c>format: uint64</c>, or from bounds that <c>long</c> does not reach.</summary>
    UInt64,

    /// <summary><see cref="System.Numerics.BigInteger"/>, an integer whose bounds or values are beyond <c>long</c> and <c>ulong</c>.</summary>
    BigInteger,

    /// <summary><c>long</c> that is a string in JSON, from <c>type: string</c> with <c>format: int64</c>.</summary>
    Int64Text,

    /// <summary><c>ulong</c> that is a string in JSON, from <c>type: string</c> with <c>format: uint64</c>.</summary>
    UInt64Text,

    /// <summary><c>decimal</c> that is a string in JSON, from <c>type: string</c> with <c>format: decimal</c>.</summary>
    DecimalText,

    /// <summary><c>float</c>, from <c>format: float</c>.</summary>
    Single,

    /// <summary><c>double</c>, a number without a format or with <c>double</c>.</summary>
    Double,

    /// <summary><c>decimal</c>, from <c>format: decimal</c>.</summary>
    Decimal,

    /// <summary><see cref="System.DateTimeOffset"/>, from <c>format: date-time</c> (RFC 3339, 5.6).</summary>
    DateTime,

    /// <summary><see cref="System.DateOnly"/>, from <c>format: date</c> (RFC 3339 full-date).</summary>
    Date,

    /// <summary><see cref="System.TimeOnly"/>, from <c>format: time</c>.</summary>
    Time,

    /// <summary><see cref="System.Guid"/>, from <c>format: uuid</c> (RFC 4122).</summary>
    Guid,

    /// <summary><see cref="System.Uri"/>, from <c>format: uri</c> or <c>uri-reference</c> (RFC 3986).</summary>
    Uri,

    /// <summary>Bytes in base64, from <c>format: byte</c> or <c>contentEncoding: base64</c>.</summary>
    Bytes,

    /// <summary>A file of a multipart body, from <c>format: binary</c> and binary media types there.</summary>
    File,
}
