namespace ImageCodegen.Binding.Patterns;

/// <summary>Carries a problem out of the translation; never leaves <see cref="EcmaPattern.Translate"/>.</summary>
internal sealed class PatternProblemException(string message) : Exception(message);
