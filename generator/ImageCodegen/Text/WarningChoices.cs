namespace ImageCodegen.Text;

/// <summary>What a user wants of warnings, in the words of the C# compiler. Ids are compared without regard to case, as it does.</summary>
public sealed class WarningChoices
{
    private static readonly char[] Separators = [';', ',', ' ', '\t', '\r', '\n'];

    private readonly HashSet<string> silenced;
    private readonly HashSet<string> raised;
    private readonly HashSet<string> kept;
    private readonly bool raisesAll;

    /// <summary>Makes the choices.</summary>
    /// <param name="silenced">The ids of <c>NoWarn</c>, which counts first.</param>
    /// <param name="raised">The ids of <c>WarningsAsErrors</c>.</param>
    /// <param name="kept">The ids of <c>WarningsNotAsErrors</c>, which count where all are raised.</param>
    /// <param name="raisesAll"><c>TreatWarningsAsErrors</c>.</param>
    public WarningChoices(string silenced, string raised, string kept, bool raisesAll)
    {
        this.silenced = Ids(silenced);
        this.raised = Ids(raised);
        this.kept = Ids(kept);
        this.raisesAll = raisesAll;
    }

    /// <summary>Nothing chosen: warnings are warnings.</summary>
    public static WarningChoices None { get; } = new("", "", "", raisesAll: false);

    /// <summary>The kind of diagnostic as the user wants it; null where he does not want to hear of it. An error stays one.</summary>
    public DiagnosticDescriptor? Apply(DiagnosticDescriptor descriptor) =>
        descriptor.Severity == Severity.Error ? descriptor
        : silenced.Contains(descriptor.Id) ? null
        : raised.Contains(descriptor.Id) || (raisesAll && !kept.Contains(descriptor.Id)) ? descriptor with { Severity = Severity.Error }
        : descriptor;

    private static HashSet<string> Ids(string list) =>
        list.Split(Separators, StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.OrdinalIgnoreCase);
}
