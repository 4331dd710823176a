using ImageCodegen.Emission.Escaping;
using ImageCodegen.Emission.ViewModels;
using ImageCodegen.Model;

namespace ImageCodegen.Emission.Builders;

/// <summary>Model to view of the bodies of one request. A body of one JSON type needs no formats of its own.</summary>
internal sealed class BodyViewBuilder(ContractScope scope, TypePrinter types, RecordMembers members, bool isOnly)
{
    private readonly Dictionary<BodyModel, CSharpIdentifier> fields = [];
    private readonly List<BodyFormatsView> formats = [];

    /// <summary>The formats that were needed so far.</summary>
    internal IReadOnlyList<BodyFormatsView> Formats => formats;

    /// <summary>The members that are sent as a body: the choice of its media type first.</summary>
    internal IEnumerable<ExchangeView> Members(BodyModel body)
    {
        var field = FormatsOf(body);
        if (body.MediaTypeMember is { } chosen)
        {
            yield return Item(Find(chosen), CSharpType.Simple("BodyMediaType"), CSharpAccess.Local(field!));
        }

        var member = Find(body.Member);
        yield return Item(
            member,
            CSharpType.Simple(member.IsNullable ? "Body" : "RequiredBody").Of(types.Type(member.Type), types.Codec(member.Type)),
            field is null ? CSharpLiteral.String(body.Formats[0].MediaType) : CSharpAccess.Local(field));
    }

    private static ExchangeView Item(RecordMember member, CSharpType method, CSharpText how)
    {
        var name = CSharpLiteral.String(member.JsonName);
        return new ExchangeView(member.Storage, false, name, new CallView(method, [name, how, CSharpAccess.OfSource(member.Storage)]));
    }

    private CSharpIdentifier? FormatsOf(BodyModel body)
    {
        if (isOnly && body is { MediaTypeMember: null, Formats: [{ Kind: BodyKind.Json }] })
        {
            return null;
        }

        if (!fields.TryGetValue(body, out var field))
        {
            fields[body] = field = members.Names.Next(body.Member.CSharpName + "Content");
            formats.Add(new BodyFormatsView(field, CSharpRow.Calls(body.Formats.SelectMany(format => Calls(body, format)), 62 + field.Name.Length, 8)));
        }

        return field;
    }

    private RecordMember Find(MemberModel model) => members.Find(model.CSharpName);

    private IEnumerable<CSharpAccess> Calls(BodyModel body, BodyFormatModel format)
    {
        var parts = format.Parts.Where(static part => !IsDeep(part)).ToList();
        var styled = parts.Where(static part => part.Form is BodyPartForm.Styled).GroupBy(static part => (part.Style, part.Explode, part.AllowReserved));
        var typed = parts.Where(static part => part.ContentType is not null).GroupBy(static part => part.ContentType!, StringComparer.Ordinal);
        var headers = parts.SelectMany(static part => part.Headers.Select(header => (Header: header, Part: part)))
            .GroupBy(static pair => pair.Header, static pair => pair.Part);
        return
        [
            Call(CSharpType.Simple(format.Kind.ToString()), CSharpLiteral.String(format.MediaType)),
            .. Named("Lists", [], parts.Where(static part => part.IsList)),
            .. Named("JsonParts", [], parts.Where(static part => part.Form is BodyPartForm.Json)),
            .. Named("Files", [], parts.Where(static part => part.Form is BodyPartForm.File)),
            .. Named("FilesOrJson", [], parts.Where(static part => part.Form is BodyPartForm.FileOrJson)),
            .. Named("DeepParts", [], format.Parts.Where(IsDeep)),
            .. styled.SelectMany(group =>
                Named(
                    "StyledParts",
                    [
                        Style(group.Key.Style),
                        Views.Flag("explode", group.Key.Explode),
                        Views.Flag("allowReserved", group.Key.AllowReserved),
                    ],
                    group)),
            .. parts.SelectMany(part => Open(body, part)),
            .. typed.SelectMany(static group => Named("PartType", [CSharpLiteral.String(group.Key)], group)),
            .. headers.SelectMany(static group => Named("PartHeader", [CSharpLiteral.String(group.Key.Name), CSharpLiteral.String(group.Key.Text)], group)),
        ];
    }

    /// <summary>Of an object whose members stand in the form by their own names, those names, but for names that the form has itself.</summary>
    private IEnumerable<CSharpAccess> Open(BodyModel body, BodyPartModel part)
    {
        if (part is { Form: BodyPartForm.Styled, Style: ParameterStyle.Form, Explode: true, IsList: false } && Members(body.Member.Value.Type) is { } own
            && own.FirstOrDefault(member => member.WireName == part.WireName) is { } member && Members(member.Value.Type) is { } inner)
        {
            CSharpLiteral[] names =
            [
                .. inner.Select(static item => item.WireName).Except(own.Select(static item => item.WireName), StringComparer.Ordinal)
                    .Select(CSharpLiteral.String),
            ];
            return names.Length == 0 ? [] : [Call(CSharpType.Simple("Members"), [CSharpLiteral.String(part.WireName), .. names])];
        }

        return [];
    }

    private MemberModel[]? Members(TypeRef type) =>
        type is RecordRef record && scope.Find(record.Name) is { } found ? [.. found.InheritedMembers, .. found.Members] : null;

    private CSharpAccess Style(ParameterStyle style) =>
        CSharpAccess.Static(types.Known(KnownNames.Runtime, "ParameterStyle"), Views.Name(style.ToString()));

    private static bool IsDeep(BodyPartModel part) => part is { Form: BodyPartForm.Styled, Style: ParameterStyle.DeepObject };

    /// <summary>The call that says something of the parts; none where there are none.</summary>
    private static CSharpAccess[] Named(string method, CSharpText[] arguments, IEnumerable<BodyPartModel> parts) =>
        parts.Select(static part => CSharpLiteral.String(part.WireName)).ToArray() is { Length: > 0 } names
            ? [Call(CSharpType.Simple(method), [.. arguments, .. names])]
            : [];

    private static CSharpAccess Call(CSharpType method, params CSharpText[] arguments) => CSharpAccess.Then(method, arguments);
}
