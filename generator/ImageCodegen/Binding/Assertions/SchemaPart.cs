using ImageCodegen.OpenApi;

namespace ImageCodegen.Binding.Assertions;

/// <summary>Some keywords of a schema.</summary>
/// <param name="Schema">The schema.</param>
/// <param name="Keys">The keywords; null for all of them.</param>
/// <param name="OrNull">True where null is valid whatever they say.</param>
internal sealed record SchemaPart(Schema Schema, IReadOnlyCollection<string>? Keys, bool OrNull = false);
