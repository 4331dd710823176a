using System.Diagnostics.CodeAnalysis;
using ImageCodegen.Emission.Builders;
using ImageCodegen.Emission.Escaping;
using ImageCodegen.Model;

namespace ImageCodegen.Emission;

/// <summary>Which names a contract takes, and so which names of others can be written short in its files.</summary>
internal sealed class ContractScope
{
    private readonly HashSet<string> taken;
    private readonly HashSet<(TypeName, string)> deprecated;
    private readonly Dictionary<TypeName, RecordModel> records;

    internal ContractScope(ContractModel contract, EmissionSettings settings)
    {
        Settings = settings;
        Namespace = contract.Namespace;
        Records =
        [
            .. contract.Types.OfType<RecordModel>(),
            .. contract.Operations.Where(_ => settings.Operations).Select(static operation => operation.Request.Record),
        ];
        records = Records.ToDictionary(static record => record.Name);
        Enums = [.. contract.Types.OfType<StringEnumModel>()];
        IntegerEnums = [.. contract.Types.OfType<IntegerEnumModel>()];
        Unions = [.. contract.Types.OfType<UnionModel>()];
        deprecated = [
            .. Enums.SelectMany(static model =>
                model.Values.Where(static value => value.Documentation.Deprecated).Select(value => (model.Name, value.CSharpName))),
            .. IntegerEnums.SelectMany(static model =>
                model.Values.Where(static value => value.Documentation.Deprecated).Select(value => (model.Name, value.CSharpName)))];
        taken =
        [
            .. contract.Namespace.Split('.'),
            .. contract.Types.Select(static type => type.Name.Name),
            .. Records.Select(static record => record.Name.Name),
        ];
        taken.UnionWith(contract.Operations.Where(static operation => operation.Errors is not null)
            .SelectMany(static operation => new[] { operation.Errors!.EnumName.Name, operation.Errors.ClassName.Name }));
        var last = contract.Namespace[(contract.Namespace.LastIndexOf('.') + 1)..];
        Resolver = LocalNames.Unique(last + "JsonResolver", taken);
        taken.Add(Resolver);
    }

    internal string Namespace { get; }

    /// <summary>What is printed of the contract.</summary>
    internal EmissionSettings Settings { get; }

    internal CSharpVisibility Visibility => Settings.Visibility;

    internal IReadOnlyList<RecordModel> Records { get; }

    internal IReadOnlyList<StringEnumModel> Enums { get; }

    internal IReadOnlyList<IntegerEnumModel> IntegerEnums { get; }

    internal IReadOnlyList<UnionModel> Unions { get; }

    /// <summary>The name of the resolver class, different from every type's.</summary>
    internal string Resolver { get; }

    /// <summary>The record of a name; null where it is of another contract.</summary>
    internal RecordModel? Find(TypeName name) => records.GetValueOrDefault(name);

    /// <summary>True where a type of the contract has the name.</summary>
    internal bool Takes(string name) => taken.Contains(name);

    /// <summary>The name, or one like it that no type has.</summary>
    internal string Free(string name) => LocalNames.Unique(name, taken);

    /// <summary>Prints types for a file that holds the shape alone: each name is short unless the contract takes it.</summary>
    internal TypePrinter ForShape() => new(this, isFull: false, taken.Contains);

    /// <summary>
    /// Prints types for machinery. The fixed names of the template are all short, or none where the contract or a member takes one;
    /// other names are short unless they are taken themselves.
    /// </summary>
    /// <param name="template">The template of the file.</param>
    /// <param name="members">The names of the members around.</param>
    internal TypePrinter ForMachinery(string template, IReadOnlyCollection<string> members)
    {
        var own = members.ToHashSet(StringComparer.Ordinal);
        bool Clashes(string name) => taken.Contains(name) || (KnownNames.InExpressions.Contains(name) && own.Contains(name));

        // A contract within the namespaces of the framework or the runtime takes no name of theirs.
        var root = Namespace.Split('.')[0];
        return new TypePrinter(this, KnownNames.Of(template).Any(name => !(name == root && name is "System" or "ImageCodegen") && Clashes(name)), Clashes);
    }

    /// <summary>A documented value that is not deprecated: only those are named by other code, for the compiler warns of the others.</summary>
    internal bool IsNamed(TypeName name, [NotNullWhen(true)] string? value) => value is not null && !deprecated.Contains((name, value));
}
