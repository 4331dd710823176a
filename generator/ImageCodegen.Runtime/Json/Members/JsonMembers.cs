using System.Text.Json;

namespace ImageCodegen.Runtime;

/// <summary>
/// Finds the members of an object by their names; of several of one name the last. In the order of the JSON that is one more pass over it,
/// in another order one for each member that stands before the one found last.
/// </summary>
internal ref struct JsonMembers(Utf8JsonReader start)
{
    private readonly Utf8JsonReader start = start;
    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);
    private Utf8JsonReader end;
    private int at;

    /// <summary>On the first token of the member that was found, once it is read on the last.</summary>
    public Utf8JsonReader Reader = start;

    /// <summary>Looks through the object.</summary>
    /// <exception cref="JsonException">It is malformed.</exception>
    public void FindAll()
    {
        while (Reader.ReadMember(out var name))
        {
            places[JsonTokenText.String(name)] = at++;
            Skip();
        }
        end = Reader;
    }

    /// <summary>Moves to the value of a member, which is then known; false where there is none of that name.</summary>
    public bool Find(string name)
    {
        if (!places.Remove(name, out var place))
        {
            return false;
        }
        if (place < at)
        {
            Reader = start;
            at = 0;
        }
        for (Reader.ReadMember(out _); at++ < place; Reader.ReadMember(out _))
        {
            Skip();
        }
        return true;
    }

    /// <summary>Keeps the members that were not found, and moves to the end of the object.</summary>
    public void KeepRest(ref ExtensionData kept)
    {
        Reader = places.Count > 0 ? start : end;
        while (places.Count > 0 && Reader.ReadMember(out var name))
        {
            if (places.ContainsKey(JsonTokenText.String(name)))
            {
                Reader.KeepUnknown(name, ref kept);
            }
            else
            {
                Skip();
            }
        }
    }

    // The value is all there, whatever the reader thinks may follow it.
    private void Skip() => Reader.TrySkip();
}
