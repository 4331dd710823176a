using System.Net;
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
    [MemberData(nameof(ContractData.Operations), MemberType = typeof(ContractData))]
    public void The_enum_holds_what_is_documented_and_nothing_else(string document, string operationId)
    {
        var operation = Operation.Find(document, operationId);
        var errors = new ErrorsType(operation);
        var codes = operation.ErrorCodes.Select(Code).ToList();

        Assert.Equal(codes.Count > 0 ? codes : operation.ErrorStatuses.Select(status => $"{status}"), errors.All.Select(row => row.Pattern));
        Assert.Equal(errors.All.Select(row => row.Error.ToString()).Distinct(), errors.Names);
    }

    [Theory]
    [MemberData(nameof(ContractData.ErrorStatuses), MemberType = typeof(ContractData))]
    public void A_status_without_codes_is_an_error_by_its_own_name(string document, string operationId, int status)
    {
        var errors = new ErrorsType(Operation.Find(document, operationId));

        var row = Assert.Single(errors.ForStatus(status));

        Assert.Equal(((HttpStatusCode)status).ToString(), row.Error.ToString());
        Assert.Equal(row.Error, errors.TryParse($"{status}")?.Error);
    }

    [Theory]
    [MemberData(nameof(ContractData.Operations), MemberType = typeof(ContractData))]
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
