using System.Diagnostics;
using System.Globalization;
using System.Text;
using ImageCodegen.Text;

namespace ImageCodegen.Tests.Syntax;

public class LimitTests
{
    // Ample even on a busy machine; what takes time with the square of the length takes longer by far.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static readonly ReadLimits Small = new(MaxDepth: 3, MaxNodes: 10, MaxTextLength: 20, MaxKeyLength: 10);

    [Theory]
    [InlineData("a.json", "[[[1]]]", "")]
    [InlineData("a.json", "[[[[]]]]", "IMG0013(1,4)")]
    [InlineData("a.json", "{\"a\":[{\"b\":\n{}}]}", "IMG0013(2,1)")]
    [InlineData("a.json", "[1,2,3,4,5,6,7,8,9]", "")]
    [InlineData("a.json", "[1,2,3,4,5,6,7,8,9,0]", "IMG0014(1,20)")]
    [InlineData("a.json", "[\"12345678901234567890\"]", "")]
    [InlineData("a.json", "[\"123456789012345678901\"]", "IMG0015(1,2)")]
    [InlineData("a.json", "{\"1234567890\":1}", "")]
    [InlineData("a.json", "{\"12345678901\":1}", "IMG0016(1,2)")]
    [InlineData("a.yaml", "- 12345678901234567890\n", "")]
    [InlineData("a.yaml", "- 123456789012345678901\n", "IMG0015(1,3)")]
    [InlineData("a.yaml", "12345678901: 1\n", "IMG0016(1,1)")]
    [InlineData("a.yaml", "? 12345678901\n", "IMG0016(1,3)")]
    [InlineData("a.yaml", "{\"12345678901\": 1, }", "IMG0016(1,2)")]
    [InlineData("a.yaml", "- &x 12345678901\n- *x : 1\n", "IMG0016(2,3)")]
    [InlineData("a.yaml", "a:\n  b:\n    c: 1\n", "")]
    [InlineData("a.yaml", "a:\n  b:\n    c:\n      d: 1\n", "IMG0013(4,7)")]
    [InlineData("a.yaml", "- - - - 1", "IMG0013(1,7)")]
    [InlineData("a.yaml", "- 1\n- 2\n- 3\n- 4\n- 5\n- 6\n- 7\n- 8\n- 9\n- 0\n", "IMG0014(10,3)")]
    [InlineData("a.yaml", "- &x [[1]]\n- [*x]\n", "IMG0013(2,4)")]
    [InlineData("a.yaml", "- &x [1, 2]\n- &y [*x]\n- *y\n", "IMG0014(3,3)")]
    [InlineData("a.yaml", "- &x [1, 2, 3]\n- *x\n", "")]
    [InlineData("a.yaml", "- &x 12345678\n- *x\n- *x\n", "")]
    [InlineData("a.yaml", "- &x 12345678\n- *x\n- *x\n- *x\n", "IMG0017(4,3)")]
    [InlineData("a.yaml", "- &x {123: 45678901}\n- &y [*x]\n- *y\n", "IMG0017(3,3)")]
    public void Are_exact_and_located(string name, string text, string expected) =>
        Assert.Equal(expected, Reading.Findings(text, name, Small));

