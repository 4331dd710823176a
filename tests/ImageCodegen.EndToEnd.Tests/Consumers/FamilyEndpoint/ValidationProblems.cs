using ImageCodegen.Runtime;

namespace FamilyEndpoint;

/// <summary>Answers for requests that are not as the contract says (RFC 9457).</summary>
public static class ValidationProblems
{
    /// <summary>A 400 with <c>application/problem+json</c>: under <c>errors</c>, the messages by JSON Pointer.</summary>
    public static IResult ToProblem(this ValidationResult result) => Results.ValidationProblem(
        result.Failures
            .GroupBy(failure => failure.Pointer, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Select(failure => failure.Message).ToArray(), StringComparer.Ordinal));
}
