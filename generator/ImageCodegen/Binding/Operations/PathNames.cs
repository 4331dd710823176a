using ImageCodegen.OpenApi;
using ImageCodegen.Text;

namespace ImageCodegen.Binding.Operations;

/// <summary>
/// Brings the names in a path together with the parameters that are declared. Paths of other notations are read too: <c>{+name}</c> and
/// <c>{?name}</c> (RFC 6570), <c>{name+}</c>, <c>{*name}</c>, <c>{name:int}</c>, <c>{name=**}</c>.
/// </summary>
internal sealed class PathNames
{
    private readonly List<string> names = [];

    /// <summary>Reads the names.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="template">Its path.</param>
    /// <param name="declared">The path parameters that it declares.</param>
    /// <param name="diagnostics">Takes what is not declared as it should be.</param>
    public PathNames(Operation operation, PathTemplate template, IReadOnlyList<string> declared, DiagnosticBag diagnostics)
    {
        Text = template.Text;
        foreach (var name in template.Names)
        {
            if (declared.Contains(name, StringComparer.Ordinal))
            {
                names.Add(name);
            }
            else if (name[0] is '?' or '&')
            {
                Text = Text.Replace($"{{{name}}}", "", StringComparison.Ordinal);
            }
            else
            {
                var meant = Meant(name, declared);
                names.Add(meant);
                Text = Text.Replace($"{{{name}}}", IsOpen(name) ? $"{{+{meant}}}" : $"{{{meant}}}", StringComparison.Ordinal);
                if (meant == name || !name.Contains(meant, StringComparison.Ordinal))
                {
                    diagnostics.Add(
                        Diagnostics.UndeclaredPathParameter,
                        operation.Path.TemplateSpan,
                        name,
                        meant == name ? "a string is taken there" : $"'{meant}' is taken there");
                }
            }
        }
    }

    /// <summary>The path, with the names as they are declared.</summary>
    public string Text { get; }

    /// <summary>The names in braces.</summary>
    public IReadOnlyList<string> Names => names;

    /// <summary>True where slashes stay in the value: <c>{+name}</c>, <c>{name+}</c>, <c>{*name}</c> and <c>{name=**}</c>.</summary>
    private static bool IsOpen(string name) => name[0] is '+' or '*' || name[^1] == '+' || name.Contains("=**", StringComparison.Ordinal);

    private string Meant(string name, IReadOnlyList<string> declared)
    {
        var bare = name.Trim('+', '*', '#', '.', ';', '?', ' ');
        var end = bare.AsSpan().IndexOfAny(':', '=', '(');
        bare = end > 0 ? bare[..end] : bare;
        return declared.Where(d => !names.Contains(d, StringComparer.Ordinal))
            .Where(d => d.Equals(bare, StringComparison.OrdinalIgnoreCase) || d.Equals(name, StringComparison.OrdinalIgnoreCase))
            .OrderByDescending(d => d.Equals(bare, StringComparison.Ordinal))
            .FirstOrDefault() ?? (bare.Length == 0 || names.Contains(bare, StringComparer.Ordinal) ? name : bare);
    }
}
