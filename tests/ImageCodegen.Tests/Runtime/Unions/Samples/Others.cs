using System.Text.Json;
using System.Text.Json.Serialization;
using ImageCodegen.Runtime;

namespace ImageCodegen.Tests.Runtime.Unions.Samples;

/// <summary>Told apart by JSON kind and by the text.</summary>
[JsonConverter(typeof(JsonUnionConverter<Scalar>))]
public sealed class Scalar : JsonUnion<Scalar>, IJsonUnion<Scalar>
{
    private Scalar(int index, object value) : base(index, value) { }

    static UnionCases IJsonUnion<Scalar>.Cases { get; } = UnionCases.AnyOf()
        .Add<string, StringCodec>(JsonKinds.String)
        .Add<DateTimeOffset, DateTimeCodec>(JsonKinds.String)
        .Add<Guid, GuidCodec>(JsonKinds.String)
        .Add<double, DoubleCodec>(JsonKinds.Number)
        .Add<long, Int64Codec>(JsonKinds.Integer, check: static (ref Validator check, long value) => check.Minimum(null, value, 1));

    public static implicit operator Scalar(long value) => new(4, value);

    static Scalar IJsonUnion<Scalar>.Create(int index, object value) => new(index, value);
}

/// <summary>Only an integer or a boolean, so that strings are read as these.</summary>
public sealed class Switch : JsonUnion<Switch>, IJsonUnion<Switch>
{
    private Switch(int index, object value) : base(index, value) { }

    static UnionCases IJsonUnion<Switch>.Cases { get; } = UnionCases.OneOf()
        .Add<bool, BooleanCodec>(JsonKinds.Boolean)
        .Add<int, Int32Codec>(JsonKinds.Integer);

    static Switch IJsonUnion<Switch>.Create(int index, object value) => new(index, value);
}

/// <summary>Objects told apart by what they have: required members, a constant, or nothing (a map).</summary>
public sealed class Thing : JsonUnion<Thing>, IJsonUnion<Thing>
{
    private Thing(int index, object value) : base(index, value) { }

    static UnionCases IJsonUnion<Thing>.Cases { get; } = UnionCases.OneOf()
        .Add<Card, RecordCodec<Card>>(JsonKinds.Object, new() { Required = ["number"], Members = ["type", "number", "limit"] })
        .Add<Transfer, RecordCodec<Transfer>>(
            JsonKinds.Object, new() { Required = ["iban"], Members = ["type", "iban"], Constants = [new("type", "\"wire\"", "7")] })
        .Add<IReadOnlyDictionary<string, long>, MapCodec<long, Int64Codec>>(JsonKinds.Object)
        .Add<IReadOnlyList<long>, ListCodec<long, Int64Codec>>(JsonKinds.Array)
        .Add<IReadOnlyList<string>, ListCodec<string, StringCodec>>(JsonKinds.Array);

    static Thing IJsonUnion<Thing>.Create(int index, object value) => new(index, value);
}

/// <summary>A union of itself in lists and maps, and of another union.</summary>
public sealed class Tree : JsonUnion<Tree>, IJsonUnion<Tree>
{
    private Tree(int index, object value) : base(index, value) { }

    static UnionCases IJsonUnion<Tree>.Cases { get; } = UnionCases.OneOf()
        .Add<IReadOnlyList<Tree>, ListCodec<Tree, UnionCodec<Tree>>>(
            JsonKinds.Array, check: static (ref Validator check, IReadOnlyList<Tree> value) => check.Nested(null, value))
        .Add<PaymentMethod, UnionCodec<PaymentMethod>>(
            JsonKinds.String | JsonKinds.Object, new() { Members = ["type", "number", "limit", "iban"] })
        .Add<IReadOnlyDictionary<string, Tree>, MapCodec<Tree, UnionCodec<Tree>>>(
            JsonKinds.Object, check: static (ref Validator check, IReadOnlyDictionary<string, Tree> value) => check.Nested(null, value))
        .Add<long, Int64Codec>(JsonKinds.Integer);

    static Tree IJsonUnion<Tree>.Create(int index, object value) => new(index, value);
}

/// <summary>Two records that fail late, each within itself again: every level doubles the work if nothing stops it.</summary>
public sealed class Trap : JsonUnion<Trap>, IJsonUnion<Trap>
{
    private Trap(int index, object value) : base(index, value) { }

    static UnionCases IJsonUnion<Trap>.Cases { get; } = UnionCases.OneOf()
        .Add<TrapRecord, RecordCodec<TrapRecord>>(JsonKinds.Object, new() { Members = ["inner", "end"] })
        .Add<OtherTrapRecord, RecordCodec<OtherTrapRecord>>(JsonKinds.Object, new() { Members = ["inner", "end"] });

    static Trap IJsonUnion<Trap>.Create(int index, object value) => new(index, value);

    internal static void Read(ref Utf8JsonReader reader)
    {
        ExtensionData kept = default;
        while (reader.ReadMember(out var name))
        {
            _ = name.SequenceEqual("inner"u8) ? reader.ReadUnion<Trap>(name, ref kept)?.Value : reader.ReadString(name, ref kept);
        }
    }
}

public sealed record TrapRecord : IJsonRecord<TrapRecord>
{
    static TrapRecord IJsonRecord<TrapRecord>.ReadJson(ref Utf8JsonReader reader)
    {
        Trap.Read(ref reader);
        return new();
    }

    public ExtensionData ExtensionData => default;

    void IJsonRecord.WriteMembers(ref JsonOutput json)
    {
    }
}

public sealed record OtherTrapRecord : IJsonRecord<OtherTrapRecord>
{
    static OtherTrapRecord IJsonRecord<OtherTrapRecord>.ReadJson(ref Utf8JsonReader reader)
    {
        Trap.Read(ref reader);
        return new();
    }

    public ExtensionData ExtensionData => default;

    void IJsonRecord.WriteMembers(ref JsonOutput json)
    {
    }
}

/// <summary>Told apart by a discriminator that need not be there, nor name a case.</summary>
public sealed class Charge : JsonUnion<Charge>, IJsonUnion<Charge>
{
    private Charge(int index, object value) : base(index, value) { }

    static UnionCases IJsonUnion<Charge>.Cases { get; } = UnionCases.OneOf("type")
        .Add<Card, RecordCodec<Card>>(JsonKinds.Object, new() { DiscriminatorValues = ["card"], Members = ["type", "number", "limit"] })
        .Add<Transfer, RecordCodec<Transfer>>(JsonKinds.Object, new() { DiscriminatorValues = ["wire"], Members = ["type", "iban"], IsDefault = true });

    static Charge IJsonUnion<Charge>.Create(int index, object value) => new(index, value);
}
