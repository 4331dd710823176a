namespace ImageCodegen.Binding.Patterns.Risks;

/// <summary>
/// Decides which patterns of a document are tried on its values: those that come to an end soon, whatever the machine does besides. A value
/// that would need another one is not judged.
/// </summary>
internal sealed class TriedPatterns
{
    private readonly Dictionary<string, string> sources = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Source, bool IsLong), bool> known = [];

    /// <summary>Takes a pattern.</summary>
    /// <param name="dotNet">As .NET reads it.</param>
    /// <param name="source">As the document has it.</param>
    public void Add(string dotNet, string source) => sources.TryAdd(dotNet, source);

    /// <summary>True where the pattern can be tried on the text.</summary>
    public bool CanTry(string dotNet, string text)
    {
        var key = (sources.GetValueOrDefault(dotNet, dotNet), text.Length > ExplosivePattern.LongText);
        if (!known.TryGetValue(key, out var can))
        {
            known[key] = can = ExplosivePattern.CanTry(key.Item1, text.Length);
        }

        return can;
    }
}
