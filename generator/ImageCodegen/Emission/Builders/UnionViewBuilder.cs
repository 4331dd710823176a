using ImageCodegen.Emission.Escaping;
using ImageCodegen.Emission.ViewModels;
using ImageCodegen.Model;

namespace ImageCodegen.Emission.Builders;

/// <summary>Model to view of a union.</summary>
internal sealed class UnionViewBuilder(ContractScope scope, UnionModel union)
{
    private readonly bool severalObjects = UnionShapes.HasSeveralObjects(union);
    private readonly LocalNames locals = new([.. LocalNames.OfTemplates, "index", "unknown"]);

    internal UnionView Shape() => Build(scope.ForShape());

    internal UnionView Json() =>
        Build(scope.ForMachinery("UnionJson", [.. union.Cases.Select(From)]), KnownNames.Serialization, KnownNames.Runtime);

    private UnionView Build(TypePrinter types, params string[] namespaces)
    {
        var isShape = namespaces.Length == 0;
        var checks = new CheckBuilder(types, new LocalNames([.. union.Cases.Select(static item => From(item)), "Match", union.Name.Name]), static _ => false);
        var names = new NamesView(types, namespaces);
        var result = Views.Name(scope.Free("T"));
        var unknown = isShape ? types.Type(new AnyRef()) : CSharpType.Simple("JsonElement");
        var function = isShape ? types.Known(KnownNames.System, "Func") : CSharpType.Simple("Func");
        CSharpAccess Function(CSharpType type, CSharpIdentifier local) => CSharpAccess.Parameter(function.Of(type, CSharpType.Simple(result.Name)), local);
        var shared = union.Cases.GroupBy(item => types.Type(item.Value.Type).ToString(), StringComparer.Ordinal)
            .Where(static g => g.Skip(1).Any()).Select(static g => g.Key).ToHashSet(StringComparer.Ordinal);
        UnionCaseView[] cases = [.. union.Cases.Select((item, index) => Case(types, checks, item, index, isShape, shared))];
        if (checks.Patterns.Count > 0)
        {
            names = new NamesView(types, [.. namespaces, KnownNames.Regex]);
        }

        return new UnionView
        {
            Names = names,
            Doc = Views.Doc(union),
            Visibility = scope.Visibility,
            Name = Views.Name(union.Name.Name),
            Cases = cases,
            Result = result,
            Functions = CSharpRow.Arguments([.. cases.Select(item => Function(item.Type, item.Local)), Function(unknown, Views.Name("unknown"))], 22, 8),
            Unknown = unknown,
            UnknownLocal = Views.Name("unknown"),
            Kind = Views.Name(union.Exclusive ? "OneOf" : "AnyOf"),
            Discriminator = union.DiscriminatorWireName is { } name ? CSharpLiteral.String(name) : null,
            Assertions = scope.Settings.Validators ? [.. union.Constraints.Select(SchemaOf).OfType<string>().Select(CSharpLiteral.Json)] : [],
            Patterns = checks.Patterns,
            Schemas = checks.Schemas,
            File = Views.File(scope, union.Origin, types),
        };
    }

    private UnionCaseView Case(TypePrinter types, CheckBuilder checks, UnionCaseModel item, int index, bool isShape, HashSet<string> shared)
    {
        var type = item.Value.Type;
        CheckView[] made = isShape || type is RecordRef or UnionRef
            ? []
            : [.. checks.Value(CSharpLiteral.Null, CheckBuilder.Item, item.Value with { Nullable = false }, nullable: false, item.CSharpName)];
        var codec = isShape ? CSharpType.Simple("Codec") : types.Codec(type);
        var kinds = isShape ? CSharpAccess.This : UnionShapes.Kinds(types, item.Shape.Kinds);
        return new UnionCaseView
        {
            Index = index,
            IsNamed = type is RecordRef or EnumRef or IntegerEnumRef or UnionRef,
            Text = XmlDocText.Line(ValueWords.Of(type)),

            // From a type of several cases nothing tells which is meant.
            IsImplicit = type is not (ListRef or MapRef or AnyRef) && !(type is UnionRef other && other.Name == union.Name)
                && !shared.Contains(types.Type(type).ToString()),
            From = Views.Name(From(item)),
            Type = types.Type(type),
            Codec = codec,
            IsUnion = type is UnionRef,
            Local = CSharpIdentifier.Parameter(locals.Camel(item.CSharpName).Name),
            Kinds = kinds,
            Shape = isShape ? [] : [.. UnionShapes.Properties(item.Shape, severalObjects)],
            HasChecks = made.Length > 0,
            IsShort = made is [{ HasInner: false }],
            Break = CSharpBreak.Before(
                $"        .Add<{types.Type(type)}, {codec}>({kinds}, check: static (ref Validator check, {types.Type(type)} item) =>".Length,
                made is [var only] ? only.Length : 0,
                12),
            Checks = made,
        };
    }

    private static string? SchemaOf(Constraint constraint) => constraint switch
    {
        SchemaAssertion assertion => assertion.JsonSchema,
        AllowedValues allowed => allowed.JsonSchema,
        _ => null,
    };

    private static string From(UnionCaseModel item) => "From" + item.CSharpName;
}
