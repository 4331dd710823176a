namespace ImageCodegen.Runtime;

/// <summary>The kinds of JSON values (JSON Schema Core 4.2.1), null aside.</summary>
[Flags]
public enum JsonKinds
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Strings.</summary>
    String = 1,

    /// <summary>Numbers without a fraction.</summary>
    Integer = 2,

    /// <summary>All numbers, integers included.</summary>
    Number = 4,

    /// <summary>True and false.</summary>
    Boolean = 8,

    /// <summary>Objects.</summary>
    Object = 16,

    /// <summary>Arrays.</summary>
    Array = 32,

    /// <summary>All of them.</summary>
    Any = String | Integer | Number | Boolean | Object | Array,
}
