using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace ImageCodegen.Runtime;

/// <content>Presence, strings, and fixed values.</content>
public ref partial struct Validator
{
    /// <summary><c>required</c>: a member that cannot be null was made so.</summary>
    public void Required<T>(string? name, T? value)
        where T : class
    {
        if (value is null)
        {
            Fail(name, "required", "is required");
        }
    }

    /// <summary>A value that is null though the schema does not allow null.</summary>
    public void Required<T>(string? name, T? value)
        where T : struct
    {
        if (value is null)
        {
            Fail(name, "required", "is required");
        }
    }

    /// <summary><c>required</c> of several members that cannot be null.</summary>
    public void Required(params ReadOnlySpan<(string Name, object? Value)> members)
    {
        foreach (var (name, value) in members)
        {
            Required(name, value);
        }
    }

    /// <summary><c>minLength</c> and <c>maxLength</c>, in Unicode code points.</summary>
    public void Length(string? name, string? value, long minimum, long maximum)
    {
        MinLength(name, value, minimum);
        MaxLength(name, value, maximum);
    }

    /// <summary><c>minLength</c>, in Unicode code points.</summary>
    public void MinLength(string? name, string? value, long minimum)
    {
        // A code point is one or two of a string's characters: only between the bounds must they be counted.
        if (value is not null && value.Length < minimum * 2 && CodePoints(value) is var count && count < minimum)
        {
            Fail(name, "minLength", Text($"must have at least {minimum} {Characters(minimum)}, has {count}"));
        }
    }

    /// <summary><c>maxLength</c>, in Unicode code points.</summary>
    public void MaxLength(string? name, string? value, long maximum)
    {
        if (value is not null && value.Length > maximum && CodePoints(value) is var count && count > maximum)
        {
            Fail(name, "maxLength", Text($"must have at most {maximum} {Characters(maximum)}, has {count}"));
        }
    }

    /// <summary><c>pattern</c>. A pattern that takes longer than its time limit is a failure too.</summary>
    public void Pattern(string? name, string? value, Regex pattern)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        if (value is null)
        {
            return;
        }
        try
        {
            if (!pattern.IsMatch(value))
            {
                Fail(name, "pattern", $"must match {pattern}");
            }
        }
        catch (RegexMatchTimeoutException)
        {
            Fail(name, "pattern", $"could not be checked in time against {pattern}");
        }
    }

    /// <summary><c>format</c> of a string, such as <c>email</c> (JSON Schema 2020-12 validation, 7.3). One that is not known checks nothing.</summary>
    public void Format(string? name, string? value, string format)
    {
        if (value is not null && !TextFormat.Is(format, value))
        {
            Fail(name, "format", $"must be of the format {format}");
        }
    }

    /// <summary><c>enum</c>: the value is a documented one.</summary>
    public void Known<T>(string? name, T value)
        where T : struct, IStringEnum<T>
    {
        if (!value.IsKnown)
        {
            FailUnknown(name, value.Value);
        }
    }

    /// <summary><c>enum</c>: the value is a documented one.</summary>
    public void Known<T>(string? name, T? value)
        where T : struct, IStringEnum<T>
    {
        if (value.HasValue)
        {
            Known(name, value.GetValueOrDefault());
        }
    }

    /// <summary><c>const</c> of a string.</summary>
    public void Const(string? name, string? value, string expected)
    {
        if (value is not null && value != expected)
        {
            Fail(name, "const", $"must be '{expected}'");
        }
    }

    /// <summary><c>const</c> of a boolean.</summary>
    public void Const(string? name, bool? value, bool expected)
    {
        if (value.HasValue && value != expected)
        {
            Fail(name, "const", expected ? "must be true" : "must be false");
        }
    }

    /// <summary><c>const</c> of a string enum.</summary>
    public void Const<T>(string? name, T? value, T expected)
        where T : struct, IStringEnum<T>
    {
        if (value.HasValue)
        {
            Const(name, value.GetValueOrDefault().Value, expected.Value);
        }
    }

    /// <summary>Reports values of declared members that could not be read as the member's type, and null where it is not of the type.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Readable(IJsonRecord record)
    {
        if (record.ExtensionData.HasMarks)
        {
            FailUnreadable(record);
        }
    }

    /// <summary><c>additionalProperties: false</c>: reports members that the contract does not have.</summary>
    public void Closed(ExtensionData kept)
    {
        foreach (ref readonly var member in kept.Kept)
        {
            if (member.Kind == KeptKind.Unknown)
            {
                Fail(member.Name, "additionalProperties", "is not a member that the contract has");
            }
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void FailUnknown(string? name, string value) => Fail(name, "enum", $"is not a documented value: '{value}'");

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void FailUnreadable(IJsonRecord record)
    {
        foreach (ref readonly var member in record.ExtensionData.Kept)
        {
            if (member.Kind == KeptKind.Unreadable)
            {
                Fail(member.Name, "type", $"cannot be read as its type: {Shortened(member.Value.GetRawText())}");
            }
            else if (member.Kind == KeptKind.Missing)
            {
                Fail(member.Name, "required", "is required");
            }
            else if (member.Kind == KeptKind.Spelling && member.Value.ValueKind == JsonValueKind.Null && !record.MayBeNull(member.Name))
            {
                Fail(member.Name, "type", "must not be null");
            }
        }
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static string Characters(long count) => count == 1 ? "character" : "characters";

    private static string Shortened(string text) => text.Length <= 60 ? text : text[..57] + "...";

    // Half a surrogate pair counts as one, as in ECMA-262.
    private static int CodePoints(string value)
    {
        var count = value.Length;
        for (var i = 1; i < value.Length; i++)
        {
            if (char.IsSurrogatePair(value[i - 1], value[i]))
            {
                count--;
                i++;
            }
        }
        return count;
    }
}
