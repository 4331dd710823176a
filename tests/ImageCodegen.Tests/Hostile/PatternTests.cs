using System.Reflection;
using ImageCodegen.Runtime;
using static ImageCodegen.Tests.Hostile.SpecText;

namespace ImageCodegen.Tests.Hostile;

/// <summary>Patterns that are none, or that take for ever.</summary>
public sealed class PatternTests
{
    [Theory]
    [InlineData("(")]
    [InlineData("[z-a]")]
    [InlineData("a{2,1}")]
    [InlineData("\\")]
    [InlineData("(?<n>a)(?<n>b)")]
    [InlineData("\\p{Nonsense}")]
    [InlineData("(?#comment)")]
    [InlineData("a**")]
    public void What_is_no_pattern_is_a_warning_with_a_place_and_not_checked(string pattern)
    {
        var code = WrittenCode.From(Spec(pattern));

        var finding = Assert.Single(code.Result.Diagnostics);
        Assert.Equal(("IMG0204", 1), (finding.Descriptor.Id, finding.Span.Line));
        Assert.Empty(code.Compile().Problems);
        Assert.True(Validate(code, "anything").IsValid);
    }

    [Theory]
    [InlineData("^(a+)+$")]
    [InlineData("^(a|aa)+$")]
    [InlineData("^(a*)*$")]
    [InlineData("^(?=(a+)+$)")]
    [InlineData("^(a+)+\\1b$")]
    [InlineData("^(.*)*(.*)*(.*)*(.*)*x$")]
    public async Task What_backtracks_without_end_ends(string pattern)
    {
        var code = WrittenCode.From(Spec(pattern));

        Assert.Empty(code.Errors);
        Assert.Empty(code.Compile().Problems);
        var result = await Task.Run(() => Validate(code, new string('a', 5_000) + "!")).WaitAsync(TimeSpan.FromSeconds(30));
        Assert.Equal("/text", Assert.Single(result.Failures).Pointer);
    }

    private static string Spec(string pattern) => Document(("components", Object(("schemas", Object(("Box", Object(
        ("type", Quote("object")),
        ("properties", Object(("text", Object(("type", Quote("string")), ("pattern", Quote(pattern)))))))))))));

    private static ValidationResult Validate(WrittenCode code, string text)
    {
        var type = code.Compile().Load().GetType("Hostile.Box", throwOnError: true)!;
        var box = type.GetMethod("Parse", BindingFlags.Public | BindingFlags.Static | BindingFlags.FlattenHierarchy, [typeof(string)])!.Invoke(null, [Object(("text", Quote(text)))])!;
        return (ValidationResult)type.GetMethod("Validate", [])!.Invoke(box, [])!;
    }
}
