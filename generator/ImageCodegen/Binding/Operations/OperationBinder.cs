using ImageCodegen.Binding.Kept;
using ImageCodegen.Binding.Names;
using ImageCodegen.Binding.Shapes;
using ImageCodegen.Binding.Types;
using ImageCodegen.Model;
using ImageCodegen.OpenApi;

namespace ImageCodegen.Binding.Operations;

/// <summary>Turns drafts of operations into the model's, once all names are given out.</summary>
internal sealed class OperationBinder(ShapeReader shapes, ValueBinder values)
{
    private readonly RequestBodies requestBodies = new(shapes, values);

    public OperationModel Bind(ContractDraft contract, OperationDraft draft) => new()
    {
        CSharpName = draft.Name,
        Origin = contract.OriginOf(draft.Source.Element),
        Documentation = Documentation(draft),
        Request = Request(contract, draft),
        Responses = [.. draft.Responses.Select(r => Response(contract, r.Status, r.Response))],
        Errors = draft.Errors.Count == 0
            ? null
            : new ErrorSetModel(
                new TypeName(contract.Namespace, draft.ErrorName!.Name), new TypeName(contract.Namespace, draft.ErrorsName!.Name), [.. draft.Errors]),
    };

    private RequestModel Request(ContractDraft contract, OperationDraft draft)
    {
        var exposed = draft.Parameters.Where(p => p.Constant is null).ToList();
        var wishes = exposed.Select(p => contract.Settings.ParameterWish(draft.Source, p.Source.Name) ?? Kept(contract, draft, p)).ToList();
        wishes.AddRange(RequestBodies.Wishes(draft.Bodies));

        var recordName = draft.RequestName!.Name;
        var names = MemberNames.Of(wishes, recordName, ReservedNames.OfRequest);
        var members = exposed.Select((p, i) => Member(contract, p, names[i])).ToList();
        var left = new Queue<MemberModel>(members);
        var parameters = draft.Parameters.Select(p => Parameter(p, p.Constant is null ? left.Dequeue() : null)).ToList();
        var bodies = requestBodies.Bind(contract, draft.Bodies, [.. names.Skip(members.Count)]);
        return new RequestModel
        {
            Record = new RecordModel
            {
                Name = new TypeName(contract.Namespace, recordName),
                Origin = contract.OriginOf(draft.Source.Element),
                Documentation = Documentation(draft),
                Members = [.. members, .. bodies.SelectMany(b => b.MediaTypeMember is { } choice ? new[] { b.Member, choice } : [b.Member])],
                Additional = AdditionalMembers.Kept,
                Constraints = bodies.Count < 2
                    ? []
                    : [new OneMember([.. bodies.Select(b => b.Member.CSharpName)], draft.Bodies[0].Source.Flag("required") == true)],
            },
            Method = draft.Source.Method,
            PathTemplate = draft.PathTemplate,
            Parameters = [.. parameters],
            Bodies = [.. bodies],
        };
    }

    private static NameWish Kept(ContractDraft contract, OperationDraft draft, ParameterDraft parameter) =>
        draft.IsKept ? contract.Keeper!.Member(draft.Place!, KeptOperations.Parameter(parameter), WishFor(parameter)) : WishFor(parameter);

    private static NameWish WishFor(ParameterDraft parameter)
    {
        var wire = parameter.Source.Name;
        var name = CSharpName.Pascal(wire);
        return new NameWish(
            [name, CSharpName.Spelled(wire), CSharpName.Limit(parameter.Place + name)], name == wire, (int)parameter.Place, wire);
    }

    private MemberModel Member(ContractDraft contract, ParameterDraft parameter, string name) => new()
    {
        WireName = parameter.Source.Name,
        CSharpName = name,
        Value = parameter.Value is { } value ? values.Value(contract, value) : ValueBinder.Anything,
        Required = parameter.Place == ParameterPlace.Path || parameter.Source.Flag("required") == true,
        Default = parameter.Value is { } typed ? values.Default(contract, typed) : null,
        Documentation = Documentation(parameter),
    };

    private Documentation Documentation(ParameterDraft parameter)
    {
        var own = parameter.Source.Text("description");
        var schema = parameter.Value is { } value ? shapes.Read(value).Documentation : Model.Documentation.None;
        return new Documentation
        {
            Summary = string.IsNullOrWhiteSpace(own) ? schema.Summary : own,
            Deprecated = parameter.Source.Flag("deprecated") == true || schema.Deprecated,
        };
    }

    private static Documentation Documentation(OperationDraft draft) => new()
    {
        Summary = draft.Source.Text("summary") is { Length: > 0 } summary ? summary : draft.Source.Text("description"),
        Deprecated = draft.Source.Flag("deprecated") == true,
    };

    private static ParameterModel Parameter(ParameterDraft parameter, MemberModel? member) => new()
    {
        WireName = parameter.Source.Name,
        Place = parameter.Place,
        Style = parameter.Style,
        Explode = parameter.Explode,
        AllowReserved = parameter.Source.Flag("allowReserved") == true,
        Member = member,
        Constant = parameter.Constant,
    };

    private ResponseModel Response(ContractDraft contract, string status, BodyDraft response) => new(
        status,
        response.MediaType,
        !response.HasBody ? null : response.Value is { } value ? values.Value(contract, value) : ValueBinder.Anything,
        new Documentation { Summary = response.Source.Text("description") })
    {
        Kind = response.MediaType is { } type ? MediaTypes.KindOf(type) : BodyKind.Json,
        HasOtherTypes = response.Source.Content.Count > 1,
        Headers = [.. Headers(contract, response.Source)],
    };

    private IEnumerable<MemberModel> Headers(ContractDraft contract, MediaBody response)
    {
        var headers = response.Headers;
        var names = MemberNames.Of([.. headers.Select(h => MemberNames.WishFor(h.Name))], "", null);
        return headers.Select((h, i) => new MemberModel
        {
            WireName = h.Name,
            CSharpName = names[i],
            Value = Header(h.Schema is null ? null : values.Value(contract, shapes.Set(h.Schema))),
            Required = h.Header.Flag("required") == true,
            Documentation = new Documentation { Summary = h.Header.Text("description"), Deprecated = h.Header.Flag("deprecated") == true },
        });
    }

    /// <summary>A header is text: what has a type of its own elsewhere is that here, as is what C# has no short form for.</summary>
    private static ValueModel Header(ValueModel? value) =>
        value is { Type: ScalarRef or ListRef { Item.Type: ScalarRef } }
            ? value with { Nullable = false }
            : new ValueModel(new ScalarRef(ScalarKind.String), Nullable: false, []);
}
