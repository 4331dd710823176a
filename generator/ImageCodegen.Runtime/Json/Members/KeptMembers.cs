using System.Text;
using System.Text.Json;

namespace ImageCodegen.Runtime;

/// <summary>Why a member is kept.</summary>
internal enum KeptKind : byte
{
    /// <summary>The record does not declare it.</summary>
    Unknown,

    /// <summary>It is declared, and its value cannot be read as its type.</summary>
    Unreadable,

    /// <summary>It was read from another form than it is written in.</summary>
    Spelling,

    /// <summary>It was not there, and is written only where its value is another than the one that stands here.</summary>
    Absent,

    /// <summary>It was not there, though it must be.</summary>
    Missing,
}

/// <summary>One kept member: its name, its JSON as it came, and, where that could not be read, the default that the member has in its place.</summary>
internal readonly record struct KeptMember(string Name, KeptKind Kind, JsonElement Value, JsonElement Default = default);

/// <summary>The store behind <see cref="ExtensionData"/>: changes only while its one record is being read.</summary>
internal sealed class KeptMembers
{
    // Up to this many a linear search is cheaper; beyond it an index keeps hostile input from taking quadratic time.
    private const int IndexedFrom = 16;

    private KeptMember[] items = new KeptMember[4];
    private Dictionary<string, int>? index;

    public int Count { get; private set; }

    /// <summary>How many are of declared members.</summary>
    public int Marks { get; private set; }

    public ReadOnlySpan<KeptMember> Items => items.AsSpan(0, Count);

    public static bool Equal(KeptMembers? a, KeptMembers? b)
    {
        var count = a?.Comparable() ?? 0;
        return count == (b?.Comparable() ?? 0) && (count == 0 || a!.IsIn(b!));
    }

    public KeptMembers Copy() =>
        new() { items = (KeptMember[])items.Clone(), Count = Count, Marks = Marks, index = index is null ? null : new(index, StringComparer.Ordinal) };

    public int Hash()
    {
        var hash = 0;
        foreach (ref readonly var item in Items)
        {
            hash ^= item.Kind >= KeptKind.Spelling ? 0 : item.Name.GetHashCode(StringComparison.Ordinal);
        }
        return hash;
    }

    public int Find(string name)
    {
        if (index is not null)
        {
            return index.TryGetValue(name, out var at) ? at : -1;
        }
        for (var i = 0; i < Count; i++)
        {
            if (items[i].Name == name)
            {
                return i;
            }
        }
        return -1;
    }

    public int Find(scoped ReadOnlySpan<byte> name)
    {
        if (index is not null || !Ascii.IsValid(name))
        {
            return Find(Encoding.UTF8.GetString(name));
        }
        for (var i = 0; i < Count; i++)
        {
            if (Ascii.Equals(name, items[i].Name))
            {
                return i;
            }
        }
        return -1;
    }

    public void Set(in KeptMember member)
    {
        var at = Find(member.Name);
        if (at < 0)
        {
            at = Count++;
            if (at == items.Length)
            {
                Array.Resize(ref items, at * 2);
            }
            index?.Add(member.Name, at);
        }
        else
        {
            Marks -= items[at].Kind == KeptKind.Unknown ? 0 : 1;
        }
        Marks += member.Kind == KeptKind.Unknown ? 0 : 1;
        items[at] = member;
        if (index is null && Count > IndexedFrom)
        {
            Reindex();
        }
    }

    public void Remove(int at)
    {
        Marks -= items[at].Kind == KeptKind.Unknown ? 0 : 1;
        Array.Copy(items, at + 1, items, at, --Count - at);
        items[Count] = default;
        if (index is not null)
        {
            Reindex();
        }
    }

    private void Reindex()
    {
        index = new(Count, StringComparer.Ordinal);
        for (var i = 0; i < Count; i++)
        {
            index.Add(items[i].Name, i);
        }
    }

    private int Comparable()
    {
        var count = 0;
        foreach (ref readonly var item in Items)
        {
            count += item.Kind >= KeptKind.Spelling ? 0 : 1;
        }
        return count;
    }

    private bool IsIn(KeptMembers other)
    {
        foreach (ref readonly var item in Items)
        {
            if (item.Kind >= KeptKind.Spelling)
            {
                continue;
            }
            var at = other.Find(item.Name);
            if (at < 0 || other.items[at].Kind != item.Kind || !JsonElement.DeepEquals(other.items[at].Value, item.Value))
            {
                return false;
            }
        }
        return true;
    }
}
