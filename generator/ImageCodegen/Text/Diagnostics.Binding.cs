namespace ImageCodegen.Text;

/// <summary>IMG02xx: from schemas and operations to C#.</summary>
public static partial class Diagnostics
{
    /// <summary>{0} the type, {1} a suggestion as a sentence.</summary>
    public static readonly DiagnosticDescriptor UnknownType = Warning("IMG0200", "'{0}' is no type of JSON Schema; any JSON value is taken", "{1}");

    /// <summary>{0} the value, {1} the type that it should have.</summary>
    public static readonly DiagnosticDescriptor EnumValueType = Error("IMG0201", "The enum value '{0}' is not {1}, as its schema says", "Change the value or the type; in YAML, text that looks like a number needs quotes");

    /// <summary>{0} the value, {1} the type that it should have.</summary>
    public static readonly DiagnosticDescriptor DefaultType = Warning("IMG0202", "The default '{0}' is not {1}; it is ignored", "Change the default or the type");

    /// <summary>{0} the lower keyword, {1} its value, {2} the upper keyword, {3} its value.</summary>
    public static readonly DiagnosticDescriptor ContradictoryBounds = Warning("IMG0203", "No value is valid: {0} is {1} and {2} is {3}", "Change one of them");

    /// <summary>{0} the pattern, {1} the reason.</summary>
    public static readonly DiagnosticDescriptor InvalidPattern = Warning("IMG0204", "The pattern '{0}' cannot be checked: {1}; it is ignored", "Write it as an ECMA-262 regular expression");

    /// <summary>{0} the keyword, {1} the value, {2} what it must be.</summary>
    public static readonly DiagnosticDescriptor InvalidBound = Warning("IMG0205", "{0} is '{1}', but must be {2}; it is ignored", "Change the value, or remove the keyword");

    /// <summary>{0} the name.</summary>
    public static readonly DiagnosticDescriptor UndeclaredRequired = Warning("IMG0206", "'{0}' is required, but not declared under 'properties'; the requirement is ignored", "Declare it, or take it from 'required'");

    /// <summary>{0} what is contradictory, {1} what is used.</summary>
    public static readonly DiagnosticDescriptor AllOfConflict = Warning("IMG0207", "The parts of this schema contradict each other: {0}; {1}", "Make the parts agree");

    /// <summary>{0} the keyword, {1} what is used instead.</summary>
    public static readonly DiagnosticDescriptor UnsupportedUnion = Warning("IMG0208", "'{0}' with several alternatives is not generated yet; {1}", "Nothing is wrong with it; values are kept as they are");

    /// <summary>No argument.</summary>
    public static readonly DiagnosticDescriptor IgnoredDiscriminator = Warning("IMG0209", "'discriminator' is not generated yet; the type stands for itself alone", "Nothing is wrong with it; members of other types are kept as unknown ones");

    /// <summary>{0} what the values are, {1} the type that is used.</summary>
    public static readonly DiagnosticDescriptor UnsupportedEnum = Warning("IMG0210", "An enum of {0} is not generated yet; {1} is used, and values are not compared", "Nothing is wrong with it");

    /// <summary>No argument.</summary>
    public static readonly DiagnosticDescriptor UnsupportedTuple = Warning("IMG0211", "'prefixItems' is not generated yet; items are any JSON values", "Nothing is wrong with it");

    /// <summary>{0} the keyword.</summary>
    public static readonly DiagnosticDescriptor UncheckedCondition = Warning("IMG0212", "'{0}' is not checked yet; it is ignored", "Nothing is wrong with it");

    /// <summary>{0} the keyword.</summary>
    public static readonly DiagnosticDescriptor UncheckedItems = Warning("IMG0213", "'{0}' is not checked yet; it is ignored", "Nothing is wrong with it");

    /// <summary>{0} the keyword, {1} what becomes of the members.</summary>
    public static readonly DiagnosticDescriptor UncheckedMembers = Warning("IMG0214", "'{0}' is not checked yet; {1}", "Nothing is wrong with it");

    /// <summary>{0} the keyword.</summary>
    public static readonly DiagnosticDescriptor UncheckedContent = Warning("IMG0215", "'{0}' is not used yet; the value is plain text", "Nothing is wrong with it");

    /// <summary>{0} the keyword.</summary>
    public static readonly DiagnosticDescriptor UnsupportedDynamicReference = Warning("IMG0216", "'{0}' is not followed yet; any JSON value is taken", "Use $ref");

    /// <summary>{0} the keyword, {1} the type.</summary>
    public static readonly DiagnosticDescriptor UncheckedText = Warning("IMG0217", "{0} of {1} is not checked: the value is no text in C#", "Remove the format if the text matters");

    /// <summary>{0} what it is a default of.</summary>
    public static readonly DiagnosticDescriptor UnsupportedDefault = Warning("IMG0218", "The default of {0} is not generated yet; absence means null", "Nothing is wrong with it");

    /// <summary>{0} what the constant is.</summary>
    public static readonly DiagnosticDescriptor UnsupportedConst = Warning("IMG0219", "'const' that is {0} is not checked yet; any JSON value is taken", "Nothing is wrong with it");

    /// <summary>No argument.</summary>
    public static readonly DiagnosticDescriptor EndlessType = Warning("IMG0220", "The schema holds itself without an object between, or nests too deep; any JSON value is taken from here on", "Put an object with a member between");

    /// <summary>{0} the code, {1} the status.</summary>
    public static readonly DiagnosticDescriptor DuplicateErrorCode = Warning("IMG0221", "The error code '{0}' with status {1} and the same message stands twice; the second is ignored", "Remove one of them");

    /// <summary>{0} the reason.</summary>
    public static readonly DiagnosticDescriptor InvalidErrorCode = Error("IMG0222", "This entry of 'x-error-codes' cannot be used: {0}", "Write status (an integer), code (text, %s at its end alone), and if known message and description");

    /// <summary>{0} the value.</summary>
    public static readonly DiagnosticDescriptor DuplicateEnumValue = Warning("IMG0223", "The enum value '{0}' stands twice; the second is ignored", "Remove one of them");

    /// <summary>No argument.</summary>
    public static readonly DiagnosticDescriptor EmptyEnum = Warning("IMG0224", "'enum' has no values; it is ignored", "List the values, or remove it");

    /// <summary>No argument.</summary>
    public static readonly DiagnosticDescriptor FalseSchema = Warning("IMG0225", "The schema 'false' refuses every value, which is not checked yet; any JSON value is taken", "Remove what it describes");

    /// <summary>{0} the keyword.</summary>
    public static readonly DiagnosticDescriptor UntypedConstraint = Warning("IMG0226", "'{0}' is not checked, as the schema has no 'type'", "Say what type the value has");

    /// <summary>{0} the limit.</summary>
    public static readonly DiagnosticDescriptor TooManyParts = Warning("IMG0227", "The schema has more than {0} parts under 'allOf'; the others are ignored", "Use fewer");
}
