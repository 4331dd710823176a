using System.Text.Json;
using System.Text.Json.Nodes;
using ImageCodegen.Syntax;
using ImageCodegen.Text;

namespace ImageCodegen.Tests.Fuzzing;

/// <summary>The documents that are broken: real ones where they are at hand, the project's specs, and the golden cases.</summary>
internal static class FuzzSeeds
{
    private static readonly string[] Corpus = ["petstore.yaml", "galaxy.yaml", "spotify.json", "adyen-checkout.json"];

    /// <summary>The documents.</summary>
    internal static IReadOnlyList<string> Paths { get; } =
    [
        .. Corpus.Select(static name => Path.Combine(CorpusFactAttribute.Folder ?? "", name)).Where(File.Exists),
        .. Directory.GetFiles(Path.Combine(RepositoryFolder.FullPath, "specs"), "*.yaml", SearchOption.AllDirectories)
            .Where(static path => !Path.GetFileName(path).StartsWith("imagecodegen.", StringComparison.Ordinal) && !path.Contains("common", StringComparison.Ordinal)).Order(StringComparer.Ordinal),
        .. Directory.GetFiles(Path.Combine(RepositoryFolder.FullPath, "tests", "Cases"), "spec.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal),
    ];

    /// <summary>Those of several files, in OpenAPI and in Swagger 2.0.</summary>
    internal static IReadOnlyList<string> OfManyFiles { get; } = [.. Paths.Where(static path => path.Contains("many-files", StringComparison.Ordinal))];

    /// <summary>The files of a document, itself among them, whose roots are objects.</summary>
    internal static IReadOnlyList<string> Parts(string path) => [.. Documents(Path.GetDirectoryName(path)!)];

    /// <summary>The documents of a folder, and those of a golden case below it; none that is large.</summary>
    internal static IEnumerable<string> Documents(string folder) =>
        Directory.EnumerateFiles(folder, "*", folder.Contains("many-files", StringComparison.Ordinal) ? SearchOption.AllDirectories : SearchOption.TopDirectoryOnly)
            .Where(static file => Path.GetExtension(file) is ".yaml" or ".json" && !file.Contains("expected", StringComparison.Ordinal) && new FileInfo(file).Length < 100_000)
            .Order(StringComparer.Ordinal);

    /// <summary>The document as a tree of its own.</summary>
    internal static JsonObject Tree(string path)
    {
        var diagnostics = new DiagnosticBag();
        var node = SyntaxReader.Read(new SourceFile(path, path, File.ReadAllBytes(path)), diagnostics, ReadLimits.Default);
        return (JsonObject)Copy(node!)!;
    }

    private static JsonNode? Copy(Node node) => node switch
    {
        MappingNode mapping => new JsonObject(mapping.Entries.Select(static e => KeyValuePair.Create(e.Key, Copy(e.Value)))),
        SequenceNode sequence => new JsonArray([.. sequence.Items.Select(Copy)]),
        ScalarNode { Type: ScalarType.String } text => JsonValue.Create(text.Text),
        ScalarNode scalar => JsonNode.Parse(scalar.Text.Contains("inf", StringComparison.Ordinal) || scalar.Text.Contains("nan", StringComparison.Ordinal) ? "0" : scalar.Text),
        _ => throw new JsonException(),
    };
}
