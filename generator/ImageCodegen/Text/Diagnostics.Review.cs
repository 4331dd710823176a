namespace ImageCodegen.Text;

/// <summary>IMG035x: what is compared, and approvals of changes.</summary>
public static partial class Diagnostics
{
    /// <summary>{0} the argument.</summary>
    public static readonly DiagnosticDescriptor SpecsNotFound = Error("IMG0350", "'{0}' is neither a file nor a folder", "Correct the path, or write REV:path for a state in git");

    /// <summary>{0} the folder.</summary>
    public static readonly DiagnosticDescriptor NoSpecsInFolder = Error("IMG0351", "The folder '{0}' holds no OpenAPI document", "Name a folder with documents that begin with 'openapi: 3.1.0', or one that has an imagecodegen.yaml");

    /// <summary>{0} the argument, {1} the reason, {2} what to do.</summary>
    public static readonly DiagnosticDescriptor GitFailed = Error("IMG0352", "'{0}' cannot be read from git: {1}", "{2}");

    /// <summary>{0} what is wrong.</summary>
    public static readonly DiagnosticDescriptor InvalidApproval = Error("IMG0355", "This is no approval: {0}", "Write '- fingerprint: 0123456789abcdef', and below it 'reason:' and, if it is to end, 'until: 2027-01-31'");

    /// <summary>{0} the fingerprint.</summary>
    public static readonly DiagnosticDescriptor UnmatchedApproval = Warning("IMG0356", "No change has the fingerprint '{0}'", "Remove the approval");

    /// <summary>{0} the fingerprint, {1} the day.</summary>
    public static readonly DiagnosticDescriptor ExpiredApproval = Warning("IMG0357", "The approval of '{0}' ended on {1} and is not used", "Undo the change, or decide again and write a later day");
}
