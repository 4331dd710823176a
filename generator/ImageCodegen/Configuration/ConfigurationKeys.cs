namespace ImageCodegen.Configuration;

/// <summary>The keys and fixed values of a configuration. The JSON Schema beside this file says the same to editors.</summary>
internal static class ConfigurationKeys
{
    public const string Output = "output";
    public const string Specs = "specs";
    public const string Names = "names";
    public const string Spec = "spec";
    public const string Namespace = "namespace";
    public const string Include = "include";
    public const string Exclude = "exclude";
    public const string Prune = "prune";
    public const string TrackAbsence = "track-absence";
    public const string AssertFormats = "assert-formats";
    public const string Types = "types";
    public const string Rename = "rename";
    public const string Visibility = "visibility";
    public const string Emit = "emit";
    public const string Templates = "templates";
    public const string Paths = "paths";
    public const string Tags = "tags";
    public const string Operations = "operations";
    public const string Schemas = "schemas";
    public const string Members = "members";
    public const string Lint = "lint";
    public const string Diff = "diff";
    public const string Rules = "rules";
    public const string Suppress = "suppress";
    public const string Transcribed = "transcribed";
    public const string Rule = "rule";
    public const string At = "at";
    public const string File = "file";
    public const string Reason = "reason";

    private static readonly string[] Settings = [Include, Exclude, Prune, TrackAbsence, AssertFormats, Types, Rename, Visibility, Emit, Templates];

    /// <summary>At the top.</summary>
    public static IReadOnlyList<string> Top { get; } = [Output, Specs, Names, Lint, Diff, .. Settings];

    /// <summary>In a row of <c>specs</c>.</summary>
    public static IReadOnlyList<string> Row { get; } = [Spec, Namespace, .. Settings];

    /// <summary>In <c>include</c> and <c>exclude</c>.</summary>
    public static IReadOnlyList<string> Selection { get; } = [Paths, Tags, Operations, Schemas];

    /// <summary>In <c>rename</c>.</summary>
    public static IReadOnlyList<string> Renames { get; } = [Types, Members];

    /// <summary>What <c>visibility</c> can be.</summary>
    public static IReadOnlyList<string> Visibilities { get; } = ["public", "internal"];

    /// <summary>What <c>emit</c> can list.</summary>
    public static IReadOnlyList<string> Parts { get; } = ["models", "validators", "errors", "operations"];

    /// <summary>In <c>lint</c>.</summary>
    public static IReadOnlyList<string> LintKeys { get; } = [Rules, Suppress, Transcribed];

    /// <summary>In <c>diff</c>.</summary>
    public static IReadOnlyList<string> DiffKeys { get; } = [Rules];

    /// <summary>What the verdict of a rule of <c>diff</c> can be.</summary>
    public static IReadOnlyList<string> Verdicts { get; } = ["off", "compatible", "possibly", "breaking"];

    /// <summary>In an entry of <c>suppress</c>.</summary>
    public static IReadOnlyList<string> Suppression { get; } = [Rule, At, File, Reason];

    /// <summary>What the level of a rule can be.</summary>
    public static IReadOnlyList<string> Levels { get; } = ["off", "info", "warning", "error"];
}
