using System.Text;
using ImageCodegen.Emission;
using ImageCodegen.Model;
using ImageCodegen.Tests.Compilation;

namespace ImageCodegen.Tests.Emission;

/// <summary>Contracts made by hand: short names for the parts of the model.</summary>
internal static class Contract
{
    internal const string Namespace = "Sample.Ens";

    internal static TemplateSet Templates { get; } = new();

    internal static TypeName Name(string name) => new(Namespace, name);

    internal static ContractModel Of(params TypeModel[] types) => new() { Namespace = Namespace, SpecPath = "ens.yaml", Types = [.. types], Operations = [] };

    internal static ContractModel With(this ContractModel contract, params OperationModel[] operations) => contract with { Operations = [.. operations] };

    internal static RecordModel Record(string name, params MemberModel[] members) => new()
    {
        Name = Name(name),
        Origin = "ens.yaml#/components/schemas/" + name,
        Documentation = Documentation.None,
        Members = [.. members],
        Additional = AdditionalMembers.Kept,
    };

    internal static StringEnumModel Enum(string name, params (string Wire, string CSharpName)[] values) => new()
    {
        Name = Name(name),
        Origin = "ens.yaml#/components/schemas/" + name,
        Documentation = Documentation.None,
        Values = [.. values.Select(static value => new EnumValueModel(value.Wire, value.CSharpName, Documentation.None))],
    };

    internal static IntegerEnumModel IntegerEnum(string name, params (string Wire, string CSharpName)[] values) => new()
    {
        Name = Name(name),
        Origin = "ens.yaml#/components/schemas/" + name,
        Documentation = Documentation.None,
        Underlying = ScalarKind.Int64,
        Values = [.. values.Select(static value => new IntegerEnumValueModel(value.Wire, value.CSharpName, Documentation.None))],
    };

    internal static UnionModel Union(string name, params UnionCaseModel[] cases) => new()
    {
        Name = Name(name),
        Origin = "ens.yaml#/components/schemas/" + name,
        Documentation = Documentation.None,
        Cases = [.. cases],
        Exclusive = true,
    };

    internal static UnionCaseModel Case(string name, TypeRef type, JsonKinds kinds, params Constraint[] constraints) =>
        new(name, Value(type, constraints), new UnionShape { Kinds = kinds });

    internal static UnionRef UnionOf(string name) => new(Name(name));

    internal static IntegerEnumRef IntegerEnumOf(string name) => new(Name(name));

    internal static MemberModel Member(string name, TypeRef type, params Constraint[] constraints) => new()
    {
        WireName = name,
        CSharpName = name,
        Value = Value(type, constraints),
        Required = false,
        Documentation = Documentation.None,
    };

    internal static MemberModel Required(this MemberModel member) => member with { Required = true };

    internal static MemberModel Nullable(this MemberModel member) => member with { Value = member.Value with { Nullable = true } };

    internal static MemberModel Default(this MemberModel member, LiteralModel value) => member with { Default = value };

    internal static MemberModel Named(this MemberModel member, string csharpName) => member with { CSharpName = csharpName };

    internal static MemberModel Deprecated(this MemberModel member) => member with { Documentation = new Documentation { Deprecated = true } };

    internal static ValueModel Value(TypeRef type, params Constraint[] constraints) => new(type, false, [.. constraints]);

    internal static ScalarRef Scalar(ScalarKind kind) => new(kind);

    internal static ScalarRef TextType { get; } = new(ScalarKind.String);

    internal static ScalarRef IntegerType { get; } = new(ScalarKind.Int64);

    internal static ListRef ListOf(TypeRef item, params Constraint[] constraints) => new(Value(item, constraints));

    internal static MapRef MapOf(TypeRef value, params Constraint[] constraints) => new(Value(value, constraints));

    internal static RecordRef RecordOf(string name) => new(Name(name));

    internal static EnumRef EnumOf(string name) => new(Name(name));

    internal static ParameterModel In(this MemberModel member, ParameterPlace place, ParameterStyle? style = null, bool? explode = null)
    {
        var chosen = style ?? (place is ParameterPlace.Query or ParameterPlace.Cookie ? ParameterStyle.Form : ParameterStyle.Simple);
        return new ParameterModel { WireName = member.WireName, Place = place, Style = chosen, Explode = explode ?? chosen is ParameterStyle.Form, Member = member };
    }

    internal static ParameterModel Constant(string name, ParameterPlace place, string text) => new()
    {
        WireName = name,
        Place = place,
        Style = place is ParameterPlace.Query ? ParameterStyle.Form : ParameterStyle.Simple,
        Explode = place is ParameterPlace.Query,
        Member = null,
        Constant = text,
    };

    internal static OperationModel Operation(string name, string method, string path, params ParameterModel[] parameters) => new()
    {
        CSharpName = name,
        Origin = "ens.yaml#/paths",
        Documentation = Documentation.None,
        Request = new RequestModel
        {
            Record = Record(name + "Request", [.. parameters.Where(static parameter => parameter.Member is not null).Select(static parameter => parameter.Member!)]),
            Method = method,
            PathTemplate = path,
            Parameters = [.. parameters],
        },
        Responses = [],
        Errors = null,
    };

    internal static OperationModel Sends(this OperationModel operation, MemberModel body) => operation with
    {
        Request = operation.Request with
        {
            Bodies = [new BodyModel(body, [new BodyFormatModel("application/json", BodyKind.Json, [])])],
            Record = operation.Request.Record with { Members = [.. operation.Request.Record.Members, body] },
        },
    };

    internal static OperationModel Fails(this OperationModel operation, params ErrorCodeModel[] codes) => operation with
    {
        Errors = new ErrorSetModel(Name(operation.CSharpName + "Error"), Name(operation.CSharpName + "Errors"), [.. codes]),
    };

    internal static IReadOnlyDictionary<string, string> Emit(this ContractModel contract) => Emitter.Emit(contract, "Ens", Templates)
        .ToDictionary(static file => file.Path, static file => Encoding.UTF8.GetString(file.Content.Span), StringComparer.Ordinal);

    internal static CompiledCode Compile(this ContractModel contract) => CodeCompiler.Compile(contract.Emit().Select(static file => (file.Key, file.Value)));

    /// <summary>Compiles; the code must be clean.</summary>
    internal static CompiledCode CompileClean(this ContractModel contract)
    {
        var code = contract.Compile();
        Assert.True(code.Problems.Count == 0, string.Join("\n", code.Problems.Take(20)));
        return code;
    }
}
