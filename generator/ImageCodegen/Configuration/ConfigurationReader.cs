using ImageCodegen.OpenApi;
using ImageCodegen.Syntax;
using ImageCodegen.Text;

namespace ImageCodegen.Configuration;

/// <summary>Reads <c>imagecodegen.yaml</c>. Every finding stands where the text to change stands.</summary>
public sealed class ConfigurationReader
{
    private static readonly string[] TopKeys = ["output", "specs"];
    private static readonly string[] RowKeys = ["spec", "namespace"];
    private readonly DiagnosticBag diagnostics;
    private readonly string folder;

    private ConfigurationReader(string folder, DiagnosticBag diagnostics)
    {
        this.folder = folder;
        this.diagnostics = diagnostics;
    }

    /// <summary>Reads the configuration at the path.</summary>
    /// <returns>The configuration, or null after an error.</returns>
    public static CodegenConfiguration? Read(string path, SourceFiles files, ReadLimits limits, DiagnosticBag diagnostics)
    {
        var configuration = files.Open(path, diagnostics) is { } file && SyntaxReader.Read(file, diagnostics, limits) is { } root
            ? new ConfigurationReader(Path.GetDirectoryName(file.Path)!, diagnostics).Read(file, root)
            : null;
        return diagnostics.HasErrors ? null : configuration;
    }

    private CodegenConfiguration? Read(SourceFile file, Node root)
    {
        if (root is not MappingNode top)
        {
            diagnostics.Add(Diagnostics.ConfigurationKind, root.Span, file.DisplayPath, root.Kind, "an object");
            return null;
        }

        RejectUnknownKeys(top, TopKeys);
        var output = Text(top, "output", "../generated");
        var rows = new List<SpecRow>();
        foreach (var item in Rows(top))
        {
            if (Row(item) is { } row)
            {
                rows.Add(row);
            }
        }

        ConfigurationChecks.RejectDuplicates(rows, diagnostics);
        return output is null ? null : Checked(ConfigurationChecks.WithFolders(folder, Path.GetFullPath(output.Text, folder), output.Span, rows));
    }

    private CodegenConfiguration Checked(CodegenConfiguration configuration)
    {
        var file = configuration.OutputSpan.File;
        ConfigurationChecks.CheckOutput(configuration, [file.Path, .. configuration.Specs.Select(s => s.FullPath)], diagnostics);
        return configuration;
    }

    private IReadOnlyList<Node> Rows(MappingNode top)
    {
        if (!top.TryGet("specs", out var specs))
        {
            diagnostics.Add(Diagnostics.MissingConfigurationKey, top.Span, "specs", "[{spec: images.yaml, namespace: Company.Images}]");
            return [];
        }

        if (specs.Value is SequenceNode { Items.Count: > 0 } list)
        {
            return list.Items;
        }

        var there = specs.Value is SequenceNode ? "an empty list" : specs.Value.Kind;
        diagnostics.Add(Diagnostics.ConfigurationKind, specs.Value.Span, "specs", there, "a list of at least one row");
        return [];
    }

    private SpecRow? Row(Node item)
    {
        if (item is not MappingNode row)
        {
            diagnostics.Add(Diagnostics.ConfigurationKind, item.Span, "specs", item.Kind, "an object with 'spec' and 'namespace'");
            return null;
        }

        RejectUnknownKeys(row, RowKeys);
        var spec = Text(row, "spec", "images.yaml");
        var @namespace = Text(row, "namespace", "Company.Images");
        if (@namespace is not null && !NamespaceName.IsValid(@namespace.Text))
        {
            diagnostics.Add(Diagnostics.InvalidNamespace, @namespace.Span, @namespace.Text);
            @namespace = null;
        }

        if (spec is null)
        {
            return null;
        }

        var fullPath = Path.GetFullPath(spec.Text, folder);
        if (!File.Exists(fullPath))
        {
            diagnostics.Add(Diagnostics.SpecNotFound, spec.Span, spec.Text);
        }

        return @namespace is null ? null : new SpecRow(fullPath, ConfigurationChecks.RelativePath(folder, fullPath), @namespace.Text, "", spec.Span);
    }

    private ScalarNode? Text(MappingNode mapping, string key, string example)
    {
        if (!mapping.TryGet(key, out var entry))
        {
            diagnostics.Add(Diagnostics.MissingConfigurationKey, mapping.Span, key, example);
            return null;
        }

        if (entry.Value is ScalarNode { Type: ScalarType.String, Text.Length: > 0 } text && !text.Text.Contains('\0', StringComparison.Ordinal))
        {
            return text;
        }

        var there = entry.Value.AsString() is null ? entry.Value.Kind : "no usable text";
        diagnostics.Add(Diagnostics.ConfigurationKind, entry.Value.Span, key, there, "a string");
        return null;
    }

    private void RejectUnknownKeys(MappingNode mapping, string[] known)
    {
        foreach (var entry in mapping.Entries.Where(e => !known.Contains(e.Key, StringComparer.Ordinal)))
        {
            var fix = NearestName.Suggest(entry.Key, known, $"Remove it; the keys here are '{string.Join("' and '", known)}'");
            diagnostics.Add(Diagnostics.UnknownConfigurationKey, entry.KeySpan, entry.Key, fix);
        }
    }
}
