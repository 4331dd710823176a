using System.Runtime.CompilerServices;
using ImageCodegen.OpenApi;
using ImageCodegen.OpenApi.References;
using ImageCodegen.Syntax;

namespace ImageCodegen.Review.Diff.Wire.Schemas;

/// <summary>Builds a form: follows references and <c>allOf</c>, gathers the keywords, and leaves out what cannot matter.</summary>
internal sealed class SchemaFormBuilder
{
    private const int MostHops = 16;

    private readonly SchemaForm form = new();
    private readonly SchemaForms forms;
    private readonly HashSet<(Node, DynamicScope)> passed = [];
    private readonly Dictionary<string, List<Schema>> members = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Schema>> parts = new(StringComparer.Ordinal);
    private readonly List<List<Schema>> prefix = [];
    private bool meansNullable;
    private int hops;

    private SchemaFormBuilder(SchemaForms forms) => this.forms = forms;

    /// <summary>Builds the form of a set.</summary>
    public static SchemaForm Build(SchemaSet set, SchemaForms forms)
    {
        var builder = new SchemaFormBuilder(forms);
        foreach (var schema in set.Parts)
        {
            builder.Add(schema);
        }

        return builder.Finish();
    }

    /// <summary>Adds a schema that also holds.</summary>
    public void Add(Schema schema)
    {
        if (!passed.Add((schema.Element.Node, schema.Scope)) || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            return;
        }

        if (schema.IsFalse)
        {
            form.IsFalse = true;
        }

        if (schema.HasOwnKeywords)
        {
            form.Sources.Add(schema);
            AddOwn(schema);
        }

        if (schema.IsReference && schema.Target() is { } target)
        {
            // Of a long row of references the end alone matters; each form that followed it step by step would take its time again.
            hops = SchemaForms.IsBare(target) ? hops + 1 : 0;
            Add(hops > MostHops ? forms.EndOf(target) : target);
        }

        if (schema.DynamicTarget() is { } beside)
        {
            Add(beside);
        }

        foreach (var part in schema.Children("allOf"))
        {
            form.AllOf.Add(forms.Of(part));
            Add(part);
        }

        AddUnion(schema, "oneOf");
        AddUnion(schema, "anyOf");
    }

    private void AddOwn(Schema schema)
    {
        AddTypes(schema);
        ScalarKeywords.Add(schema, form);
        foreach (var (entry, member) in schema.Properties)
        {
            ListOf(members, entry.Key).Add(member);
        }

        form.Required.UnionWith(schema.Required.Select(r => r.Name));
        foreach (var keyword in (string[])
        [
            "items", "additionalProperties", "propertyNames", "contains", "contentSchema", "unevaluatedItems", "unevaluatedProperties",
        ])
        {
            if (schema.Child(keyword) is { } part)
            {
                ListOf(parts, keyword).Add(part);
            }
        }

        AddNamed(schema);
        var items = schema.Children("prefixItems");
        for (var i = 0; i < items.Count; i++)
        {
            if (i == prefix.Count)
            {
                prefix.Add([]);
            }

            prefix[i].Add(items[i]);
        }

        if (schema.Child("if") is { } condition && (schema.Child("then") ?? schema.Child("else")) is not null)
        {
            form.Conditions.Add(new Condition(forms.Of(condition), SetOf(schema.Child("then")), SetOf(schema.Child("else"))));
        }

        if (schema.Child("not") is { } excluded)
        {
            form.Excluded.Add(forms.Of(excluded));
        }

        form.Discriminator ??= schema.Discriminator;
    }

    private void AddTypes(Schema schema)
    {
        if (schema.Types.Count > 0)
        {
            var types = schema.Types.Aggregate(JsonTypes.None, (all, name) => all | JsonTypesNames.Named(name));
            form.Types &= types;
            form.IsNullable &= types.HasFlag(JsonTypes.Null) || schema.IsNullable;
        }
        else
        {
            // Beside a reference or a union, nullable: true is meant to add null to what stands there.
            meansNullable |= schema.IsNullable;
        }

        if (schema.Enum is { } values)
        {
            Restrict(values, schema.IsNullable);
        }

        if (schema.Get("const") is { } constant)
        {
            Restrict([constant.Node], schema.IsNullable);
        }
    }

    private void Restrict(IEnumerable<Node> values, bool nullable)
    {
        var allowed = new SortedDictionary<string, Node>(StringComparer.Ordinal);
        var hasNull = nullable;
        foreach (var value in values)
        {
            if (value.IsNull())
            {
                hasNull = true;
            }
            else
            {
                allowed.TryAdd(CanonicalJson.Of(value), value);
            }
        }

        form.IsNullable &= hasNull;
        FormMerging.RestrictValues(form, allowed);
    }

    private void AddNamed(Schema schema)
    {
        foreach (var keyword in (string[])["patternProperties", "dependentSchemas"])
        {
            foreach (var (entry, element) in schema.Members(keyword))
            {
                if (schema.SchemaAt(element) is { } named)
                {
                    if (!form.Named.TryGetValue(keyword, out var all))
                    {
                        form.Named[keyword] = all = new SortedDictionary<string, SchemaSet>(StringComparer.Ordinal);
                    }

                    all[entry.Key] = all.TryGetValue(entry.Key, out var known) ? forms.Of([.. known.Parts, named]) : forms.Of(named);
                }
            }
        }

        foreach (var (entry, element) in schema.Members("dependentRequired"))
        {
            if (element.Node is SequenceNode names)
            {
                if (!form.DependentRequired.TryGetValue(entry.Key, out var asked))
                {
                    form.DependentRequired[entry.Key] = asked = new SortedSet<string>(StringComparer.Ordinal);
                }

                asked.UnionWith(names.Items.OfType<ScalarNode>().Select(n => n.Text));
            }
        }
    }

    private void AddUnion(Schema schema, string keyword)
    {
        var cases = schema.Children(keyword);
        if (cases.Count == 0)
        {
            return;
        }

        if (cases.Count == 1 && schema.Discriminator is null)
        {
            Add(cases[0]);
            return;
        }

        if (UnionFolding.Add(new Union(keyword, [.. cases.Select(c => forms.Of(c))]), form) is { } only)
        {
            var nullable = form.IsNullable;
            foreach (var part in only.Parts)
            {
                Add(part);
            }

            form.IsNullable = nullable;
        }
    }

    private SchemaForm Finish()
    {
        form.IsNullable |= meansNullable;
        foreach (var (name, schemas) in members)
        {
            form.Members[name] = forms.Of(schemas);
        }

        foreach (var (keyword, schemas) in parts)
        {
            form.Parts[keyword] = forms.Of(schemas);
        }

        form.PrefixItems.AddRange(prefix.Select(p => forms.Of(p)));
        FormMerging.LeaveOutWhatCannotMatter(form);
        return form.Complete();
    }

    private SchemaSet? SetOf(Schema? schema) => schema is null ? null : forms.Of(schema);

    private static List<Schema> ListOf(Dictionary<string, List<Schema>> all, string key)
    {
        if (!all.TryGetValue(key, out var list))
        {
            all[key] = list = [];
        }

        return list;
    }
}
