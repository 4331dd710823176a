using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using ImageCodegen.Runtime;

namespace ImageCodegen.Tests.Runtime.Polymorphism;

[JsonConverter(typeof(JsonRecordConverter<Pet>))]
public record Pet : IJsonRecord<Pet>, IValidatable
{
    private static readonly RecordKinds<Pet> Kinds = new RecordKinds<Pet>("petType").Add<Cat>("cat").Add<Siamese>("siamese").Add<Dog>("dog").Add<Dog>("hound");

    public Pet() { }

    [SetsRequiredMembers]
    private Pet(ref Utf8JsonReader reader)
    {
        string? name = null;
        ExtensionData extensionData = default;
        while (reader.ReadMember(out var member))
        {
            switch (member.Length)
            {
                case 7 when member.SequenceEqual("petType"u8): PetType = reader.ReadString(member, PetType, ref extensionData); break;
                case 4 when member.SequenceEqual("name"u8): name = reader.ReadString(member, ref extensionData); break;
                default: reader.KeepUnknown(member, ref extensionData); break;
            }
        }
        Name = name ?? throw default(RequiredMembers).Missing("name");
        ExtensionData = extensionData;
    }

    public string PetType { get; init; } = "Pet";

    public required string Name { get; init; }

    public ExtensionData ExtensionData { get; init; }

    public byte[] ToUtf8Json() => JsonRecord.ToUtf8Json(this);

    public static Pet Parse(string json) => JsonRecord.Parse<Pet>(json);

    public ValidationResult Validate() => Validator.Run(this);

    static Pet IJsonRecord<Pet>.ReadJson(ref Utf8JsonReader reader) => Kinds.Read(ref reader) ?? new(ref reader);

    void IJsonRecord.WriteMembers(ref JsonOutput json) => WriteMembers(ref json);

    void IValidatable.Validate(ref Validator check) => Validate(ref check);

    private protected virtual void WriteMembers(ref JsonOutput json)
    {
        json.WriteRequiredString("petType"u8, PetType, ExtensionData);
        json.WriteRequiredString("name"u8, Name, ExtensionData);
    }

    private protected virtual void Validate(ref Validator check)
    {
        check.MinLength("name", Name, 1);
    }
}

/// <summary>Derived, and a base itself.</summary>
[JsonConverter(typeof(JsonRecordConverter<Cat>))]
public record Cat : Pet, IJsonRecord<Cat>
{
    private static readonly RecordKinds<Cat> Kinds = new RecordKinds<Cat>("petType").Add<Siamese>("siamese");

    public Cat() => PetType = "cat";

    [SetsRequiredMembers]
    private Cat(ref Utf8JsonReader reader)
        : this()
    {
        string? name = null;
        ExtensionData extensionData = default;
        while (reader.ReadMember(out var member))
        {
            switch (member.Length)
            {
                case 7 when member.SequenceEqual("petType"u8): PetType = reader.ReadString(member, PetType, ref extensionData); break;
                case 4 when member.SequenceEqual("name"u8): name = reader.ReadString(member, ref extensionData); break;
                case 5 when member.SequenceEqual("lives"u8): Lives = reader.ReadInt64(member, ref extensionData); break;
                default: reader.KeepUnknown(member, ref extensionData); break;
            }
        }
        Name = name ?? throw default(RequiredMembers).Missing("name");
        ExtensionData = extensionData;
    }

    public long? Lives { get; init; }

    public static new Cat Parse(string json) => JsonRecord.Parse<Cat>(json);

    static Cat IJsonRecord<Cat>.ReadJson(ref Utf8JsonReader reader) => Kinds.Read(ref reader) ?? new(ref reader);

    private protected override void WriteMembers(ref JsonOutput json)
    {
        base.WriteMembers(ref json);
        json.WriteInt64("lives"u8, Lives, ExtensionData);
    }

    private protected override void Validate(ref Validator check)
    {
        base.Validate(ref check);
        check.Maximum("lives", Lives, 9);
    }
}

[JsonConverter(typeof(JsonRecordConverter<Siamese>))]
public sealed record Siamese : Cat, IJsonRecord<Siamese>
{
    public Siamese() => PetType = "siamese";

    [SetsRequiredMembers]
    private Siamese(ref Utf8JsonReader reader)
        : this()
    {
        string? name = null;
        ExtensionData extensionData = default;
        while (reader.ReadMember(out var member))
        {
            switch (member.Length)
            {
                case 7 when member.SequenceEqual("petType"u8): PetType = reader.ReadString(member, PetType, ref extensionData); break;
                case 4 when member.SequenceEqual("name"u8): name = reader.ReadString(member, ref extensionData); break;
                case 5 when member.SequenceEqual("lives"u8): Lives = reader.ReadInt64(member, ref extensionData); break;
                default: reader.KeepUnknown(member, ref extensionData); break;
            }
        }
        Name = name ?? throw default(RequiredMembers).Missing("name");
        ExtensionData = extensionData;
    }

    static Siamese IJsonRecord<Siamese>.ReadJson(ref Utf8JsonReader reader) => new(ref reader);
}

/// <summary>Derived, with a member that needs generated equality.</summary>
[JsonConverter(typeof(JsonRecordConverter<Dog>))]
public sealed record Dog : Pet, IJsonRecord<Dog>
{
    public Dog() => PetType = "dog";

    [SetsRequiredMembers]
    private Dog(ref Utf8JsonReader reader)
        : this()
    {
        string? name = null;
        ExtensionData extensionData = default;
        while (reader.ReadMember(out var member))
        {
            switch (member.Length)
            {
                case 7 when member.SequenceEqual("petType"u8): PetType = reader.ReadString(member, PetType, ref extensionData); break;
                case 4 when member.SequenceEqual("name"u8): name = reader.ReadString(member, ref extensionData); break;
                case 7 when member.SequenceEqual("friends"u8): Friends = reader.ReadList<Pet, RecordCodec<Pet>>(member, ref extensionData); break;
                default: reader.KeepUnknown(member, ref extensionData); break;
            }
        }
        Name = name ?? throw default(RequiredMembers).Missing("name");
        ExtensionData = extensionData;
    }

    public IReadOnlyList<Pet>? Friends { get; init; }

    public bool Equals(Dog? other) => base.Equals(other) && JsonEquality.EqualLists<Pet, RecordCodec<Pet>>(Friends, other.Friends);

    public override int GetHashCode() => HashCode.Combine(base.GetHashCode(), JsonEquality.HashList<Pet, RecordCodec<Pet>>(Friends));

    static Dog IJsonRecord<Dog>.ReadJson(ref Utf8JsonReader reader) => new(ref reader);

    private protected override void WriteMembers(ref JsonOutput json)
    {
        base.WriteMembers(ref json);
        json.WriteList<Pet, RecordCodec<Pet>>("friends"u8, Friends, ExtensionData);
    }

    private protected override void Validate(ref Validator check)
    {
        base.Validate(ref check);
        check.Nested("friends", Friends);
    }
}
