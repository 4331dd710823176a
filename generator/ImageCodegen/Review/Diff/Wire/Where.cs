namespace ImageCodegen.Review.Diff.Wire;

/// <summary>The place of a schema in words. It is put together when it is read: most places are never told.</summary>
internal sealed class Where
{
    // Nobody counts more steps; each place of a chain would name all the ones before it.
    private const int MostSteps = 64;

    private readonly string part;
    private readonly Where? above;
    private readonly string step;
    private readonly bool isMember;

    /// <summary>A part of a message.</summary>
    /// <param name="part">What it is called, <c>the request body</c>.</param>
    /// <param name="step">The step below it, <c>[]</c>; empty for the part itself.</param>
    public Where(string part, string step = "")
        : this(part, above: null, step, isMember: false)
    {
    }

    private Where(string part, Where? above, string step, bool isMember) => (this.part, this.above, this.step, this.isMember) = (part, above, step, isMember);

    /// <summary>True for a parameter itself, whose default has a rule of its own.</summary>
    public bool IsParameter { get; init; }

    /// <summary>True for a part as a whole.</summary>
    public bool IsWhole => above is null && step.Length == 0;

    /// <summary>The members below the part, <c>images[].name</c>; empty for the part itself.</summary>
    public string Path
    {
        get
        {
            var steps = new List<string>();
            for (var at = this; at is not null; at = at.above)
            {
                if (steps.Count == MostSteps)
                {
                    steps.Add("…");
                    break;
                }

                steps.Add(at.isMember && at.above is not { IsWhole: true } ? "." + at.step : at.step);
            }

            steps.Reverse();
            return string.Concat(steps);
        }
    }

    /// <summary>What an element of XML is called where nothing else is said: the last member of the path with what follows it.</summary>
    public string Name => Path[(Path.LastIndexOf('.') + 1)..];

    /// <summary>A member of it.</summary>
    public Where Member(string name) => new(part, this, name, isMember: true);

    /// <summary>Another step below it, <c>[]</c> for the items.</summary>
    public Where Then(string next) => new(part, this, next, isMember: false);

    /// <inheritdoc/>
    public override string ToString() => IsWhole ? part : $"'{Path}' in {part}";
}
