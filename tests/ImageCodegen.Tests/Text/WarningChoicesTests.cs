using ImageCodegen.Text;

namespace ImageCodegen.Tests.Text;

public sealed class WarningChoicesTests
{
    [Theory]
    [InlineData("", "", "", false, Severity.Warning)]
    [InlineData("CS1;img0325", "", "", false, null)]
    [InlineData(" IMG0325,CS1", "IMG0325", "", true, null)]
    [InlineData("", "nullable;IMG0325", "", false, Severity.Error)]
    [InlineData("", "", "CS1", true, Severity.Error)]
    [InlineData("", "", "IMG0325", true, Severity.Warning)]
    [InlineData("", "IMG0325", "IMG0325", true, Severity.Error)]
    public void A_warning_becomes_what_the_user_wants(string noWarn, string errors, string notErrors, bool all, Severity? expected) =>
        Assert.Equal(expected, new WarningChoices(noWarn, errors, notErrors, all).Apply(Diagnostics.ManifestEntryUnsafe)?.Severity);

    [Fact]
    public void An_error_stays_one() =>
        Assert.Equal(Diagnostics.ForeignFile, new WarningChoices("IMG0322", "", "IMG0322", raisesAll: true).Apply(Diagnostics.ForeignFile));
}
