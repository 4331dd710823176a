namespace ImageCodegen.Runtime;

/// <summary>Takes out of a message what a request is read from.</summary>
internal static class RequestMessage
{
    /// <summary>The headers of a message, of its content too, as they came: what is validated is taken apart and put together in another way.</summary>
    public static Func<string, string?> HeadersOf(HttpRequestMessage message) => name =>
        message.Headers.NonValidated.TryGetValues(name, out var values)
            || message.Content?.Headers.NonValidated.TryGetValues(name, out values) == true
            ? values.ToString()
            : null;

    /// <summary>The whole body of a message.</summary>
    public static byte[] BodyOf(HttpRequestMessage message)
    {
        if (message.Content is not { } content)
        {
            return [];
        }
        using var copy = new MemoryStream();
        content.CopyTo(copy, context: null, CancellationToken.None);
        return copy.ToArray();
    }
}
