namespace ImageCodegen.Review.Loading;

/// <summary>A state in git, as git itself writes it: <c>REV:path</c>.</summary>
/// <param name="Revision">A commit: a branch, a tag, <c>HEAD~1</c>, a hash.</param>
/// <param name="Path">The path from the top of the repository, or with <c>./</c> from the working directory; empty for the top.</param>
internal sealed record GitRevision(string Revision, string Path)
{
    /// <summary>Reads an argument; null where it cannot be one, as of a drive or an option.</summary>
    public static GitRevision? Parse(string argument)
    {
        var colon = argument.IndexOf(':', StringComparison.Ordinal);
        var isDrive = colon == 1 && argument.Length > 2 && argument[2] is '/' or '\\';
        return colon <= 0 || isDrive || argument[0] == '-' || argument.Any(char.IsControl) ? null : new GitRevision(argument[..colon], argument[(colon + 1)..]);
    }
}
