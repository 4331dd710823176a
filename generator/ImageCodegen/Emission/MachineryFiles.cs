using ImageCodegen.Model;

namespace ImageCodegen.Emission;

/// <summary>
/// Puts the machinery of types that the document declares within another, or within an operation, into the file of that one. Where a
/// file would get long, the longest of what stands within gets files of its own.
/// </summary>
internal sealed class MachineryFiles
{
    /// <summary>The most lines that a file may have, about, where it holds more than one type.</summary>
    private const int Longest = 400;

    private readonly Dictionary<string, Place> places = new(StringComparer.Ordinal);
    private readonly HashSet<string> names;
    private readonly List<MachineryFile> files = [];

    private MachineryFiles(ContractModel contract)
    {
        foreach (var type in contract.Types)
        {
            At(type.Origin).Types.Add(type);
        }

        foreach (var operation in contract.Operations)
        {
            var request = operation.Request.Record.Name.Name;
            At(operation.Origin).Operation ??= request.EndsWith("Request", StringComparison.Ordinal) ? request[..^"Request".Length] : request;
        }

        names = new HashSet<string>(
            [.. contract.Types.Select(static type => type.Name.Name), .. contract.Operations.Select(static operation => operation.Request.Record.Name.Name)],
            StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The files of a contract, each type in one of them.</summary>
    internal static IReadOnlyList<MachineryFile> Of(ContractModel contract)
    {
        var all = new MachineryFiles(contract);

        // What stands within another place has the longer pointer, and comes first.
        foreach (var place in all.places.Values.OrderByDescending(static place => place.Origin.Length)
            .ThenBy(static place => place.Origin, StringComparer.Ordinal))
        {
            all.Settle(place);
        }

        return all.files;
    }

    private Place At(string origin)
    {
        if (!places.TryGetValue(origin, out var place))
        {
            places[origin] = place = new Place(origin);
        }

        return place;
    }

    private void Settle(Place place)
    {
        // What is within is settled, and stays as long as it is.
        var left = new Queue<Place>(place.Within.OrderByDescending(static within => within.Lines).ThenBy(static within => within.Origin, StringComparer.Ordinal));
        place.Lines = place.Types.Sum(LinesOf) + left.Sum(static within => within.Lines);
        while (place.Lines > Longest && left.TryDequeue(out var longest))
        {
            place.Lines -= longest.Lines;
            Add(longest);
        }

        place.Within = [.. left];
        if (Around(place.Origin) is { } around)
        {
            around.Within.Add(place);
        }
        else
        {
            Add(place);
        }
    }

    private void Add(Place place)
    {
        if (place.All.ToList() is { Count: > 0 } types)
        {
            var own = place.Types.Count == 0 && place.Operation is { } operation && names.Add(operation) ? operation : types[0].Name.Name;
            files.Add(new MachineryFile(own, place.Types.Count > 0 || types.Count > 1 ? place.Origin : types[0].Origin, types));
        }
    }

    /// <summary>The nearest place that a pointer leads through; null where there is none.</summary>
    private Place? Around(string origin)
    {
        var start = origin.IndexOf('#', StringComparison.Ordinal);
        for (var end = origin.LastIndexOf('/'); start >= 0 && end > start; end = origin.LastIndexOf('/', end - 1))
        {
            if (places.TryGetValue(origin[..end], out var place))
            {
                return place;
            }
        }

        return null;
    }

    /// <summary>About as many lines as the machinery has.</summary>
    private static int LinesOf(TypeModel type) => type switch
    {
        RecordModel record => 25 + (3 * record.Members.Count),
        UnionModel union => 10 + union.Cases.Count,
        _ => 15,
    };

    /// <summary>A place of the document that types or an operation come from.</summary>
    private sealed class Place(string origin)
    {
        internal string Origin => origin;

        internal List<TypeModel> Types { get; } = [];

        internal string? Operation { get; set; }

        /// <summary>The places within whose types go where this one's go.</summary>
        internal List<Place> Within { get; set; } = [];

        /// <summary>About as many lines as all types have, once it is settled.</summary>
        internal int Lines { get; set; }

        /// <summary>All types, the own ones first.</summary>
        internal IEnumerable<TypeModel> All =>
            Types.Concat(Within.OrderBy(static within => within.Origin, StringComparer.Ordinal).SelectMany(static within => within.All));
    }
}
