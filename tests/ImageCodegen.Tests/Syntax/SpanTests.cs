namespace ImageCodegen.Tests.Syntax;

public class SpanTests
{
    [Theory]
    [InlineData("a: 1\nb:\n  c: x\n", "{'a'@1,1: int 1@1,4, 'b'@2,1: {'c'@3,3: 'x'@3,6}@3,3}@1,1")]
    [InlineData("- a\n- - b\n  - c: 1\n", "['a'@1,3, ['b'@2,5, {'c'@3,5: int 1@3,8}@3,5]@2,3]@1,1")]
    [InlineData("a: {b: [1, 2]}\n", "{'a'@1,1: {'b'@1,5: [int 1@1,9, int 2@1,12]@1,8}@1,4}@1,1")]
    [InlineData("é: ü\n😀: 1\n'😀2': [😀, x]", "{'é'@1,1: 'ü'@1,4, '😀'@2,1: int 1@2,5, '😀2'@3,1: ['😀'@3,9, 'x'@3,13]@3,8}@1,1")]
    [InlineData("a: 1\r\nb: 2\r\n\r\nc: 3\r\n", "{'a'@1,1: int 1@1,4, 'b'@2,1: int 2@2,4, 'c'@4,1: int 3@4,4}@1,1")]
    [InlineData("a: |\n  x\n  y\nb: >-\n  z\nc: 1\n", "{'a'@1,1: 'x\\ny\\n'@1,4, 'b'@4,1: 'z'@4,4, 'c'@6,1: int 1@6,4}@1,1")]
    [InlineData("# c\n\n---\na: &x 1\nb: *x\n", "{'a'@4,1: int 1@4,4, 'b'@5,1: int 1@4,4}@4,1")]
    [InlineData("a: x\u2028y\nb: 1", "{'a'@1,1: 'x\u2028y'@1,4, 'b'@2,1: int 1@2,4}@1,1")]
    [InlineData("a:\nb: 1", "{'a'@1,1: null@1,3, 'b'@2,1: int 1@2,4}@1,1")]
    public void Of_yaml(string yaml, string expected) =>
        Assert.Equal(expected, Reading.Print(Reading.Yaml(yaml), spans: true));

    [Theory]
    [InlineData("{\"a\": 1,\n \"b\":\n  {\"c\": \"x\"}}", "{'a'@1,2: int 1@1,7, 'b'@2,2: {'c'@3,4: 'x'@3,9}@3,3}@1,1")]
    [InlineData("[\n  null, true,\n  [false]\n]", "[null@2,3, true@2,9, [false@3,4]@3,3]@1,1")]
    [InlineData("{\"é😀\": \"ü\", \"x\": 1}", "{'é😀'@1,2: 'ü'@1,9, 'x'@1,14: int 1@1,19}@1,1")]
    [InlineData("{\r\n\"a\":\r\n1}", "{'a'@2,1: int 1@3,1}@1,1")]
    [InlineData("{\r\"a\":\r\r1}", "{'a'@2,1: int 1@4,1}@1,1")]
    [InlineData("{\"a\": \"x\u2028\", \"b\": 1}", "{'a'@1,2: 'x\u2028'@1,7, 'b'@1,13: int 1@1,18}@1,1")]
    public void Of_json(string json, string expected) =>
        Assert.Equal(expected, Reading.Print(Reading.Json(json), spans: true));

    [Theory]
    [InlineData("a.yaml", "\uFEFFa: 1", "{'a'@1,1: int 1@1,4}@1,1")]
    [InlineData("a.json", "\uFEFF{\"a\": 1}", "{'a'@1,2: int 1@1,7}@1,1")]
    public void Of_text_behind_a_byte_order_mark(string name, string text, string expected) =>
        Assert.Equal(expected, Reading.Print(Reading.Read(text, name, new()), spans: true));
}
