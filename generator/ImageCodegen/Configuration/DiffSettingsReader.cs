using ImageCodegen.Syntax;
using ImageCodegen.Text;

namespace ImageCodegen.Configuration;

/// <summary>Reads <c>diff</c> of a configuration.</summary>
internal sealed class DiffSettingsReader(ConfigurationNodes nodes)
{
    /// <summary>The settings that stand in the mapping at the top.</summary>
    public DiffSettings Read(MappingNode top)
    {
        if (nodes.Mapping(top, ConfigurationKeys.Diff) is not { } diff)
        {
            return DiffSettings.None;
        }

        nodes.RejectUnknownKeys(diff, ConfigurationKeys.DiffKeys);
        var verdicts = new Dictionary<string, string>(StringComparer.Ordinal);
        var named = new List<(string Id, SourceSpan Span)>();
        foreach (var entry in nodes.Mapping(diff, ConfigurationKeys.Rules)?.Entries ?? [])
        {
            named.Add((entry.Key, entry.KeySpan));
            if (nodes.Text(entry.Value, entry.Key) is { } verdict && nodes.IsOneOf(verdict, entry.Key, ConfigurationKeys.Verdicts))
            {
                verdicts[entry.Key] = verdict.Text;
            }
        }

        return new DiffSettings { Verdicts = verdicts, Named = named };
    }
}
