using System.Collections.Frozen;

namespace ImageCodegen.Binding.Names;

/// <summary>Words that say too little alone, or mean something else in C#.</summary>
internal static class VagueWords
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> All = (
        "And As At By For From In Of On Or To With Action Array Attribute Base Body Case Choice Config Configuration Content Context Console Convert Data Default Delegate Detail Details Directory Enum "
        + "Entry Environment Event Exception File Filter Flag Func Group Guid Head Id Index Info Item Kind Level List Map Mode Name Nullable Object Option Options "
        + "Param Params Parameter Parameters Part Path Process Property Range Random Reason Record Request Response Result Self Set Setting Settings Source Spec Specs Stream String Target Task Text Thread "
        + "Timer Tuple Type Uri Url Value Version").Split(' ').ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>True for such a word, for one of two letters, and for a number.</summary>
    public static bool Contains(ReadOnlySpan<char> word) => word.Length < 3 || char.IsDigit(word[^1]) || All.Contains(word);

    /// <summary>True where a name consists of nothing else.</summary>
    public static bool Fill(string name)
    {
        var words = new NameWords(name, stackalloc int[CSharpName.LongestName]);
        for (var i = 0; i < words.Count; i++)
        {
            if (!Contains(words[i]))
            {
                return false;
            }
        }

        return true;
    }
}
