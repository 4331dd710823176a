namespace ImageCodegen.Tests.Hostile;

/// <summary>
/// Texts that try to leave the place where they stand: to open a declaration, an attribute, a directive or a comment of their own, to end
/// a literal, or to name a file elsewhere. Whatever gets out is called <c>Injected</c>.
/// </summary>
internal static class HostileTexts
{
    /// <summary>All of them; each differs from the others in its letters and digits, too.</summary>
    internal static IReadOnlyList<string> All { get; } =
    [
        .. LineEnds().Select(static (end, i) => $"end{i}{end}public class Injected {{ }} //"),
        .. LineEnds().Select(static (end, i) => $"dir{i}{end}#error Injected"),
        .. LineEnds().Select(static (end, i) => $"att{i}{end}[assembly: Injected]"),
        "*/ public class Injected { } /*",
        "q1\"; public static int Injected = 1; //",
        "q2\"\"\"; public static int Injected = 2; //",
        "q3\"u8; public static int Injected = 3; //",
        "q4\\\"; public static int Injected = 4; //",
        "q5\\u0022; public static int Injected = 5; //",
        "q6'; public static int Injected = 6; //",
        "b1{{Name}}", "b2{{{Name}}}", "b3{{> Header}}", "b4{{#each Types}}", "b5{{else}}", "b6}} public class Injected { } {{",
        "m1</summary><injected/><summary>", "m2]]><injected/>", "m3<see cref=\"Injected\"/>", "m4&injected;", "m5&#10;public class Injected { }", "m6<!--", "m7<![CDATA[",
        "s1\ud800", "s2\udc00x", "s3\0nul", "s4\u202ereversed", "s5\ufeff", "s6\uffff",
        "#if false", "#line 1 \"Injected\"", "#pragma warning disable", "/*", "//", "///", "d1\\u000apublic class Injected { }", "i1$\"{new Injected()}\"", "i2@\"Injected",
        "../../../outside1", "..\\..\\outside2", "/outside3", "C:\\outside4", "CON", "nul.cs", "aux", "..", "~/outside5", "out/side6", "file:///outside7",
        "class", "Equals", "GetHashCode", "ToString", "EqualityContract", "PrintMembers", "GetType", "global::System", "System", "String", "ExtensionData", "value", "record",
        new('n', 10_000),
    ];

    private static string[] LineEnds() => ["\n", "\r", "\r\n", "\u0085", "\u2028", "\u2029", "\v", "\f"];
}
