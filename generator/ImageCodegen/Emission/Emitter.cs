using System.Runtime.ExceptionServices;
using ImageCodegen.Emission.Builders;
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
                parts[i]((concern, name, pieces) => files[i].Add(new GeneratedFile(PathOf(folder, concern, name), templates.Render(pieces))));
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
        parts.AddRange(contract.Types.Select<TypeModel, Action<AddFile>>(type => add => Shape(scope, type, add)));
        parts.AddRange(MachineryFiles.Of(contract).Select<MachineryFile, Action<AddFile>>(file => add => Machinery(scope, file, add)));
        parts.AddRange(contract.Operations.Select<OperationModel, Action<AddFile>>(operation => add => Operation(scope, operation, add)));
        if (contract.Types.Count + scope.Records.Count > 0)
        {
            parts.Add(add => add("Json", scope.Resolver, new FilePiece("Resolver", ResolverViewBuilder.Build(scope, contract))));
        }

        return parts;
    }

    private static void Shape(ContractScope scope, TypeModel type, AddFile add)
    {
        FilePiece? piece = type switch
        {
            RecordModel record => new("Record", RecordViewBuilder.Build(scope, record, new RecordMembers(scope, record), operation: null)),
            StringEnumModel model => new("StringEnum", EnumViewBuilder.Shape(scope, model)),
            IntegerEnumModel model => new("StringEnum", EnumViewBuilder.Shape(scope, model)),
            UnionModel union => new("Union", new UnionViewBuilder(scope, union).Shape()),
            _ => null,
        };
        if (piece is not null)
        {
            add("", type.Name.Name, piece);
        }
    }

    private static void Machinery(ContractScope scope, MachineryFile file, AddFile add)
    {
        var together = new List<(string Name, FileView File, FilePiece Piece)>();
        foreach (var type in file.Types)
        {
            (FileView File, FilePiece Piece) made = Machinery(scope, type);

            // A file that writes names in full uses namespaces otherwise.
            if (made.File.IsFull && file.Types.Count > 1)
            {
                add("Json", type.Name.Name, new FilePiece("FileStart", made.File), made.Piece);
            }
            else
            {
                together.Add((type.Name.Name, made.File, made.Piece));
            }
        }

        if (together.Count > 0)
        {
            var start = Views.File(scope, file.Origin, [.. together.Select(static made => made.File)]);

            // The owner may have gone into a file of its own, which is called like it.
            var name = file.Name == file.Types[0].Name.Name ? together[0].Name : file.Name;
            add("Json", name, [new FilePiece("FileStart", start), .. together.Select(static made => made.Piece)]);
        }
    }

    private static (FileView File, FilePiece Piece) Machinery(ContractScope scope, TypeModel type)
    {
        switch (type)
        {
            case RecordModel record:
                var json = new JsonViewBuilder(scope, record, new RecordMembers(scope, record)).Build();
                return (json.File, new FilePiece("RecordJson", json));
            case StringEnumModel model:
                var texts = EnumViewBuilder.Json(scope, model);
                return (texts.File, new FilePiece("StringEnumJson", texts));
            case IntegerEnumModel model:
                var numbers = EnumViewBuilder.Json(scope, model);
                return (numbers.File, new FilePiece("IntegerEnumJson", numbers));
            case UnionModel union:
                var cases = new UnionViewBuilder(scope, union).Json();
                return (cases.File, new FilePiece("UnionJson", cases));
            default:
                throw new ArgumentException(type.GetType().Name, nameof(type));
        }
    }

    private static void Operation(ContractScope scope, OperationModel operation, AddFile add)
    {
        var record = operation.Request.Record;
        if (scope.Settings.Operations)
        {
            var members = new RecordMembers(scope, record);
            add("", record.Name.Name, new FilePiece("Record", RecordViewBuilder.Build(scope, record, members, operation)));
            add("Http", record.Name.Name, new FilePiece("RequestHttp", new HttpViewBuilder(scope, operation, members).Build()));
        }

        if (operation.Errors is { } errors)
        {
            var view = ErrorViewBuilder.Build(scope, operation, errors);
            add("", errors.EnumName.Name, new FilePiece("ErrorEnum", view));
            add("Errors", errors.ClassName.Name, new FilePiece("ErrorTable", view));
        }
    }

    private static string PathOf(string folder, string concern, string name) =>
        string.Join('/', new[] { folder, concern, name + ".cs" }.Where(static part => part.Length > 0));

    /// <summary>Prints a file.</summary>
    private delegate void AddFile(string concern, string name, params IReadOnlyList<FilePiece> pieces);
}
