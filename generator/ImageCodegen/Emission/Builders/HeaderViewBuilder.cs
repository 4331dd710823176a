using ImageCodegen.Emission.Escaping;
using ImageCodegen.Emission.ViewModels;
using ImageCodegen.Model;

namespace ImageCodegen.Emission.Builders;

/// <summary>Model to view of the headers that the answers of one operation document: each once, whatever the status.</summary>
internal sealed class HeaderViewBuilder(ContractScope scope, TypePrinter types, RecordMembers members)
{
    private static readonly string[] Reserved =
        ["Response", "Equals", "GetHashCode", "ToString", "GetType", "PrintMembers", "Deconstruct", "MemberwiseClone", "Finalize", "ReferenceEquals", "ResponseHeader"];

    /// <summary>The headers; at most one item.</summary>
    internal IReadOnlyList<HeadersView> Build(OperationModel operation)
    {
        var headers = operation.Responses.SelectMany(static response => response.Headers)
            .GroupBy(static header => header.WireName, StringComparer.OrdinalIgnoreCase).ToList();
        if (headers.Count == 0)
        {
            return [];
        }

        var name = members.Names.Next(scope.Free("ResponseHeaders"));
        var names = new LocalNames([.. Reserved, name.Name]);
        return [new HeadersView(name, types.Known(KnownNames.Http, "HttpResponseMessage"), [.. headers.Select(header => Header([.. header], names))])];
    }

    /// <summary>A header, of the type that all answers agree on, or text.</summary>
    private HeaderView Header(IReadOnlyList<MemberModel> declared, LocalNames names)
    {
        var first = declared[0];
        var text = new ScalarRef(ScalarKind.String);
        var type = declared.All(header => header.Value.Type == first.Value.Type) ? first.Value.Type : text;
        var isText = type is ScalarRef { Kind: ScalarKind.String };
        var read = CSharpType.Simple(isText ? "Text" : TypePrinter.IsStruct(type) ? "Value" : "Reference");
        return new HeaderView(
            Views.Doc(first.Documentation, () => MemberWords.Name(first.WireName, " header") + "."),
            types.Type(type).OrNull(),
            names.Next(Reserved.Contains(first.CSharpName, StringComparer.Ordinal) ? first.CSharpName + "Value" : first.CSharpName),
            types.Known(KnownNames.Runtime, "ResponseHeader"),
            isText ? read : read.Of(types.Type(type), types.Codec(type)),
            CSharpLiteral.String(first.WireName));
    }
}
