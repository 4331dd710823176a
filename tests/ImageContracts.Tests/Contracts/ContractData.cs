namespace ImageContracts.Tests.Contracts;

/// <summary>What the specs say the generated code must do, as theory data that is found by walking them.</summary>
public static class ContractData
{
    /// <summary>Every operation: document, operationId.</summary>
    public static TheoryData<string, string> Operations() => Where(static _ => true);

    /// <summary>Every example of a body: document, operationId, <c>request</c> or the status, name.</summary>
    public static TheoryData<string, string, string, string> BodyExamples()
    {
        var data = new TheoryData<string, string, string, string>();
        foreach (var body in Operation.All.SelectMany(operation => operation.Bodies()))
        {
            foreach (var example in body.Examples.Keys)
            {
                data.Add(body.Operation.Document, body.Operation.Id, body.Place, example);
            }
        }

        return data;
    }

    /// <summary>Every sample request: document, operationId, name.</summary>
    public static TheoryData<string, string, string> SampleRequests()
    {
        var data = new TheoryData<string, string, string>();
        foreach (var operation in Operation.All)
        {
            foreach (var sample in operation.SampleRequests)
            {
                data.Add(operation.Document, operation.Id, (string)sample["name"]!);
            }
        }

        return data;
    }

    /// <summary>Every documented error code: document, operationId, index of the code.</summary>
    public static TheoryData<string, string, int> ErrorCodes()
    {
        var data = new TheoryData<string, string, int>();
        foreach (var operation in Operation.All)
        {
            for (var index = 0; index < operation.ErrorCodes.Count(); index++)
            {
                data.Add(operation.Document, operation.Id, index);
            }
        }

        return data;
    }

    /// <summary>Every operation that documents error codes: document, operationId.</summary>
    public static TheoryData<string, string> OperationsWithCodes() => Where(static operation => operation.ErrorCodes.Any());

    /// <summary>Every operation that documents none: document, operationId.</summary>
    public static TheoryData<string, string> OperationsWithoutCodes() => Where(static operation => !operation.ErrorCodes.Any());

    private static TheoryData<string, string> Where(Func<Operation, bool> chosen)
    {
        var data = new TheoryData<string, string>();
        foreach (var operation in Operation.All.Where(chosen))
        {
            data.Add(operation.Document, operation.Id);
        }

        return data;
    }
}
