using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using ImageContracts.Tests.Contracts;

namespace ImageContracts.Tests.RoundTrip;

/// <summary>Any record built from arbitrary values of its declared members comes back as an equal one.</summary>
public sealed class ArbitraryRecordTests
{
    [Theory]
    [MemberData(nameof(ContractData.Operations), MemberType = typeof(ContractData))]
    public void Of_every_body(string document, string operationId)
    {
        foreach (var type in Operation.Find(document, operationId).Bodies().Where(body => body.Schema is not null).Select(body => body.Type()).Distinct())
        {
            var record = new RecordType(type);
            Holds(ArbitraryRecord.Of(type), value =>
            {
                var bytes = record.ToUtf8Json(value);
                var back = record.Parse(bytes);
                return value.Equals(back)
                    && value.GetHashCode() == back.GetHashCode()
                    && bytes.AsSpan().SequenceEqual(record.ToUtf8Json(back))
                    && value.Equals(JsonSerializer.Deserialize(bytes, type))
                    && value.Equals(JsonSerializer.Deserialize(JsonSerializer.Serialize(value, type), type))
                    && record.Validate(value) == record.Validate(back);
            });
        }
    }

    [Theory]
    [MemberData(nameof(ContractData.Operations), MemberType = typeof(ContractData))]
    public void Of_every_request(string document, string operationId)
    {
        var operation = Operation.Find(document, operationId);
        var type = new RequestType(ContractTypes.Request(operation));
        var method = new HttpMethod(operation.Method.ToUpperInvariant());

        Holds(ArbitraryRecord.Of(ContractTypes.Request(operation)), value =>
        {
            string uri;
            try
            {
                uri = RequestType.ToRequestUri(value);
            }
            catch (System.Reflection.TargetInvocationException fault) when (fault.InnerException is ArgumentException)
            {
                // An empty path parameter, or one of dots, has no URI.
                return operation.Path.Contains('{', StringComparison.Ordinal);
            }

            var back = type.FromHttp(method, new Uri(uri, UriKind.Relative));
            return value.Equals(back) && uri == RequestType.ToRequestUri(back);
        });
    }

    private static void Holds(Gen<object> values, Func<object, bool> property) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(150), Prop.ForAll(values.ToArbitrary(), property));
}
