namespace ImageCodegen.Text;

/// <summary>IMG02xx: from schemas and operations to C#.</summary>
public static partial class Diagnostics
{
    /// <summary>{0} the type, {1} what is taken, {2} a suggestion as a sentence.</summary>
    public static readonly DiagnosticDescriptor UnknownType = Warning("IMG0200", "'{0}' is no type of JSON Schema; {1}", "{2}");

    /// <summary>{0} the values, as the subject of the sentence, {1} the type that they should have, {2} what becomes of them.</summary>
    public static readonly DiagnosticDescriptor EnumValueType = Warning("IMG0201", "The enum {0} not of the type {1}, as the schema says; {2}", "Change the value or the type; in YAML, text that looks like a number needs quotes");

    /// <summary>{0} the value, {1} the type that it should have, {2} what becomes of it.</summary>
    public static readonly DiagnosticDescriptor DefaultType = Warning("IMG0202", "The default '{0}' is not {1}; it is {2}", "Change the default or the type");

    /// <summary>{0} the lower keyword, {1} its value, {2} the upper keyword, {3} its value.</summary>
    public static readonly DiagnosticDescriptor ContradictoryBounds = Warning("IMG0203", "No value is valid: {0} is {1} and {2} is {3}", "Change one of them");

    /// <summary>{0} the pattern, {1} the reason.</summary>
    public static readonly DiagnosticDescriptor InvalidPattern = Warning("IMG0204", "The pattern '{0}' cannot be checked: {1}; it is ignored", "Write it as an ECMA-262 regular expression");

    /// <summary>{0} the keyword, {1} the value, {2} what it must be.</summary>
    public static readonly DiagnosticDescriptor InvalidBound = Warning("IMG0205", "{0} is '{1}', but must be {2}; it is ignored", "Change the value, or remove the keyword");

    /// <summary>{0} what is contradictory, {1} what is used.</summary>
    public static readonly DiagnosticDescriptor AllOfConflict = Warning("IMG0207", "The parts of this schema contradict each other: {0}; {1}", "Make the parts agree");

    /// <summary>{0} the value of the discriminator.</summary>
    public static readonly DiagnosticDescriptor UnknownMapping = Warning("IMG0209", "The discriminator maps '{0}' to a schema that is none of the alternatives; it is ignored", "Add the schema to the alternatives, or take the value from 'mapping'");

    /// <summary>No argument.</summary>
    public static readonly DiagnosticDescriptor EndlessType = Warning("IMG0220", "The schema holds itself without an object between, or nests too deep; any JSON value is taken from here on", "Put an object with a member between");

    /// <summary>{0} the code, {1} the status.</summary>
    public static readonly DiagnosticDescriptor DuplicateErrorCode = Warning("IMG0221", "The error code '{0}' with status {1} and the same message stands twice; the second is ignored", "Remove one of them");

    /// <summary>{0} the reason.</summary>
    public static readonly DiagnosticDescriptor InvalidErrorCode = Error("IMG0222", "This entry of 'x-error-codes' cannot be used: {0}", "Write status (an integer), code (text, %s at its end alone), and if known message and description");

    /// <summary>{0} the values, as the subject of the sentence.</summary>
    public static readonly DiagnosticDescriptor DuplicateEnumValue = Warning("IMG0223", "The enum {0} more than once; the first counts", "List each value once");

    /// <summary>No argument.</summary>
    public static readonly DiagnosticDescriptor EmptyEnum = Warning("IMG0224", "'enum' has no values; it is ignored", "List the values, or remove it");

    /// <summary>{0} the limit, {1} of what.</summary>
    public static readonly DiagnosticDescriptor TooManyParts = Warning("IMG0227", "The schema comes to more than {0} {1}; the others are ignored", "Use fewer");

    /// <summary>{0} the keyword, {1} the limit.</summary>
    public static readonly DiagnosticDescriptor TooLargeAssertion = Warning("IMG0228", "'{0}' comes to more than {1} bytes with all that it refers to; it is not checked", "Refer to fewer or smaller schemas");

    /// <summary>{0} how many, {1} the limit.</summary>
    public static readonly DiagnosticDescriptor ChainTooLong = Error("IMG0229", "{0} references, parts of 'allOf' and alternatives follow here one behind another, more than the limit of {1}", "Let fewer schemas build on each other");

    /// <summary>{0} the limit.</summary>
    public static readonly DiagnosticDescriptor TooManyAssertions = Warning("IMG0230", "What types do not say comes to more than {0} bytes in all, with what it refers to; from here on it is not checked", "Let fewer conditions refer to so much");

    /// <summary>{0} the number of the first alternative, {1} that of the second, from 1 on.</summary>
    public static readonly DiagnosticDescriptor SameAlternatives = Warning("IMG0231", "No value is valid as alternative {0} of 'oneOf' alone: alternative {1} is the same", "Remove one of them, or use 'anyOf'");
    /// <summary>{0} the limit.</summary>
    public static readonly DiagnosticDescriptor TooManyMembers = Error("IMG0232", "With what 'allOf', alternatives and bases add to each, the records come here to more than {0} members in all", "Refer to an object of its own instead of adding its members to so many");
}
