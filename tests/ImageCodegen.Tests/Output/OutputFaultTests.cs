using ImageCodegen.Output;

namespace ImageCodegen.Tests.Output;

/// <summary>A run that fails leaves everything as it was; a run that is killed is completed by the next one.</summary>
public sealed class OutputFaultTests : OutputTest
{
    private static readonly (string, string)[] Old = [("A.cs", "a"), ("Ens/B.cs", "b"), ("Ecs/C.cs", "c")];
    private static readonly (string, string)[] New = [("A.cs", "changed"), ("Ens/B.cs", "b"), ("New/D.cs", "d"), ("E.cs", "e")];

    public static TheoryData<int> Steps => [.. Enumerable.Range(0, 8)];

    [Theory]
    [MemberData(nameof(Steps))]
    public void A_fault_at_any_step_is_undone(int failing)
    {
        Write(Old);
        var before = Temp.Snapshot();
        var step = 0;

        var written = Write(new OutputWriter(_ => FailAt(step++ == failing)), New);

        Assert.False(written);
        Assert.Equal(before, Temp.Snapshot());
        Assert.False(Directory.Exists(Temp["out/New"]));
        Assert.Contains("spec.yaml(3,5): error IMG0324: The output folder 'out' cannot be written and was left as it was: disk full.", Assert.Single(Lines()), StringComparison.Ordinal);
    }

    [Fact]
    public void Those_are_all_the_steps()
    {
        Write(Old);
        var steps = 0;

        Write(new OutputWriter(_ => steps++), New);

        Assert.Equal(Steps.Count, steps);
    }

    [Theory]
    [MemberData(nameof(Steps))]
    public void A_run_killed_at_any_step_is_completed_by_the_next(int killed)
    {
        Write(Old);
        var step = 0;
        var halfWay = new Dictionary<string, string>(StringComparer.Ordinal);
        Write(new OutputWriter(_ => Capture(step++ == killed, halfWay)), New);
        Directory.Delete(Temp["out"], recursive: true);
        foreach (var (path, text) in halfWay)
        {
            Temp.Write(path, text);
        }

        Assert.True(Write([.. New, ("F.cs", "f")]));

        Assert.Equal(["out/.imagecodegen", "out/A.cs", "out/E.cs", "out/Ens/B.cs", "out/F.cs", "out/New/D.cs"], Files());
        Assert.Empty(Lines());
    }

    [Fact]
    public void A_second_run_at_the_same_time_fails_and_changes_nothing()
    {
        Write(Old);
        var inner = new List<bool>();
        Write(new OutputWriter(_ => inner.Add(Write(("A.cs", "other")))), New);

        Assert.All(inner, Assert.False);
        Assert.Equal("changed", Temp.Read("out/A.cs"));
    }

    private static void FailAt(bool now)
    {
        if (now)
        {
            throw new IOException("disk full");
        }
    }

    private void Capture(bool now, Dictionary<string, string> into)
    {
        if (now)
        {
            foreach (var path in Directory.EnumerateFiles(Temp["out"], "*", SearchOption.AllDirectories).Where(p => Path.GetFileName(p) != "lock"))
            {
                into[path] = File.ReadAllText(path);
            }
        }
    }
}
