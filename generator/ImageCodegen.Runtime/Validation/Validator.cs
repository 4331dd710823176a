using System.Runtime.CompilerServices;

namespace ImageCodegen.Runtime;

/// <summary>
/// Collects what is wrong with a value. Every check takes the wire name of a member, or null for the value itself, and
/// passes over a null value. Nothing is allocated while nothing is wrong: a place is put together on the way back from it.
/// </summary>
public ref partial struct Validator
{
    private List<ValidationFailure>? failures;

    private readonly int Count => failures is null ? 0 : failures.Count;

    /// <summary>Checks a value.</summary>
    public static ValidationResult Run<T>(T value)
        where T : class, IValidatable
    {
        ArgumentNullException.ThrowIfNull(value);
        var check = default(Validator);
        check.Whole(value);
        return new ValidationResult(check.failures?.ToArray());
    }

    /// <summary>Adds a failure.</summary>
    /// <param name="name">The member, or null for the value itself.</param>
    /// <param name="keyword">The JSON Schema keyword.</param>
    /// <param name="message">What is wrong, as the end of a sentence that begins with the place.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Fail(string? name, string keyword, string message) =>
        (failures ??= []).Add(new ValidationFailure(name is null ? "" : Step(name), keyword, message));

    /// <summary>Everything that is checked of a value, and that what was read for its members could be read.</summary>
    internal void Whole(IValidatable value)
    {
        value.Validate(ref this);
        if (value is IJsonRecord record)
        {
            Readable(record);
        }
    }

    // RFC 6901, 3: "~" is "~0" and "/" is "~1".
    private static string Step(string name) =>
        "/" + name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    /// <summary>Puts a step before the pointers of the failures that came since.</summary>
    private readonly void Prefix(int since, string? name, string? item = null)
    {
        if (Count > since)
        {
            PrefixAll(since, (name is null ? "" : Step(name)) + (item is null ? "" : Step(item)));
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private readonly void PrefixAll(int since, string prefix)
    {
        for (var i = since; i < failures!.Count; i++)
        {
            failures[i] = failures[i] with { Pointer = prefix + failures[i].Pointer };
        }
    }
}
