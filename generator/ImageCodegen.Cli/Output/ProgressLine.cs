using System.Diagnostics;
using System.Globalization;

namespace ImageCodegen.Cli.Output;

/// <summary>One line on a terminal that says what goes on, written over and over, and gone at the end. Short runs never show it.</summary>
internal sealed class ProgressLine : IDisposable
{
    private const int Patience = 500;
    private const int Interval = 100;
    private const string ClearLine = "\r\e[K";

    private readonly Lock gate = new();
    private readonly Stopwatch clock = Stopwatch.StartNew();
    private readonly TextWriter terminal;
    private readonly Timer timer;
    private string doing = "";
    private bool isShown;
    private bool isOver;

    private ProgressLine(TextWriter terminal)
    {
        this.terminal = terminal;
        timer = new Timer(_ => Show(), state: null, Patience, Interval);
    }

    /// <summary>Begins; null where nobody would see it.</summary>
    public static ProgressLine? Start(Streams streams) => Streams.ShowsProgress ? new ProgressLine(streams.Error) : null;

    /// <summary>Says what is done now.</summary>
    public void Say(string text) => doing = text;

    /// <inheritdoc/>
    public void Dispose()
    {
        timer.Dispose();
        lock (gate)
        {
            isOver = true;
            if (isShown)
            {
                terminal.Write(ClearLine);
            }
        }
    }

    private void Show()
    {
        lock (gate)
        {
            if (!isOver)
            {
                isShown = true;
                terminal.Write(string.Create(CultureInfo.InvariantCulture, $"{ClearLine}{doing}, {clock.Elapsed.TotalSeconds:0.0} s"));
            }
        }
    }
}
