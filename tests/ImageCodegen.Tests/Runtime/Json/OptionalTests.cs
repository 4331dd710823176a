using ImageCodegen.Runtime;

namespace ImageCodegen.Tests.Runtime.Json;

public class OptionalTests
{
    [Fact]
    public void Absence_null_and_a_value_differ()
    {
        Optional<string?> absent = default, cleared = null, set = "a";

        Assert.False(absent.IsSet);
        Assert.True(cleared.IsSet);
        Assert.True(absent != cleared);
        Assert.True(cleared != set);
        Assert.True(set == new Optional<string?>("a"));
        Assert.Equal(set.GetHashCode(), new Optional<string?>("a").GetHashCode());
        Assert.False(absent.Equals((object?)null));
        Assert.Equal(["", "", "a"], [absent.ToString(), cleared.ToString(), set.ToString()]);
    }
}
