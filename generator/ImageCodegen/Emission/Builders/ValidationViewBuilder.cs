using System.Text.Json;
using ImageCodegen.Emission.Escaping;
using ImageCodegen.Emission.ViewModels;
using ImageCodegen.Model;

namespace ImageCodegen.Emission.Builders;

/// <summary>Model to view of what validation checks of a record.</summary>
internal sealed class ValidationViewBuilder
{
    private readonly RecordModel record;
    private readonly RecordMembers members;
    private readonly TypePrinter types;
    private readonly CSharpIdentifier? kinds;
    private readonly CheckBuilder builder;

    /// <param name="types">Prints the types.</param>
    /// <param name="record">The record.</param>
    /// <param name="members">Its members.</param>
    /// <param name="kinds">The field with the records that derive from it; null where none does.</param>
    internal ValidationViewBuilder(TypePrinter types, RecordModel record, RecordMembers members, CSharpIdentifier? kinds = null)
    {
        (this.types, this.record, this.members, this.kinds) = (types, record, members, kinds);
        builder = new CheckBuilder(types, members.Names, members.Hides);
    }

    /// <summary>Builds the view; null where nothing is checked that the runtime does not check of every record, and no other record builds on it.</summary>
    internal ValidationView? Build()
    {
        RecordMember[] needed = [.. members.Items.Where(IsNeeded)];
        RecordMember[] nested = [.. members.Items.Where(IsNested)];
        CheckView[] others = [.. Kind(), .. members.Items.SelectMany(Member), .. record.Constraints.SelectMany(Whole), .. Rest()];
        var isOnly = Math.Sign(needed.Length) + Math.Sign(nested.Length) + others.Length == 1 && CanBeAlone;
        CheckView[] checks = [.. Several("Required", needed, isOnly), .. Several("Nested", nested, isOnly), .. others];
        var names = new NamesView(types, [KnownNames.Runtime, .. builder.Patterns.Count > 0 ? [KnownNames.Regex] : Array.Empty<string>()]);
        var view = new ValidationView
        {
            Names = names,
            Checks = checks,
            IsAlone = isOnly && checks[0] is { HasInner: false } or { IsShort: true },
            Break = CSharpBreak.Before(52 + (2 * names.Runtime.ToString().Length), checks.Length == 0 ? 0 : checks[0].Length, 8),
            IsDerived = record.Base is not null,
            IsSealed = record.Polymorphism is null,
            HasRest = record.AdditionalValue is not null,
            IsClosed = IsClosed(),
            Patterns = builder.Patterns,
            Schemas = builder.Schemas,
        };
        return IsPlain(view) ? null : view;
    }

    private IEnumerable<CheckView> Kind() => kinds is not null && members.Items.FirstOrDefault(static member => member.IsDiscriminator) is { } member
        ? [builder.Check(CSharpType.Simple("Kind"), CSharpLiteral.String(member.JsonName), KindOf(member), CSharpAccess.Local(kinds), CSharpAccess.This)]
        : [];

    private static CSharpAccess KindOf(RecordMember member) => member.Type is IntegerEnumRef ? member.Checked.Value() : member.Checked;

    /// <summary>True where nothing but checks is done.</summary>
    private bool CanBeAlone => record is { Base: null, Polymorphism: null, AdditionalValue: null } && !IsClosed();

    /// <summary>True where members without a name are reported, unless an assertion of the record reports them already.</summary>
    private bool IsClosed() =>
        record.Additional is AdditionalMembers.Reported
        && !record.Constraints.OfType<SchemaAssertion>().Any(static assertion => Closes(assertion.JsonSchema));

    private static bool Closes(string jsonSchema)
    {
        using var schema = JsonDocument.Parse(jsonSchema, new JsonDocumentOptions { MaxDepth = int.MaxValue });
        return Closes(schema.RootElement) || (schema.RootElement.TryGetProperty("allOf", out var parts) && parts.EnumerateArray().Any(Closes));
    }

    private static bool Closes(JsonElement schema) =>
        schema.ValueKind == JsonValueKind.Object && schema.TryGetProperty("additionalProperties", out var rest) && rest.ValueKind == JsonValueKind.False;

    private static bool IsPlain(ValidationView view) =>
        view is { Checks.Count: 0, IsClosed: false, HasRest: false } && (view.IsDerived || view.IsSealed);

    private IEnumerable<CheckView> Member(RecordMember member)
    {
        var name = NameOf(member);

        // What is null may as well be absent, where that is allowed.
        var value = member.Model.Required
            ? member.Model.Value
            : member.Model.Value with { Constraints = [.. member.Model.Value.Constraints.Where(static c => c is not NotNull)] };
        return IsNested(member)
            ? builder.Constraints(name, member.Checked, value, member.IsNullable, member.Name.Name)
            : builder.Value(name, member.Checked, value, member.IsNullable, member.Name.Name);
    }

    /// <summary>One check of all the members; none of none.</summary>
    /// <param name="method">The check.</param>
    /// <param name="several">The members.</param>
    /// <param name="isOnly">True where no other check stands beside it, so that no template indents it.</param>
    private CheckView[] Several(string method, RecordMember[] several, bool isOnly)
    {
        var name = CSharpType.Simple(method);
        return several switch
        {
            [] => [],
            [var member] => [builder.Check(name, NameOf(member), member.Checked)],
            _ =>
                [
                    builder.Check(
                        name,
                        CSharpRow.Arguments(
                            several.Select(static member => member.Checked.Named(NameOf(member))),
                            15 + method.Length,
                            12,
                            isOnly ? 0 : 8)),
                ],
        };
    }

    private static CSharpLiteral NameOf(RecordMember member) => CSharpLiteral.String(member.JsonName);

    private static bool IsNeeded(RecordMember member) =>
        member.Model.Required && !member.Model.Value.Nullable && !TypePrinter.IsStruct(member.Type);

    private static bool IsNested(RecordMember member) => member.Type is RecordRef or UnionRef;

    /// <summary>What is checked of members that have no names, as of the values of a map.</summary>
    private IEnumerable<CheckView> Rest() => record.AdditionalValue is { } value
        ? builder.Value(
            CSharpLiteral.Null, CSharpAccess.Member(RecordMembers.RestName), new ValueModel(new MapRef(value), true, []), nullable: true, RecordMembers.RestName.Name)
        : [];

    /// <summary>What is checked of the record as a whole.</summary>
    private CheckView[] Whole(Constraint constraint) => constraint switch
    {
        PropertyCount count => builder.Bounded([CSharpAccess.This], "PropertyCount", "MinProperties", "MaxProperties", count.Minimum, count.Maximum),
        OneMember choice =>
        [
            builder.Check(
                CSharpType.Simple("One"),
                [Views.Flag("isRequired", choice.Required), .. choice.CSharpNames.Select(name => members.Find(name).Access)]),
        ],
        SchemaAssertion assertion => [builder.Schema(CSharpLiteral.Null, CSharpAccess.This, new RecordRef(record.Name), assertion.JsonSchema, "Own")],
        _ => [],
    };
}
