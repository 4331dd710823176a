using System.Text;
using System.Text.Json;

namespace ImageContracts.Tests.Tolerance;

/// <summary>The same JSON in another order of members, with blanks and with every name escaped.</summary>
internal static class Reordered
{
    /// <summary>The members of every object backwards, numbers by their exact text.</summary>
    public static string Backwards(string json)
    {
        using var document = JsonDocument.Parse(json);
        var text = new StringBuilder();
        Write(document.RootElement, text);
        return text.ToString();
    }

    /// <summary>Every character of a text as <c>\uXXXX</c>, in quotes.</summary>
    public static string Escaped(string text) =>
        "\"" + string.Concat(text.Select(c => "\\u" + ((int)c).ToString("x4", System.Globalization.CultureInfo.InvariantCulture))) + "\"";

    private static void Write(JsonElement value, StringBuilder text)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                text.Append("{ ");
                Join(value.EnumerateObject().Reverse(), text, member =>
                {
                    text.Append(Escaped(member.Name)).Append("\t:\r\n");
                    Write(member.Value, text);
                });
                text.Append(" }");
                break;
            case JsonValueKind.Array:
                text.Append("[ ");
                Join(value.EnumerateArray(), text, item => Write(item, text));
                text.Append(" ]");
                break;
            default:
                text.Append(value.GetRawText());
                break;
        }
    }

    private static void Join<T>(IEnumerable<T> items, StringBuilder text, Action<T> write)
    {
        var first = true;
        foreach (var item in items)
        {
            _ = first ? text : text.Append(" , ");
            first = false;
            write(item);
        }
    }
}
