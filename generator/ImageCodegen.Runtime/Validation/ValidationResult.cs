using System.Diagnostics.CodeAnalysis;

namespace ImageCodegen.Runtime;

/// <summary>What validation found.</summary>
public readonly struct ValidationResult : IEquatable<ValidationResult>
{
    private readonly ValidationFailure[]? failures;

    internal ValidationResult(ValidationFailure[]? failures) => this.failures = failures;

    /// <summary>True where nothing is wrong.</summary>
    public bool IsValid => failures is null;

    /// <summary>
    /// Everything that is wrong, always in one order. Of a record: what its base finds; the members that it lacks; what is wrong within
    /// members that are records or unions; its other members; the record as a whole; members that it may not have; and what could not be
    /// read. Within each of these, the order of the contract.
    /// </summary>
    public IReadOnlyList<ValidationFailure> Failures => failures ?? [];

    /// <summary>Whether two results have the same failures.</summary>
    public static bool operator ==(ValidationResult left, ValidationResult right) => left.Equals(right);

    /// <summary>Whether two results differ.</summary>
    public static bool operator !=(ValidationResult left, ValidationResult right) => !left.Equals(right);

    /// <summary>Does nothing where the value is valid.</summary>
    /// <exception cref="ValidationException">It is not; the message lists all failures.</exception>
    public void ThrowIfInvalid()
    {
        if (!IsValid)
        {
            throw new ValidationException(this);
        }
    }

    /// <inheritdoc/>
    public bool Equals(ValidationResult other) => failures.AsSpan().SequenceEqual(other.failures);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is ValidationResult other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => failures is null ? 0 : failures[0].GetHashCode();

    /// <summary>The failures, a line each; <c>valid</c> where there is none.</summary>
    public override string ToString() => failures is null ? "valid" : string.Join('\n', failures.AsEnumerable());
}
