using System.Runtime.ExceptionServices;
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
        var parts = Parts(scope, contract);
        var files = new List<GeneratedFile>[parts.Count];
        var faults = new ExceptionDispatchInfo?[parts.Count];
        Parallel.For(0, parts.Count, i =>
        {
            try
            {
                files[i] = [];
                parts[i]((concern, name, template, view) => files[i].Add(new GeneratedFile(PathOf(folder, concern, name), templates.Render(template, view))));
            }
            catch (InvalidDataException fault)
            {
                faults[i] = ExceptionDispatchInfo.Capture(fault);
            }
        });
        Array.Find(faults, static fault => fault is not null)?.Throw();
        return [.. files.SelectMany(static part => part).OrderBy(static file => file.Path, StringComparer.Ordinal)];
    }

    /// <summary>What can be printed side by side.</summary>
    private static List<Action<AddFile>> Parts(ContractScope scope, ContractModel contract)
    {
        var parts = new List<Action<AddFile>>();
        parts.AddRange(contract.Types.Select<TypeModel, Action<AddFile>>(type => add => Type(scope, type, add)));
        parts.AddRange(contract.Operations.Select<OperationModel, Action<AddFile>>(operation => add => Operation(scope, operation, add)));
        if (contract.Types.Count + scope.Records.Count > 0)
        {
            parts.Add(add => add("Json", scope.Resolver, "Resolver", ResolverViewBuilder.Build(scope, contract)));
        }

        return parts;
    }

    private static void Type(ContractScope scope, TypeModel type, AddFile add)
    {
        var name = type.Name.Name;
        switch (type)
        {
            case RecordModel record:
                Record(scope, record, new RecordMembers(scope, record), add);
                break;
            case StringEnumModel model:
                add("", name, "StringEnum", EnumViewBuilder.Shape(scope, model));
                add("Json", name, "StringEnumJson", EnumViewBuilder.Json(scope, model));
                break;
            case IntegerEnumModel model:
                add("", name, "StringEnum", EnumViewBuilder.Shape(scope, model));
                add("Json", name, "IntegerEnumJson", EnumViewBuilder.Json(scope, model));
                break;
            case UnionModel union:
                add("", name, "Union", new UnionViewBuilder(scope, union).Shape());
                add("Json", name, "UnionJson", new UnionViewBuilder(scope, union).Json());
                break;
        }
    }

    private static void Operation(ContractScope scope, OperationModel operation, AddFile add)
    {
        var record = operation.Request.Record;
        if (scope.Settings.Operations)
        {
            var members = new RecordMembers(scope, record);
            add("", record.Name.Name, "Record", RecordViewBuilder.Build(scope, record, members, operation));
            add("Http", record.Name.Name, "RequestHttp", new HttpViewBuilder(scope, operation, members).Build());
        }

        if (operation.Errors is { } errors)
        {
            var view = ErrorViewBuilder.Build(scope, operation, errors);
            add("", errors.EnumName.Name, "ErrorEnum", view);
            add("Errors", errors.ClassName.Name, "ErrorTable", view);
        }
    }

    private static void Record(ContractScope scope, RecordModel record, RecordMembers members, AddFile add)
    {
        var name = record.Name.Name;
        add("", name, "Record", RecordViewBuilder.Build(scope, record, members, operation: null));
        add("Json", name, "RecordJson", new JsonViewBuilder(scope, record, members).Build());
    }

    private static string PathOf(string folder, string concern, string name) =>
        string.Join('/', new[] { folder, concern, name + ".cs" }.Where(static part => part.Length > 0));

    /// <summary>Prints a file.</summary>
    private delegate void AddFile(string concern, string name, string template, IViewModel view);
}
