using ImageCodegen.Emission.ViewModels;
using ImageCodegen.Model;

namespace ImageCodegen.Emission;

/// <summary>Model to view of a string enum.</summary>
internal static class EnumViewBuilder
{
    internal static StringEnumView Shape(ContractScope scope, StringEnumModel model) => Build(scope, model, scope.ForShape());

    internal static StringEnumView Json(ContractScope scope, StringEnumModel model) => Build(
        scope,
        model,
        scope.ForMachinery(model.Values.Select(static value => value.CSharpName)),
        KnownNames.System,
        KnownNames.Collections,
        KnownNames.Serialization,
        KnownNames.Runtime);

    private static StringEnumView Build(ContractScope scope, StringEnumModel model, TypePrinter types, params string[] namespaces)
    {
        var names = new NamesView(types, namespaces);
        EnumValueView[] values = [.. model.Values.Select(value => new EnumValueView
        {
            Doc = Views.Doc(value.Documentation, value.Wire.Length == 0 ? "The empty value." : value.Wire),
            IsObsolete = value.Documentation.Deprecated,
            Obsolete = Views.Obsolete(scope, types, value.Documentation.Deprecated),
            Name = Views.Name(value.CSharpName),
            Wire = CSharpLiteral.String(value.Wire),
            Utf8 = CSharpLiteral.Utf8(value.Wire),
            Length = CSharpLiteral.Utf8Length(value.Wire),
        })];
        return new StringEnumView
        {
            Names = names,
            Doc = Views.Doc(model.Documentation, model.Name.Name + "."),
            Visibility = scope.Visibility,
            Name = Views.Name(model.Name.Name),
            Values = values,
            File = Views.File(scope, model.Origin, types),
        };
    }
}
