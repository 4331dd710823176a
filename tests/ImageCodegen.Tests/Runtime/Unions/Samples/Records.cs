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
        Number = number ?? throw default(RequiredMembers).Missing("number");
        ExtensionData = extensionData;
    }

    public string? Type { get; init; }

    public required string Number { get; init; }

    public long? Limit { get; init; }

    public ExtensionData ExtensionData { get; init; }

    static Card IJsonRecord<Card>.ReadJson(ref Utf8JsonReader reader) => new(ref reader);

    void IJsonRecord.WriteMembers(ref JsonOutput json)
    {
        json.WriteString("type"u8, Type, ExtensionData);
        json.WriteRequiredString("number"u8, Number, ExtensionData);
        json.WriteInt64("limit"u8, Limit, ExtensionData);
    }

    void IValidatable.Validate(ref Validator check)
    {
        check.MinLength("number", Number, 2);
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
        while (reader.ReadMember(out var name))
        {
            switch (name.Length)
            {
                case 4 when name.SequenceEqual("type"u8): Type = reader.ReadString(name, ref extensionData); break;
                case 4 when name.SequenceEqual("iban"u8): iban = reader.ReadString(name, ref extensionData); break;
                default: reader.KeepUnknown(name, ref extensionData); break;
            }
        }
        Iban = iban ?? throw default(RequiredMembers).Missing("iban");
        ExtensionData = extensionData;
    }

    public string? Type { get; init; }

    public required string Iban { get; init; }

    public ExtensionData ExtensionData { get; init; }

    static Transfer IJsonRecord<Transfer>.ReadJson(ref Utf8JsonReader reader) => new(ref reader);

    void IJsonRecord.WriteMembers(ref JsonOutput json)
    {
        json.WriteString("type"u8, Type, ExtensionData);
        json.WriteRequiredString("iban"u8, Iban, ExtensionData);
    }

    void IValidatable.Validate(ref Validator check)
    {
    }
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
        while (reader.ReadMember(out var name))
        {
            switch (name.Length)
            {
                case 6 when name.SequenceEqual("method"u8): method = reader.ReadUnion<PaymentMethod>(name, ref extensionData); break;
                case 5 when name.SequenceEqual("limit"u8): Limit = reader.ReadUnion<Scalar>(name, ref extensionData); break;
                default: reader.KeepUnknown(name, ref extensionData); break;
            }
        }
        Method = method ?? throw default(RequiredMembers).Missing("method");
        ExtensionData = extensionData;
    }

    public required PaymentMethod Method { get; init; }

    public Scalar? Limit { get; init; }

    public ExtensionData ExtensionData { get; init; }

    static Order IJsonRecord<Order>.ReadJson(ref Utf8JsonReader reader) => new(ref reader);

    void IJsonRecord.WriteMembers(ref JsonOutput json)
    {
        json.WriteRequiredUnion("method"u8, Method, ExtensionData);
        json.WriteUnion("limit"u8, Limit, ExtensionData);
    }

    void IValidatable.Validate(ref Validator check)
    {
        check.Nested("method", Method);
        check.Nested("limit", Limit);
    }
}
