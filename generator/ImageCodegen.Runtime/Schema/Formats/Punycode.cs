using System.Text;

namespace ImageCodegen.Runtime;

/// <summary>Text of any script in letters, digits and hyphens (RFC 3492).</summary>
internal static class Punycode
{
    private const int Base = 36;
    private const int Least = 1;
    private const int Most = 26;
    private const int Skew = 38;
    private const int Damp = 700;
    private const int FirstBias = 72;
    private const int First = 128;
    private const int LongestText = 1000;

    /// <summary>The text (6.2); null where that is none, or longer than any name.</summary>
    public static string? Decode(string text)
    {
        if (text.Length > LongestText)
        {
            return null;
        }
        var mark = text.LastIndexOf('-');
        var runes = new List<int>((mark > 0 ? text[..mark] : "").Select(static c => (int)c));
        var (rune, bias, at, index) = (First, FirstBias, mark > 0 ? mark + 1 : 0, 0L);
        while (at < text.Length)
        {
            var before = index;
            var weight = 1L;
            for (var k = Base; ; k += Base)
            {
                if (at == text.Length || Digit(text[at++]) is not (>= 0 and var digit))
                {
                    return null;
                }
                index += digit * weight;
                var threshold = Math.Clamp(k - bias, Least, Most);
                if (digit < threshold)
                {
                    break;
                }
                weight *= Base - threshold;
                if (index > int.MaxValue || weight > int.MaxValue)
                {
                    return null;
                }
            }
            bias = Adapt(index - before, runes.Count + 1, before == 0);
            var sum = rune + (index / (runes.Count + 1));
            if (sum > int.MaxValue || !Rune.IsValid((int)sum))
            {
                return null;
            }
            rune = (int)sum;
            index %= runes.Count + 1;
            runes.Insert((int)index++, rune);
        }
        return string.Concat(runes.Select(static one => new Rune(one).ToString()));
    }

    /// <summary>The letters, digits and hyphens (6.3); null where the text is longer than any name.</summary>
    public static string? Encode(string text)
    {
        if (text.Length > LongestText)
        {
            return null;
        }
        var runes = text.EnumerateRunes().Select(static rune => rune.Value).ToList();
        var written = new StringBuilder(string.Concat(runes.Where(static r => r < First).Select(static r => (char)r)));
        var (basic, done) = (written.Length, written.Length);
        if (basic > 0)
        {
            written.Append('-');
        }
        var (next, bias, delta) = (First, FirstBias, 0L);
        while (done < runes.Count)
        {
            var least = runes.Where(r => r >= next).Min();
            delta += (least - next) * (done + 1L);
            next = least;
            foreach (var rune in runes)
            {
                delta += rune < next ? 1 : 0;
                if (rune == next)
                {
                    Append(written, delta, bias);
                    bias = Adapt(delta, done + 1, done == basic);
                    delta = 0;
                    done++;
                }
            }
            delta++;
            next++;
        }
        return written.ToString();
    }

    private static void Append(StringBuilder written, long rest, int bias)
    {
        for (var k = Base; ; k += Base)
        {
            var threshold = Math.Clamp(k - bias, Least, Most);
            if (rest < threshold)
            {
                written.Append(Letter((int)rest));
                return;
            }
            written.Append(Letter((int)(threshold + ((rest - threshold) % (Base - threshold)))));
            rest = (rest - threshold) / (Base - threshold);
        }
    }

    private static int Adapt(long delta, int count, bool isFirst)
    {
        delta = isFirst ? delta / Damp : delta / 2;
        delta += delta / count;
        var k = 0;
        for (; delta > (Base - Least) * Most / 2; k += Base)
        {
            delta /= Base - Least;
        }
        return (int)(k + ((Base - Least + 1) * delta / (delta + Skew)));
    }

    private static int Digit(char c) => char.IsAsciiLetter(c) ? (c | 0x20) - 'a' : char.IsAsciiDigit(c) ? c - '0' + 26 : -1;

    private static char Letter(int digit) => (char)(digit < 26 ? 'a' + digit : '0' + digit - 26);
}
