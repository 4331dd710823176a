namespace ImageCodegen.Runtime;

/// <summary>Prints parameters in their styles: the table of OpenAPI 3.1.1, 4.8.12.4.</summary>
internal static class WirePrinting
{
    /// <summary>The text of a path parameter, in its place in the template.</summary>
    /// <param name="name">The parameter.</param>
    /// <param name="style">Its style.</param>
    /// <param name="explode">Whether items stand by themselves.</param>
    /// <param name="value">Its value.</param>
    /// <param name="isOpen">Whether what is reserved stays, slashes too.</param>
    /// <exception cref="ArgumentException">An item holds the dot that ends it.</exception>
    public static string Path(string name, ParameterStyle style, bool explode, WireValue value, bool isOpen = false) => style switch
    {
        // A dot would begin the next item, and to a URI an encoded one is the same (RFC 3986, 6.2.2.2).
        ParameterStyle.Label => "." + (explode && value.Shape != JsonShape.Scalar
            ? Joined(value, ".", explode, text => UriText.Encode(Without(text, '.', name)))
            : Joined(value, ",", explode, text => UriText.Encode(text))),
        ParameterStyle.Matrix => Matrix(UriText.Encode(name), explode, value),
        _ => Joined(value, ",", explode, text => UriText.Encode(text, !isOpen ? "" : value.Shape == JsonShape.Scalar ? UriText.InPath + ",=" : UriText.InPath)),
    };

    /// <summary>The text of a header. Nothing is encoded there, so an item may not hold the comma that ends it.</summary>
    /// <exception cref="ArgumentException">An item holds a comma.</exception>
    public static string Header(string name, bool explode, WireValue value) =>
        Joined(value, ",", explode, text => value.Shape == JsonShape.Scalar ? text : Without(text, ',', name));

    /// <summary>The <c>name=value</c> pairs of a query or cookie parameter.</summary>
    /// <exception cref="ArgumentException">An item holds the character that ends it.</exception>
    public static IEnumerable<string> Pairs(string name, ParameterStyle style, bool explode, WireValue value, bool allowReserved)
    {
        // Commas and equals signs of items would be taken for those between them.
        var keep = !allowReserved ? "" : value.Shape == JsonShape.Scalar ? UriText.Reserved : UriText.Reserved.Replace(",", "", StringComparison.Ordinal);
        var key = UriText.Encode(name);
        if (value.Shape == JsonShape.Scalar)
        {
            return [$"{key}={UriText.Encode(value.Text, keep)}"];
        }
        if (style == ParameterStyle.DeepObject)
        {
            return value.Pairs.Select(pair => $"{key}%5B{UriText.Encode(pair.Key)}%5D={UriText.Encode(pair.Value, keep)}");
        }
        if (explode)
        {
            return value.Shape == JsonShape.List
                ? value.Items.Select(item => $"{key}={UriText.Encode(item, keep)}")
                : value.Pairs.Select(pair => $"{UriText.Encode(pair.Key)}={UriText.Encode(pair.Value, keep)}");
        }
        var (delimiter, forbidden) = style switch
        {
            ParameterStyle.SpaceDelimited => ("%20", ' '),
            ParameterStyle.PipeDelimited => ("%7C", '|'),
            ParameterStyle.TabDelimited => ("%09", '\t'),
            _ => (",", '\0'),
        };
        return [$"{key}={Joined(value, delimiter, false, text => UriText.Encode(forbidden == '\0' ? text : Without(text, forbidden, name), keep))}"];
    }

    private static string Matrix(string name, bool explode, WireValue value)
    {
        if (!explode || value.Shape == JsonShape.Scalar)
        {
            var text = Joined(value, ",", false, item => UriText.Encode(item));
            return text.Length == 0 ? $";{name}" : $";{name}={text}";
        }
        return string.Concat(value.Shape == JsonShape.List
            ? value.Items.Select(item => $";{name}={UriText.Encode(item)}")
            : value.Pairs.Select(pair => $";{UriText.Encode(pair.Key)}={UriText.Encode(pair.Value)}"));
    }

    private static string Joined(WireValue value, string delimiter, bool explode, Func<string, string> print) => value.Shape switch
    {
        JsonShape.Scalar => print(value.Text),
        JsonShape.List => string.Join(delimiter, value.Items.Select(print)),
        _ => string.Join(delimiter, value.Pairs.Select(pair => $"{print(pair.Key)}{(explode ? "=" : delimiter)}{print(pair.Value)}")),
    };

    private static string Without(string text, char delimiter, string name) =>
        !text.Contains(delimiter, StringComparison.Ordinal)
            ? text
            : throw new ArgumentException($"An item of the parameter '{name}' has '{delimiter}' in it, which stands between items.", name);
}
