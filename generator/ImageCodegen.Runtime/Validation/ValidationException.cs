namespace ImageCodegen.Runtime;

/// <summary>A value does not meet its contract. The message lists every failure.</summary>
public sealed class ValidationException : Exception
{
    /// <summary>Makes an exception without failures.</summary>
    public ValidationException()
        : this("The value is not valid.")
    {
    }

    /// <summary>Makes an exception with a message of its own.</summary>
    public ValidationException(string message)
        : base(message)
    {
    }

    /// <summary>Makes an exception with a message of its own and a cause.</summary>
    public ValidationException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Makes the exception of a result.</summary>
    public ValidationException(ValidationResult result)
        : base(result.ToString()) => Result = result;

    /// <summary>What is wrong.</summary>
    public ValidationResult Result { get; }
}
