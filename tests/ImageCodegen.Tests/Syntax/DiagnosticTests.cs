using ImageCodegen.Syntax;
using ImageCodegen.Text;

namespace ImageCodegen.Tests.Syntax;

public class DiagnosticTests
{
    [Theory]
    [InlineData("a: 'x\nb: 1", "IMG0011(1,4)")]
    [InlineData("a: b: c", "IMG0011(1,5)")]
    [InlineData("a: 1\n\tb: 2", "IMG0011(2,1)")]
    [InlineData("a: @x", "IMG0011(1,4)")]
    [InlineData("a: \"\\q\"", "IMG0011(1,5)")]
    [InlineData("a: \"\\u12\"", "IMG0011(1,5)")]
    [InlineData("a: \"x\\U00110000\"", "IMG0011(1,6)")]
    [InlineData("a: 1\nb", "IMG0011(2,1)")]
    [InlineData("a:\n  b: 1\n c: 2", "IMG0011(3,2)")]
    [InlineData("a: [1, 2", "IMG0011(1,9)")]
    [InlineData("a:\n  - &g 1\n *g\n", "IMG0011(3,2)")]
    [InlineData("a: x\0y", "IMG0012(1,5)")]
    [InlineData("é: \u0001", "IMG0012(1,4)")]
    [InlineData("", "IMG0005(1,1)")]
    [InlineData("# nothing\n", "IMG0005(1,1)")]
    [InlineData("a: 1\nb: 2\na: 3\na: 4", "IMG0020(3,1), IMG0020(4,1)")]
    [InlineData("a: [x, {b: c}]\nd: 2\na: [x, {b: c}]\nd: '2'", "IMG0028(3,1), IMG0020(4,1)")]
    [InlineData("a: &x {b: 1}\na: *x", "IMG0028(2,1)")]
    [InlineData("[a]: 1\nb: 2", "IMG0021(1,1)")]
    [InlineData("{a: 1}: 1", "IMG0021(1,1)")]
    [InlineData("a: *x\nb: *y", "IMG0022(1,4), IMG0022(2,4)")]
    [InlineData("a: &x\n  b: *x", "IMG0023(2,6)")]
    [InlineData("a: 1\n<<: 3", "IMG0024(2,1)")]
    [InlineData("<<: [{a: 1}, 3]", "IMG0024(1,1)")]
    [InlineData("a: !custom 1", "IMG0025(1,4)")]
    [InlineData("a: !custom {b: 1}", "IMG0025(1,4)")]
    [InlineData("a: !!binary aGk=", "IMG0025(1,4)")]
    [InlineData("a: !!str [1]", "IMG0025(1,4)")]
    [InlineData("a: !!int abc", "IMG0026(1,4)")]
    [InlineData("a: !!bool yes", "IMG0026(1,4)")]
    [InlineData("a: 1\n---\nb: 2", "IMG0027(2,1)")]
    public void Of_yaml(string yaml, string expected) => Assert.Equal(expected, Reading.Findings(yaml));

    [Theory]
    [InlineData("", "IMG0005(1,1)")]
    [InlineData(" \n", "IMG0005(2,1)")]
    [InlineData("{\"a\": 1,}", "IMG0010(1,9)")]
    [InlineData("[1, 2,\n]", "IMG0010(2,1)")]
    [InlineData("{\n  // x\n}", "IMG0010(2,3)")]
    [InlineData("{'a': 1}", "IMG0010(1,2)")]
    [InlineData("{\"a\": 1", "IMG0010(1,8)")]
    [InlineData("{\"é\": tru}", "IMG0010(1,10)")]
    [InlineData("{\"a\": \"x\ny\"}", "IMG0010(1,9)")]
    [InlineData("{\"a\": \"\\q\"}", "IMG0010(1,9)")]
    [InlineData("[1 2]", "IMG0010(1,4)")]
    [InlineData("{} {}", "IMG0010(1,4)")]
    [InlineData("[é]", "IMG0010(1,2)")]
    [InlineData("[\0]", "IMG0010(1,2)")]
    [InlineData("[01]", "IMG0010(1,3)")]
    [InlineData("\"a", "IMG0010(1,3)")]
    [InlineData("{\"a\": 1,\n \"b\": 2, \"\\u0061\": {\"b\": 1, \"b\": 2}}", "IMG0029(1,2), IMG0029(2,21)")]
    [InlineData("{\"a\": {\"b\": [1, null], \"c\": 2}, \"a\": {\"c\": 2, \"b\": [1, null]}}", "IMG0028(1,33)")]
    [InlineData("{\"a\": [1], \"a\": [1, 2]}", "IMG0029(1,2)")]
    [InlineData("{\"a\": 1, \"a\": 1.0, \"a\": \"1\", \"a\": 1}", "IMG0029(1,2), IMG0029(1,10), IMG0029(1,20)")]
    [InlineData("{\"a\": 1, \"a\": 1, \"a\": 2}", "IMG0029(1,2), IMG0028(1,10)")]
    public void Of_json(string json, string expected) => Assert.Equal(expected, Reading.Findings(json, "a.json"));

