using System.Text;
using System.Text.Json;

namespace ImageCodegen.Runtime;

// The four ways of an exchange, and those into JSON and out of it: an object with a member for each parameter and body.
public ref partial struct RequestExchange
{
    private readonly RequestParts? parts;
    private readonly RequestSource? source;
    private readonly bool isReading;
    private JsonMembers members;
    private JsonOutput output;
    private ExtensionData kept;
    private string? missing;
    private string? jsonName;
    private string? mediaType;

    /// <summary>Into HTTP.</summary>
    internal RequestExchange(RequestParts parts) => this.parts = parts;

    /// <summary>Out of HTTP.</summary>
    internal RequestExchange(RequestSource source) => this.source = source;

    /// <summary>Into JSON.</summary>
    internal RequestExchange(JsonOutput output, ExtensionData kept)
    {
        this.output = output;
        this.kept = kept;
    }

    /// <summary>Out of JSON.</summary>
    /// <param name="reader">On the start of the object.</param>
    internal RequestExchange(Utf8JsonReader reader)
    {
        members = new JsonMembers(reader);
        isReading = true;
    }

    /// <summary>The JSON that was written.</summary>
    internal readonly JsonOutput Output => output;

    /// <summary>Where reading has come to.</summary>
    internal readonly Utf8JsonReader Reader => members.Reader;

    private readonly bool IsWriting => parts is not null || (source is null && !isReading);

    /// <summary>Looks through the object that is read.</summary>
    internal void FindMembers() => members.FindAll();

    /// <summary>Ends reading: the members that were not asked for are kept.</summary>
    /// <exception cref="JsonException">A required member was not there.</exception>
    internal ExtensionData KeepUnknown()
    {
        members.KeepRest(ref kept);
        return missing is null ? kept : throw JsonFaults.Missing(missing);
    }

    private string NameOf(string name)
    {
        (name, jsonName) = (jsonName ?? name, null);
        return name;
    }

    private bool TryReadMember<T, TCodec>(string name, out T result)
        where TCodec : struct, IJsonCodec<T>
    {
        name = NameOf(name);
        result = default!;
        return members.Find(name) && JsonReading.TryRead<T, TCodec>(ref members.Reader, Encoding.UTF8.GetBytes(name), ref kept, out result);
    }

    private T ReadMember<T, TCodec>(string name, T defaultValue)
        where TCodec : struct, IJsonCodec<T>
    {
        name = NameOf(name);
        return members.Find(name) ? members.Reader.ReadOrDefault<T, TCodec>(Encoding.UTF8.GetBytes(name), defaultValue, ref kept) : defaultValue;
    }

    private void WriteMember<T, TCodec>(string name, bool hasValue, T value, bool isDefault)
        where TCodec : struct, IJsonCodec<T>
    {
        name = NameOf(name);
        var isWritten = hasValue && !isDefault;
        if (kept.TryGetMark(name, out var mark)
            && (JsonWriting.ReadsAs<T, TCodec>(mark, isWritten, value) || (isDefault && JsonWriting.ReadsAs<T, TCodec>(mark, true, value))))
        {
            output.WriteName(name);
            output.WriteRaw(RawJson.Bytes(mark.Value));
        }
        else if (isWritten)
        {
            output.WriteName(name);
            JsonWriting.WriteOrNull<T, TCodec>(ref output, value);
        }
    }
}
