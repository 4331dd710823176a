using ImageCodegen.Syntax;
using ImageCodegen.Text;

namespace ImageCodegen.Configuration;

/// <summary>Reads <c>imagecodegen.yaml</c>. Every finding stands where the text to change stands.</summary>
public sealed class ConfigurationReader
{
    private readonly DiagnosticBag diagnostics;
    private readonly ConfigurationNodes nodes;
    private readonly SettingsReader settings;
    private readonly string folder;
    private readonly BuildPlaces? build;

    private ConfigurationReader(string folder, BuildPlaces? build, DiagnosticBag diagnostics)
    {
        this.folder = folder;
        this.build = build;
        this.diagnostics = diagnostics;
        nodes = new ConfigurationNodes(diagnostics);
        settings = new SettingsReader(nodes, folder);
    }

    /// <summary>Reads the configuration at the path.</summary>
    /// <param name="path">The file.</param>
    /// <param name="files">What loads it.</param>
    /// <param name="limits">What it may cost.</param>
    /// <param name="diagnostics">Where findings go.</param>
    /// <param name="build">Where the build wants things that this run is part of; null for a run of its own.</param>
    /// <returns>The configuration, or null after an error.</returns>
    public static CodegenConfiguration? Read(string path, SourceFiles files, ReadLimits limits, DiagnosticBag diagnostics, BuildPlaces? build = null)
    {
        var configuration = files.Open(path, diagnostics) is { } file && SyntaxReader.Read(file, diagnostics, limits) is { } root
            ? new ConfigurationReader(Path.GetDirectoryName(file.Path)!, build, diagnostics).Read(file, root)
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

        nodes.RejectUnknownKeys(top, ConfigurationKeys.Top);
        var output = Output(top);
        var common = settings.Read(top, CodegenSettings.None);
        var rows = new List<SpecRow>();
        foreach (var item in Rows(top))
        {
            if (Row(item, common) is { } row)
            {
                rows.Add(row);
            }
        }

        rows = InOwnNamespaces(rows);
        ConfigurationChecks.RejectDuplicates(rows, diagnostics);
        return output is var (path, span)
            ? Checked(
                ConfigurationChecks.WithFolders(build?.ProjectFolder ?? folder, path, span, rows) with
                {
                    Common = common,
                    Names = Names(top),
                    Lint = new LintSettingsReader(nodes).Read(top),
                    Diff = new DiffSettingsReader(nodes).Read(top),
                },
                file)
            : null;
    }

    private (string Path, SourceSpan Span)? Output(MappingNode top)
    {
        var text = build is null || top.TryGet(ConfigurationKeys.Output, out _) ? nodes.RequiredText(top, ConfigurationKeys.Output, "../generated") : null;
        return build?.Output is { } given ? (given, CommandLineConfiguration.Start(given, folder))
            : text is not null ? (Path.GetFullPath(text.Text, folder), text.Span)
            : build is not null ? (build.DefaultOutput, CommandLineConfiguration.Start(build.DefaultOutput, folder))
            : null;
    }

    private NamesFile? Names(MappingNode top) =>
        top[ConfigurationKeys.Names] is { } node && nodes.Text(node, ConfigurationKeys.Names) is { } text
            ? new NamesFile(Path.GetFullPath(text.Text, folder), text.Span)
            : null;

    private List<SpecRow> InOwnNamespaces(List<SpecRow> rows) => build?.ProjectFolder is null ? rows
        : [.. rows.Select(row => row with
        {
            Namespace = NamespaceName.Among([.. rows.Where(r => r.Namespace == row.Namespace).Select(r => r.FullPath)], row.FullPath, row.Namespace),
        })];

    private CodegenConfiguration Checked(CodegenConfiguration configuration, SourceFile file)
    {
        ConfigurationChecks.CheckFiles(configuration, [file.Path, .. configuration.Specs.Select(s => s.FullPath)], diagnostics);
        return configuration;
    }

    private IReadOnlyList<Node> Rows(MappingNode top)
    {
        if (!top.TryGet(ConfigurationKeys.Specs, out var specs))
        {
            diagnostics.Add(Diagnostics.MissingConfigurationKey, top.Span, ConfigurationKeys.Specs, "[{spec: images.yaml, namespace: Company.Images}]");
            return [];
        }

        if (specs.Value is SequenceNode { Items.Count: > 0 } list)
        {
            return list.Items;
        }

        var there = specs.Value is SequenceNode ? "an empty list" : specs.Value.Kind;
        diagnostics.Add(Diagnostics.ConfigurationKind, specs.Value.Span, ConfigurationKeys.Specs, there, "a list of at least one row");
        return [];
    }

    private SpecRow? Row(Node item, CodegenSettings common)
    {
        if (item is not MappingNode row)
        {
            diagnostics.Add(Diagnostics.ConfigurationKind, item.Span, ConfigurationKeys.Specs, item.Kind, "an object with 'spec' and 'namespace'");
            return null;
        }

        nodes.RejectUnknownKeys(row, ConfigurationKeys.Row);
        var spec = nodes.RequiredText(row, ConfigurationKeys.Spec, "images.yaml");
        var @namespace = nodes.RequiredText(row, ConfigurationKeys.Namespace, "Company.Images");
        var own = settings.Read(row, common);
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

        return @namespace is null
            ? null
            : new SpecRow(
                fullPath,
                ConfigurationChecks.RelativePath(build?.ProjectFolder ?? folder, fullPath),
                @namespace.Text,
                "",
                spec.Span) { Settings = own };
    }
}
