using System.Globalization;
using ImageCodegen.Binding.Names;
using ImageCodegen.Model;
using ImageCodegen.OpenApi;
using ImageCodegen.Syntax;
using ImageCodegen.Text;

namespace ImageCodegen.Binding.Operations;

/// <summary>Reads the errors of an operation: the extension <c>x-error-codes</c>, a list of status, code, message and description.</summary>
internal sealed class ErrorCodeReader(OpenApiReader reader)
{
    private const string Extension = "x-error-codes";
    private const string Placeholder = "%s";

    public IReadOnlyList<ErrorCodeModel> Read(OperationDraft operation) =>
        operation.Source.Get(Extension) is { } element && reader.List(element, Extension) is { } codes ? Named([.. Entries(codes.List)]) : [];

    private IEnumerable<ErrorCodeModel> Entries(SequenceNode list)
    {
        var seen = new HashSet<(string, int, string?)>();
        foreach (var item in list.Items)
        {
            if (Entry(item) is not { } entry)
            {
                continue;
            }

            if (seen.Add((entry.Code + (entry.HasArgument ? Placeholder : ""), entry.Status, entry.Message)))
            {
                yield return entry;
            }
            else
            {
                reader.Diagnostics.Add(
                    Diagnostics.DuplicateErrorCode, item.Span, entry.Code, entry.Status.ToString(CultureInfo.InvariantCulture));
            }
        }
    }

    private ErrorCodeModel? Entry(Node item)
    {
        var entry = item as MappingNode;
        var code = (entry?["code"] as ScalarNode)?.Text;
        var status = entry?["status"] as ScalarNode;
        var hasStatus = int.TryParse(status?.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 100 and <= 999;
        var hasArgument = code?.EndsWith(Placeholder, StringComparison.Ordinal) == true;
        var fixedPart = hasArgument ? code![..^Placeholder.Length] : code;
        var problem = entry is null ? $"it is {item.Kind}"
            : string.IsNullOrEmpty(code) ? "it has no code"
            : !hasStatus ? "it has no HTTP status"
            : fixedPart!.Contains(Placeholder, StringComparison.Ordinal) ? "its code has %s before its end"
            : null;
        if (problem is not null)
        {
            reader.Diagnostics.Add(Diagnostics.InvalidErrorCode, item.Span, problem);
            return null;
        }

        return new ErrorCodeModel(
            fixedPart!, hasArgument, CSharpName: "", number, (entry!["message"] as ScalarNode)?.Text, (entry["description"] as ScalarNode)?.Text);
    }

    /// <summary>Codes alike share a name; of two codes with one natural name, the exact one comes before the one with an argument.</summary>
    private static ErrorCodeModel[] Named(IReadOnlyList<ErrorCodeModel> codes)
    {
        var scope = new NameScope(StringComparer.Ordinal);
        var wishes = new Dictionary<(string, bool), NameWish>();
        foreach (var code in codes)
        {
            if (!wishes.ContainsKey((code.Code, code.HasArgument)))
            {
                var name = CSharpName.Pascal(code.Code, NamePlace.Error);
                string[] candidates = code.HasArgument
                    ? [name, CSharpName.Limit(name + "WithArgument")]
                    : [name, CSharpName.Spelled(code.Code, NamePlace.Error)];
                wishes[(code.Code, code.HasArgument)] = scope.Add(
                    new NameWish(candidates, name == code.Code, code.HasArgument ? 1 : 0, code.Code));
            }
        }

        scope.Resolve();
        return [.. codes.Select(c => c with { CSharpName = wishes[(c.Code, c.HasArgument)].Name })];
    }
}
