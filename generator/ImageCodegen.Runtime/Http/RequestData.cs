using System.Diagnostics.CodeAnalysis;

namespace ImageCodegen.Runtime;

/// <summary>
/// What a parsed request had besides its declared parameters: undeclared query parameters, which take part in equality;
/// and order and spelling of the rest, which do not. All of it is printed again; the spelling of a parameter as long as
/// its value is the same.
/// </summary>
public readonly struct RequestData : IEquatable<RequestData>
{
    internal RequestData(ParsedRequest? parsed) => Parsed = parsed;

    /// <summary>Query parameters that the operation does not declare, decoded, in their order.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Query =>
        [
            .. (Parsed?.Pairs ?? []).Where(static pair => pair is { Owner: null, Raw.Length: > 0 })
                .Select(static pair => KeyValuePair.Create(pair.Name, pair.Text)),
        ];

    internal ParsedRequest? Parsed { get; }

    /// <summary>Whether two have the same undeclared parameters in the same order.</summary>
    public static bool operator ==(RequestData left, RequestData right) => left.Equals(right);

    /// <summary>Whether two differ in an undeclared parameter.</summary>
    public static bool operator !=(RequestData left, RequestData right) => !left.Equals(right);

    /// <summary>A copy with one undeclared query parameter more.</summary>
    public RequestData WithQuery(string name, string value)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(value);
        var copy = Parsed is null ? new ParsedRequest() : Parsed.Copy();
        copy.Pairs.Add(new QueryPair($"{UriText.Encode(name)}={UriText.Encode(value)}", name, value));
        return new RequestData(copy);
    }

    /// <inheritdoc/>
    public bool Equals(RequestData other) => Query.SequenceEqual(other.Query);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is RequestData other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Query.Count;

    /// <summary>The undeclared query parameters as a query.</summary>
    public override string ToString() =>
        string.Join('&', Query.Select(pair => $"{UriText.Encode(pair.Key)}={UriText.Encode(pair.Value)}"));
}

/// <summary>A pair of the query: as it came, decoded, and the declared parameter that took it.</summary>
internal sealed record QueryPair(string Raw, string Name, string Text, string? Owner = null);

/// <summary>How a declared parameter came: its value as JSON, and in the path its text.</summary>
internal sealed record Spelling(string Json, string Text = "");

/// <summary>A request as it was parsed; changes only while it is.</summary>
internal sealed class ParsedRequest
{
    public List<QueryPair> Pairs { get; private init; } = [];

    public Dictionary<string, Spelling> QuerySpellings { get; private init; } = new(StringComparer.Ordinal);

    public Dictionary<string, Spelling> PathSpellings { get; private init; } = new(StringComparer.Ordinal);

    public ParsedRequest Copy() => new()
    {
        Pairs = [.. Pairs],
        QuerySpellings = new(QuerySpellings, StringComparer.Ordinal),
        PathSpellings = new(PathSpellings, StringComparer.Ordinal),
    };

    public void SetQuery(string query)
    {
        foreach (var raw in query.Split('&'))
        {
            var (name, text) = WireParsing.Cut(raw);
            Pairs.Add(new QueryPair(UriText.Clean(raw), UriText.Decode(name, plusIsBlank: true), UriText.Decode(text, plusIsBlank: true)));
        }
    }
}
