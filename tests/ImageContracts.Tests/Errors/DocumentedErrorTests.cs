using System.Text.Json.Nodes;
using ImageContracts.Tests.Contracts;

namespace ImageContracts.Tests.Errors;

/// <summary>Every error that a spec documents, found by walking the specs.</summary>
public sealed class DocumentedErrorTests
{
    [Theory]
    [MemberData(nameof(ContractData.ErrorCodes), MemberType = typeof(ContractData))]
    public void A_code_has_its_name_status_message_and_description(string document, string operationId, int index)
    {
        var operation = Operation.Find(document, operationId);
        var documented = operation.ErrorCodes.ElementAt(index);
        var row = new ErrorsType(operation).All[index];

        Assert.Equal(Code(documented), row.Pattern);
        Assert.Equal((long)documented["status"]!, row.Status);
        Assert.Equal((string?)documented["message"], row.Message);
        Assert.Equal((string?)documented["description"], row.Description);
        Assert.Equal(Code(documented).Contains("%s", StringComparison.Ordinal), row.HasArgument);
        Assert.Equal(Name(Code(documented)), row.Error.ToString());
    }

    [Theory]
    [MemberData(nameof(ContractData.ErrorCodes), MemberType = typeof(ContractData))]
    public void A_code_is_found(string document, string operationId, int index)
    {
        var operation = Operation.Find(document, operationId);
        var errors = new ErrorsType(operation);
        var code = Code(operation.ErrorCodes.ElementAt(index));
        var takesArgument = code.Contains("%s", StringComparison.Ordinal);

        var found = errors.TryParse(code.Replace("%s", "OsType", StringComparison.Ordinal));

        Assert.Equal(errors.All[index].Error, found?.Error);
        Assert.Equal(takesArgument ? "OsType" : null, found?.Argument);
        Assert.Equal(code, errors.Describe(found!.Value.Error).Pattern);
        Assert.Contains(errors.ForStatus(errors.All[index].Status), row => row.Pattern == code);
    }

    [Theory]
    [MemberData(nameof(ContractData.OperationsWithCodes), MemberType = typeof(ContractData))]
    public void The_enum_holds_what_is_documented_and_nothing_else(string document, string operationId)
    {
        var operation = Operation.Find(document, operationId);
        var errors = new ErrorsType(operation);

        Assert.Equal(operation.ErrorCodes.Select(Code), errors.All.Select(row => row.Pattern));
        Assert.Equal(errors.All.Select(row => row.Error.ToString()).Distinct(), errors.Names);
    }

    [Theory]
    [MemberData(nameof(ContractData.OperationsWithoutCodes), MemberType = typeof(ContractData))]
    public void Statuses_alone_are_no_codes(string document, string operationId)
    {
        Assert.Null(ContractTypes.Find(document, operationId + "Error"));
        Assert.Null(ContractTypes.Find(document, operationId + "Errors"));
    }

    [Theory]
    [MemberData(nameof(ContractData.OperationsWithCodes), MemberType = typeof(ContractData))]
    public void Another_code_is_unknown(string document, string operationId)
    {
        var errors = new ErrorsType(Operation.Find(document, operationId));

        Assert.All(
            [null, "", " ", "0", "1", "Throttling.User", "InvalidAccessKeyId.NotFound", "WKS.0001", "429", .. errors.All.Select(row => row.Pattern.ToUpperInvariant() + "x")],
            code => Assert.Null(errors.TryParse(code)));
        Assert.Empty(errors.ForStatus(429));
    }

    private static string Code(JsonObject documented) => (string)documented["code"]!;

    private static string Name(string code) => code.Replace("%s", "", StringComparison.Ordinal).Replace(".", "", StringComparison.Ordinal);
}
