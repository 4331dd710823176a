namespace ImageCodegen.EndToEnd.Tests;

/// <summary>A test that sends a signal or needs a terminal, which Windows has in other ways.</summary>
public sealed class UnixFactAttribute : FactAttribute
{
    public UnixFactAttribute() => Skip = OperatingSystem.IsWindows() ? "Not on Windows." : null;
}
