using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ImageCodegen.Tests.Syntax;

/// <summary>Writes a value as YAML in the many ways there are, chosen at random: by indentation and in brackets, with every kind of quotes, blank lines, tabs and comments.</summary>
internal sealed class YamlStyles(Random random)
{
    private static readonly string[] Nothings = ["", "\n", "\t\n", " \t \n", "# c: 'd\n", "  # [\n", "\t# x\n"];
    private static readonly string[] Spaces = [" ", "  ", "\t", " \t"];
    private readonly StringBuilder text = new();

    // There, a line of blanks or a comment might be taken for text.
    private bool isBehindLines;

    /// <summary>The value as a document.</summary>
    public string Write(JsonNode? value)
    {
        isBehindLines = false;
        text.Clear().Append(Any("", "", "%YAML 1.2\n---\n", "---\n", "# c\n---\n"));
        Block(value, 0, isDocument: true);
        Nothing();
        return text.Append(Any("", "...\n")).ToString();
    }

    private T Any<T>(params T[] choices) => choices[random.Next(choices.Length)];

    private bool Chance(int of) => random.Next(of) == 0;

    private void Nothing()
    {
        while (!isBehindLines && Chance(4))
        {
            text.Append(Any(Nothings));
        }
    }

    // The value at an indentation, from the start of a line to the start of another.
    private void Block(JsonNode? value, int indent, bool isDocument = false, bool mustBeItems = false)
    {
        Nothing();
        switch (value)
        {
            case JsonObject { Count: > 0 } o when !Chance(4):
                foreach (var (name, member) in o)
                {
                    Nothing();
                    Pad(indent);
                    if (Chance(5))
                    {
                        text.Append('?').Append(Any(Spaces));
                        Flow(JsonValue.Create(name), indent, isKey: true);
                        text.Append('\n').Append(' ', indent).Append(':');
                    }
                    else
                    {
                        Flow(JsonValue.Create(name), indent, isKey: true);
                        text.Append(Any("", " ", "\t")).Append(':');
                    }

                    Behind(member, indent, takesItems: true);
                }

                break;
            case JsonArray { Count: > 0 } a when mustBeItems || !Chance(4):
                foreach (var item in a)
                {
                    Nothing();
                    Pad(indent);
                    text.Append('-');
                    Behind(item, indent, takesItems: false);
                }

                break;
            default:
                Pad(isDocument ? indent : indent + random.Next(2));
                Flow(value, indent - 1, isKey: false);
                text.Append(Any("", " # c", "\t")).Append('\n');
                break;
        }
    }

    // The value behind an indicator.
    private void Behind(JsonNode? value, int indent, bool takesItems)
    {
        if (value is JsonValue v && v.TryGetValue<string>(out var s) && Chance(3) && TryLines(s, indent))
        {
            return;
        }

        if (value is JsonObject { Count: > 0 } or JsonArray { Count: > 0 } && !Chance(4))
        {
            text.Append(Any("", " # c", " ")).Append('\n');
            var inSame = takesItems && value is JsonArray && Chance(2);
            Block(value, inSame ? indent : indent + 1 + random.Next(3), mustBeItems: inSame);
        }
        else
        {
            text.Append(Any(Spaces));
            Flow(value, indent, isKey: false);
            text.Append(Any("", " # c", "\t")).Append('\n');
        }
    }

    // Behind | or >: lines that it can have without loss.
    private bool TryLines(string value, int parent)
    {
        if (value.Length == 0 || value.Any(static c => char.IsControl(c) && c is not ('\n' or '\t')) || value.Trim('\n').Length == 0)
        {
            return false;
        }

        var content = value.TrimEnd('\n');
        var ends = value.Length - content.Length;
        var lines = content.Split('\n');
        var isFolded = Chance(2) && lines.All(static line => line.Length > 0 && line[0] is not (' ' or '\t'));
        var indent = 1 + random.Next(4);
        var mustSay = lines.First(static line => line.Length > 0)[0] is ' ' or '\t' || lines[0].Trim(' ').Length == 0;
        text.Append(Any(Spaces)).Append(isFolded ? '>' : '|');
        text.Append(mustSay || Chance(3) ? indent.ToString(CultureInfo.InvariantCulture) : "").Append(ends switch { 0 => "-", 1 => "", _ => "+" }).Append(Any("", " # c")).Append('\n');
        foreach (var (line, i) in lines.Select(static (line, i) => (line, i)))
        {
            text.Append(isFolded && i > 0 ? "\n" : "").Append(' ', line.Length == 0 ? 0 : parent + indent).Append(line).Append('\n');
        }

        text.Append('\n', Math.Max(0, ends - 1));
        isBehindLines = true;
        return true;
    }

    private void Flow(JsonNode? value, int parent, bool isKey)
    {
        switch (value)
        {
            case JsonObject o:
                Members('{', o, (name, member) =>
                {
                    Flow(JsonValue.Create(name), parent, isKey: true);
                    text.Append(Any(": ", " : ", ":\t", ":\n "));
                    Flow(member, parent, isKey: false);
                }, '}');
                break;
            case JsonArray a:
                Members('[', a.Select(static item => KeyValuePair.Create("", item)), (_, item) => Flow(item, parent, isKey: false), ']');
                break;
            case JsonValue v when v.TryGetValue<string>(out var s):
                text.Append(Quoted(s, parent, isKey));
                break;
            default:
                text.Append(value?.ToJsonString() ?? Any("null", "~", "Null"));
                break;
        }
    }

    private void Members(char open, IEnumerable<KeyValuePair<string, JsonNode?>> members, Action<string, JsonNode?> write, char close)
    {
        text.Append(open);
        var separator = "";
        foreach (var (name, member) in members)
        {
            text.Append(separator).Append(Any("", "", " ", "\n", "\t", " # c\n"));
            write(name, member);
            separator = Any(",", " ,", ", ", "\n,");
        }

        text.Append(separator.Length > 0 ? Any("", " ,", ",\n") : "").Append(Any("", " ", "\n")).Append(close);
    }

    private string Quoted(string value, int parent, bool isKey)
    {
        var isPlain = value.Length > 0 && value.All(static c => char.IsAsciiLetter(c) || c is ' ') && value.Trim() == value && value.ToLowerInvariant() is not ("true" or "false" or "null");
        if (isPlain && !Chance(3))
        {
            return isKey || Chance(2) ? value : value.Replace(" ", "\n" + new string(' ', parent + 2), StringComparison.Ordinal) is var lines && !value.Contains("  ", StringComparison.Ordinal) ? lines : value;
        }

        if (Chance(2) && value.All(static c => c >= ' '))
        {
            return "'" + value.Replace("'", "''", StringComparison.Ordinal) + "'";
        }

        var json = JsonSerializer.Serialize(value);
        var split = 1 + random.Next(json.Length - 1);
        return isKey || json[split - 1] == '\\' || json[Math.Max(0, split - 6)..split].Contains('\\', StringComparison.Ordinal) || Chance(2)
            ? json
            : json[..split] + "\\\n" + new string(' ', parent + 2) + Any("", "\t") + (json[split] is ' ' or '\t' ? "\\" : "") + json[split..];
    }

    private void Pad(int indent)
    {
        isBehindLines = false;
        text.Append(' ', indent);
    }
}
