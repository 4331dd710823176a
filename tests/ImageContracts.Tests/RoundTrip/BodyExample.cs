using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ImageContracts.Tests.Contracts;

namespace ImageContracts.Tests.RoundTrip;

/// <summary>One example of a body and the generated type that it is an example of.</summary>
internal sealed class BodyExample
{
    private static readonly JsonSerializerOptions Unescaped = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public BodyExample(string document, string operationId, string place, string name)
    {
        var body = Operation.Find(document, operationId).Bodies().Single(body => body.Place == place);
        Json = body.Examples[name].ToJsonString(Unescaped);
        Type = body.Type();
        Record = new RecordType(Type);
    }

    public string Json { get; }

    public byte[] Utf8Json => Encoding.UTF8.GetBytes(Json);

    public Type Type { get; }

    public RecordType Record { get; }
}
