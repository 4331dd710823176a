namespace ImageCodegen.Configuration;

/// <summary>Where a build wants things that a configuration does not know, or is not asked about. Absolute paths.</summary>
public sealed record BuildPlaces
{
    /// <summary>
    /// The folder of the project whose items the build has written down as a configuration: references stay in it, and output
    /// names specs relative to it. Several specs of one namespace then go to namespaces below it, as on a command line. Null
    /// where the user wrote the configuration.
    /// </summary>
    public string? ProjectFolder { get; init; }

    /// <summary>The output folder, whatever the configuration says; null to ask it.</summary>
    public string? Output { get; init; }

    /// <summary>The output folder where nobody names one. It holds nobody's sources, so a check writes it all the same.</summary>
    public required string DefaultOutput { get; init; }
}
