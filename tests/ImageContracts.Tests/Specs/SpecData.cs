using System.Text.Json.Nodes;

namespace ImageContracts.Tests.Specs;

/// <summary>What the specs hold, as theory data that is found by walking them.</summary>
public static class SpecData
{
    private static readonly string[] Keywords = ["example", "default"];

    /// <summary>Every document.</summary>
    public static TheoryData<string> Documents() => [.. SpecFolder.Documents];

    /// <summary>Every document that has an operation.</summary>
    public static TheoryData<string> Services() =>
        [.. SpecFolder.Documents.Where(document => SpecDocument.Load(document).Operations().Any())];

    /// <summary>Every example of a response: document, status, name.</summary>
    public static TheoryData<string, string, string> ResponseExamples()
    {
        var data = new TheoryData<string, string, string>();
        foreach (var document in SpecFolder.Documents)
        {
            foreach (var (status, response) in SpecDocument.Load(document).Responses())
            {
                foreach (var example in Json(response)["examples"]?.AsObject() ?? [])
                {
                    data.Add(document, status, example.Key);
                }
            }
        }

        return data;
    }

    /// <summary>Every value that a parameter gives itself: document, parameter, the keyword <c>example</c> or <c>default</c>.</summary>
    public static TheoryData<string, string, string> ParameterValues()
    {
        var data = new TheoryData<string, string, string>();
        foreach (var document in SpecFolder.Documents)
        {
            foreach (var parameter in SpecDocument.Load(document).Parameters())
            {
                foreach (var keyword in Keywords.Where(keyword => ValueOf(parameter, keyword) is not null))
                {
                    data.Add(document, (string)parameter["name"]!, keyword);
                }
            }
        }

        return data;
    }

    /// <summary>The schema of a parameter, its own or that of its content.</summary>
    internal static JsonNode SchemaOf(JsonObject parameter) => (parameter["schema"] ?? Json(parameter)["schema"])!;

    /// <summary>The value under <paramref name="keyword"/> of a parameter, null where it has none.</summary>
    internal static JsonNode? ValueOf(JsonObject parameter, string keyword) =>
        parameter[keyword] ?? parameter["content"]?["application/json"]?[keyword] ?? SchemaOf(parameter)[keyword];

    /// <summary>The JSON content of a parameter or a response.</summary>
    internal static JsonObject Json(JsonObject element) => element["content"]!["application/json"]!.AsObject();
}
