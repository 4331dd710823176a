using System.Text.Json;

namespace ImageCodegen.Runtime;

/// <summary>Dates with times (RFC 3339, 5.6). Also without seconds, with a blank for the T, and without an offset, which means UTC.</summary>
public readonly struct DateTimeCodec : IJsonCodec<DateTimeOffset>
{
    // In minutes: what a DateTimeOffset can have.
    private const int MostOffset = 14 * 60;

    /// <inheritdoc/>
    public static bool TryRead(ref Utf8JsonReader reader, out DateTimeOffset value, ref bool asWritten)
    {
        value = default;
        if (!JsonTokenText.TryGetScalar(ref reader, "a date and time", out var text))
        {
            return false;
        }
        var scan = new TimeScan(text);
        if (!scan.Date(out var date) || !scan.Skip("Tt "u8) || !scan.Time(out var time) || !scan.Offset(out var minutes) || minutes is < -MostOffset or > MostOffset
            || !scan.AtEnd || !scan.Leap(time, minutes, out var later))
        {
            return false;
        }
        var local = date.ToDateTime(time).Ticks + later;
        if (local > DateTime.MaxValue.Ticks || local - (minutes * TimeSpan.TicksPerMinute) is < 0 or > 3155378975999999999)
        {
            return false;
        }
        value = new DateTimeOffset(local, TimeSpan.FromMinutes(minutes));
        Span<byte> written = stackalloc byte[TimeText.Longest];
        asWritten &= text.SequenceEqual(written[..TimeText.Format(value, written)]);
        return true;
    }

    /// <inheritdoc/>
    public static void Write(ref JsonOutput json, DateTimeOffset value)
    {
        Span<byte> text = stackalloc byte[TimeText.Longest];
        json.WritePlainString(text[..TimeText.Format(value, text)]);
    }

    /// <summary>Whether two are the same time in the same offset.</summary>
    public static bool Equal(DateTimeOffset a, DateTimeOffset b) => a.EqualsExact(b);

    /// <inheritdoc/>
    public static int Hash(DateTimeOffset value) => value.GetHashCode();
}

/// <summary>Dates (RFC 3339, 5.6, full-date).</summary>
public readonly struct DateCodec : IJsonCodec<DateOnly>
{
    /// <inheritdoc/>
    public static bool TryRead(ref Utf8JsonReader reader, out DateOnly value, ref bool asWritten)
    {
        value = default;
        if (!JsonTokenText.TryGetScalar(ref reader, "a date", out var text))
        {
            return false;
        }
        var scan = new TimeScan(text);
        return scan.Date(out value) && scan.AtEnd;
    }

    /// <inheritdoc/>
    public static void Write(ref JsonOutput json, DateOnly value)
    {
        Span<byte> text = stackalloc byte[TimeText.Longest];
        json.WritePlainString(text[..TimeText.Format(value, text)]);
    }

    /// <inheritdoc/>
    public static bool Equal(DateOnly a, DateOnly b) => a == b;

    /// <inheritdoc/>
    public static int Hash(DateOnly value) => value.GetHashCode();
}

/// <summary>
/// Times of day in UTC (RFC 3339, 5.6, full-time). A time of another offset is converted. Also without seconds, and
/// without an offset, which means UTC.
/// </summary>
public readonly struct TimeCodec : IJsonCodec<TimeOnly>
{
    /// <inheritdoc/>
    public static bool TryRead(ref Utf8JsonReader reader, out TimeOnly value, ref bool asWritten)
    {
        value = default;
        if (!JsonTokenText.TryGetScalar(ref reader, "a time", out var text))
        {
            return false;
        }
        var scan = new TimeScan(text);
        if (!scan.Time(out value) || !scan.Offset(out var minutes) || !scan.AtEnd || !scan.Leap(value, minutes, out var later))
        {
            return false;
        }
        value = value.AddMinutes(-minutes).Add(new TimeSpan(later));
        Span<byte> written = stackalloc byte[TimeText.Longest];
        asWritten &= text.SequenceEqual(written[..TimeText.Format(value, written)]);
        return true;
    }

    /// <inheritdoc/>
    public static void Write(ref JsonOutput json, TimeOnly value)
    {
        Span<byte> text = stackalloc byte[TimeText.Longest];
        json.WritePlainString(text[..TimeText.Format(value, text)]);
    }

    /// <inheritdoc/>
    public static bool Equal(TimeOnly a, TimeOnly b) => a == b;

    /// <inheritdoc/>
    public static int Hash(TimeOnly value) => value.GetHashCode();
}
