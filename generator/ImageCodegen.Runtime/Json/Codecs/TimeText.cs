using System.Globalization;

namespace ImageCodegen.Runtime;

/// <summary>Dates and times in the one form in which they are written (RFC 3339, 5.6): no more digits than needed, Z for UTC.</summary>
internal static class TimeText
{
    /// <summary>As long as any: <c>2018-01-10T01:01:10.1234567+08:00</c>.</summary>
    public const int Longest = 33;

    public static int Format(DateTimeOffset value, Span<byte> text)
    {
        value.TryFormat(text, out var length, "yyyy-MM-ddTHH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture);
        if (value.Offset == TimeSpan.Zero)
        {
            text[length] = (byte)'Z';
            return length + 1;
        }
        value.TryFormat(text[length..], out var offset, "zzz", CultureInfo.InvariantCulture);
        return length + offset;
    }

    public static int Format(DateOnly value, Span<byte> text)
    {
        value.TryFormat(text, out var length, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        return length;
    }

    public static int Format(TimeOnly value, Span<byte> text)
    {
        value.TryFormat(text, out var length, "HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture);
        text[length] = (byte)'Z';
        return length + 1;
    }
}

/// <summary>Takes dates and times apart, from left to right.</summary>
internal ref struct TimeScan(ReadOnlySpan<byte> text)
{
    private const int MinutesADay = 24 * 60;
    private ReadOnlySpan<byte> rest = text;
    private bool isLeapSecond;

    public readonly bool AtEnd => rest.IsEmpty;

    public bool Skip(ReadOnlySpan<byte> oneOf)
    {
        if (rest.IsEmpty || !oneOf.Contains(rest[0]))
        {
            return false;
        }
        rest = rest[1..];
        return true;
    }

    public bool Date(out DateOnly date)
    {
        date = default;
        if (!Digits(4, out var year) || !Skip("-"u8) || !Digits(2, out var month) || !Skip("-"u8) || !Digits(2, out var day)
            || year == 0 || month is 0 or > 12 || day == 0 || day > DateTime.DaysInMonth(year, month))
        {
            return false;
        }
        date = new DateOnly(year, month, day);
        return true;
    }

    public bool Time(out TimeOnly time)
    {
        time = default;
        if (!Digits(2, out var hour) || !Skip(":"u8) || !Digits(2, out var minute) || hour > 23 || minute > 59)
        {
            return false;
        }
        var second = 0;
        long fraction = 0;
        if (Skip(":"u8) && (!Digits(2, out second) || second > 60 || (Skip("."u8) && !Fraction(out fraction))))
        {
            return false;
        }
        isLeapSecond = second == 60;
        second = Math.Min(second, 59);
        time = new TimeOnly((((((hour * 60L) + minute) * 60) + second) * TimeSpan.TicksPerSecond) + fraction);
        return true;
    }

    /// <summary>An offset in minutes; none is UTC. <c>+08</c> and <c>+0800</c> are read too (ISO 8601).</summary>
    public bool Offset(out int minutes)
    {
        minutes = 0;
        if (rest.IsEmpty || Skip("Zz"u8))
        {
            return true;
        }
        var negative = rest[0] == (byte)'-';
        if (!Skip("+-"u8) || !Digits(2, out var hours))
        {
            return false;
        }
        var part = 0;
        Skip(":"u8);
        if (!rest.IsEmpty && !Digits(2, out part))
        {
            return false;
        }
        minutes = ((hours * 60) + part) * (negative ? -1 : 1);
        return part < 60 && hours < 24;
    }

    /// <summary>
    /// How much later it is than what was read: the second that ends the last minute of a day of UTC (RFC 3339, 5.7), which .NET does
    /// not have, is the one that follows. False where a minute has it that is another.
    /// </summary>
    public readonly bool Leap(TimeOnly time, int offsetMinutes, out long ticks)
    {
        ticks = isLeapSecond ? TimeSpan.TicksPerSecond : 0;
        return !isLeapSecond || ((time.Hour * 60) + time.Minute - offsetMinutes + (2 * MinutesADay)) % MinutesADay == MinutesADay - 1;
    }

    private bool Digits(int count, out int value)
    {
        value = 0;
        if (rest.Length < count || rest[..count].ContainsAnyExceptInRange((byte)'0', (byte)'9'))
        {
            return false;
        }
        foreach (var digit in rest[..count])
        {
            value = (value * 10) + digit - '0';
        }
        rest = rest[count..];
        return true;
    }

    // .NET counts tenths of microseconds; further digits are dropped here and stay in the JSON that is kept.
    private bool Fraction(out long ticks)
    {
        ticks = 0;
        var end = rest.IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        var digits = end < 0 ? rest : rest[..end];
        for (var i = 0; i < 7; i++)
        {
            ticks = (ticks * 10) + (i < digits.Length ? digits[i] - '0' : 0);
        }
        rest = rest[digits.Length..];
        return digits.Length > 0;
    }
}
