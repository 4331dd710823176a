using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using ImageCodegen.Runtime;

namespace ImageCodegen.Tests.Runtime.Unions.Samples;

public sealed record Card : IJsonRecord<Card>, IValidatable
{
    public Card() { }

    [SetsRequiredMembers]
    private Card(ref Utf8JsonReader reader)
    {
        string? number = null;
        ExtensionData extensionData = default;
        reader.ReadObjectStart();
        while (reader.ReadMember(out var name))
        {
            switch (name.Length)
            {
                case 4 when name.SequenceEqual("type"u8): Type = reader.ReadString(name, ref extensionData); break;
                case 6 when name.SequenceEqual("number"u8): number = reader.ReadString(name, ref extensionData); break;
                case 5 when name.SequenceEqual("limit"u8): Limit = reader.ReadInt64(name, ref extensionData); break;
                default: reader.KeepUnknown(name, ref extensionData); break;
            }
        }
        Number = number ?? throw reader.MissingMember("number");
        ExtensionData = extensionData;
    }

    public string? Type { get; init; }

    public required string Number { get; init; }

    public long? Limit { get; init; }

    public ExtensionData ExtensionData { get; init; }

    static Card IJsonRecord<Card>.ReadJson(ref Utf8JsonReader reader) => new(ref reader);

    void IJsonRecord<Card>.WriteJson(ref JsonOutput json)
    {
        json.WriteObjectStart();
        json.WriteString("type"u8, Type, ExtensionData);
        json.WriteRequiredString("number"u8, Number, ExtensionData);
        json.WriteInt64("limit"u8, Limit, ExtensionData);
        json.WriteObjectEnd(ExtensionData);
    }

    void IValidatable.Validate(ref Validator check)
    {
        check.MinLength("number", Number, 2);
        check.Readable(ExtensionData);
    }
}

public sealed record Transfer : IJsonRecord<Transfer>, IValidatable
{
    public Transfer() { }

    [SetsRequiredMembers]
    private Transfer(ref Utf8JsonReader reader)
    {
        string? iban = null;
        ExtensionData extensionData = default;
        reader.ReadObjectStart();
        while (reader.ReadMember(out var name))
        {
            switch (name.Length)
            {
                case 4 when name.SequenceEqual("type"u8): Type = reader.ReadString(name, ref extensionData); break;
                case 4 when name.SequenceEqual("iban"u8): iban = reader.ReadString(name, ref extensionData); break;
                default: reader.KeepUnknown(name, ref extensionData); break;
            }
        }
        Iban = iban ?? throw reader.MissingMember("iban");
        ExtensionData = extensionData;
    }

    public string? Type { get; init; }

    public required string Iban { get; init; }

    public ExtensionData ExtensionData { get; init; }

    static Transfer IJsonRecord<Transfer>.ReadJson(ref Utf8JsonReader reader) => new(ref reader);

    void IJsonRecord<Transfer>.WriteJson(ref JsonOutput json)
    {
        json.WriteObjectStart();
        json.WriteString("type"u8, Type, ExtensionData);
        json.WriteRequiredString("iban"u8, Iban, ExtensionData);
        json.WriteObjectEnd(ExtensionData);
    }

    void IValidatable.Validate(ref Validator check) => check.Readable(ExtensionData);
}

/// <summary>A record with members that are unions: required, and nullable.</summary>
public sealed record Order : IJsonRecord<Order>, IValidatable
{
    public Order() { }

    [SetsRequiredMembers]
    private Order(ref Utf8JsonReader reader)
    {
        PaymentMethod? method = null;
        ExtensionData extensionData = default;
        reader.ReadObjectStart();
        while (reader.ReadMember(out var name))
        {
            switch (name.Length)
            {
                case 6 when name.SequenceEqual("method"u8): method = reader.ReadUnion<PaymentMethod>(name, ref extensionData); break;
                case 5 when name.SequenceEqual("limit"u8): Limit = reader.ReadUnion<Scalar>(name, ref extensionData); break;
                default: reader.KeepUnknown(name, ref extensionData); break;
            }
        }
        Method = method ?? throw reader.MissingMember("method");
        ExtensionData = extensionData;
    }

    public required PaymentMethod Method { get; init; }

    public Scalar? Limit { get; init; }

    public ExtensionData ExtensionData { get; init; }

    static Order IJsonRecord<Order>.ReadJson(ref Utf8JsonReader reader) => new(ref reader);

    void IJsonRecord<Order>.WriteJson(ref JsonOutput json)
    {
        json.WriteObjectStart();
        json.WriteRequiredUnion("method"u8, Method, ExtensionData);
        json.WriteUnion("limit"u8, Limit, ExtensionData);
        json.WriteObjectEnd(ExtensionData);
    }

    void IValidatable.Validate(ref Validator check)
    {
        check.Nested("method", Method);
        check.Nested("limit", Limit);
    }
}
