using ImageCodegen.Model;

namespace ImageCodegen.Binding.Merging;

/// <summary>Types that become one, in the order of the contract.</summary>
/// <param name="Types">The types, two or more.</param>
/// <param name="Given">The names that it has or should have, the best first; none where none is at hand.</param>
/// <param name="Key">The words that most of their names end in; null where there are none.</param>
internal sealed record Cluster(IReadOnlyList<TypeModel> Types, IReadOnlyList<string> Given, string? Key);

/// <summary>Types that become one, and what that is called.</summary>
internal sealed record NamedCluster(IReadOnlyList<TypeModel> Types, TypeName Name);