    [Theory]
    [InlineData("a.json", "[", "IMG0013(1,257)")]
    [InlineData("a.json", "{\"a\":", "IMG0013(1,1281)")]
    [InlineData("a.yaml", "[", "IMG0013(1,257)")]
    [InlineData("a.yaml", "{a: ", "IMG0013(1,1025)")]
    [InlineData("a.yaml", "- ", "IMG0013(1,513)")]
    [InlineData("a.yaml", "? ", "IMG0013(1,513)")]
    [InlineData("a.yaml", "[a: ", "IMG0013(1,513)")]
    [InlineData("a.yaml", "&a [", null)]
    [InlineData("a.yaml", "!!seq [", null)]
    [InlineData("a.yaml", "a: ", null)]
    [InlineData("a.yaml", "[\n", null)]
    [InlineData("a.yaml", "{", null)]
    [InlineData("a.yaml", "]", null)]
    [InlineData("a.yaml", "'", null)]
    [InlineData("a.yaml", "\"", null)]
    [InlineData("a.yaml", ": ", null)]
    [InlineData("a.yaml", ", ", null)]
    [InlineData("a.yaml", "*a ", null)]
    [InlineData("a.yaml", "&a ", null)]
    [InlineData("a.yaml", "!a ", null)]
    [InlineData("a.yaml", "%a\n", null)]
    [InlineData("a.yaml", "---\n", null)]
    [InlineData("a.yaml", "|\n", null)]
    [InlineData("a.yaml", "#\n", null)]
    [InlineData("a.yaml", "a", null)]
    [InlineData("a.yaml", "a\n", null)]
    [InlineData("a.yaml", "a ", null)]
    [InlineData("a.yaml", "\\", null)]
    [InlineData("a.yaml", "!", null)]
    [InlineData("a.yaml", "\t", null)]
    [InlineData("a.json", "\"\\u0061", null)]
    [InlineData("a.yaml", "\\u0061", null)]
    [InlineData("a.json", "9", null)]
    [InlineData("a.json", "\"", null)]
    public void Repetition_costs_no_time(string name, string part, string? expected)
    {
        var text = new StringBuilder().Insert(0, part, 100_000).ToString();
        var watch = Stopwatch.StartNew();
        var findings = Reading.Findings(text, name);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), $"took {watch.Elapsed}");
        Assert.Equal(expected ?? findings, findings);
    }

    [Theory]
    [InlineData("\"", "\\u0041", "\"")]
    [InlineData("'", "''", "'")]
    [InlineData("'", "x\n ", "'")]
    [InlineData("[", "a,", "]")]
    [InlineData("[", "'a',", "]")]
    [InlineData("", "a ", "")]
    [InlineData("|\n", " a\n", "")]
    [InlineData(">\n", " a\n\n", "")]
    [InlineData("", "- a\n", "")]
    [InlineData("# ", "#", "\na")]
    [InlineData("", "\t\n", "a")]
    [InlineData("", "- &a b\n", "")]
    [InlineData("- &a b\n", "- *a\n", "")]
    public void A_megabyte_of_anything_costs_no_time(string start, string part, string end)
    {
        var text = start + new StringBuilder().Insert(0, part, 1_000_000 / part.Length) + end;
        var watch = Stopwatch.StartNew();
        Reading.Findings(text);
        Assert.True(watch.Elapsed < Patience, $"took {watch.Elapsed}");
    }

    [Fact]
    public void A_limit_above_the_stack_is_a_finding() =>
        Assert.StartsWith("IMG0013(1,", Reading.Findings(new string('[', 1_000_000), "a.json", new ReadLimits(MaxDepth: 1_000_000)));

    [Fact]
    public void An_alias_bomb_is_a_finding_in_no_time()
    {
        var bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (var i = 1; i < 10; i++)
        {
            bomb.Append(CultureInfo.InvariantCulture, $"a{i}: &a{i} [").AppendJoin(", ", Enumerable.Repeat($"*a{i - 1}", 9)).Append("]\n");
        }

        Assert.True(bomb.Length < 1024);
        var watch = Stopwatch.StartNew();
        Assert.Equal("IMG0017(7,40)", Reading.Findings(bomb.ToString()));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(1), $"took {watch.Elapsed}");
    }

    [Fact]
    public void A_merge_bomb_is_a_finding()
    {
        var bomb = new StringBuilder("a0: &a0 {").AppendJoin(", ", Enumerable.Range(0, 1000).Select(i => $"k{i}: 1")).Append("}\n");
        for (var i = 1; i < 10_000; i++)
        {
            bomb.Append(CultureInfo.InvariantCulture, $"a{i}: &a{i} {{<<: *a{i - 1}, x{i}: 1}}\n");
        }

        Assert.StartsWith("IMG0013(", Reading.Findings(bomb.ToString()));
    }
}
