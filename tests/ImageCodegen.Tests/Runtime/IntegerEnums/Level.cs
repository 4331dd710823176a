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

    public static IReadOnlyList<Level> Values { get; } = [Low, High];

    public long Value { get; }

    public bool IsKnown => Value is 1 or 2;

    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);

    static Level IIntegerEnum<Level>.FromWire(long value) => new(value);
}
