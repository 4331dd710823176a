using System.Text.Json;
using System.Text.Json.Serialization;
using ImageCodegen.Runtime;

namespace ImageCodegen.Tests.Runtime;

/// <summary>A record as it is generated, with a member of every kind.</summary>
[JsonConverter(typeof(JsonRecordConverter<Specimen>))]
public sealed partial record Specimen
{
    public string? Text { get; init; }

    public bool? Flag { get; init; }

    public int? Small { get; init; }

    public long? Size { get; init; }

    public float? Ratio { get; init; }

    public double? Number { get; init; }

    public decimal? Price { get; init; }

    public DateTimeOffset? Time { get; init; }

    public DateOnly? Day { get; init; }

    public TimeOnly? Clock { get; init; }

    public Guid? Id { get; init; }

    public Uri? Link { get; init; }

    public byte[]? Data { get; init; }

    public JsonElement? Any { get; init; }

    public Color? Tint { get; init; }

    public long Limit { get; init; } = 100;

    public Color Sort { get; init; } = Color.Red;

    public Part? Part { get; init; }

    public IReadOnlyList<Part>? Parts { get; init; }

    public IReadOnlyList<string>? Names { get; init; }

    public IReadOnlyList<long?>? Gaps { get; init; }

    public IReadOnlyList<IReadOnlyList<long>>? Grid { get; init; }

    public IReadOnlyDictionary<string, string>? Labels { get; init; }

    public IReadOnlyDictionary<string, string?>? Maybe { get; init; }

    public string? Odd { get; init; }
}

public partial record Specimen : IJsonRecord<Specimen>, IValidatable
{
    public Specimen()
    {
    }

    private Specimen(ref Utf8JsonReader reader)
    {
        ExtensionData extensionData = default;
        while (reader.ReadMember(out var name))
        {
            switch (name.Length)
            {
                case 4 when name.SequenceEqual("Text"u8): Text = reader.ReadString(name, ref extensionData); break;
                case 4 when name.SequenceEqual("Flag"u8): Flag = reader.ReadBoolean(name, ref extensionData); break;
                case 5 when name.SequenceEqual("Small"u8): Small = reader.ReadInt32(name, ref extensionData); break;
                case 4 when name.SequenceEqual("Size"u8): Size = reader.ReadInt64(name, ref extensionData); break;
                case 5 when name.SequenceEqual("Ratio"u8): Ratio = reader.ReadSingle(name, ref extensionData); break;
                case 6 when name.SequenceEqual("Number"u8): Number = reader.ReadDouble(name, ref extensionData); break;
                case 5 when name.SequenceEqual("Price"u8): Price = reader.ReadDecimal(name, ref extensionData); break;
                case 4 when name.SequenceEqual("Time"u8): Time = reader.ReadDateTime(name, ref extensionData); break;
                case 3 when name.SequenceEqual("Day"u8): Day = reader.ReadDate(name, ref extensionData); break;
                case 5 when name.SequenceEqual("Clock"u8): Clock = reader.ReadTime(name, ref extensionData); break;
                case 2 when name.SequenceEqual("Id"u8): Id = reader.ReadGuid(name, ref extensionData); break;
                case 4 when name.SequenceEqual("Link"u8): Link = reader.ReadUri(name, ref extensionData); break;
                case 4 when name.SequenceEqual("Data"u8): Data = reader.ReadBytes(name, ref extensionData); break;
                case 3 when name.SequenceEqual("Any"u8): Any = reader.ReadAny(name, ref extensionData); break;
                case 4 when name.SequenceEqual("Tint"u8): Tint = reader.ReadEnum<Color>(name, ref extensionData); break;
                case 5 when name.SequenceEqual("Limit"u8): Limit = reader.ReadInt64(name, 100, ref extensionData); break;
                case 4 when name.SequenceEqual("Sort"u8): Sort = reader.ReadEnum<Color>(name, Color.Red, ref extensionData); break;
                case 4 when name.SequenceEqual("Part"u8): Part = reader.ReadRecord<Part>(name, ref extensionData); break;
                case 5 when name.SequenceEqual("Parts"u8): Parts = reader.ReadList<Part, RecordCodec<Part>>(name, ref extensionData); break;
                case 5 when name.SequenceEqual("Names"u8): Names = reader.ReadList<string, StringCodec>(name, ref extensionData); break;
                case 4 when name.SequenceEqual("Gaps"u8): Gaps = reader.ReadList<long?, NullableCodec<long, Int64Codec>>(name, ref extensionData); break;
                case 4 when name.SequenceEqual("Grid"u8): Grid = reader.ReadList<IReadOnlyList<long>, ListCodec<long, Int64Codec>>(name, ref extensionData); break;
                case 6 when name.SequenceEqual("Labels"u8): Labels = reader.ReadMap<string, StringCodec>(name, ref extensionData); break;
                case 5 when name.SequenceEqual("Maybe"u8): Maybe = reader.ReadMap<string?, NullableReferenceCodec<string, StringCodec>>(name, ref extensionData); break;
                case 6 when name.SequenceEqual("a\"b/é"u8): Odd = reader.ReadString(name, ref extensionData); break;
                default: reader.KeepUnknown(name, ref extensionData); break;
            }
        }
        ExtensionData = extensionData;
    }

