using ImageCodegen.Configuration;
using ImageCodegen.Text;

namespace ImageCodegen.Review.Lint;

/// <summary>Collects the findings of a run, each once, at the levels that are configured.</summary>
/// <param name="settings">What is configured.</param>
/// <param name="folder">The folder that files are named relative to in fingerprints.</param>
internal sealed class LintReport(LintSettings settings, string folder)
{
    private readonly List<Finding> findings = [];
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> names = new(StringComparer.Ordinal);

    // A path can be very long, and have a finding for each of its names.
    private readonly HashSet<string> texts = new(StringComparer.Ordinal);

    /// <summary>How many findings are suppressed.</summary>
    public int Suppressed { get; private set; }

    /// <summary>The findings by file, line, column and rule.</summary>
    public IReadOnlyList<Finding> Findings =>
    [
        .. findings
            .OrderBy(f => f.Place.Span.File.DisplayPath, StringComparer.Ordinal)
            .ThenBy(f => f.Place.Span.Line)
            .ThenBy(f => f.Place.Span.Column)
            .ThenBy(f => f.Rule.Id, StringComparer.Ordinal)
            .ThenBy(f => f.What, StringComparer.Ordinal),
    ];

    /// <summary>True where the rule is not switched off.</summary>
    public bool Wants(ReviewRule rule) => LevelOf(rule, rule.Level) != FindingLevel.Off;

    /// <summary>Adds a finding, unless it is there, switched off or suppressed.</summary>
    public void Add(ReviewRule rule, LintPlace place, string what, string fix, params ReadOnlySpan<string> values) =>
        Add(rule, rule.Level, place, what, fix, values);

    /// <summary>The same, at a level of its own unless the rule's is configured.</summary>
    public void Add(ReviewRule rule, FindingLevel own, LintPlace place, string what, string fix, params ReadOnlySpan<string> values)
    {
        var level = LevelOf(rule, own);
        if (level == FindingLevel.Off)
        {
            return;
        }

        var pointer = place.Path.ToString()[1..];
        var (subject, below) = LintSubject.Of(place.Path.Segments);
        var file = NameOf(place.Span.File);
        var fingerprint = ReviewFingerprint.Of([rule.Id, file, subject, below, .. values]);
        if (!seen.Add(fingerprint))
        {
            return;
        }

        if (settings.Suppresses(rule.Id, file, pointer, fingerprint))
        {
            Suppressed++;
            return;
        }

        findings.Add(new Finding
        {
            Rule = rule,
            Level = level,
            Place = new ReviewPlace(place.Span, Kept(pointer)),
            Subject = Kept(OneLine.Of(subject)),
            What = OneLine.Of(what),
            Fix = OneLine.Of(fix),
            Fingerprint = fingerprint,
        });
    }

    /// <summary>The file's name relative to the folder, with <c>/</c>.</summary>
    public string NameOf(SourceFile file)
    {
        if (!names.TryGetValue(file.Path, out var name))
        {
            names[file.Path] = name = Path.GetRelativePath(folder, file.Path).Replace('\\', '/');
        }

        return name;
    }

    private string Kept(string text)
    {
        if (texts.TryGetValue(text, out var kept))
        {
            return kept;
        }

        texts.Add(text);
        return text;
    }

    private FindingLevel LevelOf(ReviewRule rule, FindingLevel own) =>
        settings.Levels.TryGetValue(rule.Id, out var level) ? Enum.Parse<FindingLevel>(level, ignoreCase: true) : own;
}
