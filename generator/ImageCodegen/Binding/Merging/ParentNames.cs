using ImageCodegen.Binding.Names;
using ImageCodegen.Model;

namespace ImageCodegen.Binding.Merging;

/// <summary>
/// Names types that are the same after the record that has several members of them: <c>AppPermissions</c> with dozens of members
/// that are each read or write gives <c>AppPermission</c>.
/// </summary>
internal sealed class ParentNames
{
    /// <summary>The fewest members that make a type the record's, and not that of one member.</summary>
    private const int Several = 3;

    private readonly Dictionary<TypeName, (string? Key, string Name)> parents = [];

    public ParentNames(ContractModel contract, IReadOnlyList<IReadOnlyList<TypeModel>> classes, IReadOnlyDictionary<TypeName, PlaceName> inline)
    {
        var classOf = classes.SelectMany((types, index) => types.Select(t => (t.Name, index))).ToDictionary(t => t.Name, t => t.index);

        // Components first, then short names: the first that has a type gives it its name.
        foreach (var record in contract.Types.OfType<RecordModel>()
            .OrderBy(r => inline.ContainsKey(r.Name)).ThenBy(r => r.Name.Name.Length).ThenBy(r => r.Name.Name, StringComparer.Ordinal))
        {
            var members = record.Members.Select(m => TypeReferences.Innermost(m.Value.Type)).OfType<TypeName>()
                .Where(n => inline.ContainsKey(n) && classOf.ContainsKey(n));
            var place = inline.GetValueOrDefault(record.Name);
            var key = place is null ? record.Name.Name : place.IsRoot || VagueWords.Fill(place.Step) ? null : place.Step;
            foreach (var name in members.GroupBy(n => classOf[n]).Where(g => g.Distinct().Count() >= Several).SelectMany(g => g))
            {
                parents.TryAdd(name, (key, record.Name.Name));
            }
        }
    }

    /// <summary>Those of the types that records have several of, by what the records are called; a request takes the name that another kind of record gives.</summary>
    public IEnumerable<Cluster> Of(IReadOnlyList<TypeModel> alike)
    {
        var siblings = alike.Where(t => parents.ContainsKey(t.Name)).ToList();
        var usual = siblings.Select(t => parents[t.Name].Key).OfType<string>().OrderBy(k => k.Length).ThenBy(k => k, StringComparer.Ordinal).FirstOrDefault();
        return siblings.GroupBy(t => parents[t.Name].Key ?? usual ?? "", StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => new Cluster([.. g], [.. Names(g).OfType<string>()], null))
            .Where(c => c.Given.Count > 0);
    }

    private IEnumerable<string?> Names(IGrouping<string, TypeModel> siblings)
    {
        var isEnum = siblings.First() is StringEnumModel or IntegerEnumModel;
        if (siblings.Key.Length > 0 && SharedName.IsName(siblings.Key, siblings.Count()))
        {
            yield return Singular(siblings.Key);
        }

        yield return Singular(SharedName.Shortest(siblings.Select(t => parents[t.Name].Name)));

        string? Singular(string name) => EnglishPlural.Singular(name) ?? (isEnum ? CSharpName.Limit(name + "Option") : null);
    }
}
