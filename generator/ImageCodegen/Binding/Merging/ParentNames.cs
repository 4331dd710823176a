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

    private readonly Dictionary<TypeName, string> parents = [];

    public ParentNames(ContractModel contract, IReadOnlyList<IReadOnlyList<TypeModel>> classes, IReadOnlyDictionary<TypeName, PlaceName> inline)
    {
        var classOf = classes.SelectMany((types, index) => types.Select(t => (t.Name, index))).ToDictionary(t => t.Name, t => t.index);

        // Components first, then short names: the first that has a type gives it its name.
        foreach (var record in contract.Types.OfType<RecordModel>()
            .OrderBy(r => inline.ContainsKey(r.Name)).ThenBy(r => r.Name.Name.Length).ThenBy(r => r.Name.Name, StringComparer.Ordinal))
        {
            var members = record.Members.Select(m => TypeReferences.Innermost(m.Value.Type)).OfType<TypeName>().Where(n => inline.ContainsKey(n) && classOf.ContainsKey(n));
            foreach (var name in members.GroupBy(n => classOf[n]).Where(g => g.Distinct().Count() >= Several).SelectMany(g => g))
            {
                parents.TryAdd(name, record.Name.Name);
            }
        }
    }

    /// <summary>Those of the types that records have several of; null where there are none.</summary>
    public Cluster? Of(IReadOnlyList<TypeModel> alike)
    {
        var siblings = alike.Where(t => parents.ContainsKey(t.Name)).ToList();
        if (siblings.Count == 0)
        {
            return null;
        }

        var names = siblings.Select(t => parents[t.Name]).Distinct(StringComparer.Ordinal).ToList();
        var parent = (names.Count >= Several ? SharedName.CommonEnd(names) : null) ?? SharedName.Shortest(names);
        var name = EnglishPlural.Singular(parent) ?? (siblings[0] is StringEnumModel or IntegerEnumModel ? CSharpName.Limit(parent + "Option") : null);
        return name is null ? null : new Cluster(siblings, name, null);
    }
}
