using System.Globalization;
using System.Numerics;
using System.Text;
using System.Text.Json;
using ImageCodegen.Binding.Values;
using ImageCodegen.Model;
using ImageCodegen.OpenApi;
using ImageCodegen.Runtime;
using ImageCodegen.Syntax;

namespace ImageCodegen.Review.Lint.Facts;

/// <summary>Reads the scalars of an example as the C# types that their schemas become.</summary>
internal static class TypedValues
{
    private const int DeepestNesting = 64;

    /// <summary>The values that cannot be read, with the C# types.</summary>
    public static IReadOnlyList<(Element Value, string Type)> Unread(Element schema, Element value, LintContext context)
    {
        var found = new List<(Element, string)>();
        Visit(schema, value, context, found, 0);
        return found;
    }

    private static void Visit(Element place, Element value, LintContext context, List<(Element Value, string Type)> found, int depth)
    {
        if (depth > DeepestNesting || context.FollowToMapping(place) is not var (element, schema))
        {
            return;
        }

        switch (value.Node)
        {
            case MappingNode given when schema["properties"] is MappingNode properties:
                foreach (var entry in given.Entries.Where(e => properties[e.Key] is not null))
                {
                    Visit(
                        element.Child("properties", properties).Child(entry.Key, properties[entry.Key]!),
                        value.Child(entry.Key, entry.Value),
                        context,
                        found,
                        depth + 1);
                }

                break;
            case SequenceNode list when schema["items"] is MappingNode item:
                for (var i = 0; i < list.Items.Count; i++)
                {
                    Visit(element.Child("items", item), value.Child(i.ToString(CultureInfo.InvariantCulture), list.Items[i]), context, found, depth + 1);
                }

                break;
            case ScalarNode scalar when !scalar.IsNull() && TypeOf(schema) is { } type && schema["enum"] is null:
                var format = (schema["format"] as ScalarNode)?.Text;
                var kind = type == "integer" && !FormatTable.IsNumeric(format) ? IntegerReach.Of([schema]) : FormatTable.Scalar(type, format, (schema["contentEncoding"] as ScalarNode)?.Text);
                if (JsonText.Of(scalar) is { } json && !CanRead(kind, Encoding.UTF8.GetBytes(json)))
                {
                    found.Add((value, kind.ToString()));
                }

                break;
        }

        if (schema["allOf"] is SequenceNode parts)
        {
            for (var i = 0; i < parts.Items.Count; i++)
            {
                Visit(element.Child("allOf", parts).Child(i.ToString(CultureInfo.InvariantCulture), parts.Items[i]), value, context, found, depth + 1);
            }
        }
    }

    /// <summary>The one type that a scalar can have beside null.</summary>
    private static string? TypeOf(MappingNode schema) => schema["type"] switch
    {
        ScalarNode one => one.Text,
        SequenceNode list when list.Items.Count(t => (t as ScalarNode)?.Text != "null") == 1 => list.Items.Select(t => (t as ScalarNode)?.Text).First(t => t != "null"),
        _ => null,
    };

    private static bool CanRead(ScalarKind kind, byte[] json) => kind switch
    {
        ScalarKind.Int32 => CanRead<int, Int32Codec>(json),
        ScalarKind.Int64 => CanRead<long, Int64Codec>(json),
        ScalarKind.UInt64 => CanRead<ulong, UInt64Codec>(json),
        ScalarKind.BigInteger => CanRead<BigInteger, BigIntegerCodec>(json),
        ScalarKind.Single => CanRead<float, SingleCodec>(json),
        ScalarKind.Double => CanRead<double, DoubleCodec>(json),
        ScalarKind.Decimal => CanRead<decimal, DecimalCodec>(json),
        ScalarKind.Boolean => CanRead<bool, BooleanCodec>(json),
        ScalarKind.DateTime => CanRead<DateTimeOffset, DateTimeCodec>(json),
        ScalarKind.Date => CanRead<DateOnly, DateCodec>(json),
        ScalarKind.Time => CanRead<TimeOnly, TimeCodec>(json),
        ScalarKind.Guid => CanRead<Guid, GuidCodec>(json),
        ScalarKind.Uri => CanRead<Uri, UriCodec>(json),
        ScalarKind.Bytes => CanRead<byte[], BytesCodec>(json),
        _ => true,
    };

    private static bool CanRead<T, TCodec>(byte[] json)
        where TCodec : struct, IJsonCodec<T>
    {
        var reader = new Utf8JsonReader(json);
        var asWritten = true;
        return reader.Read() && TCodec.TryRead(ref reader, out _, ref asWritten);
    }
}
