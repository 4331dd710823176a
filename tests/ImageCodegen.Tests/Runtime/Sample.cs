using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using ImageCodegen.Runtime;

namespace ImageCodegen.Tests.Runtime;

/// <summary>A string enum as it is generated.</summary>
[JsonConverter(typeof(StringEnumConverter<Color>))]
public readonly record struct Color : IStringEnum<Color>
{
    public Color(string value) => Value = StringEnum.Stored(value);

    public static StringEnumValues<Color> Values { get; } = new(static value => new(value), "red", "green");

    public static Color Red => new("red");

    public static Color Green => new("green");

    public string Value { get => field ?? ""; }

    public bool IsKnown => Values.Contains(Value);

    public override string ToString() => Value;
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
        RequiredMembers found = default;
        ExtensionData extensionData = default;
        while (reader.ReadMember(out var name))
        {
            switch (name.Length)
            {
                case 4 when name.SequenceEqual("Name"u8): Name = found.Keep(0, reader.ReadString(name, ref extensionData)); break;
                case 5 when name.SequenceEqual("Count"u8): Count = found.Keep(1, reader.ReadInt64(name, ref extensionData)); break;
                case 4 when name.SequenceEqual("Nick"u8): Nick = reader.ReadString(name, ref extensionData); found.Add(2); break;
                case 5 when name.SequenceEqual("Inner"u8): Inner = reader.ReadRecord<Part>(name, ref extensionData); break;
                default: reader.KeepUnknown(name, ref extensionData); break;
            }
        }
        if (Name is null || found.Lack(3))
        {
            throw found.Missing("Name", "Count", "Nick");
        }
        ExtensionData = extensionData;
    }

    public ExtensionData ExtensionData { get; init; }

    public ValidationResult Validate() => Validator.Run(this);

    static Part IJsonRecord<Part>.ReadJson(ref Utf8JsonReader reader) => new(ref reader);

    void IJsonRecord.WriteMembers(ref JsonOutput json)
    {
        json.WriteRequiredString("Name"u8, Name, ExtensionData);
        json.WriteRequiredInt64("Count"u8, Count, ExtensionData);
        json.WriteRequiredString("Nick"u8, Nick, ExtensionData);
        json.WriteRecord("Inner"u8, Inner, ExtensionData);
    }

    void IValidatable.Validate(ref Validator check)
    {
        check.Required("Name", Name);
        check.MinLength("Name", Name, 1);
        check.Nested("Inner", Inner);
        check.Closed(ExtensionData);
    }
}
