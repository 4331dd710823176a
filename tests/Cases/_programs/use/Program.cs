using System;
using System.Buffers;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using System.Threading.Tasks;
using ImageCodegen.Runtime;
using Probe;

internal sealed record Foreign(int Number, Order? Order, Dictionary<string, Payment?> Payments, Pet[] Pets);

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(Foreign))]
internal sealed partial class ForeignContext : JsonSerializerContext;

/// <summary>Unions and records in the hands of their users.</summary>
internal static class Program
{
    private const string OrderJson = """{"id":1,"payment":{"number":"4","kind":"card"},"pets":[{"lives":9,"petType":"cat"}],"more":[1.0]}""";

    internal static string Switch(string json) => Payment.Parse(json).Value switch
    {
        Card card => "card " + card.Number,
        Transfer { Iban: var iban } => "transfer " + iban,
        string text => "text " + text,
        IReadOnlyList<Card> cards => $"cards {cards.Count}",
        JsonElement raw => "raw " + raw.GetRawText(),
        _ => "never",
    };

    internal static string Match(string json) => Payment.Parse(json).Match(
        card => "card " + card.Number,
        transfer => "transfer " + transfer.Iban,
        text => "text " + text,
        cards => $"cards {cards.Count}",
        unknown => "raw " + unknown.GetRawText());

    // A list is an interface, from which C# converts nothing implicitly.
    internal static string Made()
    {
        Payment[] made = [new Card { Kind = "card", Number = "4" }, new Transfer { Kind = "transfer", Iban = "D" }, "cash", Payment.FromCards([new() { Kind = "card", Number = "5" }])];
        var order = new Order { Id = 1, Payment = "cash" };
        return string.Join(' ', made.Select(one => Encoding.UTF8.GetString(one.ToUtf8Json()))) + $" {order.Payment == made[2]} {order.Payment is { Value: string }} {made[0] == Payment.Parse(made[0].ToUtf8Json())}";
    }

    internal static string Plants(string json) => Plant.Parse(json) is { IsKnown: true } plant ? plant.Value.GetType().Name : "unknown";

    internal static string Foreigners()
    {
        var text = $$$"""{"number":"7","ORDER":{{{OrderJson}}},"payments":{"a":"cash","b":null,"c":{"x":1}},"pets":[{"petType":"cat"},{"petType":"dog","name":"n"}]}""";
        var byReflection = JsonSerializer.Deserialize<Foreign>(text, JsonSerializerOptions.Web)!;
        var generated = JsonSerializer.Deserialize(text, ForeignContext.Default.Foreign)!;
        var written = JsonSerializer.Serialize(generated, ForeignContext.Default.Foreign);
        return $"{byReflection.Order == generated.Order} {byReflection.Pets.SequenceEqual(generated.Pets)} {generated.Pets[0].GetType().Name} {written == JsonSerializer.Serialize(byReflection, JsonSerializerOptions.Web)} {written}";
    }

    // With the resolver of the contract alone nothing is looked up by reflection.
    internal static string Resolved()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web) { TypeInfoResolver = ProbeJsonResolver.Default };
        var map = JsonSerializer.Deserialize("""{"a":"cash","b":{"kind":"transfer","iban":"D"}}""", (JsonTypeInfo<Dictionary<string, Payment>>)options.GetTypeInfo(typeof(Dictionary<string, Payment>)))!;
        var pets = JsonSerializer.Deserialize("""[{"petType":"cat"}]""", (JsonTypeInfo<IReadOnlyList<Pet>>)options.GetTypeInfo(typeof(IReadOnlyList<Pet>)))!;
        return $"{map["a"].Value} {map["b"].Value.GetType().Name} {pets[0].GetType().Name} {JsonSerializer.Serialize(map, options)}";
    }

    // Names are the contract's: another spelling is a member that it does not have, and is kept.
    internal static string Cased()
    {
        var order = JsonSerializer.Deserialize<Order>("""{"id":1,"ID":2,"Pets":[]}""", JsonSerializerOptions.Web)!;
        return $"{order.Id} {order.Pets is null} {JsonSerializer.Serialize(order, JsonSerializerOptions.Web)}";
    }

    internal static async Task<string> Streamed()
    {
        var orders = Enumerable.Range(0, 2000).Select(i => new Order { Id = i, Payment = new string('x', i % 50) });
        using var stream = new MemoryStream();
        await JsonSerializer.SerializeAsync(stream, orders);
        stream.Position = 0;
        var count = 0;
        await foreach (var order in JsonSerializer.DeserializeAsyncEnumerable<Order>(stream, new JsonSerializerOptions { DefaultBufferSize = 16 }))
        {
            count += order!.Id == count && order.Payment == (Payment)new string('x', count % 50) ? 1 : -1_000_000;
        }
        return $"{count}";
    }

    internal static string Segmented(int size)
    {
        Segment? first = null;
        Segment? last = null;
        foreach (var chunk in Encoding.UTF8.GetBytes(OrderJson).Chunk(size))
        {
            last = new Segment(chunk, last);
            first ??= last;
        }
        var reader = new Utf8JsonReader(new ReadOnlySequence<byte>(first!, 0, last!, last!.Memory.Length));
        return JsonSerializer.Serialize(JsonSerializer.Deserialize<Order>(ref reader));
    }

    internal static string Refused(string json, bool isLoose)
    {
        var options = new JsonSerializerOptions { AllowTrailingCommas = isLoose, ReadCommentHandling = isLoose ? JsonCommentHandling.Skip : JsonCommentHandling.Disallow };
        try
        {
            return JsonSerializer.Serialize(JsonSerializer.Deserialize<Order>(json, options));
        }
        catch (JsonException fault)
        {
            return fault.Path ?? "no path";
        }
    }

    private sealed class Segment : ReadOnlySequenceSegment<byte>
    {
        public Segment(byte[] bytes, Segment? before)
        {
            Memory = bytes;
            RunningIndex = before is null ? 0 : before.RunningIndex + before.Memory.Length;
            _ = before is null ? null : before.Next = this;
        }
    }
}
