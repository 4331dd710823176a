namespace ImageCodegen.Review.Reports;

/// <summary>How much an entry asks of its reader, whichever verb it comes from.</summary>
internal enum Gravity
{
    /// <summary>Worth knowing: information, or a compatible change.</summary>
    Note,

    /// <summary>To be looked at: a warning, or a possibly breaking change.</summary>
    Doubt,

    /// <summary>To be acted on: an error, or a breaking change.</summary>
    Fault,
}
