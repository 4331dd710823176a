using System.Text.RegularExpressions;

namespace ImageCodegen.Runtime;

/// <summary>A .NET pattern of a schema.</summary>
internal sealed class SchemaPattern
{
    private readonly Regex regex;

    public SchemaPattern(string pattern, SchemaPlace place)
    {
        try
        {
            regex = new Regex(pattern, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
        }
        catch (ArgumentException)
        {
            throw place.Fault($"has the pattern '{pattern}', which cannot be read");
        }
    }

    /// <summary>Whether a text has a match; one that takes too long to find ends the evaluation.</summary>
    public bool IsMatch(SchemaEvaluation run, JsonInstance at, string keyword, string text)
    {
        if (!run.Tries(regex.ToString(), text))
        {
            return run.Stop(at, keyword, $"could not be checked against {regex}");
        }
        try
        {
            return regex.IsMatch(text);
        }
        catch (RegexMatchTimeoutException)
        {
            return run.Stop(at, keyword, $"could not be checked in time against {regex}");
        }
    }

    public override string ToString() => regex.ToString();
}
