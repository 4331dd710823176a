using ImageCodegen.Emission.Escaping;

namespace ImageCodegen.Emission.Builders;

/// <summary>Names for locals and private members that clash with nothing around them.</summary>
internal sealed class LocalNames(IEnumerable<string> taken)
{
    private readonly HashSet<string> taken = new(taken, StringComparer.Ordinal);

    /// <summary>The names that the templates themselves use.</summary>
    internal static readonly string[] OfTemplates = ["reader", "name", "found", "json", "other", "check", "item", "hash", "request", "source", "value", "utf8"];

    /// <summary>A local after a member: <c>regionId</c>, <c>osName</c>.</summary>
    internal CSharpIdentifier Camel(string member)
    {
        var capitals = member.TakeWhile(char.IsUpper).Count();
        var lower = capitals < 2 ? 1 : capitals < member.Length && char.IsLower(member[capitals]) ? capitals - 1 : capitals;
        return Next(member[..lower].ToLowerInvariant() + member[lower..]);
    }

    /// <summary>The name, or the name with a number that is free.</summary>
    internal CSharpIdentifier Next(string name)
    {
        var unique = Unique(name, taken);
        taken.Add(unique);
        return CSharpIdentifier.Create(unique);
    }

    internal static string Unique(string name, IReadOnlySet<string> taken)
    {
        var unique = name;
        for (var number = 2; taken.Contains(unique); number++)
        {
            unique = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{name}{number}");
        }

        return unique;
    }
}
