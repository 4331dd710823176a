using ImageCodegen.Binding.Kept;
using ImageCodegen.Syntax;
using ImageCodegen.Text;

namespace ImageCodegen.Configuration;

/// <summary>Reads the file that keeps names. People merge and edit it, so that it is as untrusted as a spec.</summary>
public sealed class NamesFileReader
{
    /// <summary>The key of the names of operations.</summary>
    public const string Operations = "operations";

    /// <summary>The key of the names of types.</summary>
    public const string Types = "types";

    /// <summary>The key of the names of members, values, parameters and cases.</summary>
    public const string Members = "members";

    /// <summary>The key of the fingerprints of types that places share.</summary>
    public const string Shared = "shared";

    private const int LongestName = 200;
    private static readonly string[] Sections = [Operations, Types, Members, Shared];
    private readonly DiagnosticBag diagnostics;

    private NamesFileReader(DiagnosticBag diagnostics) => this.diagnostics = diagnostics;

    /// <summary>Reads the file of a configuration. One that does not exist yet, or is empty, has no names.</summary>
    /// <returns>The names by namespace; null where the configuration keeps none, or after an error.</returns>
    public static IReadOnlyDictionary<string, KeptNames>? Read(
        CodegenConfiguration configuration, SourceFiles files, ReadLimits limits, DiagnosticBag diagnostics)
    {
        if (configuration.Names is not { } names)
        {
            return null;
        }

        var info = new FileInfo(names.FullPath);
        if (info is { Exists: false } or { Length: 0 } && !Directory.Exists(names.FullPath))
        {
            return new Dictionary<string, KeptNames>(StringComparer.Ordinal);
        }

        return files.OpenAside(names.FullPath, diagnostics) is { } file && SyntaxReader.Read(file, diagnostics, limits) is { } root
            ? new NamesFileReader(diagnostics).Read(root)
            : null;
    }

    private Dictionary<string, KeptNames> Read(Node root)
    {
        var found = new Dictionary<string, KeptNames>(StringComparer.Ordinal);
        foreach (var (name, sections) in Mapping(root, "the file")?.Entries.Select(e => (e.Key, Mapping(e.Value, $"'{e.Key}'"))) ?? [])
        {
            if (sections is null)
            {
                continue;
            }

            foreach (var unknown in sections.Entries.Where(e => !Sections.Contains(e.Key, StringComparer.Ordinal)))
            {
                Report(unknown.KeySpan, $"there is no '{unknown.Key}' in it");
            }

            found[name] = new KeptNames
            {
                Operations = Names(sections, Operations, static _ => ""),
                Types = Names(sections, Types, OfComponent),
                Members = Names(sections, Members, static key => key.LastIndexOf('/') is > 0 and var end ? key[..end] : null),
                Shared = Texts(sections, Shared).ToDictionary(t => t.Entry.Key, t => t.Text.Text, StringComparer.Ordinal),
            };
        }

        return found;
    }

    /// <summary>Names within a section. Of two things of one scope with the same name, the second is reported; null stands for no scope.</summary>
    private Dictionary<string, string> Names(MappingNode sections, string section, Func<string, string?> scope)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        var seen = new Dictionary<(string, string), string>();
        foreach (var (entry, name) in Texts(sections, section))
        {
            if (name.Text.Length > LongestName || !NamespaceName.IsIdentifier(name.Text))
            {
                diagnostics.Add(Diagnostics.InvalidKeptName, name.Span, name.Text, entry.Key);
            }
            else if (scope(entry.Key) is { } within && !seen.TryAdd((within, name.Text), entry.Key))
            {
                diagnostics.Add(Diagnostics.KeptNameTwice, name.Span, name.Text, entry.Key, seen[(within, name.Text)]);
            }
            else
            {
                names[entry.Key] = name.Text;
            }
        }

        return names;
    }

    // Places without a name of their own may share one; components do not.
    private static string? OfComponent(string place) =>
        place.StartsWith("schemas/", StringComparison.Ordinal) && place.IndexOf('/', "schemas/".Length) < 0 ? "" : null;

    private IEnumerable<(MappingEntry Entry, ScalarNode Text)> Texts(MappingNode sections, string section)
    {
        foreach (var entry in sections[section] is { } node ? Mapping(node, $"'{section}'")?.Entries ?? [] : [])
        {
            if (entry.Value is ScalarNode { Type: ScalarType.String } text)
            {
                yield return (entry, text);
            }
            else
            {
                Report(entry.Value.Span, $"'{entry.Key}' is {entry.Value.Kind}, not a string");
            }
        }
    }

    private MappingNode? Mapping(Node node, string what)
    {
        if (node is MappingNode mapping)
        {
            return mapping;
        }

        Report(node.Span, $"{what} is {node.Kind}, not an object");
        return null;
    }

    private void Report(SourceSpan span, string fault) => diagnostics.Add(Diagnostics.InvalidNamesFile, span, fault);
}
