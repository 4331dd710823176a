using ImageCodegen.Configuration;
using ImageCodegen.Text;

namespace ImageCodegen;

/// <summary>What one run of the pipeline is asked to do. Relative paths are relative to <see cref="WorkingDirectory"/>.</summary>
public sealed record CodegenOptions
{
    /// <summary>The folder that the user is in; printed paths are relative to it.</summary>
    public required string WorkingDirectory { get; init; }

    /// <summary>The configuration file; null to look for it, or where <see cref="Specs"/> are given.</summary>
    public string? ConfigurationPath { get; init; }

    /// <summary>The specs of a run without a configuration file.</summary>
    public IReadOnlyList<string> Specs { get; init; } = [];

    /// <summary>The namespace of a run without a configuration file.</summary>
    public string Namespace { get; init; } = "";

    /// <summary>The output folder of a run without a configuration file.</summary>
    public string Output { get; init; } = "";

    /// <summary>The file that keeps names in a run without a configuration file; null for none.</summary>
    public string? Names { get; init; }

    /// <summary>A folder whose templates stand in for the built-in ones of the same name; null for none.</summary>
    public string? Templates { get; init; }

    /// <summary>True to write nothing and find out only what would change.</summary>
    public bool Check { get; init; }

    /// <summary>
    /// A folder of the user's that remembers what runs did, so that a run stops early where nothing has changed since; null
    /// to remember nothing. A check never asks it.
    /// </summary>
    public string? CacheFolder { get; init; }

    /// <summary>Told what the run does next, in a few words for people who wait; null where nobody does.</summary>
    public Action<string>? Progress { get; init; }

    /// <summary>What the user wants of warnings. A raised one ends the run as an error does.</summary>
    public WarningChoices Warnings { get; init; } = WarningChoices.None;

    /// <summary>Where the build wants things that this run is part of; null for a run of its own, which alone is remembered.</summary>
    public BuildPlaces? Build { get; init; }

    /// <summary>What a document may cost.</summary>
    public ReadLimits Limits { get; init; } = ReadLimits.Default;
}
