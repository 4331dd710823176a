using System.Text;
using ImageCodegen.Emission.Builders;
using ImageCodegen.Model;

namespace ImageCodegen.Emission;

/// <summary>Prints single shape files of a contract: those that a reviewer reads, without the machinery beside them.</summary>
/// <param name="contract">The contract.</param>
/// <param name="templates">The templates.</param>
public sealed class ShapePrinter(ContractModel contract, TemplateSet templates)
{
    private readonly ContractScope scope = new(contract, EmissionSettings.All);

    /// <summary>The file of a type.</summary>
    public string Print(TypeModel type) => type switch
    {
        RecordModel record => Render("Record", RecordViewBuilder.Build(scope, record, new RecordMembers(scope, record), operation: null)),
        StringEnumModel model => Render("StringEnum", EnumViewBuilder.Shape(scope, model)),
        IntegerEnumModel model => Render("StringEnum", EnumViewBuilder.Shape(scope, model)),
        UnionModel union => Render("Union", new UnionViewBuilder(scope, union).Shape()),
        _ => "",
    };

    /// <summary>The file of a request.</summary>
    public string Print(OperationModel operation) => Render(
        "Record",
        RecordViewBuilder.Build(scope, operation.Request.Record, new RecordMembers(scope, operation.Request.Record), operation));

    /// <summary>The file of the errors of an operation; empty where it documents none.</summary>
    public string PrintErrors(OperationModel operation) =>
        operation.Errors is { } errors ? Render("ErrorEnum", ErrorViewBuilder.Build(scope, operation, errors)) : "";

    private string Render(string template, ViewModels.IViewModel view) =>
        Encoding.UTF8.GetString(templates.Render(new ViewModels.FilePiece(template, view)).Span);
}
