namespace ImageCodegen.Text;

/// <summary>IMG03xx: configuration, templates and output.</summary>
public static partial class Diagnostics
{
    /// <summary>{0} the folder where the search started.</summary>
    public static readonly DiagnosticDescriptor ConfigurationNotFound = Error("IMG0300", "There is no 'specs/imagecodegen.yaml' or 'imagecodegen.yaml' in '{0}' or above it", "Write one, name it with --config, or give --spec, --namespace and --output");

    /// <summary>{0} the key, {1} what to do.</summary>
    public static readonly DiagnosticDescriptor UnknownConfigurationKey = Error("IMG0301", "The configuration has no key '{0}'", "{1}");

    /// <summary>{0} the key, {1} what is there, {2} what is wanted.</summary>
    public static readonly DiagnosticDescriptor ConfigurationKind = Error("IMG0302", "The value of '{0}' is {1}, not {2}", "Write {2}");

    /// <summary>{0} the key, {1} an example.</summary>
    public static readonly DiagnosticDescriptor MissingConfigurationKey = Error("IMG0303", "The key '{0}' is missing", "Add it, for example '{0}: {1}'");

    /// <summary>{0} the namespace.</summary>
    public static readonly DiagnosticDescriptor InvalidNamespace = Error("IMG0304", "'{0}' is not a C# namespace", "Write identifiers joined by dots, none of them a keyword and 512 characters in all at most, for example 'Company.Images'");

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

    /// <summary>{0} the value, {1} the key, {2} what to do.</summary>
    public static readonly DiagnosticDescriptor UnknownConfigurationValue = Error("IMG0310", "'{0}' is no value of '{1}'", "{2}");

    /// <summary>{0} the name, {1} what should get it.</summary>
    public static readonly DiagnosticDescriptor InvalidGivenName = Error("IMG0311", "'{0}' cannot be the C# name of '{1}'", "Write a C# identifier that is no keyword");

    /// <summary>{0} the name, {1} what should get it, {2} the name that it would have.</summary>
    public static readonly DiagnosticDescriptor GivenNameTaken = Error("IMG0312", "The name '{0}' for '{1}' is taken", "Choose another one, such as '{2}'");

    /// <summary>{0} the entry, {1} the key that it stands under, {2} what to do.</summary>
    public static readonly DiagnosticDescriptor UnusedSetting = Warning("IMG0313", "The entry '{0}' of '{1}' matches nothing", "{2}");

    /// <summary>{0} the format, {1} the C# type, {2} the JSON type.</summary>
    public static readonly DiagnosticDescriptor UnfitMapping = Warning("IMG0314", "The format '{0}' stands on a schema of type '{2}', whose values cannot be '{1}', and there the mapping is not used", "Map it to a C# type that is written as that JSON type");

    /// <summary>{0} the namespace, {1} the namespace that it refers to, {2} what the other one lacks, {3} the key.</summary>
    public static readonly DiagnosticDescriptor RowsDisagree = Error("IMG0315", "Types of '{0}' refer to types of '{1}', which {2}", "Give both the same '{3}'");

    /// <summary>{0} the path.</summary>
    public static readonly DiagnosticDescriptor NamesFileIsInput = Error("IMG0316", "The file of names '{0}' is read as something else, and would be overwritten", "Name a file of its own, for example 'imagecodegen.names.yaml'");

    /// <summary>{0} what is wrong.</summary>
    public static readonly DiagnosticDescriptor InvalidNamesFile = Error("IMG0317", "This is no file of names: {0}", "Correct it, or delete the file, and generate writes it anew");

    /// <summary>{0} the name, {1} what has it.</summary>
    public static readonly DiagnosticDescriptor InvalidKeptName = Error("IMG0318", "'{0}' cannot be the C# name of '{1}'", "Write a C# identifier that is no keyword, or remove the line to have the name chosen anew");

    /// <summary>{0} the name, {1} what has it, {2} what else has it.</summary>
    public static readonly DiagnosticDescriptor KeptNameTwice = Error("IMG0319", "The name '{0}' of '{1}' is that of '{2}' already", "Remove one of the two lines to have that name chosen anew");

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

    /// <summary>{0} the reason.</summary>
    public static readonly DiagnosticDescriptor CannotWriteReport = Error("IMG0326", "The report cannot be written: {0}", "Name a file in a folder that exists and can be written to");

    /// <summary>{0} in how many other files.</summary>
    public static readonly DiagnosticDescriptor OutOfDate = Error("IMG0327", "The output is out of date, here and in {0} more files", "Build without the check, or run generate, and commit what changes");

    /// <summary>{0} the folder.</summary>
    public static readonly DiagnosticDescriptor TemplatesNotFound = Error("IMG0330", "The folder of templates '{0}' does not exist", "Correct the path");

    /// <summary>{0} the file's name, {1} what to do.</summary>
    public static readonly DiagnosticDescriptor UnknownTemplate = Warning("IMG0331", "There is no built-in template '{0}', and this one is not used", "{1}");

    /// <summary>{0} what is wrong.</summary>
    public static readonly DiagnosticDescriptor TemplateFault = Error("IMG0332", "The template cannot be used: {0}", "Compare it with the built-in template of that name");

    /// <summary>{0} the path.</summary>
    public static readonly DiagnosticDescriptor StartExists = Error("IMG0340", "The file '{0}' is there already, and nothing was written", "Go on with that file, or name another folder");

    /// <summary>{0} the exception's type, {1} its message.</summary>
    public static readonly DiagnosticDescriptor InternalError = Error("IMG0399", "Internal error, {0}: {1}", "This is a bug; please report it with what --verbose prints");
}
