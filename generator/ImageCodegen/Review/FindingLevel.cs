namespace ImageCodegen.Review;

/// <summary>How much a finding matters.</summary>
public enum FindingLevel
{
    /// <summary>Not looked for.</summary>
    Off,

    /// <summary>Worth knowing.</summary>
    Info,

    /// <summary>Likely not meant; fails only a strict run.</summary>
    Warning,

    /// <summary>Wrong; the run fails.</summary>
    Error,
}
