using ImageCodegen.Runtime;

namespace ImageCodegen.Tests.Runtime.Json;

public sealed class RequiredMembersTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(200)]
    public void Tells_which_is_missing_however_many_there_are(int count)
    {
        string[] names = [.. Enumerable.Range(0, count).Select(static i => $"m{i}")];
        for (var absent = 0; absent < count; absent++)
        {
            var found = default(RequiredMembers);
            foreach (var index in Enumerable.Range(0, count).Where(i => i != absent).Reverse())
            {
                found.Keep(index, "there");
            }

            Assert.True(found.Lack(count));
            Assert.Contains($"'m{absent}'", found.Missing(names).Message, StringComparison.Ordinal);
            found.Add(absent);
            Assert.False(found.Lack(count));
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(70)]
    public void Of_several_values_the_last_counts(int index)
    {
        var found = default(RequiredMembers);
        for (var i = 0; i < 71; i++)
        {
            found.Keep(i, (long?)1);
        }

        Assert.Equal(0, found.Keep(index, (long?)null));
        Assert.True(found.Lack(71));
        Assert.Equal(2, found.Keep(index, (long?)2));
        Assert.False(found.Lack(71));
    }
}
