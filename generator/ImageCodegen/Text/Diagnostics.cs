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
    public static readonly DiagnosticDescriptor NotUtf8 = Error("IMG0004", "The file is encoded in {0}", "Save the file as UTF-8");

    /// <summary>No arguments.</summary>
    public static readonly DiagnosticDescriptor EmptyDocument = Error("IMG0005", "The file holds no document", "Write the document, or name another file");

    /// <summary>{0} the path of the reference.</summary>
    public static readonly DiagnosticDescriptor ReferencedFileNotFound = Error("IMG0006", "The referenced file '{0}' does not exist", "Correct the path, which is relative to the file that refers to it");

    /// <summary>{0} the path of the reference, {1} the folder that it may not leave.</summary>
    public static readonly DiagnosticDescriptor ReferenceOutsideRoot = Error("IMG0007", "The reference '{0}' leaves the folder of the spec, '{1}'", "Move the referenced file into that folder, and refer to it by a relative path");

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

    /// <summary>{0} the key, {1} the line of its first occurrence.</summary>
    public static readonly DiagnosticDescriptor DuplicateKey = Error("IMG0020", "The key '{0}' is there twice, first on line {1}", "Remove or rename one of the two");

    /// <summary>{0} what the key is.</summary>
    public static readonly DiagnosticDescriptor KeyNotScalar = Error("IMG0021", "The key is {0}", "Write a string as the key");

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

    /// <summary>{0} the folder where the search started.</summary>
    public static readonly DiagnosticDescriptor ConfigurationNotFound = Error("IMG0300", "There is no 'specs/imagecodegen.yaml' or 'imagecodegen.yaml' in '{0}' or above it", "Write one, name it with --config, or give --spec, --namespace and --output");

    /// <summary>{0} the key, {1} what to do.</summary>
    public static readonly DiagnosticDescriptor UnknownConfigurationKey = Error("IMG0301", "The configuration has no key '{0}'", "{1}");

    /// <summary>{0} the key, {1} what is there, {2} what is wanted.</summary>
    public static readonly DiagnosticDescriptor ConfigurationKind = Error("IMG0302", "The value of '{0}' is {1}, not {2}", "Write {2}");

    /// <summary>{0} the key, {1} an example.</summary>
    public static readonly DiagnosticDescriptor MissingConfigurationKey = Error("IMG0303", "The key '{0}' is missing", "Add it, for example '{0}: {1}'");

    /// <summary>{0} the namespace.</summary>
    public static readonly DiagnosticDescriptor InvalidNamespace = Error("IMG0304", "'{0}' is not a C# namespace", "Write identifiers joined by dots, none of them a keyword, for example 'Company.Images'");

    /// <summary>{0} the spec, {1} the line of its first row.</summary>
    public static readonly DiagnosticDescriptor DuplicateSpec = Error("IMG0305", "The spec '{0}' is there twice, first on line {1}", "Remove one of the two rows");

    /// <summary>{0} the namespace, {1} the spec that has it.</summary>
    public static readonly DiagnosticDescriptor DuplicateNamespace = Error("IMG0306", "The namespace '{0}' is that of '{1}' already", "Give each spec a namespace of its own, one that differs by more than case");

    /// <summary>{0} the path.</summary>
    public static readonly DiagnosticDescriptor SpecNotFound = Error("IMG0307", "The spec '{0}' does not exist", "Correct the path, which is relative to this file");

    /// <summary>{0} the folder, {1} the input file in it.</summary>
    public static readonly DiagnosticDescriptor OutputHoldsInput = Error("IMG0308", "The output folder '{0}' holds the input '{1}'", "Name a folder for the output alone");

    /// <summary>{0} the path.</summary>
    public static readonly DiagnosticDescriptor OutputIsFile = Error("IMG0309", "The output '{0}' is a file", "Name a folder");

    /// <summary>{0} the path, {1} what is wrong with it.</summary>
    public static readonly DiagnosticDescriptor OutputPathUnsafe = Error("IMG0320", "'{0}' cannot be the path of an output file: {1}", "Rename what the file is named after");

    /// <summary>{0} the path, {1} the path that was there first.</summary>
    public static readonly DiagnosticDescriptor OutputPathTaken = Error("IMG0321", "The output file '{0}' is the same as '{1}' where case does not count", "Rename one of the two types in the spec");

    /// <summary>No arguments.</summary>
    public static readonly DiagnosticDescriptor ForeignFile = Error("IMG0322", "The file stands where output goes, and was not written by the generator", "Move or delete it, or name another output folder");

    /// <summary>{0} the path of the output file.</summary>
    public static readonly DiagnosticDescriptor OutputObstacle = Error("IMG0323", "The output file '{0}' cannot be there: this is a symbolic link, or not the kind of file that the path needs", "Move or delete it, or name another output folder");

    /// <summary>{0} the folder, {1} the reason.</summary>
    public static readonly DiagnosticDescriptor CannotWriteOutput = Error("IMG0324", "The output folder '{0}' cannot be written and was left as it was: {1}", "Check its permissions, the free space, and that no other run writes there");

    /// <summary>{0} the entry, {1} what is wrong with it.</summary>
    public static readonly DiagnosticDescriptor ManifestEntryUnsafe = Warning("IMG0325", "The entry '{0}' is ignored: {1}", "Run generate, which writes this file anew");

    /// <summary>{0} the folder.</summary>
    public static readonly DiagnosticDescriptor TemplatesNotFound = Error("IMG0330", "The folder of templates '{0}' does not exist", "Correct the path that --templates is given");

    /// <summary>{0} the file's name, {1} what to do.</summary>
    public static readonly DiagnosticDescriptor UnknownTemplate = Warning("IMG0331", "There is no built-in template '{0}', and this one is not used", "{1}");

    /// <summary>{0} what is wrong.</summary>
    public static readonly DiagnosticDescriptor TemplateFault = Error("IMG0332", "The template cannot be used: {0}", "Compare it with the built-in template of that name");

    /// <summary>{0} the exception's type, {1} its message.</summary>
    public static readonly DiagnosticDescriptor InternalError = Error("IMG0399", "Internal error, {0}: {1}", "This is a bug; please report it with what --verbose prints");

    private static DiagnosticDescriptor Error(string id, string what, string fix) => new(id, Severity.Error, what, fix);

    private static DiagnosticDescriptor Warning(string id, string what, string fix) => new(id, Severity.Warning, what, fix);
}
