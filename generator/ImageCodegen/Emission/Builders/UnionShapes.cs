using ImageCodegen.Emission.Escaping;
using ImageCodegen.Emission.ViewModels;
using ImageCodegen.Model;

namespace ImageCodegen.Emission.Builders;

/// <summary>What tells the cases of a union apart, as the runtime takes it.</summary>
internal static class UnionShapes
{
    /// <summary>The kinds as flags of the runtime.</summary>
    internal static CSharpAccess Kinds(TypePrinter types, JsonKinds kinds)
    {
        var type = types.Known(KnownNames.Runtime, "JsonKinds");
        CSharpAccess Flag(JsonKinds kind) => CSharpAccess.Static(type, Views.Name(kind.ToString()));
        return kinds is JsonKinds.Any
            ? Flag(kinds)
            : CSharpAccess.Or(Enum.GetValues<JsonKinds>().Where(kind => kind is not (JsonKinds.None or JsonKinds.Any) && kinds.HasFlag(kind)).Select(Flag));
    }

    /// <summary>True where several cases are objects, which members have to tell apart.</summary>
    internal static bool HasSeveralObjects(UnionModel union) => union.Cases.Count(static item => item.Shape.Kinds.HasFlag(JsonKinds.Object)) > 1;

    /// <summary>The properties of a shape that say something.</summary>
    /// <param name="shape">The shape.</param>
    /// <param name="several">Whether the union has several objects.</param>
    internal static IEnumerable<UnionShapeView> Properties(UnionShape shape, bool several) =>
        new[]
        {
            Texts("DiscriminatorValues", shape.DiscriminatorValues),
            new UnionShapeView(Views.Name("Names"), [.. shape.Names.Select(Name)]),
            new UnionShapeView(Views.Name("IsNamedByUser"), []) { IsFlag = shape.IsNamedByUser },
            new UnionShapeView(Views.Name("IsNamedByLiteral"), []) { IsFlag = shape.IsNamedByLiteral },
            Texts("Required", several ? shape.Required : []),
            Texts("Members", several ? shape.Members : []),
            new UnionShapeView(Views.Name("Constants"), [.. shape.Constants.Where(_ => several).Select(Constant)]),
            Texts("Texts", shape.Texts),
            new UnionShapeView(Views.Name("IsDefault"), []) { IsFlag = shape.IsDefault },
        }.Where(static property => property.Items.Count > 0 || property.IsFlag);

    private static CSharpAccess Constant(ConstMember member) =>
        CSharpAccess.New([CSharpLiteral.String(member.WireName), .. member.JsonTexts.Select(static text => CSharpLiteral.String(text))]);

    private static CSharpAccess Name(CaseName name) =>
        CSharpAccess.New([CSharpLiteral.String(name.Value), .. name.Path.Select(static index => CSharpLiteral.Integer(index))]);

    private static UnionShapeView Texts(string name, EquatableArray<string> texts) => new(Views.Name(name), [.. texts.Select(CSharpLiteral.String)]);
}