    [Fact]
    public void Of_keys_of_json_that_stand_twice_the_last_counts_in_the_place_of_the_first() =>
        Assert.Equal("{'a': {'x': int 2}, 'b': int 3}", Reading.Print(Reading.Read("{\"a\": {\"x\": 1}, \"b\": 3, \"a\": {\"x\": 2}}", "a.json", new DiagnosticBag())));

    [Theory]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(100)]
    public void Of_a_duplicate_key_in_mappings_of_any_size(int count)
    {
        var keys = string.Join("\n", Enumerable.Range(1, count).Select(i => $"k{i}: {i}"));
        Assert.Equal($"a.yaml({count + 1},1): error IMG0020: The key 'k3' is there twice with different values, first at line 3, column 1. Remove or rename one of the two.", Reading.Message(keys + "\nk3: 0"));
    }

    [Theory]
    [InlineData("a: 'x", "a.yaml(1,4): error IMG0011: This is not valid YAML: a quoted string is not closed. Close the quotes.")]
    [InlineData("a: 1\n\tb: 2", "a.yaml(2,1): error IMG0011: This is not valid YAML: a tab in the indentation. Indent with spaces.")]
    [InlineData("a: `x`", "a.yaml(1,4): error IMG0011: This is not valid YAML: a value cannot start with '`'. Put the value in quotes.")]
    [InlineData("a: b: c", "a.yaml(1,5): error IMG0011: This is not valid YAML: a second ': ' in one line. Put the value in quotes.")]
    [InlineData("a: |x", "a.yaml(1,4): error IMG0011: This is not valid YAML: text right behind '|' or '>'. Start the text on the next line, or put a value that begins with '|' or '>' in quotes.")]
    [InlineData("a: 1\n b: 2", "a.yaml(2,3): error IMG0011: This is not valid YAML: a ': ' in a text of several lines. Align the line with its neighbours if it starts with a key, or put the whole text in quotes.")]
    [InlineData("a: *x", "a.yaml(1,4): error IMG0022: The alias '*x' has no anchor before it. Put '&x' before the value that is meant, or correct the name.")]
    [InlineData("{a: 1}: x", "a.yaml(1,1): error IMG0021: A key is text, but this one is an object. Put it in quotes if it is meant as text; { and [ begin objects and lists.")]
    public void Say_what_and_how(string yaml, string expected) => Assert.Equal(expected, Reading.Message(yaml));

    [Theory]
    [InlineData("[1,]", "a.json(1,4): error IMG0010: This is not valid JSON: a comma before a closing bracket. Remove the trailing comma.")]
    [InlineData("[1", "a.json(1,3): error IMG0010: This is not valid JSON: the document ends in the middle of a value. Close every string, object and list.")]
    [InlineData("{\"a\": 1,\n \"a\": 2}", "a.json(1,2): warning IMG0029: The key 'a' is there again with another value, which counts, at line 2, column 2; this one is ignored. Remove or rename one of the two.")]
    [InlineData("[/**/]", "a.json(1,2): error IMG0010: This is not valid JSON: a comment, or a stray '/'. Remove the comment: JSON has none.")]
    public void Say_what_and_how_in_json(string json, string expected) => Assert.Equal(expected, Reading.Message(json, "a.json"));

    [Theory]
    [InlineData("a.yaml", new byte[] { (byte)'a', (byte)'\n', 0xC3, 0xA9, 0xFF }, "IMG0003(2,2)")]
    [InlineData("a.json", new byte[] { (byte)'"', 0xC3 }, "IMG0003(1,2)")]
    [InlineData("a.yaml", new byte[] { 0xFF, 0xFE, (byte)'a', 0 }, "IMG0004(1,1)")]
    [InlineData("a.yaml", new byte[] { 0xFE, 0xFF, 0, (byte)'a' }, "IMG0004(1,1)")]
    [InlineData("a.json", new byte[] { (byte)'[', 0, (byte)']', 0 }, "IMG0004(1,1)")]
    [InlineData("a.json", new byte[] { 0xFF, 0xFE, 0, 0 }, "IMG0004(1,1)")]
    [InlineData("a.json", new byte[] { 0, 0, 0xFE, 0xFF, 0, 0, 0, (byte)'1' }, "IMG0004(1,1)")]
    [InlineData("a.json", new byte[] { (byte)'1', 0, 0, 0, (byte)'2', 0, 0, 0 }, "IMG0004(1,1)")]
    [InlineData("a.yaml", new byte[] { 0, 0, 0, (byte)'1' }, "IMG0004(1,1)")]
    public void Of_encodings(string name, byte[] bytes, string expected) => Assert.Equal(expected, Reading.Findings(bytes, name));

    [Fact]
    public void Of_a_file_above_the_limit() => Assert.Equal("IMG0002(1,1)", Reading.Findings("a: 12345", limits: new ReadLimits(MaxBytes: 7)));

    [Theory]
    [InlineData("a.yaml", "{a: 1}", "{'a': int 1}")]
    [InlineData("spec", " {\"a\": 1}", "{'a': int 1}")]
    [InlineData("a.yaml", "{\"a\": 1, # comment\n \"b\": 2,}", "{'a': int 1, 'b': int 2}")]
    [InlineData("a.yaml", "[\"\\ud83d\"]", "['\\ud83d']")]
    [InlineData("A.JSON", "[1]", "[int 1]")]
    public void The_format_is_told_by_the_name_or_the_text(string name, string text, string expected)
    {
        var diagnostics = new DiagnosticBag();
        Assert.Equal(expected, Reading.Print(Reading.Read(text, name, diagnostics)));
        Assert.Empty(diagnostics.ToSorted());
    }

    [Theory]
    [InlineData("{\"a\": 1e400, \"b\": -0, \"c\": -0.0, \"d\": 1E+2}", "{'a': num 1e400, 'b': int -0, 'c': num -0.0, 'd': num 1E+2}")]
    [InlineData("[123456789012345678901234567890.1234567890123456789]", "[num 123456789012345678901234567890.1234567890123456789]")]
    [InlineData("\t{\r\n\t\"a\"\r:\n\t[ ]\t}\n", "{'a': []}")]
    [InlineData("{\"\": null, \" \": {}, \"a.b/c~d\": \"\\u0000\"}", "{'': null, ' ': {}, 'a.b/c~d': '\0'}")]
    [InlineData("[\"\u007f\u0085\u2028\"]", "['\u007f\u0085\u2028']")]
    [InlineData("[\"\\ud83d\"]", "['\\ud83d']")]
    [InlineData("[\"x\\uDE00y\"]", "['x\\ude00y']")]
    [InlineData("[\"\\ud83d\\ude00\\u00E9\\\"\\/\\b\\f\\r\\té😀\"]", "['😀é\"/\b\f\r\té😀']")]
    [InlineData("{\"\\ud83d\": 1, \"\\ud83e\": 2}", "{'\\ud83d': int 1, '\\ud83e': int 2}")]
    public void Json_escapes(string json, string expected) => Assert.Equal(expected, Reading.Print(Reading.Json(json)));

    [Fact]
    public void Long_json_strings() => Assert.Equal(
        string.Concat(Enumerable.Repeat("é\n", 50_000)),
        ((SequenceNode)Reading.Json("[\"" + string.Concat(Enumerable.Repeat("é\\n", 50_000)) + "\"]")).Items[0].AsString());

    [Fact]
    public void Every_kind_has_its_own_id()
    {
        var kinds = typeof(Diagnostics).GetFields().Select(f => ((DiagnosticDescriptor)f.GetValue(null)!).Id).ToList();
        Assert.Equal(kinds.Distinct(StringComparer.Ordinal).Count(), kinds.Count);

        // A file of the table holds whole tens of ids, each in order.
        Assert.All(kinds.GroupBy(id => id[..6]), range => Assert.Equal(range.Order(StringComparer.Ordinal), range, StringComparer.Ordinal));
    }
}
