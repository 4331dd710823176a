using System.Globalization;
using System.Text;
using ImageCodegen.Tests.Compilation;
using ImageCodegen.Text;
using static ImageCodegen.Tests.Hostile.SpecText;

namespace ImageCodegen.Tests.Hostile;

/// <summary>
/// Whatever stands in <c>imagecodegen.yaml</c>, and however its specs are called: what comes of it is code that compiles and declares nothing
/// else, or an error at the text to change. Nothing is written beside the output.
/// </summary>
public sealed class HostileConfigurationTests
{
    private const string Own = "HostileOf";

    private const string Spec = """
        {"openapi": "3.1.1", "info": {"title": "t", "version": "1"},
         "paths": {"/images": {"get": {"operationId": "list", "tags": ["a"], "responses": {"200": {"description": "d", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Image"}}}}}}}},
         "components": {"schemas": {"Image": {"type": "object", "properties": {"id": {"type": "string"}, "born": {"type": "string", "format": "date"}, "state": {"type": "string", "enum": ["a", "b"]}}}}}}
        """;

    private static readonly string[] More =
    [
        "A.class", "A..B", ".A", "A.", "@A", "A B", "A\nB", "A;B", "A{}", "1A", "Ä.Ö", "A\u00adB", "A\u200dB", "\ud835\udc00", "system", "Every.System", "Windows.Foundation", "A.Json",
        "global", "var", "dynamic", "await", "file", "field", "required", "_", "__", "nint", "unmanaged", "partial", "where", "Task", "Exception", "Attribute", "Json", "Http", "Validation", "List", "Guid",
        "con", "A.Con", "A.aux.B", "lpt1", " ", "\t", "~", "*", "**", "?", "[", "(", "a/../b", "%2e%2e", "$HOME", "~root", "-", "--help", "a\"b", "a'b", "a\\b", "x\u2029y", "\0",
        string.Join('.', Enumerable.Repeat("A", 5_000)), new string('A', 600), new string('é', 10_000),
    ];

    // What is only compared with names takes any text, each with a run in full: some will do.
    private static readonly string[] Matching = ["include", "exclude", "a key of rename", "a key of types"];

    private readonly HashSet<string> seen = new(StringComparer.Ordinal);

    public static TheoryData<string> Places => [.. Settings.Keys];

    private static Dictionary<string, Func<string, string>> Settings { get; } = new(StringComparer.Ordinal)
    {
        ["namespace"] = static text => Row(("namespace", Quote(text))),
        ["rename.types"] = static text => Row(("rename", Object(("types", Object(("Image", Quote(text))))))),
        ["rename.types of an enum"] = static text => Row(("rename", Object(("types", Object(("spec.json#/components/schemas/Image/properties/state", Quote(text))))))),
        ["rename.members"] = static text => Row(("rename", Object(("members", Object(("Image.id", Quote(text))))))),
        ["rename.members of an enum"] = static text => Row(("rename", Object(("members", Object(("spec.json#/components/schemas/Image/properties/state.a", Quote(text))))))),
        ["a key of rename"] = static text => Row(("rename", Object(("types", Object((text, Quote("Other")))), ("members", Object((text, Quote("Other"))))))),
        ["types"] = static text => Row(("types", Object(("date", Quote(text))))),
        ["a key of types"] = static text => Row(("types", Object((text, Quote("string"))))),
        ["include"] = static text => Row(("include", Object(("schemas", List(Quote(text), Quote("Image"))), ("paths", List(Quote(text), Quote("*"))), ("tags", List(Quote(text), Quote("a")))))),
        ["exclude"] = static text => Row(("exclude", Object(("operations", List(Quote(text))), ("tags", List(Quote(text)))))),
        ["visibility"] = static text => Row(("visibility", Quote(text))),
        ["emit"] = static text => Row(("emit", List(Quote(text)))),
        ["templates"] = static text => Row(("templates", Quote(text))),
        ["spec"] = static text => Row(("spec", Quote(text))),
        ["a key"] = static text => Row((text, Quote("x"))),
        ["lint"] = static text => Row() is var row ? row[..^1] + ",\"lint\":" + Object(("rules", Object((text, Quote(text)))), ("suppress", List(Object(("rule", Quote(text)), ("at", Quote(text)), ("reason", Quote(text)))))) + "}" : "",
    };

    [Theory]
    [MemberData(nameof(Places))]
    public void A_value_gives_code_or_an_error_at_its_place(string place)
    {
        var problems = new List<string>();
        var written = new List<(string Path, string Text)>();
        var texts = HostileTexts.All.Concat(More).ToList();
        for (var i = 0; i < texts.Count; i += Matching.Contains(place) ? 4 : 1)
        {
            var files = new List<(string Path, string Text)>();
            if (Problem(Settings[place](texts[i]).Replace(Own, Own + Number(i), StringComparison.Ordinal), files) is { } problem)
            {
                problems.Add($"{Number(i)} {OneLine.Of(texts[i])}: {problem}");
            }

            // The same code as of another text is compiled once; a namespace of its own lets all others be compiled at once.
            var code = string.Concat(files.Select(static file => file.Text)).Replace(Own + Number(i), Own, StringComparison.Ordinal);
            if (seen.Add(code))
            {
                written.AddRange(files.Select(file => (Number(i) + "/" + file.Path, file.Text)));
            }
        }

        problems.AddRange(written.Count > 0 && CompilerProblem(written) is { } fault ? [fault] : []);
        Assert.Empty(problems);
    }

