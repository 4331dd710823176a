using System.Globalization;
using System.Text.Json;

namespace ImageCodegen.Runtime;

/// <summary>A form taken apart: names with their texts, and names with brackets as trees.</summary>
internal sealed class FormTree
{
    // Deeper names are taken as they are.
    private const int MaxDepth = 64;

    private readonly BodyFormat format;
    private readonly OrderedDictionary<string, Node> members = new(StringComparer.Ordinal);

    public FormTree(BodyFormat format, string text)
    {
        this.format = format;
        foreach (var (rawName, raw) in text.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(WireParsing.Cut))
        {
            var name = Decode(rawName);
            var bracket = name.IndexOf('[', StringComparison.Ordinal);
            var isDeep = bracket > 0 && name.EndsWith(']') && format.Part(name[..bracket]).Form is BodyPartForm.Deep or BodyPartForm.Styled;
            string[] names = isDeep ? name[(bracket + 1)..^1].Split("][") : [];
            var node = names.Length is > 0 and <= MaxDepth ? Grow(Member(name[..bracket]), names)
                : format.OwnerOf(name) is { } owner ? Grow(Member(owner), [name])
                : Member(name);
            node.Texts.Add(raw);
        }
    }

    // Whether there are names such as [0], which may be places in a list or members.
    private bool HasIndexes { get; set; }

    /// <summary>
    /// The JSON that the form may be, the likeliest first: whether <c>[0]</c> is the first item or a member called 0, only the type
    /// knows. Maps hold lists more often than lists hold maps of numbers.
    /// </summary>
    public IEnumerable<byte[]> Readings() => (HasIndexes ? new[] { 0, 1, 2, MaxDepth + 1 } : [0]).Select(ToJson);

    /// <summary>The JSON where indexes are items from a depth on, and members above it.</summary>
    public byte[] ToJson(int itemsFrom) => BodyJson.Write(json =>
    {
        json.WriteStartObject();
        foreach (var (name, node) in members)
        {
            json.WritePropertyName(name);
            WriteMember(json, name, node, itemsFrom);
        }
        json.WriteEndObject();
    });

    private static string Decode(string text) => UriText.Decode(text, plusIsBlank: true);

    private Node Member(string name)
    {
        if (!members.TryGetValue(name, out var node))
        {
            members.Add(name, node = new Node());
        }
        return node;
    }

    private Node Grow(Node node, string[] names)
    {
        for (var at = 0; at < names.Length; at++)
        {
            HasIndexes = HasIndexes || (names[at].Length > 0 && char.IsAsciiDigit(names[at][0]));
            node = node.Child(names[at], at + 1 < names.Length ? names[at + 1] : null);
        }
        return node;
    }

    private void WriteMember(Utf8JsonWriter json, string name, Node node, int itemsFrom)
    {
        var part = format.Part(name);
        if (node.Children.Count > 0)
        {
            Write(json, node, itemsFrom);
        }
        else if (part.Form == BodyPartForm.Styled && !(part.Explode && part.IsList))
        {
            var shape = part.IsList ? JsonShape.List : part.Explode || part.Style == ParameterStyle.DeepObject ? JsonShape.Scalar : JsonShape.Map;
            var value = WireParsing.Pair(part.Style, shape, node.Texts[^1], Decode) ?? WireValue.Of(Decode(node.Texts[^1]));
            json.WriteRawValue(value.ToReadableJson());
        }
        else if (part.IsList || node.Texts.Count > 1)
        {
            json.WriteStartArray();
            node.Texts.ForEach(text => part.WriteJson(json, Decode(text)));
            json.WriteEndArray();
        }
        else
        {
            part.WriteJson(json, Decode(node.Texts[0]));
        }
    }

    private static void Write(Utf8JsonWriter json, Node node, int itemsFrom)
    {
        if (node.Children.Count == 0)
        {
            json.WriteStringValue(node.Texts.Count == 0 ? "" : Decode(node.Texts[^1]));
        }
        else if (node.IsList && (itemsFrom <= 0 || node.Children.Keys.First().Length == 0))
        {
            json.WriteStartArray();
            foreach (var child in node.Children.Values)
            {
                Write(json, child, itemsFrom - 1);
            }
            json.WriteEndArray();
        }
        else
        {
            json.WriteStartObject();
            foreach (var (name, child) in node.Children)
            {
                json.WritePropertyName(name);
                Write(json, child, itemsFrom - 1);
            }
            json.WriteEndObject();
        }
    }

    private sealed class Node
    {
        private int unnamed;

        public List<string> Texts { get; } = [];

        public OrderedDictionary<string, Node> Children { get; } = new(StringComparer.Ordinal);

        /// <summary>Whether its children are <c>[]</c>, or <c>[0]</c>, <c>[1]</c> and so on.</summary>
        public bool IsList =>
            unnamed > 0
                ? unnamed == Children.Count
                : Children.Keys.Select((name, i) => name == i.ToString(CultureInfo.InvariantCulture)).All(static fits => fits);

        /// <summary>The child of a name. An empty name begins a new item, unless the last one still lacks what comes next.</summary>
        public Node Child(string name, string? next)
        {
            if (name.Length == 0)
            {
                if (next is not null && unnamed > 0 && !Children.GetAt(Children.Count - 1).Value.Children.ContainsKey(next))
                {
                    return Children.GetAt(Children.Count - 1).Value;
                }
                // No name holds this twice.
                name = new string('\0', unnamed++);
            }
            if (!Children.TryGetValue(name, out var child))
            {
                Children.Add(name, child = new Node());
            }
            return child;
        }
    }
}
