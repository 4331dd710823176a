using System.Text.RegularExpressions;

namespace ImageCodegen.Binding.Patterns.Risks;

/// <summary>A few characters that stand for all: ordinary ones, and those that the pattern itself has.</summary>
internal sealed class PatternAlphabet(string pattern)
{
    private const string Ordinary = "a0A-_. /:@,+=~x";
    private readonly char[] characters = [.. (Ordinary + pattern).Where(c => !char.IsControl(c) && !char.IsSurrogate(c)).Distinct().Take(64)];

    /// <summary>The characters that a set takes.</summary>
    public ulong Of(CodePointSet set)
    {
        var regex = new Regex($"^(?:{set.ToDotNet()})$", RegexOptions.CultureInvariant, Regex.InfiniteMatchTimeout);
        return Where(c => regex.IsMatch(c.ToString()));
    }

    /// <summary>One character; none where the alphabet lacks it.</summary>
    public ulong Of(int codePoint) => Where(c => c == codePoint);

    /// <summary>The first of some characters.</summary>
    public char First(ulong some) => characters[System.Numerics.BitOperations.TrailingZeroCount(some)];

    private ulong Where(Func<char, bool> isWanted)
    {
        var found = 0UL;
        for (var i = 0; i < characters.Length; i++)
        {
            found |= isWanted(characters[i]) ? 1UL << i : 0;
        }

        return found;
    }
}
