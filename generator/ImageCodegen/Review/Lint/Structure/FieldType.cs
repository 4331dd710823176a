namespace ImageCodegen.Review.Lint.Structure;

/// <summary>What a field may hold.</summary>
internal abstract record FieldType
{
    private FieldType()
    {
    }

    /// <summary>What it is, in the words of a finding.</summary>
    public abstract string Words { get; }

    /// <summary>Any value.</summary>
    public sealed record Any : FieldType
    {
        /// <inheritdoc/>
        public override string Words => "any value";
    }

    /// <summary>Text.</summary>
    public sealed record Text : FieldType
    {
        /// <inheritdoc/>
        public override string Words => "a string";
    }

    /// <summary>True or false.</summary>
    public sealed record Flag : FieldType
    {
        /// <inheritdoc/>
        public override string Words => "true or false";
    }

    /// <summary>A number.</summary>
    /// <param name="Count">True where it is a whole number that is not negative.</param>
    public sealed record Number(bool Count) : FieldType
    {
        /// <inheritdoc/>
        public override string Words => Count ? "a whole number that is not negative" : "a number";
    }

    /// <summary>One of a few texts.</summary>
    public sealed record OneOf(IReadOnlyList<string> Values) : FieldType
    {
        /// <inheritdoc/>
        public override string Words => string.Join(", ", Values.SkipLast(1)) + " or " + Values[^1];
    }

    /// <summary>The <c>type</c> of a schema in 3.1: a name or a list of names (JSON Schema 2020-12 validation, 6.1.1).</summary>
    public sealed record TypeNames : FieldType
    {
        /// <inheritdoc/>
        public override string Words => "a type or a list of types";
    }

    /// <summary>An object.</summary>
    public sealed record Object(ObjectKind Kind) : FieldType
    {
        /// <inheritdoc/>
        public override string Words => Kind == ObjectKind.Schema ? "a schema" : "an object";
    }

    /// <summary>A list.</summary>
    public sealed record List(FieldType Item) : FieldType
    {
        /// <inheritdoc/>
        public override string Words => "a list";
    }

    /// <summary>A mapping whose keys are free.</summary>
    public sealed record Map(FieldType Value) : FieldType
    {
        /// <inheritdoc/>
        public override string Words => "an object";
    }
}
