using ImageCodegen.Emission.ViewModels;
using ImageCodegen.Model;

namespace ImageCodegen.Emission;

/// <summary>Prints a contract: the last step before files are written.</summary>
public static class Emitter
{
    /// <summary>The files of one contract, in ordinal order of their paths. The same contract and templates give the same bytes.</summary>
    /// <param name="contract">What to print.</param>
    /// <param name="folder">The folder below the output folder, <c>Ens</c>; empty for the output folder itself.</param>
    /// <param name="templates">The templates.</param>
    /// <param name="settings">What to print of it; null for everything.</param>
    /// <exception cref="InvalidDataException">A template names what its view model does not have.</exception>
    public static IReadOnlyList<GeneratedFile> Emit(ContractModel contract, string folder, TemplateSet templates, EmissionSettings? settings = null)
    {
        settings ??= EmissionSettings.All;
        contract = settings.Of(contract);
        var scope = new ContractScope(contract, settings);
        var files = new List<GeneratedFile>();
        void Add(string concern, string name, string template, IViewModel view) =>
            files.Add(new GeneratedFile(PathOf(folder, concern, name), templates.Render(template, view)));

        foreach (var record in contract.Types.OfType<RecordModel>())
        {
            Record(scope, record, new RecordMembers(record), operation: null, Add);
        }

        foreach (var model in scope.Enums)
        {
            Add("", model.Name.Name, "StringEnum", EnumViewBuilder.Shape(scope, model));
            Add("Json", model.Name.Name, "StringEnumJson", EnumViewBuilder.Json(scope, model));
        }

        foreach (var model in scope.IntegerEnums)
        {
            Add("", model.Name.Name, "StringEnum", EnumViewBuilder.Shape(scope, model));
            Add("Json", model.Name.Name, "IntegerEnumJson", EnumViewBuilder.Json(scope, model));
        }

        foreach (var union in scope.Unions)
        {
            Add("", union.Name.Name, "Union", new UnionViewBuilder(scope, union).Shape());
            Add("Json", union.Name.Name, "UnionJson", new UnionViewBuilder(scope, union).Json());
        }

        foreach (var operation in contract.Operations)
        {
            Operation(scope, operation, Add);
        }

        if (contract.Types.Count + contract.Operations.Count > 0)
        {
            Add("Json", scope.Resolver, "Resolver", ResolverViewBuilder.Build(scope, contract));
        }

        return [.. files.OrderBy(static file => file.Path, StringComparer.Ordinal)];
    }

    private static void Operation(ContractScope scope, OperationModel operation, Action<string, string, string, IViewModel> add)
    {
        var record = operation.Request.Record;
        var members = new RecordMembers(record);
        if (scope.Settings.Operations)
        {
            Record(scope, record, members, operation, add);
            add("Http", record.Name.Name, "RequestHttp", new HttpViewBuilder(scope, operation, members).Build());
        }

        if (operation.Errors is { } errors)
        {
            var view = ErrorViewBuilder.Build(scope, operation, errors);
            add("", errors.EnumName.Name, "ErrorEnum", view);
            add("Errors", errors.ClassName.Name, "ErrorTable", view);
        }
    }

    private static void Record(ContractScope scope, RecordModel record, RecordMembers members, OperationModel? operation, Action<string, string, string, IViewModel> add)
    {
        var name = record.Name.Name;
        add("", name, "Record", RecordViewBuilder.Build(scope, record, members, operation));
        add("Json", name, "RecordJson", new JsonViewBuilder(scope, record, members, isRequest: operation is not null).Build());
        if (scope.Settings.Validators)
        {
            add("Validation", name, "RecordValidation", new ValidationViewBuilder(scope, record, members).Build());
        }
    }

    private static string PathOf(string folder, string concern, string name) =>
        string.Join('/', new[] { folder, concern, name + ".cs" }.Where(static part => part.Length > 0));
}
