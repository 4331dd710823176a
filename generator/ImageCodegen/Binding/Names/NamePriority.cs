namespace ImageCodegen.Binding.Names;

/// <summary>How early a type's wish for a name is heard: what the user says first, and who stands in the document under a name before who has none.</summary>
internal static class NamePriority
{
    public const int User = -2;
    public const int Kept = -1;
    public const int Component = 0;
    public const int ForeignComponent = 1;
    public const int Operation = 2;
    public const int Inline = 3;
}
