using System.Text.Json;
using ImageCodegen.Runtime;

namespace ImageCodegen.Tests.Runtime.IntegerEnums;

/// <summary>A record with integer enums: required, optional, and with a default.</summary>
public sealed record Gauge : IJsonRecord<Gauge>, IValidatable
{
    public Gauge() { }

    private Gauge(ref Utf8JsonReader reader)
    {
        Level? now = null;
        ExtensionData extensionData = default;
        while (reader.ReadMember(out var name))
        {
            switch (name.Length)
            {
                case 3 when name.SequenceEqual("now"u8): now = reader.ReadIntegerEnum<Level>(name, ref extensionData); break;
                case 4 when name.SequenceEqual("last"u8): Last = reader.ReadIntegerEnum<Level>(name, ref extensionData); break;
                case 5 when name.SequenceEqual("alarm"u8): Alarm = reader.ReadIntegerEnum(name, Level.High, ref extensionData); break;
                default: reader.KeepUnknown(name, ref extensionData); break;
            }
        }
        Now = now ?? throw default(RequiredMembers).Missing("now");
        ExtensionData = extensionData;
    }

    public Level Now { get; init; }

    public Level? Last { get; init; }

    public Level Alarm { get; init; } = Level.High;

    public ExtensionData ExtensionData { get; init; }

    static Gauge IJsonRecord<Gauge>.ReadJson(ref Utf8JsonReader reader) => new(ref reader);

    void IJsonRecord.WriteMembers(ref JsonOutput json)
    {
        json.WriteRequiredIntegerEnum("now"u8, Now, ExtensionData);
        json.WriteIntegerEnum("last"u8, Last, ExtensionData);
        json.WriteIntegerEnum("alarm"u8, Alarm, Level.High, ExtensionData);
    }

    void IValidatable.Validate(ref Validator check)
    {
        check.Known("now", Now);
        check.Known("last", Last);
        check.Const("alarm", Alarm, Level.High);
    }
}
