namespace ImageCodegen.Runtime;

/// <summary>
/// What it cost to read values as cases that they are not. Unions within unions multiply it, so that a text of a few lines
/// could take years; beyond a multiple of what has been read, no second case is tried.
/// </summary>
internal sealed class UnionRetries
{
    private const long FreeBytes = 1 << 16;
    private const long Multiple = 16;

    [ThreadStatic]
    private static UnionRetries? current;

    private int depth;
    private long outermost;
    private long bytes;

    /// <summary>Begins a union that may be read more than once.</summary>
    /// <param name="position">Where it begins, in bytes.</param>
    public static UnionRetries Enter(long position)
    {
        var retries = current ??= new UnionRetries();
        if (retries.depth++ == 0)
        {
            retries.outermost = position;
            retries.bytes = 0;
        }
        return retries;
    }

    /// <summary>Ends the union.</summary>
    public void Leave() => depth--;

    /// <summary>Adds bytes that were read in vain.</summary>
    public void Add(long count) => bytes += Math.Max(1, count);

    /// <summary>Whether another case may be tried at a position.</summary>
    public bool MayGoOn(long position) => bytes <= FreeBytes + (Multiple * Math.Max(0, position - outermost));
}
