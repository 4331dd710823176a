namespace ImageCodegen.Runtime;

/// <summary>Checks of members that are not declared by name, but have a type.</summary>
public static class TypedRestChecks
{
    /// <summary>Reports members that could not be read as the type; they are kept as unknown members.</summary>
    public static void ReadableRest(this ref Validator check, ExtensionData kept)
    {
        foreach (var (name, _) in kept)
        {
            check.Fail(name, "type", "cannot be read as the type of additional members");
        }
    }
}
