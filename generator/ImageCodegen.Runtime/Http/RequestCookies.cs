namespace ImageCodegen.Runtime;

/// <summary>The cookies of a request that is being parsed.</summary>
/// <param name="header">Finds a header by its name; null where headers are not known.</param>
internal sealed class RequestCookies(Func<string, string?>? header)
{
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);

    /// <summary>The cookies of a parameter; null where there are none.</summary>
    public WireValue? Find(string name, ParameterStyle style, bool explode, JsonShape shape)
    {
        // The members of an object that is taken apart stand there by their own names: all that nobody else has taken.
        var isOpen = explode && shape is JsonShape.Record or JsonShape.Map;
        var found = (header?.Invoke("Cookie") ?? "").Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(WireParsing.Cut)
            .Where(pair => isOpen ? !taken.Contains(Decode(pair.Name)) : Decode(pair.Name) == name).ToList();
        taken.Add(name);
        if (found.Count == 0)
        {
            return null;
        }
        return isOpen ? WireValue.Of([.. found.Select(pair => KeyValuePair.Create(Decode(pair.Name), Decode(pair.Text)))])
            : explode && shape == JsonShape.List ? WireValue.Of([.. found.Select(pair => Decode(pair.Text))])
            : WireParsing.Pair(style, shape, found[^1].Text, Decode);
    }

    private static string Decode(string text) => UriText.Decode(text, plusIsBlank: false);
}
