using System.Text.RegularExpressions;

namespace ImageCodegen.Runtime;

/// <summary>Formats that one pattern says all of.</summary>
internal static partial class PlainFormats
{
    /// <summary><c>uuid</c> (RFC 4122, 3).</summary>
    public static bool IsUuid(string text) => Uuid().IsMatch(text);

    /// <summary><c>json-pointer</c> (RFC 6901, 3).</summary>
    public static bool IsPointer(string text) => Pointer().IsMatch(text);

    /// <summary><c>relative-json-pointer</c> (draft-bhutton-relative-json-pointer-00, 3).</summary>
    public static bool IsRelativePointer(string text) => RelativePointer().IsMatch(text);

    [GeneratedRegex(@"\A[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TextFormat.Milliseconds)]
    private static partial Regex Uuid();

    [GeneratedRegex(@"\A(/([^~/]|~[01])*)*\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TextFormat.Milliseconds)]
    private static partial Regex Pointer();

    [GeneratedRegex(@"\A(0|[1-9][0-9]*)(#|(/([^~/]|~[01])*)*)\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TextFormat.Milliseconds)]
    private static partial Regex RelativePointer();
}
