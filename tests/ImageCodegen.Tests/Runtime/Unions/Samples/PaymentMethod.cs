using System.Text.Json;
using System.Text.Json.Serialization;
using ImageCodegen.Runtime;

namespace ImageCodegen.Tests.Runtime.Unions.Samples;

/// <summary>How one pays: told apart by <c>type</c>.</summary>
public sealed partial class PaymentMethod
{
    /// <summary>Makes it from a card.</summary>
    public static implicit operator PaymentMethod(Card value) => new(0, value);

    /// <summary>Makes it from a transfer.</summary>
    public static implicit operator PaymentMethod(Transfer value) => new(1, value);

    /// <summary>Makes it from a string.</summary>
    public static implicit operator PaymentMethod(string value) => new(2, value);

    /// <summary>Makes it from cards.</summary>
    public static PaymentMethod FromCards(IReadOnlyList<Card> value) => new(3, value);

    /// <summary>Calls the function for the kind that the value is of; the last one where it is of none that is documented.</summary>
    public T Match<T>(
        Func<Card, T> card, Func<Transfer, T> transfer, Func<string, T> text, Func<IReadOnlyList<Card>, T> cards, Func<JsonElement, T> unknown) => Case switch
    {
        0 => card((Card)Value),
        1 => transfer((Transfer)Value),
        2 => text((string)Value),
        3 => cards((IReadOnlyList<Card>)Value),
        _ => unknown((JsonElement)Value),
    };
}

[JsonConverter(typeof(JsonUnionConverter<PaymentMethod>))]
public partial class PaymentMethod : JsonUnion<PaymentMethod>, IJsonUnion<PaymentMethod>
{
    private PaymentMethod(int index, object value) : base(index, value) { }

    static PaymentMethod IJsonUnion<PaymentMethod>.Create(int index, object value) => new(index, value);

    static UnionCases IJsonUnion<PaymentMethod>.Cases { get; } = UnionCases.OneOf("type")
        .Add<Card, RecordCodec<Card>>(JsonKinds.Object, new() { DiscriminatorValues = ["card"], Required = ["number"], Members = ["type", "number", "limit"] })
        .Add<Transfer, RecordCodec<Transfer>>(JsonKinds.Object, new() { DiscriminatorValues = ["transfer", "wire"], Required = ["iban"], Members = ["type", "iban"] })
        .Add<string, StringCodec>(JsonKinds.String, check: static (ref Validator check, string value) => check.Length(null, value, 1, 8))
        .Add<IReadOnlyList<Card>, ListCodec<Card, RecordCodec<Card>>>(
            JsonKinds.Array, check: static (ref Validator check, IReadOnlyList<Card> value) => check.Nested(null, value));
}
