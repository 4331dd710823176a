namespace ImageCodegen.Tests.Syntax;

public class YamlValueTests
{
    [Theory]
    [InlineData("|\n  a\n\n   b\n  c\n\n", "a\n\n b\nc\n")]
    [InlineData("|-\n  a\n\n", "a")]
    [InlineData("|+\n  a\n\n", "a\n\n")]
    [InlineData(">\n  a\n  b\n\n  c\n", "a b\nc\n")]
    [InlineData(">-\n  a\n    b\n  c\n", "a\n  b\nc")]
    [InlineData("|2\n    a\n", "  a\n")]
    [InlineData("|2-\n    a\n", "  a")]
    [InlineData("|\n  a\t\n", "a\t\n")]
    [InlineData("|\n  # no comment\n", "# no comment\n")]
    [InlineData("| # comment\n  a\n", "a\n")]
    [InlineData("\"a\\\n  b\"\n", "ab")]
    [InlineData("\"a\n\n  b\"\n", "a\nb")]
    [InlineData("'it''s'\n", "it's")]
    [InlineData("a\n  b # c\n", "a b")]
    [InlineData("a#b\n", "a#b")]
    [InlineData("\ta\n", "a")]
    [InlineData("\"\\u00e9\\U0001F600\\x41\\/\\ud83d\\ude00\"\n", "é😀A/😀")]
    [InlineData("'a\u0085b\u2028c\u2029d\uE000'\n", "a\u0085b\u2028c\u2029d\uE000")]
    [InlineData("😀 x\n", "😀 x")]
    [InlineData("http://a.b/c?d=e\n", "http://a.b/c?d=e")]
    [InlineData("a - b ? c | d > e\n", "a - b ? c | d > e")]
    public void Text(string yaml, string expected)
    {
        Assert.Equal(Reading.Print(Reading.Json(System.Text.Json.JsonSerializer.Serialize(new { k = expected }))), Reading.Print(Reading.Yaml("k: " + yaml)));
        var windows = yaml.Replace("\n", "\r\n");
        Assert.Equal(Reading.Print(Reading.Yaml("k: " + yaml)), Reading.Print(Reading.Yaml("k: " + windows)));
    }

    [Theory]
    [InlineData("k: |\n    \n    a\n", "{'k': '\\na\\n'}")]
    [InlineData("k: |-\n      \n  \n  a\n  b\n", "{'k': '\\n\\na\\nb'}")]
    [InlineData("k: >-\n      \n  a\n  b\n", "{'k': '\\na b'}")]
    [InlineData("k: |\r\n    \r\n    a\r\n", "{'k': '\\na\\n'}")]
    [InlineData("- |\n      \n  a\n- b", "['\\na\\n', 'b']")]
    [InlineData("k: |+\n      \n  a\n     \n", "{'k': '\\na\\n   \\n'}")]
    [InlineData("k: |\n  x |\n      \n  a\n", "{'k': 'x |\\n    \\na\\n'}")]
    [InlineData("k: |1\n  \n a\n", "{'k': ' \\na\\n'}")]
    [InlineData("k: |\n      \nl: 1\n", "{'k': '', 'l': int 1}")]
    [InlineData("k: |+\n      \nl: 1\n", "{'k': '\\n', 'l': int 1}")]
    [InlineData("k: \"x |\n      \n  a\"\n", "{'k': 'x |\\na'}")]
    [InlineData("# x |\n      \nk: 1\n", "{'k': int 1}")]
    [InlineData("k: |\n      \n  a", "{'k': '\\na'}")]
    [InlineData("k: |\n      ", "{'k': ''}")]
    [InlineData("k:\n   |\n x\n y |\n     \n z", "{'k': 'x\\ny |\\n    \\nz'}")]
    [InlineData("--- |\n x |\n    \n y\n", "'x |\\n   \\ny\\n'")]
    [InlineData("k: |\r    \nl: 1", "{'k': '', 'l': int 1}")]
    [InlineData("k: |\r    \n  a", "{'k': '\\na'}")]
    public void Blank_first_lines_of_a_block_scalar_are_line_ends(string yaml, string expected) =>
        Assert.Equal(expected, Reading.Print(Reading.Yaml(yaml)));

