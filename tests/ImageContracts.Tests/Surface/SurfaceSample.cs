namespace ImageContracts.Tests.Surface;

/// <summary>One member of each kind that the surface tells apart, and some that nobody else can use.</summary>
public abstract class SurfaceSample
{
    public const int Most = 3;

    public static readonly string? Nothing = new Random(Most).Next() < 0 ? "" : null;

    internal readonly int Hidden = Most;

    [System.Diagnostics.CodeAnalysis.SetsRequiredMembers]
    protected SurfaceSample(string name, int size = 7)
    {
        Name = name;
        Hidden = size;
    }

    public event EventHandler? Changed;

    public required string Name { get; init; }

    public IReadOnlyList<string?>? Items { get; private set; }

    public string? this[int index] => Items?[index];

    public static bool TryFind(string name, out string? found)
    {
        found = name;
        return true;
    }

    public T? Pick<T, TOther>(ref T value, params TOther[] others)
        where T : class, new()
        where TOther : struct => others.Length == Hidden ? value : null;

    public abstract override string ToString();

    protected virtual void OnChanged()
    {
        Items = [];
        Changed?.Invoke(this, EventArgs.Empty);
    }
}
