using System.Runtime.CompilerServices;
using System.Text.Json;

namespace ImageCodegen.Runtime;

/// <summary>Which of its required members a record that is being read has got. They are numbered from 0.</summary>
public struct RequiredMembers
{
    private const int Bits = 64;

    private ulong first;
    private ulong[]? more;

    /// <summary>Notes a member that must have a value; of several of one name the last counts.</summary>
    /// <param name="index">The number of the member.</param>
    /// <param name="value">What was read; null where that is no value.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T Keep<T>(int index, T? value)
        where T : class
    {
        Note(index, value is not null);
        return value!;
    }

    /// <summary>Notes a member that must have a value; of several of one name the last counts.</summary>
    /// <param name="index">The number of the member.</param>
    /// <param name="value">What was read; null where that is no value.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T Keep<T>(int index, T? value)
        where T : struct
    {
        Note(index, value.HasValue);
        return value.GetValueOrDefault();
    }

    /// <summary>Notes a member that may be null.</summary>
    public void Add(int index) => Note(index, true);

    /// <summary>True where one is missing.</summary>
    /// <param name="count">How many there must be.</param>
    public readonly bool Lack(int count) =>
        count < Bits ? first != (1UL << count) - 1 : Missing(count) < count;

    /// <summary>The exception for the first that is missing.</summary>
    /// <param name="names">The names of all, in the order of their numbers.</param>
    public readonly JsonException Missing(params ReadOnlySpan<string> names) =>
        JsonFaults.Missing(names[Missing(names.Length)]);

    private readonly int Missing(int count)
    {
        var index = 0;
        while (index < count && Has(index))
        {
            index++;
        }
        return index;
    }

    private readonly bool Has(int index) =>
        (((index < Bits ? first : more is not null && index / Bits <= more.Length ? more[(index / Bits) - 1] : 0) >> (index % Bits)) & 1) != 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Note(int index, bool there)
    {
        if (index < Bits)
        {
            first = there ? first | (1UL << index) : first & ~(1UL << index);
        }
        else
        {
            NoteFar(index, there);
        }
    }

    private void NoteFar(int index, bool there)
    {
        if (more is null || more.Length < index / Bits)
        {
            Array.Resize(ref more, index / Bits);
        }
        ref var bits = ref more[(index / Bits) - 1];
        bits = there ? bits | (1UL << (index % Bits)) : bits & ~(1UL << (index % Bits));
    }
}