    [Fact]
    public void Blank_first_lines_move_nothing() => Assert.Equal(
        "{'a'@1,1: {'b'@2,3: '\\nx\\n'@2,6, 'c'@5,3: int 1@5,6}@2,3}@1,1",
        Reading.Print(Reading.Yaml("a:\n  b: |\n         \n    x\n  c: 1\n"), spans: true));

    [Theory]
    [InlineData("{a: 1,\n b: [x,\n  y, ], c}", "{'a': int 1, 'b': ['x', 'y'], 'c': null}")]
    [InlineData("[a: 1, {b}]", "[{'a': int 1}, {'b': null}]")]
    [InlineData("{\"a\":1, 'b':2, ? c : 3}", "{'a': int 1, 'b': int 2, 'c': int 3}")]
    [InlineData("a:\n- 1\n-\n  - 2\n- {}\n- []\n", "{'a': [int 1, [int 2], {}, []]}")]
    [InlineData("a:\tb\nc: \td\t# e\n", "{'a': 'b', 'c': 'd'}")]
    [InlineData("%YAML 1.2\n---\na: 1\n...\n", "{'a': int 1}")]
    [InlineData("%TAG !y! tag:yaml.org,2002:\n---\na: !y!str 1\n", "{'a': '1'}")]
    [InlineData("--- a\n", "'a'")]
    [InlineData("---\n", "null")]
    [InlineData("? a\n? b\n", "{'a': null, 'b': null}")]
    [InlineData("a: !!map {b: !!seq [1]}", "{'a': {'b': [int 1]}}")]
    [InlineData("a: [\n]\nb: {\n}\n", "{'a': [], 'b': {}}")]
    public void Structure(string yaml, string expected) => Assert.Equal(expected, Reading.Print(Reading.Yaml(yaml)));

    [Theory]
    [InlineData("a: &x {b: 1}\nc: *x\n", "{'a': {'b': int 1}, 'c': {'b': int 1}}")]
    [InlineData("a: &x 1\nb: &x 2\nc: *x", "{'a': int 1, 'b': int 2, 'c': int 2}")]
    [InlineData("a: &x [&x 1, *x]\nb: *x", "{'a': [int 1, int 1], 'b': int 1}")]
    [InlineData("&k a: 1\nb: *k", "{'a': int 1, 'b': 'a'}")]
    [InlineData("a: &k x\n*k : 1", "{'a': 'x', 'x': int 1}")]
    [InlineData("a: &x !!str 1\nb: *x", "{'a': '1', 'b': '1'}")]
    [InlineData("a: &x\nb: *x", "{'a': null, 'b': null}")]
    public void Aliases(string yaml, string expected) => Assert.Equal(expected, Reading.Print(Reading.Yaml(yaml)));

    [Fact]
    public void An_alias_is_the_anchored_node()
    {
        var root = Assert.IsType<ImageCodegen.Syntax.MappingNode>(Reading.Yaml("a: &x {b: 1}\nc: *x\n"));
        Assert.Same(root["a"], root["c"]);
    }

    [Theory]
    [InlineData("a: &x {b: 1, c: 2}\nd:\n  c: 3\n  <<: *x\n  e: 4", "{'a': {'b': int 1, 'c': int 2}, 'd': {'c': int 3, 'b': int 1, 'e': int 4}}")]
    [InlineData("- &x {b: 1}\n- &y {b: 2, c: 3}\n- <<: [*x, *y]", "[{'b': int 1}, {'b': int 2, 'c': int 3}, {'b': int 1, 'c': int 3}]")]
    [InlineData("- &x {b: 1}\n- &y {<<: *x, c: 3}\n- {<<: *y}", "[{'b': int 1}, {'b': int 1, 'c': int 3}, {'b': int 1, 'c': int 3}]")]
    [InlineData("- !!merge x: {a: 1}", "[{'a': int 1}]")]
    public void Merge_keys(string yaml, string expected) => Assert.Equal(expected, Reading.Print(Reading.Yaml(yaml)));
}
