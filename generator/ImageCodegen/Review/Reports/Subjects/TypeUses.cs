using ImageCodegen.Model;

namespace ImageCodegen.Review.Reports.Subjects;

/// <summary>Which types the requests and answers of an operation are made of.</summary>
internal static class TypeUses
{
    /// <summary>The types that an operation leads to, directly or through others.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="types">The types of its contract.</param>
    public static IReadOnlySet<TypeName> Of(OperationModel operation, IReadOnlyDictionary<TypeName, TypeModel> types)
    {
        var found = new HashSet<TypeName>();
        var next = new Stack<TypeName>(ContractReferences.Named(operation.Request.Record));
        foreach (var response in operation.Responses)
        {
            var values = response.Headers.Select(static header => header.Value).Concat(response.Body is { } body ? [body] : []);
            foreach (var name in values.SelectMany(static value => ContractReferences.Named(value.Type)))
            {
                next.Push(name);
            }
        }

        while (next.TryPop(out var name))
        {
            if (found.Add(name) && types.TryGetValue(name, out var type))
            {
                foreach (var inner in ContractReferences.Named(type))
                {
                    next.Push(inner);
                }
            }
        }

        return found;
    }
}
