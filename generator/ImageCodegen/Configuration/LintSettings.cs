using ImageCodegen.Binding.Settings;
using ImageCodegen.Text;

namespace ImageCodegen.Configuration;

/// <summary>What is configured under <c>lint</c>.</summary>
public sealed record LintSettings
{
    /// <summary>Nothing configured.</summary>
    public static LintSettings None { get; } = new();

    /// <summary>The levels of rules by id, where they are not the rule's own: <c>off</c>, <c>info</c>, <c>warning</c> or <c>error</c>.</summary>
    public IReadOnlyDictionary<string, string> Levels { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The ids of rules that are named, and where. Whether there are such rules is for <c>lint</c> to say.</summary>
    public IReadOnlyList<(string Id, SourceSpan Span)> Named { get; init; } = [];

    /// <summary>The findings that are known and accepted.</summary>
    public IReadOnlyList<LintSuppression> Suppressions { get; init; } = [];

    /// <summary>Whether the specs were transcribed from other documents; null to tell by <c>x-source</c>.</summary>
    public bool? Transcribed { get; init; }

    /// <summary>True where a suppression is for the finding. All that are remember it.</summary>
    public bool Suppresses(string rule, string file, string pointer, string fingerprint)
    {
        var found = false;
        foreach (var suppression in Suppressions)
        {
            found |= suppression.Matches(rule, file, pointer, fingerprint);
        }

        return found;
    }
}

/// <summary>A finding, or findings of one rule, that somebody has accepted.</summary>
/// <param name="rule">The rule's id.</param>
/// <param name="at">A pattern of JSON Pointers, or a fingerprint.</param>
/// <param name="file">A pattern of files relative to the configuration; null for all.</param>
/// <param name="reason">Why it is accepted.</param>
/// <param name="span">The entry.</param>
public sealed class LintSuppression(string rule, NamePattern at, NamePattern? file, string reason, SourceSpan span)
{
    /// <summary>The rule's id.</summary>
    public string Rule { get; } = rule;

    /// <summary>Where the findings are, as it was written.</summary>
    public string At { get; } = at.Text;

    /// <summary>Why it is accepted.</summary>
    public string Reason { get; } = reason;

    /// <summary>The entry.</summary>
    public SourceSpan Span { get; } = span;

    /// <summary>True once it has matched a finding.</summary>
    public bool IsUsed { get; private set; }

    /// <summary>True where it says which files it is for.</summary>
    public bool NamesFile => file is not null;

    /// <summary>True where it could be for a finding in the file.</summary>
    public bool IsFor(string name) => file is null || file.IsMatch(name);

    /// <summary>True where it is for the finding.</summary>
    public bool Matches(string id, string name, string pointer, string fingerprint)
    {
        var matches = Rule == id && IsFor(name) && (at.Text == fingerprint || at.IsMatch(pointer));
        IsUsed |= matches;
        return matches;
    }
}
