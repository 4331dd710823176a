using ImageCodegen.OpenApi;
using ImageCodegen.Review.Diff.Wire.Document;
using ImageCodegen.Review.Diff.Wire.Schemas;

namespace ImageCodegen.Review.Diff.Wire.Rules;

/// <summary>Parameters, wherever they are declared.</summary>
internal static class ParameterRules
{
    private const string Written = "The server reads the text as it was written so far.";

    internal static readonly WireRule Added = WireRule.Adds("parameter-added", "One more optional parameter", "Who does not know it leaves it out.");
    internal static readonly WireRule RequiredAdded = WireRule.Breaks("required-parameter-added", "One more required parameter", "Requests without it, as everybody sends today, are refused.", "Make the parameter optional");
    internal static readonly WireRule Removed = WireRule.MayBreak("parameter-removed", "One parameter less", "Requests that still hold it may be refused, or answered as if it were not there.", "Deprecate the parameter with a sunset date first");
    internal static readonly WireRule RemovedBeforeSunset = WireRule.Breaks("parameter-removed-before-sunset", "A parameter went before its sunset date, or with a date that is none", "Clients plan by the date that was announced.", "Keep the parameter until that day");
    internal static readonly WireRule RemovedAsAnnounced = WireRule.Adds("parameter-removed-as-announced", "A deprecated parameter went", "It was said that it would go.");
    internal static readonly WireRule Moved = WireRule.Breaks("parameter-moved", "A parameter stands elsewhere in the request, or its name is written in other letters", "The server looks for it in the new place alone, by the new name.");
    internal static readonly WireRule BecameRequired = WireRule.Breaks("parameter-became-required", "A parameter became required", "Requests without it, valid so far, are refused.", "Leave the parameter optional, with a default");
    internal static readonly WireRule BecameOptional = WireRule.Adds("parameter-became-optional", "A parameter became optional", "Requests that hold it stay valid.");
    internal static readonly WireRule StyleChanged = WireRule.Breaks("parameter-style-changed", "Another style or explode, or no allowReserved or allowEmptyValue any more", Written);
    internal static readonly WireRule StyleLoosened = WireRule.Adds("parameter-style-loosened", "allowReserved or allowEmptyValue where it was not allowed", "Requests that are written as before stay valid.");
    internal static readonly WireRule ContentChanged = WireRule.Breaks("parameter-content-changed", "Another media type of a parameter, or a schema in place of one", Written);
    internal static readonly WireRule DefaultChanged = WireRule.Breaks("parameter-default-changed", "Another default of an optional parameter", "A request that leaves the parameter out means something else now.", "Keep the old default");

    internal static IReadOnlyList<WireRule> All { get; } =
    [
        Added, RequiredAdded, Removed, RemovedBeforeSunset, RemovedAsAnnounced, Moved, BecameRequired, BecameOptional,
        StyleChanged, StyleLoosened, ContentChanged, DefaultChanged,
    ];

    internal static void Compare(OperationPair pair, DateOnly today)
    {
        var names = PathShape.Names(pair.Base.Path.Template).Zip(PathShape.Names(pair.Head.Path.Template)).ToLookup(n => n.First, n => n.Second, StringComparer.Ordinal);
        var left = pair.Head.Parameters().Where(IsKnown).ToList();
        var gone = Pairing.Take(
            pair.Base.Parameters().Where(IsKnown), left, p => Key(p, p.In == "path" ? names[p.Name].FirstOrDefault() ?? p.Name : p.Name), p => Key(p, p.Name),
            (old, now) => ComparePair(pair, old, now));
        gone = Pairing.Take(gone, left, static p => ("", p.Name.ToUpperInvariant()), static p => ("", p.Name.ToUpperInvariant()), (old, now) =>
        {
            var isSame = PlaceOf(old) == PlaceOf(now);
            var what = isSame ? $"{Words(old)} is called '{now.Name}' now" : $"the parameter '{old.Name}' was in the {PlaceOf(old)}, and is in the {PlaceOf(now)} now";
            Report(pair, Moved, old, now, isSame ? "name" : "in", what);
        });
        gone.ForEach(old => Remove(pair, old, today));
        foreach (var now in left)
        {
            var isRequired = now.Flag("required") == true || now.In == "path";
            pair.Report.Add(isRequired ? RequiredAdded : Added, pair.Request, pair.Base.Element, now.Element, $"{Words(now, isRequired ? "required " : "optional ")} was added", now.In, now.Name);
        }
    }

    /// <summary>Compares two states of a component; another name or place is another parameter.</summary>
    internal static void CompareComponents(OperationPair pair, Parameter old, Parameter now)
    {
        if (Key(old, old.Name) != Key(now, now.Name))
        {
            Report(pair, Moved, old, now, PlaceOf(old) == PlaceOf(now) ? "name" : "in", $"{Words(old)} is {Words(now)} now");
            return;
        }

        ComparePair(pair, old, now);
    }

    private static void Remove(OperationPair pair, Parameter old, DateOnly today)
    {
        var isAnnounced = old.Flag("deprecated") == true && (Sunset.TextOf(old) is null || Sunset.Of(old) <= today);
        var rule = isAnnounced ? RemovedAsAnnounced : HasDate(old) && (Sunset.Of(old) is null || Sunset.Of(old) > today) ? RemovedBeforeSunset : Removed;
        pair.Report.Add(rule, pair.Request, old.Element, pair.Head.Element, $"{Words(old)} was removed", old.In, old.Name);
    }

