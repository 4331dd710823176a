using ImageCodegen.OpenApi;
using ImageCodegen.Review.Diff.Wire.Document;
using ImageCodegen.Review.Diff.Wire.Schemas;
using ImageCodegen.Syntax;

namespace ImageCodegen.Review.Diff.Wire.Rules;

/// <summary>The media types of a body.</summary>
internal static class MediaTypeRules
{
    private const string Why = "The other side reads by the media type.";

    internal static readonly WireRule Added = WireRule.Adds("media-type-added", "One more media type", "Who does not ask for it never meets it.");
    internal static readonly WireRule Removed = WireRule.Breaks("media-type-removed", "One media type less", "Requests in it are refused, and clients that ask for it get nothing.", "Go on offering the media type");
    internal static readonly WireRule Generalized = WireRule.Widens("media-type-generalized", "A media type that holds the old one", Why);
    internal static readonly WireRule Specialized = WireRule.Narrows("media-type-specialized", "A media type that the old one holds", Why);
    internal static readonly WireRule ParametersChanged = WireRule.Make(
        "media-type-parameters-changed", "Other parameters of a media type", Why + " A server refuses one that it does not name; a client may read it all the same.", Verdict.Breaking, Verdict.PossiblyBreaking);
    internal static readonly WireRule EncodingChanged = WireRule.MayBreak("encoding-changed", "Parts of a form are written otherwise", "The server reads the parts as they were written so far.");

    internal static IReadOnlyList<WireRule> All { get; } = [Added, Removed, Generalized, Specialized, ParametersChanged, EncodingChanged];

    internal static void Compare(OperationPair pair, MediaBody old, MediaBody now, Flow flow, string part)
    {
        var left = now.Content.ToList();
        var gone = new List<(MappingEntry Entry, Element Element)>();
        foreach (var before in old.Content)
        {
            var name = MediaName.Parse(before.Entry.Key);
            Take(before, left.FindIndex(c => MediaName.Parse(c.Entry.Key) == name), null);
        }

        MatchOthers((a, b) => a.Essence == b.Essence, ParametersChanged);
        MatchOthers((a, b) => b.Holds(a), Generalized);
        MatchOthers((a, b) => a.Holds(b), Specialized);
        foreach (var (entry, element) in gone)
        {
            pair.Report.Add(Removed, flow, element, now.Get("content") ?? now.Element, $"{part} no longer comes as {entry.Key}", entry.Key);
        }

        foreach (var (entry, element) in left)
        {
            pair.Report.Add(Added, flow, old.Get("content") ?? old.Element, element, $"{part} comes as {entry.Key} too now", entry.Key);
        }

        void MatchOthers(Func<MediaName, MediaName, bool> fits, WireRule rule)
        {
            foreach (var before in gone.ToList())
            {
                var name = MediaName.Parse(before.Entry.Key);
                gone.Remove(before);
                Take(before, left.FindIndex(c => fits(name, MediaName.Parse(c.Entry.Key))), rule);
            }
        }

        void Take((MappingEntry Entry, Element Element) before, int at, WireRule? rule)
        {
            if (at < 0)
            {
                gone.Add(before);
                return;
            }

            var after = left[at];
            left.RemoveAt(at);
            if (rule is not null)
            {
                pair.Report.Add(rule, flow, before.Element, after.Element, $"{part} came as {before.Entry.Key}, and comes as {after.Entry.Key} now", before.Entry.Key, after.Entry.Key);
            }

            var name = MediaName.Parse(after.Entry.Key);
            CompareContent(pair, (old, before.Element), (now, after.Element), flow with { Loose = !name.IsTyped, InXml = name.IsXml }, part);
        }
    }

    private static void CompareContent(OperationPair pair, (MediaBody Body, Element Element) old, (MediaBody Body, Element Element) now, Flow flow, string part)
    {
        var forms = pair.Comparison.Forms;
        pair.Comparison.Compare(SchemaOf(old, flow, forms), SchemaOf(now, flow, forms), flow, new Where(part), old.Element, now.Element);
        pair.Comparison.Compare(Items(old, forms), Items(now, forms), flow, new Where(part, "[]"), old.Element, now.Element);
        if (FormEncoding.Of(old.Element, SchemaOf(old, flow, forms)) != FormEncoding.Of(now.Element, SchemaOf(now, flow, forms)))
        {
            pair.Report.Add(EncodingChanged, flow, old.Element, now.Element, $"the encoding of {part} changed");
        }
    }

    // A body of bytes needs no schema; OpenAPI 3.0 writes one all the same (OpenAPI 3.1, 4.7.14.1).
    private static SchemaSet SchemaOf((MediaBody Body, Element Element) side, Flow flow, SchemaForms forms)
    {
        var set = forms.Of(side.Body.SchemaOf(side.Element));
        var isBytes = flow.Loose && set.Form is { Types: JsonTypes.String, IsNullable: false, Limits.Count: 0, Values: null, Texts.Count: 1 } form
            && form.Texts.Keys.All(k => k == "contentMediaType" || (k == "format" && form.Texts[k].SetEquals(["binary"])));
        return isBytes ? forms.Any : set;
    }

    // Of OpenAPI 3.2: the schema of each item of a stream.
    private static SchemaSet Items((MediaBody Body, Element Element) side, SchemaForms forms) =>
        (side.Element.Node as MappingNode)?["itemSchema"] is { } schema
            ? forms.Of(side.Body.Reader.Schema(side.Element.Child("itemSchema", schema)))
            : forms.Any;
}
