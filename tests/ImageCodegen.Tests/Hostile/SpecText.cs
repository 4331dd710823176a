using System.Globalization;
using System.Text;

namespace ImageCodegen.Tests.Hostile;

/// <summary>Writes JSON in which any UTF-16 text can stand, unpaired surrogates included: everything beyond ASCII is escaped.</summary>
internal static class SpecText
{
    /// <summary>An object; of members with the same name the first one stands.</summary>
    internal static string Object(params IEnumerable<(string Name, string Json)> members) =>
        "{" + string.Join(',', members.DistinctBy(static m => m.Name, StringComparer.Ordinal).Select(static m => $"{Quote(m.Name)}:{m.Json}")) + "}";

    /// <summary>A list.</summary>
    internal static string List(params IEnumerable<string> items) => "[" + string.Join(',', items) + "]";

    /// <summary>A string.</summary>
    internal static string Quote(string text)
    {
        var json = new StringBuilder("\"");
        foreach (var unit in text)
        {
            json = unit is >= ' ' and <= '~' and not '"' and not '\\'
                ? json.Append(unit)
                : json.Append(CultureInfo.InvariantCulture, $"\\u{(int)unit:x4}");
        }

        return json.Append('"').ToString();
    }

    /// <summary>A document.</summary>
    internal static string Document(params IEnumerable<(string Name, string Json)> members) => Object(
        [.. members, ("openapi", Quote("3.1.1")), ("info", Object(("title", Quote("t")), ("version", Quote("1")))), ("paths", Object())]);
}
