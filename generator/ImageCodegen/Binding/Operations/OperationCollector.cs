using ImageCodegen.Binding.Kept;
using ImageCodegen.Binding.Names;
using ImageCodegen.Binding.Shapes;
using ImageCodegen.Binding.Types;
using ImageCodegen.OpenApi;
using ImageCodegen.Text;

namespace ImageCodegen.Binding.Operations;

/// <summary>Finds the operations of a document, and the types that they ask for.</summary>
internal sealed class OperationCollector(OpenApiReader reader, ShapeReader shapes, TypeCollector types)
{
    private readonly ParameterReader parameters = new(shapes);
    private readonly BodyReader bodies = new(shapes);
    private readonly RequestBodyReader requestBodies = new(shapes);
    private readonly ErrorCodeReader errors = new(reader);
    private readonly EventCollector events = new(reader, shapes, types);

    /// <summary>Finds the operations of a document, and wishes names for them.</summary>
    public void Find(ContractDraft contract, NameScope names)
    {
        var first = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        foreach (var operation in contract.Document.Operations.Where(contract.Settings.Includes))
        {
            contract.Operations.Add(new OperationDraft(operation, names.Add(NameOf(operation, first))));
        }

        if (contract.Keeper is { } keeper)
        {
            KeptOperations.Give(contract, keeper, names);
        }
    }

    /// <summary>Reads the operations that were found, once they have their names.</summary>
    public void Read(ContractDraft contract)
    {
        foreach (var draft in contract.Operations)
        {
            Read(draft);
            Declare(contract, draft);
            events.Callbacks(contract, draft);
        }

        // Who chooses operations means no others.
        if (contract.Settings.IncludesEvents)
        {
            events.Webhooks(contract);
        }
    }

    private NameWish NameOf(Operation operation, Dictionary<string, SourceSpan> first)
    {
        var fromPath = PathTemplate.OperationName(operation.Method, operation.Path.Template);
        var id = operation.Text("operationId");
        if (string.IsNullOrWhiteSpace(id))
        {
            return new NameWish([fromPath], exact: false, 1, operation.Path.Template);
        }

        var span = operation.Get("operationId")!.Span;
        if (!first.TryAdd(id, span))
        {
            reader.Diagnostics.Add(Diagnostics.DuplicateOperationId, span, id, first[id].ToString());
            return new NameWish([fromPath], exact: false, 1, operation.Path.Template);
        }

        var name = CSharpName.Pascal(id, NamePlace.Operation);
        return new NameWish([name, CSharpName.Spelled(id, NamePlace.Operation), fromPath], name == id, 0, id + operation.Element.Path)
            .OrShorter(GroupedName.Of(id, NamePlace.Operation));
    }

    private void Read(OperationDraft draft)
    {
        var template = PathTemplate.Parse(draft.Source.Path.Template);
        if (template.Problem is { } problem)
        {
            reader.Diagnostics.Add(Diagnostics.InvalidPath, draft.Source.Path.TemplateSpan, draft.Source.Path.Template, problem);
        }
        else if (template.Text != draft.Source.Path.Template)
        {
            reader.Diagnostics.Add(Diagnostics.PathWithoutSlash, draft.Source.Path.TemplateSpan, draft.Source.Path.Template, template.Text);
        }

        parameters.Read(draft, template);
        draft.Bodies = draft.Source.RequestBody() is { } body ? requestBodies.Read(body) : [];
        foreach (var (entry, response) in draft.Source.Responses())
        {
            if (HttpStatusNames.Normalize(entry.Key) is { } status)
            {
                draft.Responses.Add((status, bodies.Read(response)));
            }
            else
            {
                reader.Diagnostics.Add(Diagnostics.InvalidStatus, entry.KeySpan, entry.Key);
            }
        }

        draft.Errors = errors.Read(draft);
    }

