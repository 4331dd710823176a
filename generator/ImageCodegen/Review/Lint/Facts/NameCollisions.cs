using ImageCodegen.Binding.Names;

namespace ImageCodegen.Review.Lint.Facts;

/// <summary>Finds names that are one name in C#.</summary>
internal static class NameCollisions
{
    /// <summary>Reports each name whose C# name is that of a name before it.</summary>
    public static void Report(
        LintRule rule, LintContext context, IEnumerable<(string Name, LintPlace Place)> names, NamePlace place, StringComparer comparer)
    {
        var seen = new Dictionary<string, string>(comparer);
        foreach (var (name, at) in names)
        {
            var natural = CSharpName.Pascal(name, place);
            if (!seen.TryAdd(natural, name))
            {
                context.Report(
                    rule,
                    at,
                    $"'{name}' and '{seen[natural]}' are both '{natural}' in C#",
                    "Rename one of them, or give it a C# name under 'rename' of the configuration",
                    name);
            }
        }
    }
}
