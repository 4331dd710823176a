using ImageCodegen.Emission.ViewModels;
using ImageCodegen.Model;

namespace ImageCodegen.Emission;

/// <summary>Model to view of the resolver of a namespace.</summary>
internal static class ResolverViewBuilder
{
    internal static ResolverView Build(ContractScope scope, ContractModel contract)
    {
        var types = scope.ForMachinery([]);
        var names = new NamesView(types, KnownNames.System, KnownNames.Json, KnownNames.Metadata, KnownNames.Runtime);
        return new ResolverView
        {
            Names = names,
            Visibility = scope.Visibility,
            Name = Views.Name(scope.Resolver),
            Types = [
                .. scope.Records.Select(record => CSharpType.Simple("Record").Of(types.Named(record.Name))),
                .. scope.Enums.Select(model => CSharpType.Simple("Enum").Of(types.Named(model.Name)))],
            File = Views.File(scope, contract.SpecPath, types),
        };
    }
}
