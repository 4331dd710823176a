using System.Globalization;
using System.Text.RegularExpressions;

namespace ImageCodegen.Runtime;

/// <summary>Dates and times as RFC 3339 has them, leap seconds among them, and nothing else that is read.</summary>
internal static partial class TimeFormats
{
    private const int DateLength = 10;
    private const int MinutesADay = 24 * 60;
    private const string DurationTime = "T([0-9]+H([0-9]+M([0-9]+S)?)?|[0-9]+M([0-9]+S)?|[0-9]+S)";
    private const RegexOptions Plain = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    /// <summary><c>date</c> (5.6, full-date).</summary>
    public static bool IsDate(string text) =>
        Date().IsMatch(text) && DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    /// <summary><c>time</c> (5.6, full-time).</summary>
    public static bool IsTime(string text)
    {
        var match = Time().Match(text);
        if (!match.Success)
        {
            return false;
        }
        // A leap second is the last one of a day of UTC (5.7).
        var offset = match.Groups["sign"].Success ? (Number("offsetHour") * 60) + Number("offsetMinute") : 0;
        var minute = (Number("hour") * 60) + Number("minute") - (match.Groups["sign"].Value == "-" ? -offset : offset);
        return match.Groups["second"].Value != "60" || ((minute % MinutesADay) + MinutesADay) % MinutesADay == MinutesADay - 1;

        int Number(string name) => int.Parse(match.Groups[name].ValueSpan, CultureInfo.InvariantCulture);
    }

    /// <summary><c>date-time</c> (5.6).</summary>
    public static bool IsDateTime(string text) =>
        text.Length > DateLength && text[DateLength] is 'T' or 't' && IsDate(text[..DateLength]) && IsTime(text[(DateLength + 1)..]);

    /// <summary><c>duration</c> (appendix A).</summary>
    public static bool IsDuration(string text) => Duration().IsMatch(text);

    [GeneratedRegex(@"\A[0-9]{4}-[0-9]{2}-[0-9]{2}\z", Plain, TextFormat.Milliseconds)]
    private static partial Regex Date();

    [GeneratedRegex(@"\A(?<hour>[01][0-9]|2[0-3]):(?<minute>[0-5][0-9]):(?<second>[0-5][0-9]|60)(\.[0-9]+)?([Zz]|(?<sign>[+-])(?<offsetHour>[01][0-9]|2[0-3]):(?<offsetMinute>[0-5][0-9]))\z", Plain, TextFormat.Milliseconds)]
    private static partial Regex Time();

    [GeneratedRegex(@"\AP(([0-9]+Y([0-9]+M([0-9]+D)?)?|[0-9]+M([0-9]+D)?|[0-9]+D)(" + DurationTime + ")?|" + DurationTime + @"|[0-9]+W)\z", Plain, TextFormat.Milliseconds)]
    private static partial Regex Duration();
}
