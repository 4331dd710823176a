using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace ImageCodegen.Runtime;

/// <summary>
/// Finds where in the JSON a reading failed, by walking it again. So reading itself keeps no path.
/// </summary>
internal static class JsonFaultPath
{
    // The characters for which System.Text.Json writes ['name'] instead of .name.
    private static readonly SearchValues<char> Special = SearchValues.Create(" .'/\"[]()\t\n\r\f\b\\\u0085\u2028\u2029");

    /// <summary>Makes the exception that says where.</summary>
    /// <param name="start">The reader as it was before the value.</param>
    /// <param name="failed">The reader as the failure left it.</param>
    /// <param name="cause">The failure.</param>
    public static JsonException Locate(Utf8JsonReader start, ref Utf8JsonReader failed, Exception cause)
    {
        var nested = start.CurrentDepth > 0;
        var known = cause as JsonException;
        var path = Find(start, failed.BytesConsumed, bySyntax: known?.LineNumber is not null);
        var message = known is null ? JsonFaults.NotUtf8().Message : known.Message;
        // Within a larger document the path from its root is JsonSerializer's to say; it fills it in where there is none.
        return nested
            ? new JsonException($"{message} At {path} of the record.", path: null, known?.LineNumber, known?.BytePositionInLine, cause)
            : new JsonException($"{message} Path: {path}.", path, known?.LineNumber, known?.BytePositionInLine, cause);
    }

    private static string Find(Utf8JsonReader reader, long until, bool bySyntax)
    {
        var frames = new List<Frame>();
        try
        {
            if (reader.TokenType == JsonTokenType.None && !reader.Read())
            {
                return "$";
            }
            do
            {
                Step(ref reader, frames);
                if (frames.Count == 0 || (!bySyntax && reader.BytesConsumed >= until))
                {
                    break;
                }
            }
            while (reader.Read());
            return Text(frames, 0);
        }
        catch (JsonException)
        {
            // The same fault again: what has been walked is the path to it, and in a list it is the next item's.
        }
        return Text(frames, 1);
    }

    private static void Step(ref Utf8JsonReader reader, List<Frame> frames)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.PropertyName:
                frames[^1] = frames[^1] with { Name = Name(ref reader), Done = false };
                break;
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                frames.RemoveAt(frames.Count - 1);
                Finish(frames);
                break;
            default:
                if (frames.Count > 0 && frames[^1].IsList)
                {
                    frames[^1] = frames[^1] with { Index = frames[^1].Index + 1 };
                }
                if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
                {
                    frames.Add(new Frame(reader.TokenType == JsonTokenType.StartArray, -1, null, Done: false));
                }
                else
                {
                    Finish(frames);
                }
                break;
        }
    }

    private static void Finish(List<Frame> frames)
    {
        if (frames.Count > 0)
        {
            frames[^1] = frames[^1] with { Done = true };
        }
    }

    private static string Name(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return "\uFFFD";
        }
    }

    // ahead: 1 where the fault lies behind the last token that could be read, 0 where it is that token.
    private static string Text(List<Frame> frames, int ahead)
    {
        var text = new StringBuilder("$");
        for (var i = 0; i < frames.Count; i++)
        {
            var frame = frames[i];
            var step = i == frames.Count - 1 ? ahead : 0;
            if (frame.IsList)
            {
                if (frame.Index + step >= 0)
                {
                    text.Append('[').Append((frame.Index + step).ToString(CultureInfo.InvariantCulture)).Append(']');
                }
            }
            else if (frame.Name is { } name && !(frame.Done && step > 0))
            {
                _ = name.AsSpan().ContainsAny(Special) ? text.Append("['").Append(name).Append("']") : text.Append('.').Append(name);
            }
        }
        return text.ToString();
    }

    private readonly record struct Frame(bool IsList, int Index, string? Name, bool Done);
}
