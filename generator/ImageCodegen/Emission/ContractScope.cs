using ImageCodegen.Model;

namespace ImageCodegen.Emission;

/// <summary>Which names a contract takes, and so which names of others can be written short in its files.</summary>
internal sealed class ContractScope
{
    private readonly HashSet<string> taken;
    private readonly Dictionary<TypeName, StringEnumModel> enums;

    internal ContractScope(ContractModel contract)
    {
        Namespace = contract.Namespace;
        Records = [.. contract.Types.OfType<RecordModel>(), .. contract.Operations.Select(static operation => operation.Request.Record)];
        Enums = [.. contract.Types.OfType<StringEnumModel>()];
        enums = Enums.ToDictionary(static model => model.Name);
        taken = [.. contract.Namespace.Split('.'), .. contract.Types.Select(static type => type.Name.Name), .. Records.Select(static record => record.Name.Name)];
        taken.UnionWith(contract.Operations.Where(static operation => operation.Errors is not null)
            .SelectMany(static operation => new[] { operation.Errors!.EnumName.Name, operation.Errors.ClassName.Name }));
        var last = contract.Namespace[(contract.Namespace.LastIndexOf('.') + 1)..];
        Resolver = LocalNames.Unique(last + "JsonResolver", taken);
        taken.Add(Resolver);
    }

    internal string Namespace { get; }

    internal CSharpVisibility Visibility { get; } = CSharpVisibility.Public;

    internal IReadOnlyList<RecordModel> Records { get; }

    internal IReadOnlyList<StringEnumModel> Enums { get; }

    /// <summary>The name of the resolver class, different from every type's.</summary>
    internal string Resolver { get; }

    /// <summary>True where a type of the contract has the name.</summary>
    internal bool Takes(string name) => taken.Contains(name);

    /// <summary>Prints types for a file that holds the shape alone: each name is short unless the contract takes it.</summary>
    internal TypePrinter ForShape() => new(this, taken.Contains);

    /// <summary>Prints types for machinery: all names are short, or none where the contract or the record takes one.</summary>
    internal TypePrinter ForMachinery(IEnumerable<string> members)
    {
        // The root of the namespace is found last, so that it takes no name.
        var clash = KnownNames.InExpressions.Overlaps(members)
            || KnownNames.All.Overlaps(taken.Except([Namespace.Split('.')[0]], StringComparer.Ordinal));
        return new TypePrinter(this, _ => clash);
    }

    /// <summary>A documented value that is not deprecated: only those are named by other code, for the compiler warns of the others.</summary>
    internal bool IsNamed(EnumLiteral literal) => literal.CSharpName is not null
        && !(enums.TryGetValue(literal.Enum, out var model)
            && model.Values.Any(value => value.Documentation.Deprecated && value.CSharpName == literal.CSharpName));
}