    private static void ComparePair(OperationPair pair, Parameter old, Parameter now)
    {
        SunsetRules.Compare(old, now, Words(now), pair.Request, pair.Comparison);
        var (was, @is) = (IsRequired(old), IsRequired(now));
        if (was != @is)
        {
            Report(pair, @is ? BecameRequired : BecameOptional, old, now, "required", $"{Words(now)} became {(@is ? "required" : "optional")}");
        }

        CompareSchemas(pair, old, now, isOptional: !was && !@is);
    }

    private static void CompareSchemas(OperationPair pair, Parameter old, Parameter now, bool isOptional)
    {
        var forms = pair.Comparison.Forms;
        var (oldType, newType) = (old.Content.Count > 0 ? old.Content[0] : default, now.Content.Count > 0 ? now.Content[0] : default);
        if (TypeOf(oldType.Entry.Key) != TypeOf(newType.Entry.Key))
        {
            Report(pair, ContentChanged, old, now, "content", $"{Words(now)} was written as {oldType.Entry.Key ?? old.In + " text"}, and is written as {newType.Entry.Key ?? now.In + " text"} now");
            return;
        }

        var before = forms.Of(oldType.Schema ?? old.Schema);
        var after = forms.Of(newType.Schema ?? now.Schema);
        var containers = JsonTypes.Array | JsonTypes.Object;
        var isList = ((before.Form.Types | after.Form.Types) & containers) != JsonTypes.None;
        foreach (var keyword in (string[])["style", "explode", "allowReserved", "allowEmptyValue"])
        {
            var (was, @is) = (SettingOf(old, keyword), SettingOf(now, keyword));
            if (was != @is && (isList || keyword != "explode"))
            {
                Report(pair, keyword.StartsWith("allow", StringComparison.Ordinal) && @is == "true" ? StyleLoosened : StyleChanged, old, now, keyword, $"{keyword} of {Words(now)} was {was}, and is {@is} now");
            }
        }

        if (isOptional && before.Form.Default != after.Form.Default)
        {
            Report(pair, DefaultChanged, old, now, "schema", $"the default of {Words(now)} was {before.Form.Default ?? "not there"}, and is {after.Form.Default ?? "not there"} now");
        }

        if (IsListOf(before.Form, after.Form, old, now) && after.Form.Parts.GetValueOrDefault("items") is { } items)
        {
            Report(pair, TypeRules.Generalized, old, now, "schema", $"{Words(now)} was one value, and is a list of them now");
            after = items;
        }

        var isJson = newType.Entry.Key is { } type && MediaName.Parse(type).IsTyped;
        pair.Comparison.Compare(
            before, after, pair.Request with { Loose = !isJson, InParameter = true }, new Where(Words(now)) { IsParameter = true }, old.Element, now.Element);
    }

    private static void Report(OperationPair pair, WireRule rule, Parameter old, Parameter now, string keyword, string what) =>
        pair.Report.Add(rule, pair.Request, old.Get(keyword) ?? old.Element, now.Get(keyword) ?? now.Element, what, now.In, now.Name, keyword);

    /// <summary>Where it stands. The query as a whole (OpenAPI 3.2, 4.12.1) is another place than one of its parameters, and has no name on the wire.</summary>
    private static string PlaceOf(Parameter parameter) => IsQuery(parameter) ? "query as a whole" : parameter.In;

    private static bool IsQuery(Parameter parameter) => string.Equals(parameter.Text("in"), "querystring", StringComparison.OrdinalIgnoreCase);

    private static string Words(Parameter parameter, string adjective = "") =>
        IsQuery(parameter) ? $"the {adjective}query as a whole" : $"the {adjective}{parameter.In} parameter '{parameter.Name}'";

    private static MediaName? TypeOf(string? name) => name is null ? null : MediaName.Parse(name);

    private static string SettingOf(Parameter parameter, string keyword)
    {
        var style = parameter.Text("style") ?? (parameter.In is "query" or "cookie" ? "form" : "simple");
        return keyword == "style" ? style
            : parameter.Mapping[keyword] is Syntax.ScalarNode given ? given.Text
            : keyword == "explode" && style == "form" ? "true" : "false";
    }

    // A list of one, each in a name and value of its own, is written as the one (OpenAPI 3.1, 4.8.12.4).
    private static bool IsListOf(SchemaForm before, SchemaForm after, Parameter old, Parameter now) =>
        (before.Types & (JsonTypes.Array | JsonTypes.Object)) == JsonTypes.None && after.Types == JsonTypes.Array
        && SettingOf(old, "style") == "form" && SettingOf(now, "style") == "form" && SettingOf(now, "explode") == "true"
        && !(after.Limits.TryGetValue("minItems", out var least) && least.ToString() != "1");

    private static bool HasDate(Parameter parameter) => Sunset.TextOf(parameter) is not null;

    private static bool IsRequired(Parameter parameter) => parameter.Flag("required") == true || parameter.In == "path";

    // These three are described elsewhere in a document, and are ignored here (OpenAPI 3.1, 4.8.12.2.1).
    private static bool IsKnown(Parameter parameter) =>
        parameter.In != "header"
        || !(parameter.Name.Equals("Accept", StringComparison.OrdinalIgnoreCase)
            || parameter.Name.Equals("Content-Type", StringComparison.OrdinalIgnoreCase)
            || parameter.Name.Equals("Authorization", StringComparison.OrdinalIgnoreCase));

    /// <summary>What tells a parameter from others: names of headers have no case (RFC 9110, 5.1), and the query as a whole has no name.</summary>
    private static (string Place, string Name) Key(Parameter parameter, string name) =>
        (PlaceOf(parameter), IsQuery(parameter) ? "" : parameter.In == "header" ? name.ToUpperInvariant() : name);
}
