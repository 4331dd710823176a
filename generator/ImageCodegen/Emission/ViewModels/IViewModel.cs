namespace ImageCodegen.Emission.ViewModels;

/// <summary>
/// What a template may be given. Its properties are <see cref="Escaping.CSharpText"/>s, flags, whole numbers, other view models and lists of these:
/// a plain string is none of them.
/// </summary>
public interface IViewModel;
