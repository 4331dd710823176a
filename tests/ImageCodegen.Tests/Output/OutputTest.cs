using System.Text;
using ImageCodegen.Output;
using ImageCodegen.Text;

namespace ImageCodegen.Tests.Output;

/// <summary>A real output folder, written as a run does it.</summary>
public abstract class OutputTest : IDisposable
{
    protected TempFolder Temp { get; } = new();

    protected DiagnosticBag Found { get; } = new();

    protected static SourceSpan Origin { get; } = new(new SourceFile("/spec.yaml", "spec.yaml", default), 3, 5);

    protected OutputFolder Folder => new(Temp["out"], "out");

    public void Dispose()
    {
        Temp.Dispose();
        GC.SuppressFinalize(this);
    }

    protected static PlannedFile Planned(string path, string content) => new(path, Encoding.UTF8.GetBytes(content), Origin);

    protected OutputChanges Find(params (string Path, string Content)[] files) =>
        OutputChanges.Find(OutputPlan.Create(files.Select(f => Planned(f.Path, f.Content)), Found), Folder, Found);

    protected bool Write(params (string Path, string Content)[] files) => Write(new OutputWriter(), files);

    protected bool Write(OutputWriter writer, params (string Path, string Content)[] files)
    {
        var changes = Find(files);
        return !Found.HasErrors && writer.Write(changes, Origin, Found);
    }

    protected IEnumerable<string> Lines() => Found.ToSorted().Select(d => d.ToString());

    protected string[] Files() => [.. Temp.Snapshot().Keys.Order(StringComparer.Ordinal)];
}
