namespace ImageCodegen.Binding.Names;

/// <summary>What a name is the name of. Where a text gives no start for an identifier, the place's own word is put in front.</summary>
public enum NamePlace
{
    /// <summary>A type.</summary>
    Type,

    /// <summary>A member of a record.</summary>
    Member,

    /// <summary>A value of an enum.</summary>
    Value,

    /// <summary>An operation.</summary>
    Operation,

    /// <summary>An error.</summary>
    Error,
}
