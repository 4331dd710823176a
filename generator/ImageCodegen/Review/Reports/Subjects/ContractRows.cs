using System.Globalization;
using ImageCodegen.Model;

namespace ImageCodegen.Review.Reports.Subjects;

/// <summary>A part of an operation's contract in both states.</summary>
/// <param name="Part">What it is: <c>query</c>, <c>body</c>, <c>answer</c>, <c>error</c>.</param>
/// <param name="Name">Its name on the wire.</param>
/// <param name="Before">What it was; null where it was not there.</param>
/// <param name="After">What it is; null where it is not there.</param>
internal sealed record ContractRow(string Part, string Name, string? Before, string? After);

/// <summary>An operation's contract as rows: parameters, body, answers, errors.</summary>
internal static class ContractRows
{
    /// <summary>The rows of both states, in the order of the new one; removed rows follow the row that they followed.</summary>
    public static IReadOnlyList<ContractRow> Of(SubjectSide? before, SubjectSide? after)
    {
        var (old, now) = (Parts(before), Parts(after));
        var rows = now.Select(part => new ContractRow(part.Key.Part, part.Key.Name, old.Find(o => o.Key == part.Key).Value, part.Value)).ToList();
        for (var i = 0; i < old.Count; i++)
        {
            if (!now.Exists(part => part.Key == old[i].Key))
            {
                var previous = i == 0 ? -1 : rows.FindIndex(row => row.Part == old[i - 1].Key.Part && row.Name == old[i - 1].Key.Name);
                rows.Insert(previous + 1, new ContractRow(old[i].Key.Part, old[i].Key.Name, old[i].Value, After: null));
            }
        }

        return rows;
    }

    private static List<((string Part, string Name, int Nth) Key, string Value)> Parts(SubjectSide? side)
    {
        List<(string Part, string Name, string Value)> parts = side switch
        {
            { Operation: { } operation } => [.. Parts(operation, side.Words), .. side.Source is null ? [] : EventRows.OfCallbacks(side.Source)],
            { Source: { } webhook } when side.Place.Pointer.StartsWith("/webhooks/", StringComparison.Ordinal) => [.. EventRows.OfWebhook(webhook)],
            _ => [],
        };
        return [.. parts.Select((part, i) => ((part.Part, part.Name, parts.Take(i).Count(p => (p.Part, p.Name) == (part.Part, part.Name))), part.Value))];
    }

    private static IEnumerable<(string Part, string Name, string Value)> Parts(OperationModel operation, ContractWords words) =>
    [
        .. operation.Request.Parameters.Select(p => (p.Place.ToString().ToLowerInvariant(), p.WireName, Value(p, words))),
        .. operation.Request.Bodies.SelectMany(body => body.Formats.Select(format => ("body", format.MediaType, Value(body.Member, words)))),
        .. operation.Responses.SelectMany(response => Answer(response, words)),
        .. (operation.Errors?.Codes ?? []).Select(static code => (
            "error",
            code.Code + (code.HasArgument ? "%s" : ""),
            string.Create(CultureInfo.InvariantCulture, $"{code.Status}{(code.Message is null ? "" : " ")}{code.Message}"))),
    ];

    private static IEnumerable<(string Part, string Name, string Value)> Answer(ResponseModel response, ContractWords words)
    {
        yield return ("answer", response.Status, response.Body is null ? "no body" : $"{words.Of(response.Body)}, {response.MediaType}");
        foreach (var header in response.Headers)
        {
            yield return ($"header of {response.Status}", header.WireName, Value(header, words));
        }
    }

    private static string Value(ParameterModel parameter, ContractWords words) =>
        parameter.Member is { } member ? Value(member, words) : $"always '{parameter.Constant}'";

    private static string Value(MemberModel member, ContractWords words) =>
        (member.Required ? "required, " : "") + words.Of(member.Value)
        + (member.Default is { } value ? ", default " + ContractWords.Of(value) : "")
        + (member.Documentation.Deprecated ? ", deprecated" : "");
}
