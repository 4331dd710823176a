using ImageCodegen.Emission.Escaping;
using ImageCodegen.Model;

namespace ImageCodegen.Emission;

/// <summary>Which files are printed, and who sees what is in them. Names and shapes are the same whatever is left out.</summary>
public sealed record EmissionSettings
{
    /// <summary>Everything, for everybody.</summary>
    public static EmissionSettings All { get; } = new();

    /// <summary>Types from schemas and their JSON. What else refers to them needs them too; error codes alone do not.</summary>
    public bool Models { get; init; } = true;

    /// <summary>Validators.</summary>
    public bool Validators { get; init; } = true;

    /// <summary>Error codes of operations.</summary>
    public bool Errors { get; init; } = true;

    /// <summary>Requests of operations and their HTTP.</summary>
    public bool Operations { get; init; } = true;

    /// <summary>The contract less what is not printed. Requests of operations stay where their errors are printed.</summary>
    internal ContractModel Of(ContractModel contract) => contract with
    {
        Types = Models ? contract.Types : [],
        Operations = Errors ? contract.Operations
            : Operations ? [.. contract.Operations.Select(static operation => operation with { Errors = null })]
            : [],
    };

    /// <summary>Who sees the types.</summary>
    public CSharpVisibility Visibility { get; init; } = CSharpVisibility.Public;
}