    private void Declare(ContractDraft contract, OperationDraft draft)
    {
        var name = draft.Name;
        draft.RequestName = Named(contract, draft, "Request");
        if (draft.Errors.Count > 0)
        {
            draft.ErrorName = Named(contract, draft, "Error");
            draft.ErrorsName = Named(contract, draft, "Errors");
        }

        foreach (var parameter in draft.Parameters.Where(p => p.Value is not null))
        {
            var member = CSharpName.Pascal(parameter.Source.Name);
            var shared = parameter.Source.ComponentName;
            var place = shared is null ? ParameterType(name, member) : PlaceName.Of(CSharpName.Pascal(shared, NamePlace.Type));
            var key = KeptOperations.Place(contract, draft, parameter.Value!, "parameters", shared, KeptOperations.Parameter(parameter));
            VisitPlace(contract, parameter.Value!, place.At(key), isMember: true);
        }

        foreach (var body in draft.Bodies.Where(b => b.Value is not null))
        {
            var suffix = ReferenceEquals(body, draft.Bodies[0]) ? "" : body.Name;
            var own = body.Source.ComponentName is { } shared
                ? CSharpName.Pascal(shared, NamePlace.Type) + suffix
                : name + (suffix.Length == 0 ? "RequestBody" : suffix);
            var type = body.Formats[0].MediaType;
            var place = KeptOperations.Place(contract, draft, body.Value!, "requestBodies", body.Source.ComponentName, type, type);
            VisitPlace(contract, body.Value!, PlaceName.Of(own, place), isMember: false);
        }

        Items(contract, draft, draft.Source.RequestBody(), name + "RequestItem", "requestBodies");
        var success = draft.Responses.Find(r => r.Status[0] == '2' && r.Response.HasBody);
        foreach (var (status, response) in draft.Responses.Where(r => r.Response.Value is not null))
        {
            var own = status == success.Status ? name + "Response" : name + HttpStatusNames.OfKey(status) + "Response";
            var fallback = status == success.Status ? name + "OperationResponse" : own + "Data";
            var shared = response.Source.ComponentName is { } component ? Suffixed(ResponseName(component), "Response") : null;
            var chosen = CSharpName.Limit(shared ?? own);
            var priority = shared is null ? NamePriority.Operation : NamePriority.Inline;
            var wish = new NameWish([chosen, CSharpName.Limit(fallback)], exact: false, priority, contract.OriginOf(response.Value!.First.Element));
            var place = KeptOperations.Place(contract, draft, response.Value!, "responses", response.Source.ComponentName, status);
            types.Visit(contract, response.Value!, PlaceName.Of(chosen, place), wish);
        }

        foreach (var (status, response) in draft.Responses)
        {
            var about = status == success.Status || success.Status is null && status[0] == '2' ? "" : HttpStatusNames.OfKey(status);
            Items(contract, draft, response.Source, name + about + "Item", "responses", status);
        }
    }

    /// <summary>What comes in a row, one by one, is read by who takes the row apart.</summary>
    private void Items(ContractDraft contract, OperationDraft draft, MediaBody? body, string name, string kind, string status = "")
    {
        foreach (var (entry, element) in body?.Content ?? [])
        {
            if (body!.ItemSchemaOf(element) is { } item)
            {
                var set = shapes.Set(item);
                var items = "items of " + entry.Key;
                var place = KeptOperations.Place(contract, draft, set, kind, body.ComponentName, $"{status} {items}".TrimStart(), items);
                types.Visit(contract, set, PlaceName.Of(CSharpName.Limit(name), place));
            }
        }
    }

    /// <summary>The operation with the parameter behind it; of <c>GetById</c> and <c>Id</c> not the operation's own name.</summary>
    private static PlaceName ParameterType(string operation, string member) =>
        PlaceName.Of(operation).Member(member, member) is var joined && joined.Name == operation ? PlaceName.Of(operation + "Parameter") : joined;

    /// <summary>The name of a shared response; one that is called by its status is called what the status means.</summary>
    private static string ResponseName(string component) =>
        HttpStatusNames.Normalize(component) is { } status ? HttpStatusNames.OfKey(status) : CSharpName.Pascal(component, NamePlace.Type);

    private void VisitPlace(ContractDraft contract, SchemaSet set, PlaceName place, bool isMember)
    {
        var shape = shapes.Read(set);
        if (isMember && shape.Kind == ShapeKind.List && ReferenceEquals(shape.Declared, set) && shape.Item is { } item)
        {
            types.Visit(contract, item, place.ItemOfMember());
            return;
        }

        types.Visit(contract, set, place);
    }

    private static string Suffixed(string name, string suffix) => name.EndsWith(suffix, StringComparison.Ordinal) ? name : name + suffix;

    private static NameWish Named(ContractDraft contract, OperationDraft draft, string suffix)
    {
        string[] names = [CSharpName.Limit(draft.Name + suffix), CSharpName.Limit(draft.Name + "Operation" + suffix)];
        var wish = contract.Names.Add(new NameWish(names, exact: false, NamePriority.Operation, contract.OriginOf(draft.Source.Element)));
        if (draft.Place is { } place)
        {
            contract.Keeper!.Want(wish, KeptOperations.TypeOf(place, suffix), draft.IsKept ? names[0] : null);
        }

        return wish;
    }
}
