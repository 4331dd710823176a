namespace ImageCodegen.Runtime;

/// <summary>
/// Reading from texts that are no JSON: that a number came as text says nothing of how it is written, so it is not kept. How the whole
/// stood in the request is.
/// </summary>
internal static class TextReading
{
    [ThreadStatic]
    private static bool isOn;

    public static bool IsOn => isOn;

    public static void Begin() => isOn = true;

    public static void End() => isOn = false;
}
