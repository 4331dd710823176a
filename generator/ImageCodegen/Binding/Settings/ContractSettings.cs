using ImageCodegen.Binding.Names;
using ImageCodegen.OpenApi;
using ImageCodegen.Syntax;
using ImageCodegen.Text;

namespace ImageCodegen.Binding.Settings;

/// <summary>Answers what the user has chosen about the parts of one document.</summary>
internal sealed class ContractSettings(BindingSettings settings, SettingUses uses, DiagnosticBag diagnostics)
{
    /// <summary>The formats.</summary>
    public FormatMap Formats { get; } = new(settings.Formats, diagnostics);

    /// <summary>True where absent members are told from null ones.</summary>
    public bool TracksAbsence => settings.TracksAbsence;

    /// <summary>True where formats of strings are checked.</summary>
    public bool AssertsFormats => settings.AssertsFormats;

    /// <summary>True where nothing renames a type.</summary>
    public bool KeepsTypeNames => settings.Rename.Types.Count == 0;

    /// <summary>True where nothing renames a member.</summary>
    public bool KeepsMemberNames => settings.Rename.Members.Count == 0;

    /// <summary>True where webhooks count: they have no path or tag by which they could be chosen.</summary>
    public bool IncludesEvents => !settings.Include.NamesOperations;

    /// <summary>True where the operation is generated.</summary>
    public bool Includes(Operation operation)
    {
        if (!settings.Include.NamesOperations && !settings.Exclude.NamesOperations)
        {
            return true;
        }

        // Both are asked, so that entries of both count as used.
        var included = Names(settings.Include, operation);
        var excluded = Names(settings.Exclude, operation);
        return (included || !settings.Include.NamesOperations) && !excluded;
    }

    /// <summary>True where the component is generated even if nothing leads to it.</summary>
    public bool Generates(string component)
    {
        var included = uses.Matches(settings.Include.Schemas, component);
        return !IsExcluded(component) && (included || (settings.Include.Schemas.Count == 0 && !settings.Prune));
    }

    /// <summary>True where the schema is a component that is not generated at all, and so is any value where it is used.</summary>
    public bool IsExcluded(Element schema) =>
        settings.Exclude.Schemas.Count > 0 && ComponentName(schema) is { } name && IsExcluded(name);

    /// <summary>The wish that stands for the name which the user gives the type; null where he gives none.</summary>
    public NameWish? TypeWish(Element schema, string origin) => Wish(settings.Rename.Types, TypeKeys(schema, origin), "");

    /// <summary>The wish for a member or a value of a type.</summary>
    public NameWish? MemberWish(Element schema, string origin, string wire) =>
        KeepsMemberNames ? null : Wish(settings.Rename.Members, TypeKeys(schema, origin), "." + wire);

    /// <summary>The wish for a parameter of an operation.</summary>
    public NameWish? ParameterWish(Operation operation, string wire) =>
        KeepsMemberNames || operation.Text("operationId") is not { } id ? null : Wish(settings.Rename.Members, [id], "." + wire);

    private bool IsExcluded(string component) => uses.Matches(settings.Exclude.Schemas, component);

    private bool Names(Selection selection, Operation operation)
    {
        var byPath = uses.Matches(selection.Paths, operation.Path.Template);
        var byId = operation.Text("operationId") is { } id && uses.Matches(selection.Operations, id);
        var byTag = false;
        if (selection.Tags.Count > 0 && operation.Get("tags")?.Node is SequenceNode tags)
        {
            foreach (var tag in tags.Items.OfType<ScalarNode>())
            {
                byTag |= uses.Matches(selection.Tags, tag.Text);
            }
        }

        return byPath || byId || byTag;
    }

    private NameWish? Wish(IReadOnlyDictionary<string, GivenName> names, IEnumerable<string> owners, string suffix)
    {
        foreach (var owner in owners)
        {
            uses.Saw(names.Values, owner + suffix);
            if (names.TryGetValue(owner + suffix, out var given))
            {
                var wish = new NameWish([given.Name], exact: true, NamePriority.User, given.Text);
                uses.Give(given, wish);
                return wish;
            }
        }

        return null;
    }

    private static IEnumerable<string> TypeKeys(Element schema, string origin) =>
        ComponentName(schema) is { } name ? [name, origin] : [origin];

    private static string? ComponentName(Element schema) =>
        schema.Path.Segments is ["components", "schemas", var name] ? name : null;
}
