using ImageCodegen.Emission.Escaping;
using ImageCodegen.Emission.ViewModels;
using ImageCodegen.Model;

namespace ImageCodegen.Emission;

/// <summary>Model to view of a request in HTTP.</summary>
internal sealed class HttpViewBuilder(ContractScope scope, OperationModel operation, RecordMembers members)
{
    private readonly TypePrinter types = scope.ForMachinery("RequestHttp", members.CSharpNames);
    private readonly RequestModel request = operation.Request;

    internal RequestView Build()
    {
        var names = new NamesView(types, [KnownNames.Http, KnownNames.Runtime, .. operation.Responses.Count > 0 ? [KnownNames.System] : Array.Empty<string>()]);
        var writes = request.Parameters.Select(Write).ToList();
        var reads = request.Parameters.Where(static parameter => parameter.Member is not null).OrderBy(IsGreedy)
            .Select(parameter => new AssignmentView(Find(parameter.Member!).Storage, Read(parameter))).ToList();
        var bodies = new BodyViewBuilder(types, members, request.Bodies.Count == 1);
        foreach (var body in request.Bodies)
        {
            writes.Add(bodies.Write(body));
            reads.AddRange(bodies.Reads(body));
        }

        CallView[] constants = [.. request.Parameters.Where(static parameter => parameter.Member is null).Select(Write)];
        return new RequestView
        {
            Names = names,
            Name = Views.Name(request.Record.Name.Name),
            Method = Method(),
            PathTemplate = CSharpLiteral.String(request.PathTemplate),
            Bodies = bodies.Formats,
            Headers = new HeaderViewBuilder(scope, types, members).Build(operation),
            Responses = [.. operation.Responses.Select(Response)],
            ResponsesField = members.Names.Next("Responses"),
            ResponsesDoc = XmlDocText.Line(string.Join("; ", operation.Responses.Where(static response => response.Body is not null)
                .GroupBy(response => types.Value(response.Body!).InWords, StringComparer.Ordinal)
                .Select(static group => $"{group.Key} for {string.Join(", ", group.Select(static response => response.Status))}").DefaultIfEmpty("text or bytes"))),
            Writes = writes,
            Constants = constants,
            Reads = reads,
            File = Views.File(scope, operation.Origin, types),
        };
    }

    private CallView Response(ResponseModel response)
    {
        var status = CSharpLiteral.String(response.Status);
        return (response.Kind, response.Body) switch
        {
            (BodyKind.Json, { } body) when IsJson(response.MediaType) => Call(CSharpType.Simple("Json").Of(types.Value(body), types.Codec(body)), status),
            (BodyKind.Text, _) => Call(CSharpType.Simple("Text"), status),
            _ when response.MediaType is null => Call(CSharpType.Simple("Empty"), status),
            _ when response.MediaType.StartsWith("text/", StringComparison.OrdinalIgnoreCase) => Call(CSharpType.Simple("Text"), status),
            _ => Call(CSharpType.Simple("Binary"), status),
        };
    }

    private static bool IsJson(string? mediaType) =>
        mediaType is null or "*/*" || mediaType.Contains("json", StringComparison.OrdinalIgnoreCase);

    private RecordMember Find(MemberModel model) => members.Items.First(member => member.Name.Name == model.CSharpName);

    /// <summary>A record or map whose members stand in the query by their own names takes what no other parameter took, so it is read last.</summary>
    private static bool IsGreedy(ParameterModel parameter) =>
        parameter is { Style: ParameterStyle.Form, Explode: true, Member.Value.Type: RecordRef or MapRef };

    private CSharpAccess Method()
    {
        var name = request.Method switch
        {
            "GET" => "Get",
            "PUT" => "Put",
            "POST" => "Post",
            "DELETE" => "Delete",
            "HEAD" => "Head",
            "OPTIONS" => "Options",
            "PATCH" => "Patch",
            "TRACE" => "Trace",
            _ => null,
        };
        var type = types.Known(KnownNames.Http, "HttpMethod");
        return name is null ? CSharpAccess.New(type, CSharpLiteral.String(request.Method)) : CSharpAccess.Static(type, Views.Name(name));
    }

