using System.Globalization;
using System.Text.Json;

namespace ImageCodegen.Runtime;

/// <summary>
/// A JSON value within a value: knows its place, and keeps what was read from it, as many keywords ask for the same. What
/// it keeps is the same whichever thread reads it first.
/// </summary>
internal sealed class JsonInstance
{
    // Up to this many members, searching is cheaper than hashing.
    private const int SearchUpTo = 8;

    private readonly JsonElement element;
    private readonly JsonInstance? parent;
    private readonly string? name;
    private readonly int index;
    private string? text;
    private ExactNumber? number;
    private JsonInstance[]? parts;
    private Dictionary<string, int>? places;

    public JsonInstance(JsonElement element) => (this.element, Kind) = (element, element.ValueKind);

    private JsonInstance(JsonElement element, JsonInstance parent, string? name, int index)
        : this(element) => (this.parent, this.name, this.index, Depth) = (parent, name, index, parent.Depth + 1);

    private JsonInstance(JsonInstance named) =>
        (Kind, text, parent, name, Depth) = (JsonValueKind.String, named.name, named.parent, named.name, named.Depth);

    public JsonValueKind Kind { get; }

    /// <summary>How many values it is within.</summary>
    public int Depth { get; }

    /// <summary>The name in its object.</summary>
    public string Name => name!;

    /// <summary>The JSON Pointer (RFC 6901).</summary>
    public string Pointer => parent is null ? "" : parent.Pointer + "/" + (name is null
        ? index.ToString(CultureInfo.InvariantCulture)
        : JsonPointerText.Escape(name));

    /// <summary>The text of a string.</summary>
    public string Text => text ??= EscapedText.Of(element);

    /// <summary>The number.</summary>
    public ExactNumber Number => number ??= ExactNumber.Parse(element.GetRawText());

    /// <summary>The items of an array or the members of an object; a member is there as often as it is written.</summary>
    public JsonInstance[] Parts => parts ??= Read();

    /// <summary>The number of items or members; none for a scalar.</summary>
    public int Count => Kind switch
    {
        JsonValueKind.Array => element.GetArrayLength(),
        JsonValueKind.Object => element.GetPropertyCount(),
        _ => 0,
    };

    /// <summary>The JSON of the value, for a message.</summary>
    public string Shown => element.ValueKind == JsonValueKind.Undefined ? Text : Shorten(element.GetRawText());

    /// <summary>The name as a value, at the same place.</summary>
    public JsonInstance AsName() => new(this);

    /// <summary>A member by its name; null where it is absent.</summary>
    public JsonInstance? Member(string wanted)
    {
        if (Count > SearchUpTo)
        {
            places ??= PlacesOf(Parts);
            return places.TryGetValue(wanted, out var place) ? Parts[place] : null;
        }
        return Array.FindLast(Parts, p => p.Name == wanted);
    }

    private static Dictionary<string, int> PlacesOf(JsonInstance[] members)
    {
        var found = new Dictionary<string, int>(members.Length, StringComparer.Ordinal);
        for (var i = 0; i < members.Length; i++)
        {
            found[members[i].Name] = i;
        }
        return found;
    }

    private static string Shorten(string json) => json.Length <= 60 ? json : json[..57] + "...";

    private JsonInstance[] Read()
    {
        var read = new JsonInstance[Count];
        var at = 0;
        if (Kind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray())
            {
                read[at] = new JsonInstance(item, this, null, at);
                at++;
            }
        }
        else if (Kind == JsonValueKind.Object)
        {
            foreach (var member in element.EnumerateObject())
            {
                read[at++] = new JsonInstance(member.Value, this, EscapedText.NameOf(member), 0);
            }
        }
        return read;
    }
}
