using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ImageCodegen.Runtime;

/// <summary>Copies text that is ASCII and needs no escaping in JSON, which nearly all text is, in one pass.</summary>
internal static class PlainText
{
    /// <summary>Copies a text. False where a character is not plain; what the target then holds is of no use.</summary>
    /// <param name="text">The text.</param>
    /// <param name="target">At least as many bytes as the text has characters.</param>
    public static bool TryCopy(ReadOnlySpan<char> text, Span<byte> target)
    {
        var length = text.Length;
        // What follows does not look at bounds.
        target = target[..length];
        ref var from = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        ref var to = ref MemoryMarshal.GetReference(target);
        if (length < 4)
        {
            return TryCopyOneByOne(text, target);
        }
        if (length < 8)
        {
            return TryCopyHalves(ref from, ref to, length);
        }
        if (length < 16)
        {
            var narrow = Vector128.NarrowWithSaturation(Vector128.LoadUnsafe(ref from), Vector128.LoadUnsafe(ref from, (nuint)length - 8));
            Unsafe.WriteUnaligned(ref to, narrow.AsUInt64()[0]);
            Unsafe.WriteUnaligned(ref Unsafe.Add(ref to, length - 8), narrow.AsUInt64()[1]);
            return IsPlain(narrow);
        }
        for (var at = 0; ; at = Math.Min(at + 16, length - 16))
        {
            var narrow = Vector128.NarrowWithSaturation(Vector128.LoadUnsafe(ref from, (nuint)at), Vector128.LoadUnsafe(ref from, (nuint)at + 8));
            narrow.StoreUnsafe(ref to, (nuint)at);
            if (!IsPlain(narrow))
            {
                return false;
            }
            if (at == length - 16)
            {
                return true;
            }
        }
    }

    // Four to seven characters are the first four and the last four, which may overlap.
    private static bool TryCopyHalves(ref ushort from, ref byte to, int length)
    {
        var first = Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<ushort, byte>(ref from));
        var last = Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<ushort, byte>(ref Unsafe.Add(ref from, length - 4)));
        var wide = Vector128.Create(first, last).AsUInt16();
        var narrow = Vector128.NarrowWithSaturation(wide, wide);
        Unsafe.WriteUnaligned(ref to, narrow.AsUInt32()[0]);
        Unsafe.WriteUnaligned(ref Unsafe.Add(ref to, length - 4), narrow.AsUInt32()[1]);
        return IsPlain(narrow);
    }

    private static bool TryCopyOneByOne(ReadOnlySpan<char> text, Span<byte> target)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is < ' ' or '"' or '\\' or > '\x7F')
            {
                return false;
            }
            target[i] = (byte)text[i];
        }
        return true;
    }

    // As signed bytes all that is not ASCII is below zero, and so below the blank as the control characters are.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsPlain(Vector128<byte> bytes) =>
        (Vector128.LessThan(bytes.AsSByte(), Vector128.Create((sbyte)' ')).AsByte()
            | Vector128.Equals(bytes, Vector128.Create((byte)'"'))
            | Vector128.Equals(bytes, Vector128.Create((byte)'\\'))) == Vector128<byte>.Zero;
}
