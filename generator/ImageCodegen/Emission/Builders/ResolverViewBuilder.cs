using System.Globalization;
using ImageCodegen.Emission.Escaping;
using ImageCodegen.Emission.ViewModels;
using ImageCodegen.Model;

namespace ImageCodegen.Emission.Builders;

/// <summary>Model to view of the resolver of a namespace.</summary>
internal static class ResolverViewBuilder
{
    /// <summary>The most types that one method adds: methods of thousands of lines are slow to compile.</summary>
    private const int Longest = 200;

    internal static ResolverView Build(ContractScope scope, ContractModel contract)
    {
        var types = scope.ForMachinery("Resolver", []);
        var names = new NamesView(types, KnownNames.System, KnownNames.Json, KnownNames.Metadata, KnownNames.Runtime);
        CSharpType[] all = [
            .. scope.Records.Select(record => CSharpType.Simple("Record").Of(types.Named(record.Name))),
            .. scope.Enums.Select(model => CSharpType.Simple("Enum").Of(types.Named(model.Name))),
            .. scope.IntegerEnums.Select(model => CSharpType.Simple("IntegerEnum").Of(types.Named(model.Name))),
            .. scope.Unions.Select(model => CSharpType.Simple("Union").Of(types.Named(model.Name)))];
        var column = "    private static void Add(JsonTypeTable.Entries types) => types".Length + names.Runtime.ToString().Length;
        return new ResolverView
        {
            Names = names,
            Visibility = scope.Visibility,
            Name = Views.Name(scope.Resolver),
            Parts = [.. all.Chunk(Longest).Select((chunk, index) => new ResolverPartView(
                Views.Name(index == 0 ? "Add" : string.Create(CultureInfo.InvariantCulture, $"Add{index + 1}")),
                CSharpRow.Calls(chunk.Select(CSharpAccess.Then), column, 8)))],
            File = Views.File(scope, contract.SpecPath, types),
        };
    }
}
