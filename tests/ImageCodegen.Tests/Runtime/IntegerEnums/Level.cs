using System.Globalization;
using System.Text.Json.Serialization;
using ImageCodegen.Runtime;

namespace ImageCodegen.Tests.Runtime.IntegerEnums;

public readonly partial record struct Level
{
    public static Level Low => new(1);

    public static Level High => new(2);
}

[JsonConverter(typeof(IntegerEnumConverter<Level>))]
public readonly partial record struct Level : IIntegerEnum<Level>
{
    public Level(long value) => Value = value;

    public static IntegerEnumValues<Level> Values { get; } = new(static value => new(value), 1, 2);

    public long Value { get; }

    public bool IsKnown => Values.Contains(Value);

    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
