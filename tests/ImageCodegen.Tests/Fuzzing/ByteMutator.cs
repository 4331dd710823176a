namespace ImageCodegen.Tests.Fuzzing;

/// <summary>Breaks a document at random, as bytes: the same seed breaks it the same way.</summary>
internal static class ByteMutator
{
    private static readonly byte[][] Insertions =
    [
        [0], [0xff], [0xc3], [0xe2, 0x80, 0xa8], [0xef, 0xbb, 0xbf], "\n"u8.ToArray(), "\r"u8.ToArray(), "\t"u8.ToArray(), "{"u8.ToArray(), "}"u8.ToArray(), "["u8.ToArray(),
        "]"u8.ToArray(), ":"u8.ToArray(), ": "u8.ToArray(), "- "u8.ToArray(), "\""u8.ToArray(), "'"u8.ToArray(), "*a"u8.ToArray(), "&a "u8.ToArray(), "!!str "u8.ToArray(), "|\n"u8.ToArray(),
        "<<: "u8.ToArray(), "---\n"u8.ToArray(), "#"u8.ToArray(), "\\u0000"u8.ToArray(), "\\"u8.ToArray(), "%"u8.ToArray(), "~"u8.ToArray(), "1e999"u8.ToArray(),
    ];

    /// <summary>The text with one to four changes: bytes replaced, taken away, put in, or moved.</summary>
    public static byte[] Mutate(byte[] text, Random random)
    {
        var bytes = text.ToList();
        for (var count = 1 + random.Next(4); count > 0 && bytes.Count > 0; count--)
        {
            var at = random.Next(bytes.Count);
            var length = Math.Min(1 + (random.Next(8) == 0 ? random.Next(200) : random.Next(4)), bytes.Count - at);
            switch (random.Next(5))
            {
                case 0:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes.RemoveRange(at, length);
                    break;
                case 2:
                    bytes.InsertRange(at, bytes.GetRange(random.Next(bytes.Count - length + 1), length));
                    break;
                case 3:
                    bytes.RemoveRange(at, random.Next(10) == 0 ? bytes.Count - at : length);
                    break;
                default:
                    bytes.InsertRange(at, Insertions[random.Next(Insertions.Length)]);
                    break;
            }
        }

        return [.. bytes];
    }
}
