using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace ImageCodegen.Runtime;

/// <summary>
/// What a record keeps of its JSON besides its declared members: unknown members, which it enumerates; values of declared
/// members that could not be read; and the spelling of values that were read from another form than they are written in.
/// Unknown and unreadable members take part in equality, order aside; spellings do not.
/// </summary>
public readonly struct ExtensionData : IEquatable<ExtensionData>, IReadOnlyCollection<KeyValuePair<string, JsonElement>>
{
    private readonly KeptMembers? store;

    private ExtensionData(KeptMembers? store) => this.store = store;

    /// <summary>The number of unknown members.</summary>
    public int Count => store is null ? 0 : store.Count - store.Marks;

    /// <summary>True where a declared member is marked: unreadable, or read from another form.</summary>
    internal bool HasMarks
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => store is { Marks: > 0 };
    }

    /// <summary>Everything kept, in the order in which it came.</summary>
    internal ReadOnlySpan<KeptMember> Kept => store is null ? default : store.Items;

    /// <summary>Whether two have the same unknown and unreadable members.</summary>
    public static bool operator ==(ExtensionData left, ExtensionData right) => left.Equals(right);

    /// <summary>Whether two differ in an unknown or unreadable member.</summary>
    public static bool operator !=(ExtensionData left, ExtensionData right) => !left.Equals(right);

    /// <summary>Finds an unknown member.</summary>
    public bool TryGetValue(string name, out JsonElement value) => TryGet(name, KeptKind.Unknown, out value);

    /// <summary>Finds the value of a declared member that could not be read as the member's type.</summary>
    public bool TryGetUnreadable(string name, out JsonElement value) => TryGet(name, KeptKind.Unreadable, out value);

    /// <summary>A copy with one unknown member more, or another value for it. The name must not be a declared one.</summary>
    public ExtensionData With(string name, JsonElement value)
    {
        ArgumentNullException.ThrowIfNull(name);
        var copy = store is null ? new KeptMembers() : store.Copy();
        copy.Set(new KeptMember(name, KeptKind.Unknown, value.Clone()));
        return new ExtensionData(copy);
    }

    /// <summary>A copy without anything kept under a name: the unknown member, or the unreadable value of a declared one.</summary>
    public ExtensionData Without(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (store is null || store.Find(name) < 0)
        {
            return this;
        }
        var copy = store.Copy();
        copy.Remove(copy.Find(name));
        return new ExtensionData(copy);
    }

    /// <inheritdoc/>
    public bool Equals(ExtensionData other) =>
        ReferenceEquals(store, other.store) || KeptMembers.Equal(store, other.store);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is ExtensionData other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => store is null ? 0 : store.Hash();

    /// <summary>The unknown members as a JSON object.</summary>
    public override string ToString()
    {
        var json = new JsonOutput();
        try
        {
            json.WriteObjectStart();
            json.WriteObjectEnd(this);
            return json.ToString();
        }
        finally
        {
            json.Dispose();
        }
    }

    /// <summary>The unknown members, in the order in which they came.</summary>
    public IEnumerator<KeyValuePair<string, JsonElement>> GetEnumerator()
    {
        for (var i = 0; i < Kept.Length; i++)
        {
            if (Kept[i].Kind == KeptKind.Unknown)
            {
                yield return new(Kept[i].Name, Kept[i].Value);
            }
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Keeps a value under a name while a record is being read.</summary>
    internal static void Set(ref ExtensionData data, string name, KeptKind kind, JsonElement value, JsonElement defaultValue = default)
    {
        if (data.store is null)
        {
            data = new ExtensionData(new KeptMembers());
        }
        data.store!.Set(new KeptMember(name, kind, value, defaultValue));
    }

    /// <summary>Forgets what an earlier member of the same name left behind, while a record is being read.</summary>
    internal void Forget(scoped ReadOnlySpan<byte> name)
    {
        if (store is not null && store.Find(name) is var index and >= 0)
        {
            store.Remove(index);
        }
    }

    /// <summary>The mark of a declared member, if it has one. The name is as it is written, escaped.</summary>
    internal bool TryGetMark(scoped ReadOnlySpan<byte> name, out KeptMember mark)
    {
        var index = store is null ? -1 : name.Contains((byte)'\\') ? store.Find(JsonTokenText.Unescape(name)) : store.Find(name);
        mark = index < 0 ? default : store!.Items[index];
        return index >= 0 && mark.Kind != KeptKind.Unknown;
    }

    /// <summary>The mark of a declared member, if it has one.</summary>
    internal bool TryGetMark(string name, out KeptMember mark)
    {
        var index = store is null ? -1 : store.Find(name);
        mark = index < 0 ? default : store!.Items[index];
        return index >= 0 && mark.Kind != KeptKind.Unknown;
    }

    private bool TryGet(string name, KeptKind kind, out JsonElement value)
    {
        ArgumentNullException.ThrowIfNull(name);
        var index = store is null ? -1 : store.Find(name);
        var found = index >= 0 && store!.Items[index].Kind == kind;
        value = found ? store!.Items[index].Value : default;
        return found;
    }
}
