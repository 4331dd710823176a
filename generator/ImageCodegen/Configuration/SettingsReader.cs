using ImageCodegen.Binding.Settings;
using ImageCodegen.Emission.Escaping;
using ImageCodegen.Emission;
using ImageCodegen.Syntax;
using ImageCodegen.Text;

namespace ImageCodegen.Configuration;

/// <summary>
/// Reads what a user has chosen, at the top or in a row. A key of a row takes the place of the same key at the top;
/// <c>types</c> and <c>rename</c> add their entries to those at the top.
/// </summary>
internal sealed class SettingsReader(ConfigurationNodes nodes, string folder)
{
    /// <summary>Reads the settings that stand in the mapping, over those that hold without them.</summary>
    public CodegenSettings Read(MappingNode mapping, CodegenSettings above) => new(
        new BindingSettings
        {
            Include = Selection(mapping, ConfigurationKeys.Include) ?? above.Binding.Include,
            Exclude = Selection(mapping, ConfigurationKeys.Exclude) ?? above.Binding.Exclude,
            Prune = nodes.Flag(mapping, ConfigurationKeys.Prune) ?? above.Binding.Prune,
            TracksAbsence = nodes.Flag(mapping, ConfigurationKeys.TrackAbsence) ?? above.Binding.TracksAbsence,
            AssertsFormats = nodes.Flag(mapping, ConfigurationKeys.AssertFormats) ?? above.Binding.AssertsFormats,
            Formats = Formats(mapping, above.Binding.Formats),
            Rename = Rename(mapping, above.Binding.Rename),
        },
        Emission(mapping, above.Emission),
        Templates(mapping) ?? above.Templates);

    private Selection? Selection(MappingNode mapping, string key)
    {
        if (nodes.Mapping(mapping, key) is not { } selection)
        {
            return null;
        }

        nodes.RejectUnknownKeys(selection, ConfigurationKeys.Selection);
        IReadOnlyList<NamePattern> Patterns(string kind) =>
            [.. nodes.Texts(selection, kind).Select(text => new NamePattern(key + "." + kind, text.Text, text.Span))];
        return new Selection
        {
            Paths = Patterns(ConfigurationKeys.Paths),
            Tags = Patterns(ConfigurationKeys.Tags),
            Operations = Patterns(ConfigurationKeys.Operations),
            Schemas = Patterns(ConfigurationKeys.Schemas),
        };
    }

    private Dictionary<string, FormatMapping> Formats(MappingNode mapping, IReadOnlyDictionary<string, FormatMapping> above)
    {
        var formats = new Dictionary<string, FormatMapping>(above, StringComparer.Ordinal);
        foreach (var (entry, type) in nodes.Entries(mapping, ConfigurationKeys.Types))
        {
            if (nodes.IsOneOf(type, ConfigurationKeys.Types, [.. FormatMapping.Types.Keys]))
            {
                formats[entry.Key] = new FormatMapping(entry.Key, type.Text, FormatMapping.Types[type.Text], entry.KeySpan);
            }
        }

        return formats;
    }

    private Renames Rename(MappingNode mapping, Renames above)
    {
        if (nodes.Mapping(mapping, ConfigurationKeys.Rename) is not { } rename)
        {
            return above;
        }

        nodes.RejectUnknownKeys(rename, ConfigurationKeys.Renames);
        return new Renames
        {
            Types = Names(rename, ConfigurationKeys.Types, above.Types),
            Members = Names(rename, ConfigurationKeys.Members, above.Members),
        };
    }

    private Dictionary<string, GivenName> Names(MappingNode rename, string key, IReadOnlyDictionary<string, GivenName> above)
    {
        var names = new Dictionary<string, GivenName>(above, StringComparer.Ordinal);
        foreach (var (entry, name) in nodes.Entries(rename, key))
        {
            if (NamespaceName.IsIdentifier(name.Text))
            {
                names[entry.Key] = new GivenName(ConfigurationKeys.Rename + "." + key, entry.Key, name.Text, entry.KeySpan);
            }
            else
            {
                nodes.Diagnostics.Add(Diagnostics.InvalidGivenName, name.Span, name.Text, entry.Key);
            }
        }

        return names;
    }

    private EmissionSettings Emission(MappingNode mapping, EmissionSettings above)
    {
        var visibility = above.Visibility;
        if (mapping[ConfigurationKeys.Visibility] is { } node && nodes.Text(node, ConfigurationKeys.Visibility) is { } text
            && nodes.IsOneOf(text, ConfigurationKeys.Visibility, ConfigurationKeys.Visibilities))
        {
            visibility = text.Text == "internal" ? CSharpVisibility.Internal : CSharpVisibility.Public;
        }

        return Parts(mapping, above) with { Visibility = visibility };
    }

    private EmissionSettings Parts(MappingNode mapping, EmissionSettings above)
    {
        if (mapping[ConfigurationKeys.Emit] is SequenceNode { Items.Count: 0 } empty)
        {
            nodes.Wrong(empty, ConfigurationKeys.Emit, "an empty list", "a list of at least one part");
        }

        var parts = nodes.Texts(mapping, ConfigurationKeys.Emit)
            .Where(part => nodes.IsOneOf(part, ConfigurationKeys.Emit, ConfigurationKeys.Parts))
            .Select(part => part.Text)
            .ToHashSet(StringComparer.Ordinal);
        return parts.Count == 0 ? above : new EmissionSettings
        {
            // Validators are part of the models, and requests hold them.
            Models = parts.Overlaps(["models", "validators", "operations"]),
            Validators = parts.Contains("validators"),
            Errors = parts.Contains("errors"),
            Operations = parts.Contains("operations"),
        };
    }

    private TemplateChoice? Templates(MappingNode mapping) =>
        mapping[ConfigurationKeys.Templates] is { } node && nodes.Text(node, ConfigurationKeys.Templates) is { } path
            ? new TemplateChoice(Path.GetFullPath(path.Text, folder), path.Text, path.Span)
            : null;
}
