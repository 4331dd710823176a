using System.Text.RegularExpressions;

namespace ImageCodegen.Runtime;

/// <summary>The formats of strings that can be asserted (JSON Schema 2020-12 validation, 7.3).</summary>
internal static class TextFormat
{
    /// <summary>The time that the check of one pattern may take.</summary>
    public const int Milliseconds = 1000;

    /// <summary>Whether a text is of a format; every text is of one that is not known. One that takes too long to check is of none.</summary>
    public static bool Is(string format, string text)
    {
        try
        {
            return Matches(format, text);
        }
        catch (RegexMatchTimeoutException)
        {
            return false;
        }
    }

    private static bool Matches(string format, string text) => format switch
    {
        "date" => TimeFormats.IsDate(text),
        "time" => TimeFormats.IsTime(text),
        "date-time" => TimeFormats.IsDateTime(text),
        "duration" => TimeFormats.IsDuration(text),
        "email" => MailFormats.IsAddress(text, isInternational: false),
        "idn-email" => MailFormats.IsAddress(text, isInternational: true),
        "hostname" => HostNames.IsHostName(text),
        "idn-hostname" => HostNames.IsInternationalHostName(text),
        "ipv4" => AddressFormats.IsIPv4(text),
        "ipv6" => AddressFormats.IsIPv6(text),
        "uri" => UriFormats.IsUri(text, isInternational: false),
        "uri-reference" => UriFormats.IsReference(text, isInternational: false),
        "iri" => UriFormats.IsUri(text, isInternational: true),
        "iri-reference" => UriFormats.IsReference(text, isInternational: true),
        "uri-template" => UriFormats.IsTemplate(text),
        "uuid" => PlainFormats.IsUuid(text),
        "json-pointer" => PlainFormats.IsPointer(text),
        "relative-json-pointer" => PlainFormats.IsRelativePointer(text),
        "regex" => PatternFormat.IsPattern(text),
        _ => true,
    };
}
