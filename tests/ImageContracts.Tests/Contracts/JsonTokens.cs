using System.Globalization;
using System.Text;
using System.Text.Json;

namespace ImageContracts.Tests.Contracts;

/// <summary>Compares JSON by its tokens: numbers by their exact text, strings by what they mean, members by their order.</summary>
internal static class JsonTokens
{
    /// <summary>The same members with the same values in the same order.</summary>
    public static void AssertSame(ReadOnlySpan<byte> expected, ReadOnlySpan<byte> actual) => Assert.Equal(Of(expected), Of(actual));

    /// <inheritdoc cref="AssertSame(ReadOnlySpan{byte}, ReadOnlySpan{byte})"/>
    public static void AssertSame(string expected, ReadOnlySpan<byte> actual) => AssertSame(Encoding.UTF8.GetBytes(expected), actual);

    /// <summary>The same members with the same values; the order of the members of an object is free.</summary>
    public static void AssertSameInAnyOrder(string expected, ReadOnlySpan<byte> actual) =>
        Assert.Equal(Of(Encoding.UTF8.GetBytes(expected)).Order(StringComparer.Ordinal), Of(actual).Order(StringComparer.Ordinal));

    private static List<string> Of(ReadOnlySpan<byte> json)
    {
        var lines = new List<string>();
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = 512 });
        reader.Read();
        Value(ref reader, "$", lines);
        Assert.False(reader.Read());
        return lines;
    }

    private static void Value(ref Utf8JsonReader reader, string path, List<string> lines)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                lines.Add(path + " {}");
                while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
                {
                    var name = reader.GetString();
                    reader.Read();
                    Value(ref reader, $"{path}.{name}", lines);
                }

                break;
            case JsonTokenType.StartArray:
                lines.Add(path + " []");
                for (var index = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; index++)
                {
                    Value(ref reader, string.Create(CultureInfo.InvariantCulture, $"{path}[{index:D6}]"), lines);
                }

                break;
            case JsonTokenType.String:
                lines.Add($"{path} \"{reader.GetString()}\"");
                break;
            default:
                lines.Add($"{path} {Encoding.UTF8.GetString(reader.ValueSpan)}");
                break;
        }
    }
}
