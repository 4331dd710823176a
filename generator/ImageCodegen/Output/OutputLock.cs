using ImageCodegen.Output.Stamps;
using ImageCodegen.Text;

namespace ImageCodegen.Output;

/// <summary>
/// Lets one run at a time compare and write an output folder: several projects of a build may share one. Processes of
/// one user on one machine wait for each other; the system frees the lock of one that is killed. Where the system has no
/// such locks to give, the transaction that writes the folder is all the safety there is.
/// </summary>
public sealed class OutputLock : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);
    private readonly Mutex? mutex;

    private OutputLock(Mutex? mutex) => this.mutex = mutex;

    /// <summary>Waits for the folder. The thread that waited has to free it.</summary>
    /// <param name="outputPath">The absolute path of the folder, which need not exist.</param>
    /// <exception cref="IOException">Another run holds the folder for minutes.</exception>
    public static OutputLock Wait(string outputPath)
    {
        var created = Create(RealPath.Of(outputPath));
        if (created is not null && !Acquire(created))
        {
            created.Dispose();
            throw new IOException("another run has been at work there for minutes");
        }

        return new OutputLock(created);
    }

    /// <summary>Frees the folder.</summary>
    public void Dispose()
    {
        mutex?.ReleaseMutex();
        mutex?.Dispose();
    }

    private static Mutex? Create(string path)
    {
        var name = "imagecodegen-" + Fingerprint.Of([OperatingSystem.IsWindows() ? path.ToUpperInvariant() : path]);
        try
        {
            return new Mutex(initiallyOwned: false, name, new NamedWaitHandleOptions { CurrentUserOnly = true, CurrentSessionOnly = false });
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or WaitHandleCannotBeOpenedException or PlatformNotSupportedException)
        {
            return null;
        }
    }

    // The lock of a run that was killed is as good as any: what it left half done, the next run completes.
    private static bool Acquire(Mutex created)
    {
        try
        {
            return created.WaitOne(Patience);
        }
        catch (AbandonedMutexException)
        {
            return true;
        }
    }
}
