using ImageCodegen.Binding.Settings;

namespace ImageCodegen.Tests.Binding.Settings;

public sealed class NamePatternTests
{
    [Theory]
    [InlineData("/pets", "/pets", true)]
    [InlineData("/pets", "/pets/1", false)]
    [InlineData("/pets/*", "/pets/{id}", true)]
    [InlineData("/pets/*", "/pets/{id}/toys", false)]
    [InlineData("/pets/*", "/pets", false)]
    [InlineData("/pets/**", "/pets", true)]
    [InlineData("/pets/**", "/pets/{id}/toys", true)]
    [InlineData("/pets/**", "/petshop", false)]
    [InlineData("/**/toys", "/pets/{id}/toys", true)]
    [InlineData("/v?/pets", "/v1/pets", true)]
    [InlineData("/v?/pets", "/v//pets", false)]
    [InlineData("list*", "listPets", true)]
    [InlineData("list*", "ListPets", false)]
    [InlineData("*", "", true)]
    [InlineData("repos/*", "repos/get", true)]
    [InlineData("a.b(c)[d]$^|+{1}\\*", "a.b(c)[d]$^|+{1}\\x", true)]
    [InlineData("a.b*", "axb", false)]
    [InlineData("*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*b", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", false)]
    public void A_pattern_matches_whole_names(string pattern, string name, bool matches) =>
        Assert.Equal(matches, new NamePattern("include.paths", pattern, default).IsMatch(name));
}
