using System.Text;

namespace ImageCodegen.Cli.Output;

/// <summary>Standard output and error. Redirected, they are UTF-8 with <c>\n</c>, the same bytes on every machine.</summary>
internal sealed class Streams : IDisposable
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The streams of the process.</summary>
    public Streams()
        : this(
            Console.IsOutputRedirected ? Open(Console.OpenStandardOutput()) : Console.Out,
            Console.IsErrorRedirected ? Open(Console.OpenStandardError()) : Console.Error)
    {
        OutInk = new Ink(!Console.IsOutputRedirected && WantsColour());
        ErrorInk = new Ink(!Console.IsErrorRedirected && WantsColour());
    }

    /// <summary>Other streams, without colour.</summary>
    public Streams(TextWriter output, TextWriter error)
    {
        Out = output;
        Error = error;
    }

    /// <summary>Standard output, where results go.</summary>
    public TextWriter Out { get; }

    /// <summary>Standard error, where findings go.</summary>
    public TextWriter Error { get; }

    /// <summary>Colours what goes to <see cref="Out"/>: where a person looks at it and wants colour.</summary>
    public Ink OutInk { get; }

    /// <summary>Colours what goes to <see cref="Error"/>.</summary>
    public Ink ErrorInk { get; }

    /// <summary>True where a line of progress on <see cref="Error"/> can be written over: a terminal that is no build server's.</summary>
    public static bool ShowsProgress =>
        !Console.IsErrorRedirected && Understands() && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("CI"));

    /// <summary>Hands over what was printed so far, for a program that goes on.</summary>
    public void Flush()
    {
        Out.Flush();
        Error.Flush();
    }

    /// <inheritdoc/>
    public void Dispose() => Flush();

    // https://no-color.org
    private static bool WantsColour() => string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && Understands();

    // The old console of Windows understands escape sequences only where a program has asked it to; newer terminals say who they are.
    private static bool Understands() =>
        Environment.GetEnvironmentVariable("TERM") is { } terminal ? terminal.Length > 0 && terminal != "dumb"
        : OperatingSystem.IsWindows() && Environment.GetEnvironmentVariable("WT_SESSION") is not null;

    // Reports can have tens of thousands of lines, and each time that something is handed over costs.
    private static StreamWriter Open(Stream stream) => new(stream, Utf8, bufferSize: 32 * 1024) { NewLine = "\n" };
}
