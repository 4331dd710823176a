using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using ImageCodegen.Runtime;

namespace ImageCodegen.Tests.Runtime;

/// <summary>A string enum as it is generated.</summary>
[JsonConverter(typeof(StringEnumConverter<Color>))]
public readonly record struct Color : IStringEnum<Color>
{
    private readonly string? value;

    public Color(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        this.value = value;
    }

    public static Color Red => new("red");

    public static Color Green => new("green");

    public static IReadOnlyList<Color> Values { get; } = [Red, Green];

    public string Value => value ?? "";

    public bool IsKnown => value is "red" or "green";

    public override string ToString() => Value;

    static Color IStringEnum<Color>.FromWire(string value) => new(value);

    static string? IStringEnum<Color>.Known(ReadOnlySpan<byte> utf8)
    {
        switch (utf8.Length)
        {
            case 3 when utf8.SequenceEqual("red"u8): return "red";
            case 5 when utf8.SequenceEqual("green"u8): return "green";
        }
        return null;
    }
}

/// <summary>A nested record as it is generated: required members, and itself within itself.</summary>
[JsonConverter(typeof(JsonRecordConverter<Part>))]
public sealed partial record Part
{
    public required string Name { get; init; }

    public required long Count { get; init; }

    public required string? Nick { get; init; }

    public Part? Inner { get; init; }
}

public partial record Part : IJsonRecord<Part>, IValidatable
{
    public Part()
    {
    }

    [SetsRequiredMembers]
    private Part(ref Utf8JsonReader reader)
    {
        string? name_ = null;
        long? count = null;
        var hasNick = false;
        ExtensionData extensionData = default;
        reader.ReadObjectStart();
        while (reader.ReadMember(out var name))
        {
            switch (name.Length)
            {
                case 4 when name.SequenceEqual("Name"u8): name_ = reader.ReadString(name, ref extensionData); break;
                case 5 when name.SequenceEqual("Count"u8): count = reader.ReadInt64(name, ref extensionData); break;
                case 4 when name.SequenceEqual("Nick"u8): Nick = reader.ReadString(name, ref extensionData); hasNick = true; break;
                case 5 when name.SequenceEqual("Inner"u8): Inner = reader.ReadRecord<Part>(name, ref extensionData); break;
                default: reader.KeepUnknown(name, ref extensionData); break;
            }
        }
        Name = name_ ?? throw reader.MissingMember("Name");
        Count = count ?? throw reader.MissingMember("Count");
        if (!hasNick)
        {
            throw reader.MissingMember("Nick");
        }
        ExtensionData = extensionData;
    }

    public ExtensionData ExtensionData { get; init; }

    public ValidationResult Validate() => Validator.Run(this);

    static Part IJsonRecord<Part>.ReadJson(ref Utf8JsonReader reader) => new(ref reader);

    void IJsonRecord<Part>.WriteJson(ref JsonOutput json)
    {
        json.WriteObjectStart();
        json.WriteRequiredString("Name"u8, Name, ExtensionData);
        json.WriteRequiredInt64("Count"u8, Count, ExtensionData);
        json.WriteRequiredString("Nick"u8, Nick, ExtensionData);
        json.WriteRecord("Inner"u8, Inner, ExtensionData);
        json.WriteObjectEnd(ExtensionData);
    }

    void IValidatable.Validate(ref Validator check)
    {
        check.Required("Name", Name);
        check.MinLength("Name", Name, 1);
        check.Nested("Inner", Inner);
        check.Readable(ExtensionData);
        check.Closed(ExtensionData);
    }
}
