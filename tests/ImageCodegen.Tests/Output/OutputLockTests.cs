using ImageCodegen.Output;

namespace ImageCodegen.Tests.Output;

public sealed class OutputLockTests
{
    [Fact]
    public void One_run_at_a_time_has_a_folder()
    {
        using var temp = new TempFolder();
        var isFree = false;
        var found = new List<bool>();
        var others = Enumerable.Range(0, 3).Select(_ => new Thread(() =>
        {
            using var alone = OutputLock.Wait(temp["output"]);
            found.Add(Volatile.Read(ref isFree));
        })).ToList();

        using (OutputLock.Wait(temp["output"]))
        {
            others.ForEach(thread => thread.Start());
            using var another = OutputLock.Wait(temp["elsewhere"]);
            Volatile.Write(ref isFree, true);
        }

        others.ForEach(thread => thread.Join());
        Assert.Equal([true, true, true], found);
    }
}
