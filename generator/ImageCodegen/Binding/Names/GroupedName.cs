namespace ImageCodegen.Binding.Names;

/// <summary>
/// Names what stands in a group that its own name begins with: <c>copilot/copilot-metrics</c> is <c>CopilotMetrics</c>,
/// <c>airline.airline_code</c> is <c>AirlineCode</c>.
/// </summary>
internal static class GroupedName
{
    /// <summary>The name with such words once; null where none are said twice.</summary>
    public static string? Of(string wire, NamePlace place)
    {
        var parts = wire.AsSpan().IndexOfAny('.', '/') < 0 ? [] : wire.Split('.', '/');
        if (parts.Length < 2 || !Array.TrueForAll(parts, p => p.Length > 0 && char.IsLetter(p[0])))
        {
            return null;
        }

        var name = parts.Select(p => CSharpName.Pascal(p, place)).Aggregate(InlineName.Join);
        return name.Length < CSharpName.Pascal(wire, place).Length ? name : null;
    }
}
