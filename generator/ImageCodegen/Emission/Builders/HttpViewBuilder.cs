using ImageCodegen.Emission.Escaping;
using ImageCodegen.Emission.ViewModels;
using ImageCodegen.Model;

namespace ImageCodegen.Emission.Builders;

/// <summary>Model to view of a request in HTTP.</summary>
internal sealed class HttpViewBuilder(ContractScope scope, OperationModel operation, RecordMembers members)
{
    private readonly TypePrinter types = scope.ForMachinery("RequestHttp", members.CSharpNames);
    private readonly RequestModel request = operation.Request;

    internal RequestView Build()
    {
        var record = request.Record;
        var equality = new EqualityBuilder(record, members, types);
        var validation = scope.Settings.Validators ? new ValidationViewBuilder(types, record, members).Build() : null;
        var names = new NamesView(
            types, [KnownNames.Serialization, KnownNames.Runtime, .. equality.IsNeeded ? [KnownNames.System] : Array.Empty<string>()]);
        var bodies = new BodyViewBuilder(scope, types, members, request.Bodies.Count == 1);
        ExchangeView[] exchanged =
        [
            .. request.Parameters.Where(static parameter => parameter.Member is not null).OrderBy(Greed).Select(Member),
            .. request.Bodies.SelectMany(bodies.Members),
        ];
        CSharpAccess[] calls =
        [
            Operation(),
            .. request.Parameters.Where(static parameter => parameter.Member is null).Select(Constant),
            .. Accepted(),
            .. Responses(),
        ];
        return new RequestView
        {
            Names = names,
            Name = Views.Name(record.Name.Name),
            Operation = CSharpRow.Calls(calls, 59 + record.Name.Name.Length + (2 * names.Runtime.ToString().Length), 8),
            Bodies = bodies.Formats,
            Defaults = [.. members.Items.Where(static member => member.DefaultField is not null).Select(member =>
                new DefaultView(
                    types.Type(member.Type),
                    member.DefaultField!,
                    types.Literal(member.Type, member.Model.Default, members.Hides)!,
                    IsShared: false))],
            Fields =
            [
                .. members.Items.Where(static member => member.Field is not null)
                    .Select(member => RecordViewBuilder.Property(scope, types, member, members)),
            ],
            Headers = new HeaderViewBuilder(scope, types, members).Build(operation),
            Members = exchanged,
            IsSealed = true,
            HasEquality = equality.IsNeeded,
            Equality = CSharpRow.And(equality.IsNeeded ? equality.Conditions : [], 35 + record.Name.Name.Length, 8),
            Hash = CSharpRow.Arguments(equality.IsNeeded ? equality.Parts : [], 58 + names.System.ToString().Length, 8),
            Validation = validation is null ? [] : [validation],
            File = Views.File(scope, operation.Origin, types),
        };
    }

    /// <summary>The documented answers: those that are read alike in one call.</summary>
    private IEnumerable<CSharpAccess> Responses() => operation.Responses
        .GroupBy(response => Reading(response), static response => CSharpLiteral.String(response.Status))
        .Select(static group => CSharpAccess.Then(group.Key, group));

    /// <summary>Which media types are read, where some answer can come in others.</summary>
    private CSharpAccess[] Accepted()
    {
        var read = operation.Responses.Select(static response => response.MediaType).OfType<string>().Distinct(StringComparer.Ordinal);
        return operation.Responses.Any(static response => response.HasOtherTypes)
            ? [CSharpAccess.Then(CSharpType.Simple("Accept"), read.Select(CSharpLiteral.String))]
            : [];
    }

    private CSharpType Reading(ResponseModel response) => (response.Kind, response.Body) switch
    {
        (BodyKind.Json, { Nullable: false, Type: RecordRef record }) when IsJson(response.MediaType) => CSharpType.Simple("Json").Of(types.Named(record.Name)),
        (BodyKind.Json, { } body) when IsJson(response.MediaType) => CSharpType.Simple("Json").Of(types.Value(body), types.Codec(body)),
        (BodyKind.Text, _) => CSharpType.Simple("Text"),
        _ when response.MediaType is null => CSharpType.Simple("Empty"),
        _ when response.MediaType.StartsWith("text/", StringComparison.OrdinalIgnoreCase) => CSharpType.Simple("Text"),
        _ => CSharpType.Simple("Binary"),
    };

    private static bool IsJson(string? mediaType) =>
        mediaType is null or "*/*" || mediaType.Contains("json", StringComparison.OrdinalIgnoreCase);

    private RecordMember Find(MemberModel model) => members.Find(model.CSharpName);

