using System.Globalization;
using System.Text;

namespace ImageCodegen.Review.Diff.Wire.Schemas;

/// <summary>A text that is the same for forms that are alike down to a depth; what lies deeper is not looked at.</summary>
internal sealed class FormSignature
{
    /// <summary>Deep enough to tell the cases of a union apart.</summary>
    public const int Depth = 3;

    private readonly Dictionary<(int Set, int Depth), string> known = [];

    /// <summary>The signature of a set.</summary>
    public string Of(SchemaSet set, int depth = Depth)
    {
        if (depth == 0 || set.IsBuilding)
        {
            return "…";
        }

        var id = set.Meaning.Id;
        if (!known.TryGetValue((id, depth), out var signature))
        {
            var text = new StringBuilder();
            Write(set.Form, depth - 1, text);
            known[(id, depth)] = signature = text.Length <= 64 ? text.ToString() : ReviewFingerprint.Of(text.ToString());
        }

        return signature;
    }

    /// <summary>The signature of a form that belongs to no set, to the same depth as those of sets.</summary>
    public string OfForm(SchemaForm form)
    {
        var text = new StringBuilder();
        Write(form, Depth - 1, text);
        return text.Length <= 64 ? text.ToString() : ReviewFingerprint.Of(text.ToString());
    }

    private void Write(SchemaForm form, int depth, StringBuilder text)
    {
        text.Append(
            CultureInfo.InvariantCulture,
            $"{(int)form.Types}{(form.IsNullable ? "?" : "")}{(form.IsFalse ? "!" : "")}{(form.UniqueItems ? "u" : "")};");
        List(text, "v", form.Values is null ? [] : form.Values.Keys);
        List(text, "x", form.OpenValues.Keys);
        List(text, "l", form.Limits.OrderBy(l => l.Key, StringComparer.Ordinal).Select(l => $"{l.Key}={l.Value}"));
        List(text, "m", form.Multiples.Keys);
        List(text, "t", form.Texts.OrderBy(t => t.Key, StringComparer.Ordinal).Select(t => t.Key + "=" + string.Join(' ', t.Value)));
        List(text, "p", form.Members.OrderBy(m => m.Key, StringComparer.Ordinal).Select(m => m.Key + "=" + Of(m.Value, depth)));
        List(text, "r", form.Required);
        List(text, "k", form.Parts.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => p.Key + "=" + Of(p.Value, depth)));
        List(text, "n", form.Named.OrderBy(n => n.Key, StringComparer.Ordinal).SelectMany(n => n.Value.Select(v => $"{n.Key}.{v.Key}={Of(v.Value, depth)}")));
        List(text, "i", form.PrefixItems.Select(p => Of(p, depth)));
        List(text, "d", form.DependentRequired.Select(d => d.Key + "=" + string.Join(' ', d.Value)));
        List(
            text,
            "c",
            form.Conditions.Select(c =>
                $"{Of(c.If, depth)}?{(c.Then is null ? "" : Of(c.Then, depth))}:{(c.Else is null ? "" : Of(c.Else, depth))}"));
        List(text, "e", form.Excluded.Select(e => Of(e, depth)).Order(StringComparer.Ordinal));
        List(text, "o", form.Unions.Select(u => u.Keyword + "(" + string.Join('|', u.Cases.Select(c => Of(c, depth)).Order(StringComparer.Ordinal)) + ")"));
    }

    private static void List(StringBuilder text, string name, IEnumerable<string> items)
    {
        foreach (var item in items)
        {
            text.Append(name).Append(item).Append(';');
        }
    }
}
