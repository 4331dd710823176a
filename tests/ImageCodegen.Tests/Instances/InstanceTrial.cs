using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace ImageCodegen.Tests.Instances;

/// <summary>
/// Makes values of the schema of a generated type, valid and not, and tries the type with them: what is valid comes back as it was and
/// is valid; what is not is refused, or kept and reported.
/// </summary>
/// <param name="document">The schemas, and the judge.</param>
internal sealed partial class InstanceTrial(SchemaDocument document)
{
    private const int Budget = 600;

    // All types, "1", or a part of them, "2/5".
    private static readonly int[]? Thorough = Environment.GetEnvironmentVariable("IMAGECODEGEN_THOROUGH") is { Length: > 0 } part
        ? [.. part.Split('/').Select(static number => int.Parse(number, CultureInfo.InvariantCulture))]
        : null;

    /// <summary>A trial whose work does not grow with the number of types beyond some hundreds.</summary>
    public static InstanceTrial Of(SchemaDocument document, int types) => new(document)
    {
        Places = Math.Clamp(Budget / Math.Max(types, 1), 2, 6),
        Alternatives = Math.Clamp(Budget / Math.Max(types, 1), 1, 4),
        First = Thorough is [var part, _] ? part - 1 : 0,
        Step = Thorough is [_, var parts] ? parts : Thorough is not null ? 1 : Math.Max(1, types / (Budget / 2)),
    };

    /// <summary>True where all types are tried, if in parts.</summary>
    public static bool IsThorough => Thorough is not null;

    /// <summary>The first type that is tried.</summary>
    public int First { get; private init; }

    /// <summary>Every so many types are tried.</summary>
    public int Step { get; private init; } = 1;

    /// <summary>How many places of a value are changed.</summary>
    public int Places { get; init; } = 6;

    /// <summary>How many enum values and alternatives are tried beyond the first.</summary>
    public int Alternatives { get; init; } = 4;

    /// <summary>How many valid values were tried.</summary>
    public int Valid { get; private set; }

    /// <summary>How many values that are not valid were tried.</summary>
    public int Invalid { get; private set; }

    /// <summary>How many values were made that turned out to be not valid.</summary>
    public int Missed { get; private set; }

    /// <summary>What is wrong.</summary>
    public List<string> Problems { get; } = [];

    /// <summary>Places of which no valid value was made.</summary>
    public List<string> Barren { get; } = [];

    /// <summary>Tries a type.</summary>
    /// <param name="place">The JSON Pointer of its schema.</param>
    /// <param name="type">The type.</param>
    /// <param name="seed">What chance begins with.</param>
    public void Try(string place, GeneratedType type, int seed)
    {
        var random = new Random(seed);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var style in InstanceStyle.All.Concat(Enumerable.Range(3, Alternatives).Select(InstanceStyle.Alternative)))
        {
            if (!new InstanceMaker(document, style, random).TryMake(place, out var value) || value is null || !seen.Add(value.ToJsonString()))
            {
                continue;
            }

            var json = value.ToJsonString();
            if (document.Failures(place, json) is { Count: > 0 } failures)
            {
                Missed++;
                continue;
            }

            TryValid(place, type, style.Name, json);
            if (seen.Count <= 3)
            {
                TryMutations(place, type, value, random);
            }
        }

        if (seen.Count == 0)
        {
            Barren.Add(place);
        }
    }

    private void TryMutations(string place, GeneratedType type, JsonNode value, Random random)
    {
        foreach (var mutation in Mutations.Of(value, random, Places, name => !document.OneSided.Contains(name)))
        {
            if (mutation.Json == "null" || document.Discriminators.Any(d => mutation.Place.EndsWith(d, StringComparison.Ordinal) || mutation.Place.EndsWith($"'{d}']", StringComparison.Ordinal)) || mutation.Json.Contains("1e400", StringComparison.Ordinal) || mutation.Json.Contains("12345678901234567890123", StringComparison.Ordinal))
            {
                continue;
            }

            var failures = document.Failures(place, mutation.Json);
            if (failures.Count == 0)
            {
                // By its discriminator an object may have to be more than JSON Schema knows.
                if (document.Discriminators.Count == 0)
                {
                    TryValid(place, type, mutation.What, mutation.Json);
                }

                continue;
            }

            Invalid++;
            var tolerated = mutation.Tolerated || (document.HasLooseNulls && mutation.Scalar == "null") || failures.All(f => f.Keyword == "required" && document.OneSided.Any(name => f.Message.Contains($"'{name}'", StringComparison.Ordinal)))
                || failures.Any(f => f.Keyword == "type" ? TakenForText().IsMatch(f.Message) : mutation.MayBeTaken && f.Keyword is "oneOf" or "anyOf");
            if (type.ProblemOfInvalid(mutation.Json, tolerated) is { } problem && (tolerated || !document.IsTolerated(place, mutation.Json) || type.ProblemOfInvalid(mutation.Json, tolerated: true) is not null))
            {
                Problems.Add($"{type.Name} ({place}), {mutation.What}: {Brief(mutation.Json)} {problem}; {failures[0]}");
            }
        }
    }

    private void TryValid(string place, GeneratedType type, string what, string json)
    {
        Valid++;
        if (type.Problem(json) is { } problem)
        {
            Problems.Add($"{type.Name} ({place}), {what}: {Brief(json)} {problem}");
        }
    }

    private static string Brief(string json) => json.Length <= 400 ? json : json[..400] + "...";

    // A number or a boolean where a string is wanted is read as its text.
    [GeneratedRegex("string.*, is (number|integer|boolean)$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TakenForText();
}
