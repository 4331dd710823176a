using System.Numerics;
using System.Text;
using System.Text.Json;

namespace ImageCodegen.Runtime;

/// <summary>The members of all objects among the cases of a union: which case needs, declares and restricts which.</summary>
internal sealed class UnionMembers
{
    private readonly List<byte[]> names = [];
    private readonly Dictionary<string, int> indexes = new(StringComparer.Ordinal);
    private readonly ulong[][] required;
    private readonly ulong[][] declared;
    private readonly (int Member, int Case, UnionConstant Constant)[] constants;

    public UnionMembers(IReadOnlyList<UnionCase> cases)
    {
        constants =
        [
            .. cases.SelectMany((one, index) => one.Shape.Constants.Select(constant => (IndexOf(constant.Name), index, constant))),
        ];
        foreach (var name in cases.SelectMany(static one => one.Shape.Required.Concat(one.Shape.Members)))
        {
            IndexOf(name);
        }
        required = [.. cases.Select(one => Mask(one.Shape.Required))];
        declared = [.. cases.Select(one => Mask(one.Shape.Members.Concat(one.Shape.Required).Concat(one.Shape.Constants.Select(static c => c.Name))))];
    }

    /// <summary>How many numbers of 64 bits hold a bit for every member.</summary>
    public int Words => (names.Count + 63) / 64;

    /// <summary>Goes through the members of an object once.</summary>
    /// <param name="reader">A copy of the reader, on the start of the object.</param>
    /// <param name="seen">Gets a bit for every member that is there.</param>
    /// <param name="agreeing">Gets for every case how many of its constants are there, or -1 where one is another.</param>
    public void Scan(Utf8JsonReader reader, Span<ulong> seen, Span<int> agreeing)
    {
        while (reader.ReadMember(out var name))
        {
            var member = Find(name);
            if (member >= 0)
            {
                seen[member / 64] |= 1UL << (member % 64);
                Compare(reader, member, agreeing);
            }
            if (!reader.TrySkip())
            {
                throw JsonFaults.Truncated();
            }
        }
    }

    /// <summary>How many members of an object a case declares; -1 where one is missing that it requires.</summary>
    public int Fit(int index, ReadOnlySpan<ulong> seen)
    {
        var count = 0;
        for (var i = 0; i < seen.Length; i++)
        {
            if ((required[index][i] & ~seen[i]) != 0)
            {
                return -1;
            }
            count += BitOperations.PopCount(declared[index][i] & seen[i]);
        }
        return count;
    }

    private void Compare(Utf8JsonReader reader, int member, Span<int> agreeing)
    {
        foreach (ref readonly var one in constants.AsSpan())
        {
            if (one.Member == member && agreeing[one.Case] >= 0)
            {
                agreeing[one.Case] = one.Constant.Allows(reader) ? agreeing[one.Case] + 1 : -1;
            }
        }
    }

    private int Find(scoped ReadOnlySpan<byte> name)
    {
        for (var i = 0; i < names.Count; i++)
        {
            if (name.SequenceEqual(names[i]))
            {
                return i;
            }
        }
        return -1;
    }

    private int IndexOf(string name)
    {
        if (!indexes.TryGetValue(name, out var index))
        {
            index = names.Count;
            indexes.Add(name, index);
            names.Add(Encoding.UTF8.GetBytes(name));
        }
        return index;
    }

    private ulong[] Mask(IEnumerable<string> members)
    {
        var mask = new ulong[Words];
        foreach (var name in members)
        {
            mask[IndexOf(name) / 64] |= 1UL << (IndexOf(name) % 64);
        }
        return mask;
    }
}
