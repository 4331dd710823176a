using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using ImageCodegen.Tests.Compilation;
using ImageCodegen.Tests.Instances;

namespace ImageCodegen.Tests.Cases;

/// <summary>
/// The golden case <c>member-combinations</c> in use: for each member, what is read, written and reported where it is absent, null, the
/// default, another value or no integer. <c>members.txt</c> beside the case has the table; <c>IMAGECODEGEN_ACCEPT=1</c> writes it anew.
/// </summary>
public sealed class MemberCombinationTableTests
{
    private const string Absent = "absent";
    private static readonly GoldenCase Golden = GoldenCase.Named("member-combinations");
    private static readonly string[] Given = [Absent, "null", "5", "7", "\"text\""];
    private static readonly Type Type = CodeCompiler.Compile(Golden.ExpectedFiles.Select(static f => (f.Key, f.Value))).Load().GetType("Cases.Combinations", throwOnError: true)!;
    private static readonly GeneratedType Combinations = new(Type);

    public static TheoryData<string> Members => [.. Names()];

    [Fact]
    public void The_table_is_the_expected_one()
    {
        var path = Path.Combine(Golden.Folder, "members.txt");
        var table = Table();
        if (Environment.GetEnvironmentVariable("IMAGECODEGEN_ACCEPT") == "1")
        {
            File.WriteAllText(path, table);
        }

        Assert.Equal(File.ReadAllText(path), table);
    }

    [Theory]
    [MemberData(nameof(Members))]
    public void What_is_read_is_written_back_or_refused(string member)
    {
        foreach (var given in Given)
        {
            if (Read(Json(member, given)) is { } value)
            {
                Assert.Null(Combinations.Lost(Json(member, given), value));
            }
        }
    }

    /// <summary>Required of those who send it, null where null is allowed, an integer otherwise.</summary>
    [Theory]
    [MemberData(nameof(Members))]
    public void What_the_schema_allows_is_valid_and_nothing_else(string member)
    {
        var mayBeAbsent = member.StartsWith("optional", StringComparison.Ordinal) || member.EndsWith("Read", StringComparison.Ordinal) || member.EndsWith("Write", StringComparison.Ordinal);
        Assert.Equal([mayBeAbsent, member.Contains("Nullable", StringComparison.Ordinal), true, true, false], Given.Select(given => IsValid(Json(member, given))));
    }

    private static string Table()
    {
        var text = new StringBuilder("What comes of a member by what the JSON has: its value in C#, and what validation says of it. Whatever is read is written back as it was.\n\n");
        Line("member", Given);
        foreach (var name in Names())
        {
            Line(name, Given.Select(given => Outcome(name, given)));
        }

        return text.ToString();

        void Line(string name, IEnumerable<string> cells) =>
            text.Append(name.PadRight(29)).Append(string.Concat(cells.Select(static cell => cell.PadRight(15))).TrimEnd()).Append('\n');
    }

    private static string Outcome(string member, string given)
    {
        if (Read(Json(member, given)) is not { } value)
        {
            return "refused";
        }

        var read = Type.GetProperty(char.ToUpperInvariant(member[0]) + member[1..])!.GetValue(value);
        return string.Create(CultureInfo.InvariantCulture, $"{read ?? "null"}{string.Concat(Combinations.Failures(value).Select(static f => ", " + f.Keyword))}");
    }

    private static bool IsValid(string json) => Read(json) is { } value && Combinations.Failures(value).Count == 0;

    private static object? Read(string json)
    {
        try
        {
            return Combinations.Read(json);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>All that is required, and the member as it is given.</summary>
    private static string Json(string member, string given)
    {
        var json = new JsonObject();
        foreach (var name in Names().Where(static name => name.StartsWith("required", StringComparison.Ordinal)))
        {
            json[name] = 1;
        }

        json.Remove(member);
        if (given != Absent)
        {
            json[member] = JsonNode.Parse(given);
        }

        return json.ToJsonString();
    }

    private static List<string> Names() =>
        [.. Type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).Select(static p => char.ToLowerInvariant(p.Name[0]) + p.Name[1..])];
}
