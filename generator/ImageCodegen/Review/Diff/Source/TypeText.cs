using System.Text;

namespace ImageCodegen.Review.Diff.Source;

/// <summary>C# types in sentences for people: without <c>global::</c>, and without namespaces where they tell nothing.</summary>
internal static class TypeText
{
    private const string Root = "global::";

    /// <summary>One type.</summary>
    public static string Of(string type) => Shown(type, withNamespaces: false);

    /// <summary>Two types that are compared; they are told with their namespaces where they are alike without.</summary>
    public static (string Was, string Now) Of(string was, string now) =>
        Of(was) == Of(now) ? (Shown(was, withNamespaces: true), Shown(now, withNamespaces: true)) : (Of(was), Of(now));

    private static string Shown(string type, bool withNamespaces)
    {
        var text = new StringBuilder(type.Length);
        for (var at = 0; at < type.Length;)
        {
            if (!type.AsSpan(at).StartsWith(Root, StringComparison.Ordinal))
            {
                text.Append(type[at++]);
                continue;
            }

            at += Root.Length;
            var end = at;
            while (end < type.Length && (char.IsLetterOrDigit(type[end]) || type[end] is '.' or '_'))
            {
                end++;
            }

            var dot = type.LastIndexOf('.', end - 1, end - at);
            text.Append(type, withNamespaces || dot < 0 ? at : dot + 1, end - (withNamespaces || dot < 0 ? at : dot + 1));
            at = end;
        }

        return text.ToString();
    }
}