    private CallView Write(ParameterModel parameter)
    {
        var name = CSharpLiteral.String(parameter.WireName);
        if (parameter.Member is null)
        {
            var text = CSharpLiteral.String(parameter.Constant ?? "");
            return parameter.Place is ParameterPlace.Header or ParameterPlace.Query
                ? Call(CSharpType.Simple(parameter.Place + "Constant"), name, text)
                : Call(CSharpType.Simple("Constant"), name, Place(parameter), text);
        }

        var member = Find(parameter.Member);
        var value = new ParameterValue(member, types, Default(member));
        if (!HasShortForm(parameter, member))
        {
            CSharpText[] place = [name, Place(parameter), Style(parameter), CSharpLiteral.Boolean(parameter.Explode), member.Access];
            CSharpText[] reserved = parameter.AllowReserved ? [CSharpLiteral.Boolean(true)] : [];
            return value.Default is null
                ? Call(CSharpType.Simple("Parameter").Of(value.Type, value.Codec), [.. place, .. reserved])
                : Call(CSharpType.Simple("ParameterUnlessDefault").Of(value.Type, value.Codec), [.. place, value.Default, .. reserved]);
        }

        if (parameter.Style is ParameterStyle.Json)
        {
            return Call(CSharpType.Simple("QueryJson").Of(value.Type, value.Codec), name, member.Access);
        }

        var method = CSharpType.Simple(parameter.Place.ToString());
        return value is { IsPlainString: true, Default: null }
            ? Call(method, name, member.Access)
            : Call(method.Of(value.Type, value.Codec), value.Default is null ? [name, member.Access] : [name, member.Access, value.Default]);
    }

    private CallView Read(ParameterModel parameter)
    {
        var name = CSharpLiteral.String(parameter.WireName);
        var member = Find(parameter.Member!);
        var value = new ParameterValue(member, types, Default(member));
        var suffix = value.Default is not null ? "OrDefault" : value.IsRequired ? "" : TypePrinter.IsStruct(member.Type) ? "Value" : "Reference";
        CSharpText[] fallback = value.Default is null ? [] : [value.Default];
        if (!HasShortForm(parameter, member) || (parameter is { Place: ParameterPlace.Header } && !value.IsPlainString)
            || (parameter is { Style: ParameterStyle.Json } && value.IsRequired))
        {
            return Call(
                CSharpType.Simple(suffix.Length == 0 ? "Required" : suffix).Of(value.Type, value.Codec),
                [name, Place(parameter), Style(parameter), CSharpLiteral.Boolean(parameter.Explode), .. fallback]);
        }

        var place = parameter.Place.ToString();
        return (parameter.Style, parameter.Place) switch
        {
            (ParameterStyle.Json, _) => Call(CSharpType.Simple("QueryJson").Of(value.Type, value.Codec), name),
            (_, ParameterPlace.Path) when value.IsPlainString => Call(CSharpType.Simple(place), name),
            (_, ParameterPlace.Path) => Call(CSharpType.Simple(place).Of(value.Type, value.Codec), name),
            _ when value.IsRequired && value.IsPlainString => Call(CSharpType.Simple("Required" + place), name),
            _ when value.IsRequired => Call(CSharpType.Simple("Required" + place).Of(value.Type, value.Codec), name),
            _ when value is { IsPlainString: true, Default: null } => Call(CSharpType.Simple(place), name),
            _ => Call(CSharpType.Simple(place + suffix).Of(value.Type, value.Codec), [name, .. fallback]),
        };
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
            (ParameterPlace.Query, ParameterStyle.Json) => !member.HasDefault && !TypePrinter.IsStruct(member.Type),
            _ when member.Type is not (ScalarRef or EnumRef or IntegerEnumRef) => false,
            (ParameterPlace.Path, ParameterStyle.Simple) => !member.IsNullable && !member.HasDefault,
            (ParameterPlace.Query, ParameterStyle.Form) => true,
            (ParameterPlace.Header, ParameterStyle.Simple) => !member.HasDefault,
            _ => false,
        };
    }

    private CSharpText? Default(RecordMember member) => member.Default(types, members);

    private CSharpAccess Place(ParameterModel parameter) => CSharpAccess.Static(types.Known(KnownNames.Runtime, "ParameterPlace"), Views.Name(parameter.Place.ToString()));

    private CSharpAccess Style(ParameterModel parameter) => CSharpAccess.Static(types.Known(KnownNames.Runtime, "ParameterStyle"), Views.Name(parameter.Style.ToString()));

    private static CallView Call(CSharpType method, params CSharpText[] arguments) => new(method, arguments);
}
