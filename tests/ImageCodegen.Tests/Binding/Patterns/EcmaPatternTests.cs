using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using ImageCodegen.Binding.Patterns;

namespace ImageCodegen.Tests.Binding.Patterns;

public sealed class EcmaPatternTests
{
    [Theory]
    [InlineData("^abc$", "abc", "abc\n")]
    [InlineData("^\\d$", "7", "\u07c0")]
    [InlineData("^\\D$", "\u07c0", "7")]
    [InlineData("^\\w$", "a", "é")]
    [InlineData("^\\W$", "é", "_")]
    [InlineData("^\\s$", "\ufeff", "\u200b")]
    [InlineData("^\\S$", "\u200b", "\u2029")]
    [InlineData("^a\\b.*$", "a é", "a_")]
    [InlineData("^\\Bé$", "é", "_é")]
    [InlineData("^.$", "é", "\u2028")]
    [InlineData("^.$", "😀", "\n")]
    [InlineData("^.{2}$", "😀😀", "😀")]
    [InlineData("^[^a]$", "😀", "a")]
    [InlineData("^[^a]{2}$", "😀b", "😀")]
    [InlineData("^[^/]+$", "😀b", "a/b")]
    [InlineData("^[😀-😂]$", "😁", "😃")]
    [InlineData("^[^😀]$", "😁", "😀")]
    [InlineData("^\\u{1F600}$", "😀", "u")]
    [InlineData("^\\ud83d\\ude00+$", "😀😀", "😁")]
    [InlineData("^[\\u{10000}-\\u{10ffff}]$", "\U00010400", "a")]
    [InlineData("^\\cC$", "\u0003", "\\cC")]
    [InlineData("^\\x41\\u0042\\/$", "AB/", "AB\\/")]
    [InlineData("^\\t\\0$", "\t\0", "t0")]
    [InlineData("^\\p{L}+$", "Été", "1")]
    [InlineData("^\\p{Letter}cole$", "École", "1cole")]
    [InlineData("^\\p{gc=Lu}\\P{Lu}$", "Aa", "aA")]
    [InlineData("^[\\p{Lu}\\d_-]+$", "A-1", "a")]
    [InlineData("^[\\w\\-.]+$", "a-b.c", "a b")]
    [InlineData("^[a-\\d]$", "-", "b")]
    [InlineData("^[^]$", "\n", "")]
    [InlineData("^([])?b$", "b", "ab")]
    [InlineData("^(?<x>a|b)\\k<x>$", "bb", "ab")]
    [InlineData("^(a)|b\\1$", "b", "c")]
    [InlineData("^(?:a|(b))\\1c$", "ac", "bc")]
    [InlineData("(?<=a+)b", "aab", "b")]
    [InlineData("(?<!a)b", "cb", "ab")]
    [InlineData("^(?!http://|acs:)[A-Za-z][A-Za-z0-9:_-]*$", "daily:a-b", "acs:a")]
    [InlineData("^a{2,3}?$", "aaa", "aaaa")]
    [InlineData("^a{,3}$", "a{,3}", "aaa")]
    [InlineData("^\\-\\@\\_$", "-@_", "\\-")]
    [InlineData("^#a b$", "#a b", "#ab")]
    public void A_pattern_means_in_NET_what_it_means_in_ECMA(string pattern, string match, string other)
    {
        var translated = EcmaPattern.Translate(pattern);
        Assert.Null(translated.Problem);
        foreach (var options in (RegexOptions[])[RegexOptions.CultureInvariant, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture])
        {
            var regex = new Regex(translated.DotNet!, options, TimeSpan.FromSeconds(5));
            Assert.Matches(regex, match);
            Assert.DoesNotMatch(regex, other);
        }
    }

    [Theory]
    [InlineData("^[a-z]+$", "^[a-z]+\\z")]
    [InlineData("^[^/]+$", "^[^/]+\\z")]
    [InlineData("^(a|b)-.*$", "^(?:a|b)-[^\\u000a\\u000d\\u2028\\u2029]*\\z")]
    public void A_plain_pattern_stays_plain(string pattern, string expected) => Assert.Equal(expected, EcmaPattern.Translate(pattern).DotNet);

    [Theory]
    [InlineData("(")]
    [InlineData(")")]
    [InlineData("[a")]
    [InlineData("[b-a]")]
    [InlineData("*a")]
    [InlineData("a{3,2}")]
    [InlineData("a{99999999999}")]
    [InlineData("\\")]
    [InlineData("\\a")]
    [InlineData("\\Z")]
    [InlineData("\\u12")]
    [InlineData("\\u{110000}")]
    [InlineData("\\1")]
    [InlineData("\\k<x>")]
    [InlineData("(?i)a")]
    [InlineData("(?P<name>x)")]
    [InlineData("(?#comment)a")]
    [InlineData("(?<a>x)(?<a>y)")]
    [InlineData("\\p{Script=Greek}")]
    [InlineData("\\p{Nonsense}")]
    [InlineData("\\p")]
    public void What_cannot_be_checked_says_why(string pattern)
    {
        var translated = EcmaPattern.Translate(pattern);
        Assert.Null(translated.DotNet);
        Assert.NotEmpty(translated.Problem!);
    }

    [Fact]
    public void No_text_makes_the_translation_throw()
    {
        var pieces = Gen.Elements("(", ")", "[", "]", "^", "-", "\\", "{", "}", "2", ",", "k<a>", "?<a>", "?:", "*", "+", "|", "a", "p{L}", "u{1F600}", "😀", "\ud800", ".", "$", "d", "W");
        var patterns = pieces.ListOf().Select(p => string.Concat(p)).ToArbitrary();
        Prop.ForAll(patterns, p => EcmaPattern.Translate(p) is { } t && (t.DotNet is null) != (t.Problem is null)).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Deep_nesting_and_great_length_are_problems()
    {
        Assert.NotNull(EcmaPattern.Translate(new string('(', 5000) + new string(')', 5000)).Problem);
        Assert.NotNull(EcmaPattern.Translate(new string('a', 10_001)).Problem);
    }
}
