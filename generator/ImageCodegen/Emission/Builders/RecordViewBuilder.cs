using ImageCodegen.Emission.ViewModels;
using ImageCodegen.Model;

namespace ImageCodegen.Emission.Builders;

/// <summary>Model to view of a record's shape.</summary>
internal static class RecordViewBuilder
{
    /// <summary>The view.</summary>
    /// <param name="scope">The contract.</param>
    /// <param name="record">The record.</param>
    /// <param name="members">Its members.</param>
    /// <param name="operation">Of a request its operation; null for others.</param>
    internal static RecordView Build(ContractScope scope, RecordModel record, RecordMembers members, OperationModel? operation)
    {
        var types = scope.ForShape();
        PropertyView[] properties =
        [
            .. members.Items.Select(member => Property(scope, types, member, members, Name(operation, member.Model))),
            .. Rest(scope, types, record),
        ];
        return new RecordView
        {
            Doc = operation is null ? Views.Doc(record) : Request(operation),
            Visibility = scope.Visibility,
            Name = Views.Name(record.Name.Name),
            IsSealed = record.Polymorphism is null,
            HasBase = record.Base is not null,
            Base = record.Base is { } parent ? types.Named(parent) : null,
            Properties = properties,
            File = Views.File(scope, record.Origin, types),
        };
    }

    private static DocView Request(OperationModel operation)
    {
        var record = operation.Request.Record;
        var documentation = record.Documentation.Summary is null ? operation.Documentation : record.Documentation;
        return Views.Doc(
            documentation, () => $"The request of `{operation.Request.Method} {operation.Request.PathTemplate}`.", documentation.Deprecated ? ["Deprecated."] : []);
    }

    /// <summary>What a member of a request is called; null for the members of other records.</summary>
    private static string? Name(OperationModel? operation, MemberModel member) =>
        operation is null ? null
        : operation.Request.Bodies.FirstOrDefault(body => body.Member.CSharpName == member.CSharpName) is { } body ? MemberWords.Body(body)
        : MemberWords.Name(member.WireName, " parameter");

    private static IEnumerable<PropertyView> Rest(ContractScope scope, TypePrinter types, RecordModel record)
    {
        if (record.AdditionalValue is { } value)
        {
            yield return new PropertyView
            {
                Doc = Views.Doc(Documentation.None, static () => "Members that the contract does not name."),
                IsObsolete = false,
                Obsolete = Views.Obsolete(scope, types, deprecated: false),
                IsRequired = false,
                Type = types.Type(new MapRef(value)).OrNull(),
                Name = RecordMembers.RestName,
                Field = RecordMembers.RestName,
                IsShared = false,
                HasDefault = false,
                Default = null,
            };
        }
    }

    internal static PropertyView Property(
        ContractScope scope,
        TypePrinter types,
        RecordMember member,
        RecordMembers members,
        string? name = null,
        bool isShared = false)
    {
        var value = member is { HasDefault: true, Field: null, Model.Default: ListLiteral }
            ? types.Literal(member.Type, member.Model.Default, members.Hides)
            : member.Default(types, members);
        return new PropertyView
        {
            Doc = Views.Doc(Described(member.Model), () => MemberWords.Of(member.Model, name), Notes(member.Model.Access)),
            IsObsolete = member.Field is not null,
            Obsolete = Views.Obsolete(scope, types, member.Field is not null),
            IsRequired = member.Model.Required,
            Type = member.Printed(types),
            Name = member.Name,
            Field = member.Storage,
            IsShared = isShared,
            HasDefault = value is not null,
            Default = value,
        };
    }

    /// <summary>What the document says. A title that says the name once more says nothing.</summary>
    private static Documentation Described(MemberModel member) =>
        member.Documentation.Repeats(member.WireName) || (TypeReferences.Own(member.Value.Type) is { } type && member.Documentation.Repeats(type.Name))
            ? Documentation.None
            : member.Documentation;

    private static string[] Notes(MemberAccess access) => access switch
    {
        MemberAccess.ReadOnly => ["Read-only: the service alone sends it."],
        MemberAccess.WriteOnly => ["Write-only: the service never sends it."],
        _ => [],
    };
}
