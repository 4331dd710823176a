using ImageCodegen.Emission.Escaping;
using ImageCodegen.Emission.ViewModels;
using ImageCodegen.Model;

namespace ImageCodegen.Emission;

/// <summary>Model to view of a record's shape.</summary>
internal static class RecordViewBuilder
{
    internal static RecordView Build(ContractScope scope, RecordModel record, RecordMembers members, OperationModel? operation)
    {
        var types = scope.ForShape();
        PropertyView[] properties = [.. members.Items.Select(member => Property(scope, types, member, members, operation is null ? "member" : "parameter")), .. Rest(scope, types, record)];
        return new RecordView
        {
            Doc = operation is null
                ? Views.Doc(record.Documentation, record.Name.Name + ".")
                : Views.Doc(record.Documentation.Summary is null ? operation.Documentation : record.Documentation, $"The request of {operation.CSharpName}."),
            Visibility = scope.Visibility,
            Name = Views.Name(record.Name.Name),
            IsSealed = record.Polymorphism is null,
            HasBase = record.Base is not null,
            Base = record.Base is { } parent ? types.Named(parent) : null,
            Properties = properties,
            File = Views.File(scope, record.Origin, types),
        };
    }

    private static IEnumerable<PropertyView> Rest(ContractScope scope, TypePrinter types, RecordModel record)
    {
        if (record.AdditionalValue is { } value)
        {
            yield return new PropertyView
            {
                Doc = Views.Doc(XmlDocText.Lines("Members that the contract does not name.")),
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

    internal static PropertyView Property(ContractScope scope, TypePrinter types, RecordMember member, RecordMembers members, string kind = "member", bool isShared = false)
    {
        var value = member.HasDefault && member.Model.Default is ListLiteral ? types.Literal(member.Type, member.Model.Default, members.Hides) : member.Default(types, members);
        return new PropertyView
        {
            Doc = Views.Doc(member.Model.Documentation, $"The {member.Model.WireName} {kind}.", member.Model.Access),
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
}
