using ImageCodegen.Emission;
using ImageCodegen.Model;

namespace ImageCodegen.Review.Reports.Subjects;

/// <summary>A generated file that differs between the states.</summary>
/// <param name="Name">Its name, <c>Image.cs</c>.</param>
/// <param name="Before">Its text before; empty where it is new.</param>
/// <param name="After">Its text now; empty where it is gone.</param>
internal sealed record ShapeFile(string Name, string Before, string After);

/// <summary>Prints the C# of subjects in both states. What is equal in the model is equal in C# and is not printed.</summary>
internal sealed class ShapeFiles
{
    private readonly TemplateSet templates = new();
    private readonly Dictionary<ContractModel, ShapePrinter> printers = new(ReferenceEqualityComparer.Instance);

    /// <summary>The shape files that differ, in the order of the types.</summary>
    public IEnumerable<ShapeFile> Changed(Subject subject)
    {
        var (old, now) = (Files(subject.Base), Files(subject.Head));
        foreach (var name in now.Keys.Union(old.Keys, StringComparer.Ordinal))
        {
            var (before, after) = (old.GetValueOrDefault(name), now.GetValueOrDefault(name));
            if (before is null || after is null || !Equals(before.Value.Model, after.Value.Model))
            {
                var (was, isNow) = (before?.Print() ?? "", after?.Print() ?? "");
                if (was != isNow)
                {
                    yield return new ShapeFile(name + ".cs", was, isNow);
                }
            }
        }
    }

    private Dictionary<string, (object Model, Func<string> Print)?> Files(SubjectSide? side)
    {
        var files = new Dictionary<string, (object Model, Func<string> Print)?>(StringComparer.Ordinal);
        if (side?.Spec.Contract is not { } contract)
        {
            return files;
        }

        if (!printers.TryGetValue(contract, out var printer))
        {
            printers.Add(contract, printer = new ShapePrinter(contract, templates));
        }

        if (side.Operation is { } operation)
        {
            files[operation.Request.Record.Name.Name] = (operation.Request, () => printer.Print(operation));
            if (operation.Errors is { } errors)
            {
                files[errors.EnumName.Name] = (errors, () => printer.PrintErrors(operation));
            }
        }

        foreach (var type in side.Types)
        {
            files[type.Name.Name] = (type, () => printer.Print(type));
        }

        return files;
    }
}