    [Fact]
    public void An_output_gives_a_folder_or_an_error_at_its_place()
    {
        foreach (var text in HostileTexts.All.Concat(More).Where(static text => text is not ("." or "~")))
        {
            using var folder = new TempFolder();
            folder.Write("a/b/c/d/spec.json", Spec);
            folder.Write("a/b/c/d/imagecodegen.yaml", Object(("output", Quote(text)), ("specs", List(Object(("spec", Quote("spec.json")), ("namespace", Quote("Hostile")))))));
            var result = CodegenPipeline.Run(new CodegenOptions { WorkingDirectory = folder["a/b/c/d"], Check = Path.IsPathRooted(text) });

            Assert.All(result.Diagnostics, static d => Assert.EndsWith("imagecodegen.yaml", d.Span.File.Path, StringComparison.Ordinal));
            if (!result.HasErrors && !Path.IsPathRooted(text))
            {
                // A file system has another character for half of a surrogate pair.
                var written = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(Path.GetFullPath(text, folder["a/b/c/d"])));
                Assert.All(
                    Directory.EnumerateFiles(folder.FullPath, "*", SearchOption.AllDirectories).Where(file => Path.GetDirectoryName(file) != folder["a/b/c/d"]),
                    file => Assert.StartsWith(written, file, StringComparison.Ordinal));
            }
        }
    }

    [Fact]
    public void A_spec_of_any_name_gives_the_same_code()
    {
        string[] names =
        [
            "a b.json", "a\"b.json", "a'b.json", "a#b.json", "a*b.json", "x*_.json", "a\nb.json", "a\r\nb.json", "a\tb.json", "a\u2028b.json", "a\u0085b.json", "a%2fb.json", "a&b.json", "a<b>.json", "a]]>b.json",
            "{{a}}.json", "a\\b.json", "a;b.json", "$(a).json", "-a.json", "--spec.json", "con.json", ".json", "..json", "a..json", "\u202ea.json", "\ud83d\ude00.json", "\ud800.json", new string('a', 240) + ".json",
            "\"; class Injected { } \".json", "\nclass Injected { }.json", "*\u2215 class Injected { }.json",
        ];
        var written = new List<(string Path, string Text)>();
        foreach (var (name, i) in names.Where(static name => !OperatingSystem.IsWindows() || name.IndexOfAny(Path.GetInvalidFileNameChars()) < 0).Select(static (name, i) => (name, i)))
        {
            using var folder = new TempFolder();
            folder.Write(name, Spec);
            var result = CodegenPipeline.Run(new CodegenOptions { WorkingDirectory = folder.FullPath, Specs = [name], Namespace = Own + Number(i), Output = "out" });

            Assert.True(!result.HasErrors, string.Join('\n', result.Diagnostics));
            written.AddRange(Files(folder).Select(file => (Number(i) + "/" + file.Path, file.Text)));
            Assert.Equal(2, Directory.GetFileSystemEntries(folder.FullPath).Length);
        }

        Assert.Null(CompilerProblem(written));
    }

    private static string Row(params (string Name, string Json)[] settings) => Object(
        ("output", Quote("out")), ("specs", List(Object([.. settings, ("spec", Quote("spec.json")), ("namespace", Quote(Own))]))));

    private static string? Problem(string configuration, List<(string Path, string Text)> written)
    {
        using var folder = new TempFolder();
        folder.Write("spec.json", Spec);
        folder.Write("imagecodegen.yaml", configuration);
        CodegenResult result;
        try
        {
            result = CodegenPipeline.Run(new CodegenOptions { WorkingDirectory = folder.FullPath });
        }
        catch (Exception crash) when (crash is not OutOfMemoryException)
        {
            return crash.ToString();
        }

        if (!result.HasErrors)
        {
            written.AddRange(Files(folder));
        }

        return Directory.GetFileSystemEntries(folder.FullPath).Length != (result.HasErrors ? 2 : 3) ? "files beside the output"
            : result.Diagnostics.FirstOrDefault(static d => d.Span.Line < 1 || !d.Span.File.Path.EndsWith("imagecodegen.yaml", StringComparison.Ordinal)) is { } lost ? "elsewhere: " + lost
            : null;
    }

    private static IEnumerable<(string Path, string Text)> Files(TempFolder folder) =>
        Directory.GetFiles(folder["out"], "*.cs", SearchOption.AllDirectories).Select(file => (Path.GetRelativePath(folder["out"], file), File.ReadAllText(file)));

    private static string? CompilerProblem(IEnumerable<(string Path, string Text)> files)
    {
        var code = CodeCompiler.Compile(files);
        return code.Problems is [var first, ..] ? string.Create(CultureInfo.InvariantCulture, $"{code.Problems.Count}: {first}")
            : code.Written.ContainsSymbolsWithName("Injected") ? "a declaration that a text has made" : null;
    }

    private static string Number(int i) => i.ToString(CultureInfo.InvariantCulture);
}