    /// <summary>
    /// An object whose members stand in the query by their own names takes what no other parameter took, so it is read last; so does the
    /// query as a whole. One that may be something else takes only what it knows.
    /// </summary>
    private int Greed(ParameterModel parameter) => parameter switch
    {
        { Place: ParameterPlace.Querystring } or { Style: ParameterStyle.Form, Explode: true, Member.Value.Type: RecordRef or MapRef } => 2,
        { Style: ParameterStyle.Form, Explode: true, Member.Value.Type: UnionRef union }
            when scope.Unions.Any(u => u.Name == union.Name && u.Cases.Any(static c => c.Shape.Kinds.HasFlag(JsonKinds.Object))) => 1,
        _ => 0,
    };

    private CSharpAccess Operation()
    {
        string? name = request.Method switch
        {
            "GET" => "Get",
            "PUT" => "Put",
            "POST" => "Post",
            "DELETE" => "Delete",
            "PATCH" => "Patch",
            _ => null,
        };
        var type = types.Known(KnownNames.Runtime, "HttpOperation");
        var path = CSharpLiteral.String(request.PathTemplate);
        return name is null
            ? CSharpAccess.New(type, CSharpAccess.New(types.Known(KnownNames.Http, "HttpMethod"), CSharpLiteral.String(request.Method)), path)
            : CSharpAccess.Invoke(type, Views.Name(name), path);
    }

    private CSharpAccess Constant(ParameterModel parameter)
    {
        var (name, text) = (CSharpLiteral.String(parameter.WireName), CSharpLiteral.String(parameter.Constant ?? ""));
        return parameter.Place is ParameterPlace.Header or ParameterPlace.Query
            ? CSharpAccess.Then(CSharpType.Simple(parameter.Place + "Constant"), name, text)
            : CSharpAccess.Then(CSharpType.Simple("Constant"), name, Place(parameter), text);
    }

    private ExchangeView Member(ParameterModel parameter)
    {
        var member = Find(parameter.Member!);
        return new ExchangeView(member.Storage, member.JsonName != parameter.WireName, CSharpLiteral.String(member.JsonName), Call(parameter, member));
    }

    private CallView Call(ParameterModel parameter, RecordMember member)
    {
        var value = new ParameterValue(member, types, Default(member));
        CSharpText[] fallback = value.Default is null ? [] : [value.Default];
        var (name, source) = (CSharpLiteral.String(parameter.WireName), CSharpAccess.OfSource(member.Storage));
        if (!value.HoldsNull && HasShortForm(parameter, member))
        {
            var place = parameter.Style is ParameterStyle.Json ? "QueryJson" : parameter.Place.ToString();
            var method = CSharpType.Simple(value.IsRequired && parameter.Place is not ParameterPlace.Path ? "Required" + place : place);
            return new CallView(
                value is { IsPlainString: true, Default: null } && parameter.Style is not ParameterStyle.Json
                    ? method
                    : method.Of(value.Type, value.Codec),
                [name, source, .. fallback]);
        }

        var form = value switch
        {
            { HoldsNull: true } => "NullOrDefault",
            { Default: not null } => "OrDefault",
            { IsRequired: true } => "Required",
            _ => "Parameter",
        };
        return new CallView(
            CSharpType.Simple(form).Of(value.Type, value.Codec),
            [name, Place(parameter), Style(parameter), Views.Flag("explode", parameter.Explode), source, .. fallback, .. parameter.AllowReserved ? [Views.Flag("allowReserved", true)] : Array.Empty<CSharpText>()]);
    }

    /// <summary>True for scalars in the default style of their place, and for JSON in the query: the runtime has a short form for these.</summary>
    private static bool HasShortForm(ParameterModel parameter, RecordMember member)
    {
        if (parameter.AllowReserved)
        {
            return false;
        }

        return (parameter.Place, parameter.Style) switch
        {
            (ParameterPlace.Query, ParameterStyle.Json) => member.IsNullable && !member.HasDefault && !TypePrinter.IsStruct(member.Type),
            _ when member.Type is not (ScalarRef or EnumRef or IntegerEnumRef) => false,
            (ParameterPlace.Path, ParameterStyle.Simple) => !member.IsNullable && !member.HasDefault,
            (ParameterPlace.Query, ParameterStyle.Form) => true,
            (ParameterPlace.Header, ParameterStyle.Simple) => !member.HasDefault,
            _ => false,
        };
    }

    private CSharpText? Default(RecordMember member) => member.Default(types, members);

    private CSharpAccess Place(ParameterModel parameter) =>
        CSharpAccess.Static(types.Known(KnownNames.Runtime, "ParameterPlace"), Views.Name(parameter.Place.ToString()));

    private CSharpAccess Style(ParameterModel parameter) =>
        CSharpAccess.Static(types.Known(KnownNames.Runtime, "ParameterStyle"), Views.Name(parameter.Style.ToString()));
}
