using System.Globalization;
using System.Text;
using ImageCodegen.Review.Diff;
using ImageCodegen.Review.Lint;
using ImageCodegen.Tests.Compilation;
using Xunit.Abstractions;

namespace ImageCodegen.Tests.Fuzzing;

/// <summary>
/// Real documents, broken at random, and random ones: the pipeline answers with output that compiles, or with errors that have a place, and never with an
/// exception. Seeded, so that a failure can be had again; <c>IMAGECODEGEN_FUZZ_RUNS</c> and <c>IMAGECODEGEN_FUZZ_SEED</c> change what is tried.
/// </summary>
public sealed class FuzzTests(ITestOutputHelper output)
{
    private const int CompileEvery = 5;
    private const int LargestToCompile = 400;
    private static readonly int Runs = Setting("IMAGECODEGEN_FUZZ_RUNS", 100);
    private static readonly int FirstSeed = Setting("IMAGECODEGEN_FUZZ_SEED", 1);
    private int written;
    private int refused;

    [Fact]
    public void Trees_that_are_broken_give_code_or_errors() => Try(Mutated);

    [Fact]
    public void Hostile_texts_give_code_of_the_same_kind_or_errors() => Try(static (path, random) => TextMutator.Mutate(FuzzSeeds.Tree(path), random));

    [Fact]
    public void Random_documents_give_code_or_errors() => Try(static (_, random) => Encoding.UTF8.GetBytes(new RandomDocument(random).Make().ToJsonString()));

    [Fact]
    public void Bytes_that_are_broken_give_code_or_errors() => Try(static (path, random) => ByteMutator.Mutate(File.ReadAllBytes(path), random));

    [Fact]
    public void Parts_that_are_broken_give_code_or_errors()
    {
        var problems = new List<string>();
        for (var seed = FirstSeed; seed < FirstSeed + Runs; seed++)
        {
            var random = new Random(seed);
            var spec = FuzzSeeds.OfManyFiles[seed % FuzzSeeds.OfManyFiles.Count];
            var parts = FuzzSeeds.Parts(spec);
            var part = parts[random.Next(parts.Count)];
            var text = random.Next(4) == 0 ? ByteMutator.Mutate(File.ReadAllBytes(part), random) : Mutated(part, random);
            if (Problem(spec, part, text, seed % CompileEvery == 0) is { } problem)
            {
                problems.Add(string.Create(CultureInfo.InvariantCulture, $"seed {seed}, {part}: {problem}"));
                Keep(seed, text);
            }
        }

        Tell(problems);
    }

    private static byte[] Mutated(string path, Random random)
    {
        var tree = FuzzSeeds.Tree(path);
        new TreeMutator(random).Mutate(tree);
        return Encoding.UTF8.GetBytes(tree.ToJsonString());
    }

    private static int Setting(string name, int usual) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : usual;

    private string? Problem(string path, string changed, byte[] text, bool compile)
    {
        using var folder = new TempFolder();
        Copy(Path.GetDirectoryName(path)!, folder.FullPath);
        var name = Path.GetFileName(path);
        var before = "before-" + name;
        File.Copy(path, folder[name], overwrite: true);
        File.Copy(path, folder[before]);
        File.WriteAllBytes(folder[Path.GetRelativePath(Path.GetDirectoryName(path)!, changed)], text);
        var entries = Directory.GetFileSystemEntries(folder.FullPath).Length;
        CodegenResult result;
        try
        {
            result = CodegenPipeline.Run(new CodegenOptions { WorkingDirectory = folder.FullPath, Specs = [name], Namespace = "Fuzzed", Output = "out" });
        }
        catch (Exception crash) when (crash is not OutOfMemoryException)
        {
            return crash.ToString();
        }

        if ((LintProblem(folder.FullPath, name) ?? DiffProblem(folder.FullPath, before, name)) is { } problem)
        {
            return problem;
        }

        if (result.Diagnostics.Any(static d => d.Span.Line < 1 || d.Span.Column < 1 || d.Span.File.DisplayPath.Length == 0))
        {
            return "a finding without a place";
        }

        _ = result.HasErrors ? refused++ : written++;
        if (Directory.GetFileSystemEntries(folder.FullPath).Length > entries + (result.HasErrors ? 0 : 1))
        {
            return "a file outside of the output";
        }

        if (result.HasErrors)
        {
            return Directory.Exists(folder["out"]) ? "output in spite of an error" : null;
        }

        var files = Directory.GetFiles(folder["out"], "*.cs", SearchOption.AllDirectories);
        return compile && files.Length <= LargestToCompile ? CompilerProblem(folder["out"], files) : null;
    }

    private static string? LintProblem(string folder, string name)
    {
        try
        {
            var result = LintRun.Run(new LintOptions { WorkingDirectory = folder, Specs = [name] });
            return result.Findings.Any(static f => f.Place.Span.Line < 1 || f.What.Length == 0 || f.Fix.Length == 0) ? "a finding of lint without a place or a text" : null;
        }
        catch (Exception crash) when (crash is not OutOfMemoryException)
        {
            return crash.ToString();
        }
    }

    private static string? DiffProblem(string folder, string before, string after)
    {
        try
        {
            var result = SpecDiff.Run(new DiffOptions { WorkingDirectory = folder, Base = before, Head = after, Today = new DateOnly(2026, 12, 1) });
            return result.Changes.Any(static c => c.What.Length == 0) ? "a change without a text" : null;
        }
        catch (Exception crash) when (crash is not OutOfMemoryException)
        {
            return crash.ToString();
        }
    }

    private static string? CompilerProblem(string folder, string[] files)
    {
        var code = CodeCompiler.Compile(files.Select(file => (Path.GetRelativePath(folder, file), File.ReadAllText(file))));
        return code.Problems is [var first, ..] ? first
            : code.Written.ContainsSymbolsWithName("Injected") ? "a declaration that a text has made"
            : null;
    }

    // Only what a spec refers to: the folder's other documents, and those below it.
    private static void Copy(string from, string to)
    {
        foreach (var file in FuzzSeeds.Documents(from))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    private void Try(Func<string, Random, byte[]> mutate)
    {
        var problems = new List<string>();
        for (var seed = FirstSeed; seed < FirstSeed + Runs; seed++)
        {
            var path = FuzzSeeds.Paths[seed % FuzzSeeds.Paths.Count];
            var text = mutate(path, new Random(seed));
            if (Problem(path, path, text, seed % CompileEvery == 0) is { } problem)
            {
                problems.Add(string.Create(CultureInfo.InvariantCulture, $"seed {seed}, {path}: {problem}"));
                Keep(seed, text);
            }
        }

        Tell(problems);
    }

    private void Tell(List<string> problems)
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{written} gave code, {refused} gave errors, {problems.Count} neither"));
        problems.ForEach(output.WriteLine);
        Assert.Empty(problems);
        Assert.True(written > 0 && refused > 0);
    }

    private static void Keep(int seed, byte[] text)
    {
        if (Environment.GetEnvironmentVariable("IMAGECODEGEN_FUZZ_KEEP") is { Length: > 0 } folder)
        {
            Directory.CreateDirectory(folder);
            File.WriteAllBytes(Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{seed}.yaml")), text);
        }
    }
}
