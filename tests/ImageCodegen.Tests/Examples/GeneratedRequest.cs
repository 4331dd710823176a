using System.Reflection;
using System.Text.Json;

namespace ImageCodegen.Tests.Examples;

/// <summary>A generated request, sent and read as HTTP, and what reads its answers.</summary>
internal sealed class GeneratedRequest(Type type)
{
    private const BindingFlags Static = BindingFlags.Public | BindingFlags.Static | BindingFlags.FlattenHierarchy;
    private static readonly Uri Endpoint = new("https://example.com/");

    private delegate object? ResponseReader(int status, ReadOnlySpan<byte> body);

    /// <summary>What is wrong with a request that is given as JSON; null where it comes back from HTTP as it was.</summary>
    /// <param name="json">The request.</param>
    public string? HttpProblem(string json)
    {
        var value = JsonSerializer.Deserialize(json, type);
        try
        {
            using var message = (HttpRequestMessage)type.GetMethod("ToHttpRequestMessage", [typeof(Uri)])!.Invoke(value, [Endpoint])!;
            var back = type.GetMethod("FromHttp", Static, [typeof(HttpRequestMessage)])!.Invoke(null, [message]);
            return Equals(value, back) || SameText(JsonSerializer.SerializeToElement(value, type), JsonSerializer.SerializeToElement(back, type)) ? null : $"is sent as {message.RequestUri} {Text(message)} and read as {JsonSerializer.Serialize(back, type)}";
        }
        catch (TargetInvocationException fault) when (fault.InnerException is ArgumentException or FormatException)
        {
            return fault.InnerException.Message;
        }
    }

    /// <summary>Reads an answer.</summary>
    public object? ReadResponse(int status, byte[] body) => type.GetMethod("ReadResponse", Static, [typeof(int), typeof(ReadOnlySpan<byte>)])!.CreateDelegate<ResponseReader>()(status, body);

    /// <summary>Reads a header of an answer; false where the contract has no such header.</summary>
    public bool TryReadHeader(string property, HttpResponseMessage response, out object? value)
    {
        var headers = type.GetNestedTypes().FirstOrDefault(static t => t.GetConstructor([typeof(HttpResponseMessage)]) is not null);
        var found = headers?.GetProperty(property);
        value = found?.GetValue(Activator.CreateInstance(headers!, response));
        return found is not null;
    }

    // In a path, a query or a header nobody can tell 418 from "418".
    private static bool SameText(JsonElement a, JsonElement b) => (a.ValueKind, b.ValueKind) switch
    {
        (JsonValueKind.Object, JsonValueKind.Object) => a.GetPropertyCount() == b.GetPropertyCount() && a.EnumerateObject().All(m => b.TryGetProperty(m.Name, out var other) && SameText(m.Value, other)),
        (JsonValueKind.Array, JsonValueKind.Array) => a.GetArrayLength() == b.GetArrayLength() && a.EnumerateArray().Zip(b.EnumerateArray()).All(static p => SameText(p.First, p.Second)),
        _ => a.ToString() == b.ToString(),
    };

    private static string Text(HttpRequestMessage message) =>
        string.Join(' ', message.Headers.Select(static h => $"{h.Key}: {string.Join(',', h.Value)}")) + " " + (message.Content?.ReadAsStringAsync().GetAwaiter().GetResult() ?? "");
}
