namespace ImageCodegen.Emission.Escaping;

/// <summary>An expression that names something: a member of the record, a local, a static member of a type, a construction.</summary>
public sealed record CSharpAccess : CSharpText
{
    private CSharpAccess(string text)
        : base(text)
    {
    }

    /// <summary>A local or a static method's name.</summary>
    public static CSharpAccess Local(CSharpIdentifier name) => new(name.ToString());

    /// <summary>A member; one that starts like the locals of generated code do goes through <c>this</c>.</summary>
    public static CSharpAccess Member(CSharpIdentifier name) => new(char.IsUpper(name.Name[0]) ? name.ToString() : "this." + name);

    /// <summary>A member of <c>other</c>.</summary>
    public static CSharpAccess OfOther(CSharpIdentifier name) => new("other." + name);

    /// <summary>The record itself.</summary>
    public static CSharpAccess This { get; } = new("this");

    /// <summary>A static member, <c>ImageComputeType.EnsVm</c>.</summary>
    public static CSharpAccess Static(CSharpType type, CSharpIdentifier member) => new($"{type}.{member}");

    /// <summary>A call without arguments.</summary>
    public static CSharpAccess Call(CSharpIdentifier method) => new(method + "()");

    /// <summary>A construction from literals, <c>new Guid("…")</c>.</summary>
    public static CSharpAccess New(CSharpType type, params IEnumerable<CSharpText> arguments) => new($"new {type}({string.Join(", ", arguments)})");

    /// <summary>A construction whose type follows from its place, <c>new("…")</c>.</summary>
    public static CSharpAccess New(params IEnumerable<CSharpText> arguments) => new($"new({string.Join(", ", arguments)})");

    /// <summary>Several flags at once.</summary>
    public static CSharpAccess Or(IEnumerable<CSharpAccess> flags) => new(string.Join(" | ", flags));

    /// <summary>A call of a static method, <c>DateOnly.Parse("…")</c>.</summary>
    public static CSharpAccess Invoke(CSharpType type, CSharpIdentifier method, params IEnumerable<CSharpText> arguments) =>
        new($"{type}.{method}({string.Join(", ", arguments)})");

    /// <summary>The value in an <c>Optional</c>.</summary>
    public CSharpAccess Value() => new(this + ".Value");

    /// <summary>The text of a string enum: its <c>Value</c>, or null where it is null.</summary>
    public CSharpAccess WireValue(bool nullable) => new(this + (nullable ? "?.Value" : ".Value"));
}
