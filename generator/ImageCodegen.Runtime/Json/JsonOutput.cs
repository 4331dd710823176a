using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace ImageCodegen.Runtime;

/// <summary>
/// Writes JSON as UTF-8 into a pooled buffer. Escapes what RFC 8259, 7 demands and half surrogate pairs, nothing else.
/// Commas follow from the byte before: no value ends in <c>{</c> or <c>[</c>.
/// </summary>
public ref partial struct JsonOutput : IDisposable
{
    // As many levels as System.Text.Json writes by default. More would be a list that holds itself.
    private const int MaxDepth = 1000;

    private byte[] buffer;
    private int length;
    private int depth;

    /// <summary>An empty output.</summary>
    public JsonOutput() => buffer = ArrayPool<byte>.Shared.Rent(16384);

    /// <summary>What has been written; valid until the next call.</summary>
    public readonly ReadOnlySpan<byte> Written => buffer.AsSpan(0, length);

    /// <summary>How many bytes have been written.</summary>
    internal readonly int Length => length;

    /// <summary>Gives the buffer back.</summary>
    public void Dispose()
    {
        var rented = buffer;
        buffer = [];
        length = 0;
        if (rented.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(rented);
        }
    }

    /// <summary>What has been written, as a string.</summary>
    public override readonly string ToString() => Encoding.UTF8.GetString(Written);

    /// <summary>Begins an object.</summary>
    /// <exception cref="JsonException">There are too many levels.</exception>
    public void WriteObjectStart()
    {
        if (++depth > MaxDepth)
        {
            throw JsonFaults.TooDeep();
        }
        Byte((byte)'{');
    }

    /// <summary>Puts a member before all others of an object that is written already.</summary>
    /// <param name="start">Where the object begins.</param>
    /// <param name="member">The member as it is written.</param>
    internal void InsertMember(int start, scoped ReadOnlySpan<byte> member)
    {
        var at = start + 1;
        var isOnly = buffer[at] == (byte)'}';
        var added = member.Length + (isOnly ? 0 : 1);
        Reserve(added);
        buffer.AsSpan(at, length - at).CopyTo(buffer.AsSpan(at + added));
        member.CopyTo(buffer.AsSpan(at));
        if (!isOnly)
        {
            buffer[at + added - 1] = (byte)',';
        }
        length += added;
    }

    /// <summary>Ends an object.</summary>
    public void WriteObjectEnd()
    {
        depth--;
        Byte((byte)'}');
    }

    /// <summary>Writes the unknown members and ends the object.</summary>
    public void WriteObjectEnd(ExtensionData kept)
    {
        foreach (ref readonly var member in kept.Kept)
        {
            if (member.Kind == KeptKind.Unknown)
            {
                WriteName(member.Name);
                WriteRaw(RawJson.Bytes(member.Value));
            }
        }
        WriteObjectEnd();
    }

    /// <summary>Begins an array.</summary>
    public void WriteArrayStart() => Byte((byte)'[');

    /// <summary>Writes a comma where an item comes before.</summary>
    public void WriteItemStart()
    {
        if (buffer[length - 1] != (byte)'[')
        {
            Byte((byte)',');
        }
    }

    /// <summary>Ends an array.</summary>
    public void WriteArrayEnd() => Byte((byte)']');

    /// <summary>Writes a name that needs no escaping, or is escaped.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void WriteName(scoped ReadOnlySpan<byte> escapedName)
    {
        Reserve(escapedName.Length + 4);
        var target = buffer.AsSpan(length);
        var at = 0;
        if (buffer[length - 1] != (byte)'{')
        {
            target[at++] = (byte)',';
        }
        target[at++] = (byte)'"';
        escapedName.CopyTo(target[at..]);
        at += escapedName.Length;
        target[at + 1] = (byte)':';
        target[at] = (byte)'"';
        length += at + 2;
    }

    /// <summary>Writes any name.</summary>
    public void WriteName(string name)
    {
        if (buffer[length - 1] != (byte)'{')
        {
            Byte((byte)',');
        }
        WriteStringValue(name);
        Byte((byte)':');
    }

    /// <summary>Writes <c>null</c>.</summary>
    public void WriteNull() => WriteRaw("null"u8);

    /// <summary>Writes a boolean.</summary>
    public void WriteBooleanValue(bool value) => WriteRaw(value ? "true"u8 : "false"u8);

    /// <summary>Writes JSON as it is.</summary>
    public void WriteRaw(scoped ReadOnlySpan<byte> json)
    {
        Reserve(json.Length);
        json.CopyTo(buffer.AsSpan(length));
        length += json.Length;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Byte(byte value)
    {
        Reserve(1);
        buffer[length++] = value;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Reserve(int count)
    {
        if (buffer.Length - length < count)
        {
            Grow(count);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Grow(int count)
    {
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(checked(length + count), (int)Math.Min(buffer.Length * 2L, Array.MaxLength)));
        Written.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = larger;
    }
}
