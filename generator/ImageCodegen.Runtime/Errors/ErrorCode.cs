namespace ImageCodegen.Runtime;

/// <summary>One documented error of an operation.</summary>
/// <param name="Error">The error.</param>
/// <param name="Code">The code on the wire; of one with an argument, up to where the argument begins.</param>
/// <param name="Status">The HTTP status that it comes with.</param>
public sealed record ErrorCode<TError>(TError Error, string Code, int Status)
    where TError : struct, Enum
{
    private const string Placeholder = "%s";

    /// <summary>True where the code goes on with an argument, <c>InvalidParameter.OsType</c>.</summary>
    public bool HasArgument { get; init; }

    /// <summary>The documented message, <c>%s</c> standing for the argument; null where none is documented.</summary>
    public string? Message { get; init; }

    /// <summary>What it means; null where that is not documented.</summary>
    public string? Description { get; init; }

    /// <summary>The code as it is documented, <c>InvalidParameter.%s</c>.</summary>
    public string Pattern => HasArgument ? Code + Placeholder : Code;

    /// <summary>The message with the argument in every <c>%s</c>; without an argument as it is documented. Null where there is none.</summary>
    public string? Format(string? argument) =>
        argument is null ? Message : Message?.Replace(Placeholder, argument, StringComparison.Ordinal);
}
