using ImageCodegen.Binding.Names;
using ImageCodegen.Binding.Shapes;
using ImageCodegen.Binding.Types;
using ImageCodegen.Binding.Values;
using ImageCodegen.Model;

namespace ImageCodegen.Binding.Operations;

/// <summary>Turns request bodies into members of the request: one for each type of value, and one for the media type where there is a choice.</summary>
internal sealed class RequestBodies(ShapeReader shapes, ValueBinder values)
{
    private const string MediaType = "MediaType";

    /// <summary>The wishes for names: of each body, then of the choice of its media type.</summary>
    public static IEnumerable<NameWish> Wishes(IReadOnlyList<RequestBodyDraft> bodies)
    {
        for (var i = 0; i < bodies.Count; i++)
        {
            string[] names = i == 0
                ? ["Body", "RequestBody", "BodyContent"]
                : [bodies[i].Name, CSharpName.Limit(CSharpName.Pascal(bodies[i].Formats[0].MediaType) + "Body")];
            yield return new NameWish(names, exact: false, 9, i == 0 ? "body" : names[1]);
            if (HasChoice(bodies[i]))
            {
                yield return new NameWish([.. names.Select(n => CSharpName.Limit(n + MediaType))], exact: false, 9, names[0] + MediaType);
            }
        }
    }

    /// <summary>The bodies, with the names that were wished for.</summary>
    public IReadOnlyList<BodyModel> Bind(ContractDraft contract, IReadOnlyList<RequestBodyDraft> bodies, IReadOnlyList<string> names)
    {
        var bound = new List<BodyModel>();
        var at = 0;
        foreach (var body in bodies)
        {
            var wire = bound.Count == 0 ? "body" : char.ToLowerInvariant(body.Name[0]) + body.Name[1..];
            var member = Member(contract, body, wire, names[at++], isAlone: bodies.Count == 1);
            bound.Add(new BodyModel(member, [.. body.Formats.Select(f => new BodyFormatModel(f.MediaType, f.Kind, [.. f.Parts]))])
            {
                MediaTypeMember = HasChoice(body) ? Choice(body, wire + MediaType, names[at++], member.Required) : null,
            });
        }

        return bound;
    }

    private static bool HasChoice(RequestBodyDraft body) => body.Formats.Count > 1 || MediaTypes.IsRange(body.Formats[0].MediaType);

    private MemberModel Member(ContractDraft contract, RequestBodyDraft body, string wire, string name, bool isAlone) => new()
    {
        WireName = wire,
        CSharpName = name,
        Value = body.Scalar is { } scalar ? new ValueModel(new ScalarRef(scalar), Nullable: false, [])
            : body.Value is { } value ? values.Value(contract, value) : ValueBinder.Anything,
        Required = isAlone && body.Source.Flag("required") == true,
        Documentation = new Documentation
        {
            Summary = body.Source.Text("description")
                ?? (body.Value is { } typed ? shapes.Read(typed).Documentation.Summary : null),
        },
    };

    private static MemberModel Choice(RequestBodyDraft body, string wire, string name, bool isRequired)
    {
        var types = body.Formats.Select(f => f.MediaType).ToList();
        var usual = MediaTypes.Usual(types[0]);
        return new MemberModel
        {
            WireName = wire,
            CSharpName = name,
            Value = new ValueModel(
                new ScalarRef(ScalarKind.String),
                Nullable: false,
                types.Exists(MediaTypes.IsRange) ? [] : [new AllowedValues([.. types.Select(JsonText.Of)])]),
            Required = isRequired && usual is null,
            Default = usual is null ? null : new StringLiteral(usual),
            Documentation = new Documentation { Summary = $"The media type that the body is sent as: {WordList.Or(types)}." },
        };
    }
}
