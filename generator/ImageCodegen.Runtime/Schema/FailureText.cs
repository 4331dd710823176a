using System.Globalization;
using System.Runtime.CompilerServices;

namespace ImageCodegen.Runtime;

/// <summary>The text of a failure, culture-invariant; not put together where nobody wants it.</summary>
[InterpolatedStringHandler]
internal ref struct FailureText
{
    private DefaultInterpolatedStringHandler text;

    public FailureText(int literalLength, int formattedCount, SchemaEvaluation run, out bool wanted)
    {
        wanted = !run.IsQuiet;
        text = wanted ? new(literalLength, formattedCount, CultureInfo.InvariantCulture) : default;
    }

    public void AppendLiteral(string value) => text.AppendLiteral(value);

    public void AppendFormatted<T>(T value) => text.AppendFormatted(value);

    public override string ToString() => text.ToStringAndClear();
}
