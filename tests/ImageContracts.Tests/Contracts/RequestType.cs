using System.Reflection;

namespace ImageContracts.Tests.Contracts;

/// <summary>The public members that every generated request has, called on a type that is found when the tests run.</summary>
internal sealed class RequestType(Type type)
{
    private const BindingFlags Static = BindingFlags.Public | BindingFlags.Static | BindingFlags.FlattenHierarchy;

    private readonly Func<HttpMethod, Uri, object> read = type
        .GetMethod("FromHttp", Static, [typeof(HttpMethod), typeof(Uri)])!.CreateDelegate<Func<HttpMethod, Uri, object>>();

    public object FromHttp(HttpMethod method, Uri uri) => read(method, uri);

    public object? TryFromHttp(HttpMethod method, Uri uri)
    {
        object?[] arguments = [method, uri, null];
        var tryRead = type.GetMethod("TryFromHttp", Static, [typeof(HttpMethod), typeof(Uri), type.MakeByRefType()])!;
        return (bool)tryRead.Invoke(null, arguments)! ? arguments[2] : null;
    }

    public static string ToRequestUri(object request) => (string)Call(request, "ToRequestUri")!;

    public static HttpRequestMessage ToHttpRequestMessage(object request, Uri endpoint) =>
        (HttpRequestMessage)Call(request, "ToHttpRequestMessage", endpoint)!;

    private static object? Call(object request, string name, params object[] arguments) => request.GetType()
        .GetMethod(name, BindingFlags.Public | BindingFlags.Instance, [.. arguments.Select(argument => argument.GetType())])!
        .Invoke(request, arguments);
}
