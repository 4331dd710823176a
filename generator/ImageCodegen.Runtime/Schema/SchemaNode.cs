namespace ImageCodegen.Runtime;

/// <summary>A schema, compiled. Nodes refer to each other in circles where schemas do; once compiled, they do not change.</summary>
internal sealed class SchemaNode(SchemaResource resource)
{
    /// <summary>The resource that the schema is part of, which evaluation enters (JSON Schema core, 7.1).</summary>
    public SchemaResource Resource { get; } = resource;

    /// <summary>The result of a boolean schema (core, 4.3.2); null for an object.</summary>
    public bool? Always { get; init; }

    /// <summary>The keywords in the order of evaluation: those that want the findings of others are last.</summary>
    public SchemaKeyword[] Keywords { get; set; } = [];

    /// <summary>True where a keyword asks which members or items others have evaluated.</summary>
    public bool AsksForParts { get; set; }
}

/// <summary>A keyword of a schema, compiled.</summary>
internal abstract class SchemaKeyword
{
    /// <summary>Whether a value meets the keyword. Keywords for other kinds of values are met.</summary>
    /// <param name="run">Takes the failures.</param>
    /// <param name="at">The value.</param>
    /// <param name="parts">Takes which members or items were evaluated; null where nobody asks.</param>
    public abstract bool Check(SchemaEvaluation run, JsonInstance at, EvaluatedParts? parts);
}
