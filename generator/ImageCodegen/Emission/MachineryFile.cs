using ImageCodegen.Model;

namespace ImageCodegen.Emission;

/// <summary>A file of machinery: how the types of one owner are read, written and checked.</summary>
/// <param name="Name">Its name, without the extension.</param>
/// <param name="Origin">Where in the document its owner stands.</param>
/// <param name="Types">The types, the owner first.</param>
internal sealed record MachineryFile(string Name, string Origin, IReadOnlyList<TypeModel> Types);
