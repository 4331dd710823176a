namespace ImageCodegen.Review;

/// <summary>What a change means for who was there before it, on one axis.</summary>
public enum Verdict
{
    /// <summary>Nothing that this axis can see.</summary>
    None,

    /// <summary>What worked goes on working.</summary>
    Compatible,

    /// <summary>What worked may fail, depending on the values or on how tolerant the other side is.</summary>
    PossiblyBreaking,

    /// <summary>What worked fails.</summary>
    Breaking,
}

/// <summary>Which way the changed part travels.</summary>
[Flags]
public enum Direction
{
    /// <summary>Neither: a part that is not sent, such as a summary.</summary>
    None = 0,

    /// <summary>From client to server.</summary>
    Request = 1,

    /// <summary>From server to client.</summary>
    Response = 2,

    /// <summary>Both ways.</summary>
    Both = Request | Response,
}