    public ExtensionData ExtensionData { get; init; }

    public static Specimen Parse(ReadOnlySpan<byte> utf8Json) => JsonRecord.Parse<Specimen>(utf8Json);

    public static Specimen Parse(string json) => JsonRecord.Parse<Specimen>(json);

    public byte[] ToUtf8Json() => JsonRecord.ToUtf8Json(this);

    static Specimen IJsonRecord<Specimen>.ReadJson(ref Utf8JsonReader reader) => new(ref reader);

    void IJsonRecord.WriteMembers(ref JsonOutput json)
    {
        json.WriteString("Text"u8, Text, ExtensionData);
        json.WriteBoolean("Flag"u8, Flag, ExtensionData);
        json.WriteInt32("Small"u8, Small, ExtensionData);
        json.WriteInt64("Size"u8, Size, ExtensionData);
        json.WriteSingle("Ratio"u8, Ratio, ExtensionData);
        json.WriteDouble("Number"u8, Number, ExtensionData);
        json.WriteDecimal("Price"u8, Price, ExtensionData);
        json.WriteDateTime("Time"u8, Time, ExtensionData);
        json.WriteDate("Day"u8, Day, ExtensionData);
        json.WriteTime("Clock"u8, Clock, ExtensionData);
        json.WriteGuid("Id"u8, Id, ExtensionData);
        json.WriteUri("Link"u8, Link, ExtensionData);
        json.WriteBytes("Data"u8, Data, ExtensionData);
        json.WriteAny("Any"u8, Any, ExtensionData);
        json.WriteEnum("Tint"u8, Tint, ExtensionData);
        json.WriteInt64("Limit"u8, Limit, 100, ExtensionData);
        json.WriteEnum("Sort"u8, Sort, Color.Red, ExtensionData);
        json.WriteRecord("Part"u8, Part, ExtensionData);
        json.WriteList<Part, RecordCodec<Part>>("Parts"u8, Parts, ExtensionData);
        json.WriteList<string, StringCodec>("Names"u8, Names, ExtensionData);
        json.WriteList<long?, NullableCodec<long, Int64Codec>>("Gaps"u8, Gaps, ExtensionData);
        json.WriteList<IReadOnlyList<long>, ListCodec<long, Int64Codec>>("Grid"u8, Grid, ExtensionData);
        json.WriteMap<string, StringCodec>("Labels"u8, Labels, ExtensionData);
        json.WriteMap<string?, NullableReferenceCodec<string, StringCodec>>("Maybe"u8, Maybe, ExtensionData);
        json.WriteString("a\\\"b/é"u8, Odd, ExtensionData);
    }

    void IValidatable.Validate(ref Validator check)
    {
    }

    public bool Equals(Specimen? other) => other is not null
        && Text == other.Text
        && Flag == other.Flag
        && Small == other.Small
        && Size == other.Size
        && JsonEquality.Equal<float, SingleCodec>(Ratio, other.Ratio)
        && JsonEquality.Equal<double, DoubleCodec>(Number, other.Number)
        && Price == other.Price
        && Time == other.Time
        && Day == other.Day
        && Clock == other.Clock
        && Id == other.Id
        && Link == other.Link
        && JsonEquality.Equal<byte[], BytesCodec>(Data, other.Data)
        && JsonEquality.Equal<JsonElement, AnyCodec>(Any, other.Any)
        && Tint == other.Tint
        && Limit == other.Limit
        && Sort == other.Sort
        && Part == other.Part
        && JsonEquality.EqualLists<Part, RecordCodec<Part>>(Parts, other.Parts)
        && JsonEquality.EqualLists<string, StringCodec>(Names, other.Names)
        && JsonEquality.EqualLists<long?, NullableCodec<long, Int64Codec>>(Gaps, other.Gaps)
        && JsonEquality.EqualLists<IReadOnlyList<long>, ListCodec<long, Int64Codec>>(Grid, other.Grid)
        && JsonEquality.EqualMaps<string, StringCodec>(Labels, other.Labels)
        && JsonEquality.EqualMaps<string?, NullableReferenceCodec<string, StringCodec>>(Maybe, other.Maybe)
        && Odd == other.Odd
        && ExtensionData.Equals(other.ExtensionData);

    public override int GetHashCode() =>
        HashCode.Combine(Text, Size, Part, JsonEquality.HashList<string, StringCodec>(Names), JsonEquality.HashMap<string, StringCodec>(Labels));
}
