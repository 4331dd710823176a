namespace ImageCodegen.Tests;

/// <summary>Like <see cref="CorpusFactAttribute"/>, with data.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class CorpusTheoryAttribute : TheoryAttribute
{
    public CorpusTheoryAttribute() => Skip = new CorpusFactAttribute().Skip;
}
