using ImageCodegen.Emission.ViewModels;
using ImageCodegen.Model;

namespace ImageCodegen.Emission;

/// <summary>Model to view of a record's shape.</summary>
internal static class RecordViewBuilder
{
    internal static RecordView Build(ContractScope scope, RecordModel record, RecordMembers members, OperationModel? operation)
    {
        var types = scope.ForShape();
        PropertyView[] properties = [.. members.Items.Select(member => Property(scope, types, member, members, operation is null ? "member" : "parameter"))];
        return new RecordView
        {
            Doc = operation is null
                ? Views.Doc(record.Documentation, record.Name.Name + ".")
                : Views.Doc(record.Documentation.Summary is null ? operation.Documentation : record.Documentation, $"The request of {operation.CSharpName}."),
            Visibility = scope.Visibility,
            Name = Views.Name(record.Name.Name),
            Properties = properties,
            File = Views.File(scope, record.Origin, types),
        };
    }

    internal static PropertyView Property(ContractScope scope, TypePrinter types, RecordMember member, RecordMembers members, string kind = "member")
    {
        var value = member.HasDefault ? types.Literal(member.Type, member.Model.Default, members.Hides) : null;
        return new PropertyView
        {
            Doc = Views.Doc(member.Model.Documentation, $"The {member.Model.WireName} {kind}."),
            IsObsolete = member.Field is not null,
            Obsolete = Views.Obsolete(scope, types, member.Field is not null),
            IsRequired = member.Model.Required,
            Type = member.Printed(types),
            Name = member.Name,
            Field = member.Storage,
            HasDefault = value is not null,
            Default = value,
        };
    }
}
