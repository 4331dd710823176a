using ImageCodegen.Emission.Escaping;
using ImageCodegen.Emission.ViewModels;
using ImageCodegen.Model;

namespace ImageCodegen.Emission.Builders;

/// <summary>Model to view of a string enum or an integer enum.</summary>
internal static class EnumViewBuilder
{
    internal static StringEnumView Shape(ContractScope scope, StringEnumModel model) => Build(scope, model, scope.ForShape());

    internal static StringEnumView Json(ContractScope scope, StringEnumModel model) => Build(
        scope,
        model,
        scope.ForMachinery("StringEnumJson", [.. model.Values.Select(static value => value.CSharpName)]),
        KnownNames.Serialization,
        KnownNames.Runtime);

    internal static StringEnumView Shape(ContractScope scope, IntegerEnumModel model) => Build(scope, model, scope.ForShape());

    internal static StringEnumView Json(ContractScope scope, IntegerEnumModel model) => Build(
        scope,
        model,
        scope.ForMachinery("IntegerEnumJson", [.. model.Values.Select(static value => value.CSharpName)]),
        KnownNames.Globalization,
        KnownNames.Serialization,
        KnownNames.Runtime);

    private static StringEnumView Build(ContractScope scope, StringEnumModel model, TypePrinter types, params string[] namespaces) =>
        Build(scope, model, types, namespaces, [.. model.Values.Select(value => Value(scope, types, value, CSharpLiteral.String(value.Wire)))]);

    private static StringEnumView Build(ContractScope scope, IntegerEnumModel model, TypePrinter types, params string[] namespaces) => Build(
        scope,
        model,
        types,
        namespaces,
        [.. model.Values.Select(value => Value(
            scope, types, new EnumValueModel(value.Wire, value.CSharpName, value.Documentation), CSharpLiteral.Number(ScalarKind.Int64, value.Wire)))]);

    private static EnumValueView Value(ContractScope scope, TypePrinter types, EnumValueModel value, CSharpLiteral wire) => new()
    {
        Doc = Views.Doc(value.Documentation, () => Words(value.Wire)),
        IsObsolete = value.Documentation.Deprecated,
        Obsolete = Views.Obsolete(scope, types, value.Documentation.Deprecated),
        Name = Views.Name(value.CSharpName),
        Wire = wire,
    };

    private static string Words(string wire) =>
        wire.Length == 0 ? "The empty value." : string.IsNullOrWhiteSpace(wire) ? "White space." : wire.Contains('`', StringComparison.Ordinal) ? wire : $"`{OneLine(wire)}`";

    // A line end would end the code in Markdown.
    private static string OneLine(string wire) => string.Join(' ', wire.Split(DocBlock.LineEnds, StringSplitOptions.RemoveEmptyEntries));

    private static StringEnumView Build(ContractScope scope, TypeModel model, TypePrinter types, string[] namespaces, EnumValueView[] values)
    {
        var names = new NamesView(types, namespaces);
        return new StringEnumView
        {
            Names = names,
            Doc = Views.Doc(model),
            Visibility = scope.Visibility,
            Name = Views.Name(model.Name.Name),
            IsText = model is StringEnumModel,
            Values = values,
            Texts = CSharpRow.Arguments(values.Select(static value => value.Wire), 87 + model.Name.Name.Length, 8),
            File = Views.File(scope, model.Origin, types),
        };
    }
}
