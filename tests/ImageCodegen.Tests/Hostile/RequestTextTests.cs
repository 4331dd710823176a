using static ImageCodegen.Tests.Hostile.SpecText;

namespace ImageCodegen.Tests.Hostile;

/// <summary>Hostile texts where a text is part of a request: what cannot be one is a finding, and the rest is code that compiles.</summary>
public sealed class RequestTextTests
{
    [Fact]
    public void A_path_is_a_finding_or_a_literal()
    {
        // A name in braces is a parameter, and so the name of a member.
        var paths = HostileTexts.All.Where(static text => !text.Contains("{Injected}", StringComparison.Ordinal)).Select(static text => "/" + text).ToList();
        var broken = paths.Where(static path => WrittenCode.From(Spec([path])).Errors.Any()).ToList();
        var code = WrittenCode.From(Spec([.. paths.Except(broken)]));

        Assert.All(broken, static path => Assert.Contains(path, static c => c is '{' or '}' or '?' or '#' || char.IsControl(c) || char.IsSurrogate(c)));
        Assert.Empty(code.Errors);
        Assert.Empty(code.Strays);
        Assert.Empty(code.Asides());
        Assert.Empty(code.Compile().Problems);
        Assert.DoesNotContain("Injected", code.DeclaredNames());
    }

    private static string Spec(IReadOnlyList<string> paths) => Document(("paths", Object(paths.Select(static path => (path, Object(("get", Object(
        ("responses", Object(("200", Object(("description", Quote("ok"))))))))))))));
}
