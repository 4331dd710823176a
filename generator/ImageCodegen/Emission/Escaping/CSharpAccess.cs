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

    /// <summary>A member of <c>source</c>, null where that is null.</summary>
    public static CSharpAccess OfSource(CSharpIdentifier name) => new("source?." + name);

    /// <summary>Whether what the base compares is the same in <c>other</c>.</summary>
    public static CSharpAccess BaseEquals { get; } = new("base.Equals(other)");

    /// <summary>The hash code of what the base has.</summary>
    public static CSharpAccess BaseHash { get; } = new("base.GetHashCode()");

    /// <summary>Whether one of a number of required members was not found.</summary>
    public static CSharpAccess Lacks(int required) => new(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"found.Lack({required})"));

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

    /// <summary>A collection expression, <c>["a", "b"]</c>.</summary>
    public static CSharpAccess Collection(IEnumerable<CSharpText> items) => new($"[{string.Join(", ", items)}]");

    /// <summary>A call of a static generic method, <c>JsonDefault.Of&lt;T, TCodec&gt;("…")</c>.</summary>
    public static CSharpAccess Invoke(CSharpType type, CSharpType genericMethod, CSharpText argument) => new($"{type}.{genericMethod}({argument})");

    /// <summary>A call of a static method, <c>DateOnly.Parse("…")</c>.</summary>
    public static CSharpAccess Invoke(CSharpType type, CSharpIdentifier method, params IEnumerable<CSharpText> arguments) =>
        new($"{type}.{method}({string.Join(", ", arguments)})");

    /// <summary>The value in an <c>Optional</c>.</summary>
    public CSharpAccess Value() => new(this + ".Value");

    /// <summary>A call of an extension or instance method on what stands before it: <c>.Record&lt;Image&gt;()</c>.</summary>
    public static CSharpAccess Then(CSharpType method) => Then(method, []);

    /// <summary>A call with arguments on what stands before it.</summary>
    public static CSharpAccess Then(CSharpType method, params IEnumerable<CSharpText> arguments) => new($".{method}({string.Join(", ", arguments)})");

    /// <summary>The call of a static generic method, <c>JsonEquality.EqualLists&lt;Tag, RecordCodec&lt;Tag&gt;&gt;(Tags, other.Tags)</c>.</summary>
    public static CSharpAccess Invoke(CSharpType type, CSharpType method, params IEnumerable<CSharpText> arguments) =>
        new($"{type}.{method}({string.Join(", ", arguments)})");

    /// <summary>This and its name, <c>("id", Id)</c>.</summary>
    public CSharpAccess Named(CSharpLiteral name) => new($"({name}, {this})");

    /// <summary>A flag as an argument that says what it is: <c>explode: true</c>.</summary>
    public static CSharpAccess Flag(CSharpIdentifier parameter, bool value) => new($"{parameter}: {CSharpLiteral.Boolean(value)}");

    /// <summary>A parameter, <c>Func&lt;Card, T&gt; card</c>.</summary>
    public static CSharpAccess Parameter(CSharpType type, CSharpIdentifier name) => new($"{type} {name}");

    /// <summary>Whether the other is the same.</summary>
    public CSharpAccess Equal(CSharpAccess other) => new($"{this} == {other}");

    /// <summary>Whether it is null.</summary>
    public CSharpAccess IsNull() => new(this + " is null");

    /// <summary>The text of a string enum: its <c>Value</c>, or null where it is null.</summary>
    public CSharpAccess WireValue(bool nullable) => new(this + (nullable ? "?.Value" : ".Value"));
}
