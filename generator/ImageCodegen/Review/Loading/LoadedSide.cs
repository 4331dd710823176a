namespace ImageCodegen.Review.Loading;

/// <summary>One state of what is reviewed, with what has to stay while its references are followed.</summary>
/// <param name="side">The specs.</param>
/// <param name="files">The folder that was taken out of git; null where there is none.</param>
public sealed class LoadedSide(ReviewSide side, IDisposable? files) : IDisposable
{
    /// <summary>The specs.</summary>
    public ReviewSide Side { get; } = side;

    /// <summary>Removes what was taken out of git.</summary>
    public void Dispose() => files?.Dispose();
}
