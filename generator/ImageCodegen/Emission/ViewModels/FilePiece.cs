namespace ImageCodegen.Emission.ViewModels;

/// <summary>A piece of a file.</summary>
/// <param name="Template">What prints it.</param>
/// <param name="View">What is printed.</param>
public sealed record FilePiece(string Template, IViewModel View);
