using System.Text.Json;
using ImageCodegen.Runtime;

namespace ImageCodegen.Tests.Runtime.TypedRest;

/// <summary>A record whose additional members are integers.</summary>
public sealed record Prices : IJsonRecord<Prices>, IValidatable
{
    public Prices() { }

    private Prices(ref Utf8JsonReader reader)
    {
        OrderedDictionary<string, long>? rest = null;
        ExtensionData extensionData = default;
        while (reader.ReadMember(out var name))
        {
            switch (name.Length)
            {
                case 8 when name.SequenceEqual("currency"u8): Currency = reader.ReadString(name, ref extensionData); break;
                default: reader.ReadRest<long, Int64Codec>(name, ref rest, ref extensionData); break;
            }
        }
        AdditionalMembers = rest;
        ExtensionData = extensionData;
    }

    public string? Currency { get; init; }

    public IReadOnlyDictionary<string, long>? AdditionalMembers { get; init; }

    public ExtensionData ExtensionData { get; init; }

    public bool Equals(Prices? other) => other is not null
        && Currency == other.Currency
        && JsonEquality.EqualMaps<long, Int64Codec>(AdditionalMembers, other.AdditionalMembers)
        && ExtensionData.Equals(other.ExtensionData);

    public override int GetHashCode() => HashCode.Combine(Currency, JsonEquality.HashMap<long, Int64Codec>(AdditionalMembers));

    static Prices IJsonRecord<Prices>.ReadJson(ref Utf8JsonReader reader) => new(ref reader);

    void IJsonRecord.WriteMembers(ref JsonOutput json)
    {
        json.WriteString("currency"u8, Currency, ExtensionData);
        json.WriteRest<long, Int64Codec>(AdditionalMembers, ExtensionData);
    }

    void IValidatable.Validate(ref Validator check)
    {
        check.EachValue(null, AdditionalMembers, static (ref Validator check, long value) => check.Minimum(null, value, 0));
        check.ReadableRest(ExtensionData);
    }
}
