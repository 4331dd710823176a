using ImageCodegen.Binding.Settings;
using ImageCodegen.Syntax;
using ImageCodegen.Text;

namespace ImageCodegen.Configuration;

/// <summary>Reads <c>lint</c> of a configuration.</summary>
internal sealed class LintSettingsReader(ConfigurationNodes nodes)
{
    private readonly List<(string Id, SourceSpan Span)> named = [];

    /// <summary>The settings that stand in the mapping at the top.</summary>
    public LintSettings Read(MappingNode top)
    {
        if (nodes.Mapping(top, ConfigurationKeys.Lint) is not { } lint)
        {
            return LintSettings.None;
        }

        nodes.RejectUnknownKeys(lint, ConfigurationKeys.LintKeys);
        return new LintSettings
        {
            Levels = Levels(lint),
            Suppressions = [.. Suppressions(lint)],
            Transcribed = nodes.Flag(lint, ConfigurationKeys.Transcribed),
            Named = named,
        };
    }

    private Dictionary<string, string> Levels(MappingNode lint)
    {
        var levels = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in nodes.Mapping(lint, ConfigurationKeys.Rules)?.Entries ?? [])
        {
            // YAML 1.1 habits: an unquoted off is text here, as YAML 1.2 has it.
            named.Add((entry.Key, entry.KeySpan));
            if (nodes.Text(entry.Value, entry.Key) is { } level && nodes.IsOneOf(level, entry.Key, ConfigurationKeys.Levels))
            {
                levels[entry.Key] = level.Text;
            }
        }

        return levels;
    }

    private IEnumerable<LintSuppression> Suppressions(MappingNode lint)
    {
        if (lint[ConfigurationKeys.Suppress] is not { } node)
        {
            yield break;
        }

        if (node is not SequenceNode list)
        {
            nodes.Wrong(node, ConfigurationKeys.Suppress, node.Kind, "a list");
            yield break;
        }

        foreach (var item in list.Items)
        {
            if (item is not MappingNode entry)
            {
                nodes.Wrong(item, ConfigurationKeys.Suppress, item.Kind, "an object with 'rule', 'at' and 'reason'");
                continue;
            }

            nodes.RejectUnknownKeys(entry, ConfigurationKeys.Suppression);
            var rule = nodes.RequiredText(entry, ConfigurationKeys.Rule, "component-unused");
            var at = nodes.RequiredText(entry, ConfigurationKeys.At, "/components/schemas/Image");
            var reason = nodes.RequiredText(entry, ConfigurationKeys.Reason, "other documents refer to it");
            var file = entry[ConfigurationKeys.File] is { } name ? nodes.Text(name, ConfigurationKeys.File) : null;
            if (rule is not null && at is not null && reason is not null)
            {
                named.Add((rule.Text, rule.Span));
                yield return new LintSuppression(
                    rule.Text,
                    new NamePattern(ConfigurationKeys.At, at.Text, at.Span),
                    file is null ? null : new NamePattern(ConfigurationKeys.File, file.Text, file.Span),
                    reason.Text,
                    entry.Span);
            }
        }
    }
}
