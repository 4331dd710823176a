namespace ImageCodegen.Tests.Hostile;

/// <summary>From the text of a spec to compiled code: nothing that stands in a spec becomes code, or a file elsewhere.</summary>
public sealed class InjectionTests
{
    private static readonly string[] Harmless = HostileSpecs.Harmless(HostileTexts.All.Count);

    [Fact]
    public void Texts_change_no_declaration()
    {
        var hostile = Clean(HostileSpecs.WithTexts(HostileTexts.All));
        var harmless = Clean(HostileSpecs.WithTexts(Harmless));

        Assert.Equal(harmless.Declarations().Order(StringComparer.Ordinal), hostile.Declarations().Order(StringComparer.Ordinal));
        Assert.Equal(harmless.Attributes(), hostile.Attributes());
    }

    [Fact]
    public void Names_declare_what_harmless_names_declare()
    {
        var hostile = Clean(HostileSpecs.WithNames(HostileTexts.All));
        var harmless = Clean(HostileSpecs.WithNames(Harmless));

        Assert.Equal(harmless.DeclarationCounts(), hostile.DeclarationCounts());
        Assert.Equal(harmless.Attributes(), hostile.Attributes());
    }

    [Fact]
    public void Headers_declare_no_more_than_harmless_headers_declare()
    {
        var hostile = Clean(HostileSpecs.WithHeaders(HostileTexts.All));
        var harmless = Clean(HostileSpecs.WithHeaders(Harmless));

        Assert.Equal(Without(harmless.DeclarationCounts()), Without(hostile.DeclarationCounts()));
        Assert.Equal(harmless.Attributes(), hostile.Attributes());

        // What HTTP cannot send is no property.
        static IEnumerable<string> Without(IEnumerable<string> counts) => counts.Where(static c => !c.StartsWith("Property", StringComparison.Ordinal));
    }

    private static WrittenCode Clean(string spec)
    {
        var code = WrittenCode.From(spec);
        Assert.Empty(code.Errors);
        Assert.Empty(code.Strays);
        Assert.True(code.Compile().Problems is [], string.Join('\n', code.Compile().Problems));
        Assert.Empty(code.Asides());
        Assert.DoesNotContain("Injected", code.DeclaredNames());
        return code;
    }
}
