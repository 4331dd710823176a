namespace ImageCodegen.Text;

/// <summary>
/// Every kind of diagnostic. Ids are stable: never reused, never renumbered. IMG00xx is about files and syntax,
/// IMG01xx about references and OpenAPI, IMG02xx about binding to C#, IMG03xx about configuration and output.
/// </summary>
public static partial class Diagnostics
{
    /// <summary>{0} the path, {1} the reason.</summary>
    public static readonly DiagnosticDescriptor CannotReadFile = Error("IMG0001", "The file '{0}' cannot be read: {1}", "Check the path and its permissions");

    /// <summary>{0} the path, {1} its size in bytes, {2} the limit in bytes.</summary>
    public static readonly DiagnosticDescriptor FileTooLarge = Error("IMG0002", "The file '{0}' has {1} bytes, more than the limit of {2}", "Split the file into smaller ones that refer to each other");

    /// <summary>{0} the byte, two hexadecimal digits.</summary>
    public static readonly DiagnosticDescriptor InvalidUtf8 = Error("IMG0003", "The byte 0x{0} is not valid UTF-8 here", "Save the file as UTF-8");

    /// <summary>{0} the encoding found.</summary>
    public static readonly DiagnosticDescriptor NotUtf8 = Error("IMG0004", "The file is encoded in {0}, which is not read", "Save the file as UTF-8");

    /// <summary>No arguments.</summary>
    public static readonly DiagnosticDescriptor EmptyDocument = Error("IMG0005", "The file holds no document", "Write the document, or name another file");

    /// <summary>{0} the path of the reference, {1} what to do.</summary>
    public static readonly DiagnosticDescriptor ReferencedFileNotFound = Error("IMG0006", "The referenced file '{0}' does not exist", "{1}");

    /// <summary>{0} the path of the reference, {1} the folder that it may not leave.</summary>
    public static readonly DiagnosticDescriptor ReferenceOutsideRoot = Error("IMG0007", "The reference '{0}' leaves the folder of the spec, '{1}'", "Move the referenced file into that folder, or put an imagecodegen.yaml into the folder above both and name the spec in it");

    /// <summary>{0} the reference.</summary>
    public static readonly DiagnosticDescriptor RemoteReference = Error("IMG0008", "The reference '{0}' is to another host or scheme, and nothing is ever fetched", "Copy the document beside the spec, and refer to the copy");

    /// <summary>{0} what is wrong, {1} how to fix it.</summary>
    public static readonly DiagnosticDescriptor JsonSyntax = Error("IMG0010", "This is not valid JSON: {0}", "{1}");

    /// <summary>{0} what is wrong, {1} how to fix it.</summary>
    public static readonly DiagnosticDescriptor YamlSyntax = Error("IMG0011", "This is not valid YAML: {0}", "{1}");

    /// <summary>{0} the character, four hexadecimal digits.</summary>
    public static readonly DiagnosticDescriptor ControlCharacter = Error("IMG0012", "The control character U+{0} is not allowed in a document", "Remove it, or write it as an escape in a double-quoted string");

    /// <summary>{0} the limit.</summary>
    public static readonly DiagnosticDescriptor TooDeep = Error("IMG0013", "Objects and lists are nested deeper than the limit of {0}", "Nest less deeply, for example by references");

    /// <summary>{0} the limit.</summary>
    public static readonly DiagnosticDescriptor TooManyNodes = Error("IMG0014", "The document has more values than the limit of {0}, aliases counted as if they were written out", "Split the document, or use fewer aliases");

    /// <summary>{0} the length, {1} the limit.</summary>
    public static readonly DiagnosticDescriptor TextTooLong = Error("IMG0015", "The text has {0} characters, more than the limit of {1}", "Put it into a file that the document links to");

    /// <summary>{0} the length, {1} the limit.</summary>
    public static readonly DiagnosticDescriptor KeyTooLong = Error("IMG0016", "The key has {0} characters, more than the limit of {1}", "Use a shorter name");

    /// <summary>{0} the limit.</summary>
    public static readonly DiagnosticDescriptor TooMuchRepeated = Error("IMG0017", "The aliases up to here repeat more than {0} characters of text", "Use '$ref' instead of aliases");

    /// <summary>{0} the key, {1} the line and {2} the column of its first occurrence.</summary>
    public static readonly DiagnosticDescriptor DuplicateKey = Error("IMG0020", "The key '{0}' is there twice with different values, first at line {1}, column {2}", "Remove or rename one of the two");

    /// <summary>{0} what the key is.</summary>
    public static readonly DiagnosticDescriptor KeyNotScalar = Error("IMG0021", "A key is text, but this one is {0}", "Put it in quotes if it is meant as text; {{ and [ begin objects and lists");

    /// <summary>{0} the alias.</summary>
    public static readonly DiagnosticDescriptor UnknownAlias = Error("IMG0022", "The alias '*{0}' has no anchor before it", "Put '&{0}' before the value that is meant, or correct the name");

    /// <summary>{0} the alias.</summary>
    public static readonly DiagnosticDescriptor AliasInsideItself = Error("IMG0023", "The alias '*{0}' stands inside the value that it stands for", "Use '$ref' where a schema refers to itself");

    /// <summary>{0} what is there instead.</summary>
    public static readonly DiagnosticDescriptor MergeNotMapping = Error("IMG0024", "The merge key '<<' is given {0}, not an object or a list of objects", "Give it an alias to an object, or quote the key if it is meant as text");

    /// <summary>{0} the tag.</summary>
    public static readonly DiagnosticDescriptor UnknownTag = Warning("IMG0025", "The tag '{0}' is not known, and the value is read as if it had none", "Remove the tag");

    /// <summary>{0} what is there, {1} the tag, {2} what the tag says.</summary>
    public static readonly DiagnosticDescriptor TagMismatch = Error("IMG0026", "The value '{0}' is not {2}, as its tag '{1}' says", "Correct the value or remove the tag");

    /// <summary>No arguments.</summary>
    public static readonly DiagnosticDescriptor SeveralDocuments = Warning("IMG0027", "A second document starts here, and only the first is read", "Keep one document a file");

    /// <summary>{0} the key, {1} the line and {2} the column of its first occurrence.</summary>
    public static readonly DiagnosticDescriptor RepeatedMember = Warning("IMG0028", "The key '{0}' is there twice with the same value, first at line {1}, column {2}", "Remove one of the two");

    /// <summary>{0} the key, {1} the line and {2} the column of the member that counts.</summary>
    public static readonly DiagnosticDescriptor OverriddenMember = Warning("IMG0029", "The key '{0}' is there again with another value, which counts, at line {1}, column {2}; this one is ignored", "Remove or rename one of the two");

    /// <summary>The kind with an id.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static DiagnosticDescriptor Find(string id) => typeof(Diagnostics).GetFields()
        .Select(field => field.GetValue(null)).OfType<DiagnosticDescriptor>().FirstOrDefault(kind => kind.Id == id)
        ?? throw new ArgumentException(id, nameof(id));

    private static DiagnosticDescriptor Error(string id, string what, string fix) => new(id, Severity.Error, what, fix);

    private static DiagnosticDescriptor Warning(string id, string what, string fix) => new(id, Severity.Warning, what, fix);
}
