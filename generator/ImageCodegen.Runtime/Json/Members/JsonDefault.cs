using System.Text;
using System.Text.Json;

namespace ImageCodegen.Runtime;

/// <summary>Makes the defaults of members that are no scalars.</summary>
public static class JsonDefault
{
    /// <summary>The value that a JSON text is.</summary>
    /// <exception cref="JsonException">The text does not fit the type.</exception>
    public static T Of<T, TCodec>(string json)
        where T : notnull
        where TCodec : struct, IJsonCodec<T>
    {
        ArgumentNullException.ThrowIfNull(json);
        return JsonValueText.Parse<T, TCodec>(Encoding.UTF8.GetBytes(json)) ?? throw new JsonException("A default is null.");
    }
}
