namespace ImageCodegen.Review.Diff.Wire;

/// <summary>The place of a schema in words.</summary>
/// <param name="Part">The part of the message, <c>the request body</c>.</param>
/// <param name="Path">The members below it, <c>images[].name</c>; empty for the part itself.</param>
internal readonly record struct Where(string Part, string Path = "")
{
    /// <summary>True for a parameter itself, whose default has a rule of its own.</summary>
    public bool IsParameter { get; init; }

    /// <summary>A member of it.</summary>
    public Where Member(string name) => new(Part, Path.Length == 0 ? name : $"{Path}.{name}");

    /// <summary>Another step below it, <c>[]</c> for the items.</summary>
    public Where Then(string step) => new(Part, Path + step);

    /// <inheritdoc/>
    public override string ToString() => Path.Length == 0 ? Part : $"'{Path}' in {Part}";
}
