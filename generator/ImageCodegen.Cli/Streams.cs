using System.Text;

namespace ImageCodegen.Cli;

/// <summary>Standard output and error. Redirected, they are UTF-8 with <c>\n</c>, the same bytes on every machine.</summary>
internal sealed class Streams : IDisposable
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Standard output, where results go.</summary>
    public TextWriter Out { get; } = Console.IsOutputRedirected ? Open(Console.OpenStandardOutput()) : Console.Out;

    /// <summary>Standard error, where findings go.</summary>
    public TextWriter Error { get; } = Console.IsErrorRedirected ? Open(Console.OpenStandardError()) : Console.Error;

    /// <summary>True where a person looks at the output and wants it in colour (https://no-color.org).</summary>
    public static bool IsFancy =>
        !Console.IsOutputRedirected
        && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
        && Environment.GetEnvironmentVariable("TERM") != "dumb";

    /// <inheritdoc/>
    public void Dispose()
    {
        Out.Flush();
        Error.Flush();
    }

    private static StreamWriter Open(Stream stream) => new(stream, Utf8) { NewLine = "\n" };
}
