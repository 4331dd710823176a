using ImageCodegen.Configuration;
using ImageCodegen.Text;

namespace ImageCodegen.Cli.Init;

/// <summary>The files that a project starts with: a configuration and a small spec, explained by comments.</summary>
internal static class SpecStart
{
    private const string Example = "images.yaml";
    private const string NamespacePlace = "$namespace$";
    private static readonly string[] Names = [ConfigurationFile.Name, Example];

    /// <summary>Writes the files into a folder, unless one of them is there.</summary>
    /// <param name="folder">The absolute path of the folder.</param>
    /// <param name="workingDirectory">What printed paths are relative to.</param>
    /// <param name="namespace">The C# namespace of the example.</param>
    /// <param name="diagnostics">Where findings go.</param>
    /// <returns>The paths of the files, relative to the working directory with <c>/</c>; none after an error.</returns>
    public static IReadOnlyList<string> Write(string folder, string workingDirectory, string @namespace, DiagnosticBag diagnostics)
    {
        var files = Names.Select(name => (Name: name, Path: Path.Combine(folder, name))).ToList();
        foreach (var (_, path) in files.Where(file => Path.Exists(file.Path)))
        {
            diagnostics.Add(Diagnostics.StartExists, Start(path, workingDirectory), Display(path, workingDirectory));
        }

        if (diagnostics.HasErrors)
        {
            return [];
        }

        try
        {
            Directory.CreateDirectory(folder);
            foreach (var (name, path) in files)
            {
                // Somebody may have been faster since the look above.
                using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
                file.Write(System.Text.Encoding.UTF8.GetBytes(Text(name).Replace(NamespacePlace, @namespace, StringComparison.Ordinal)));
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(Diagnostics.CannotWriteOutput, Start(folder, workingDirectory), Display(folder, workingDirectory), e.Message);
            return [];
        }

        return [.. files.Select(file => Display(file.Path, workingDirectory))];
    }

    /// <summary>The namespace that a project suggests: of its file's name, or else of its folder's.</summary>
    public static string NamespaceOf(string folder)
    {
        var project = Directory.EnumerateFiles(folder, "*.csproj").Order(StringComparer.Ordinal).FirstOrDefault();
        var name = project is null ? Path.GetFileName(Path.TrimEndingDirectorySeparator(folder)) : Path.GetFileNameWithoutExtension(project);
        return string.Join('.', name.Split('.', StringSplitOptions.RemoveEmptyEntries).Append("Images").Select(part => NamespaceName.FromFileName(part + ".cs")));
    }

    private static string Text(string name)
    {
        using var reader = new StreamReader(typeof(SpecStart).Assembly.GetManifestResourceStream("Init/" + name)!);
        return reader.ReadToEnd();
    }

    private static SourceSpan Start(string path, string workingDirectory) =>
        new(new SourceFile(path, Display(path, workingDirectory), default), 1, 1);

    private static string Display(string path, string workingDirectory) =>
        Path.GetRelativePath(workingDirectory, path).Replace(Path.DirectorySeparatorChar, '/');
}
