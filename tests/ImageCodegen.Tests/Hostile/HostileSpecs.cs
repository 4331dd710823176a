using System.Globalization;
using System.Text.RegularExpressions;
using static ImageCodegen.Tests.Hostile.SpecText;

namespace ImageCodegen.Tests.Hostile;

/// <summary>Documents that are all right but for their texts.</summary>
internal static class HostileSpecs
{
    /// <summary>Each text in every place that is text alone: nothing is named after it.</summary>
    internal static string WithTexts(IReadOnlyList<string> texts) => Document(
        ("info", Object(("title", Quote(texts[0])), ("version", Quote(texts[1])), ("description", Quote(texts[2])))),
        ("servers", List(texts.Select(static t => Object(("url", Quote(t)), ("description", Quote(t)), ("variables", Object((t, Object(("default", Quote(t)), ("enum", List(Quote(t))), ("description", Quote(t)))))))))),
        ("x-extension", Object(texts.Select(static t => (t, List(Quote(t), Object((t, Quote(t)))))))),
        ("tags", List(texts.Select(static t => Object(("name", Quote(t)), ("description", Quote(t)))))),
        ("paths", Object(texts.Select(static (t, i) => (Name("/p", i), Object(("get", Operation(t, i))))))),
        ("components", Object(("schemas", Object(texts.Select(static (t, i) => (Name("S", i), Schema(t))))))));

    /// <summary>Each text as the name of everything that has one.</summary>
    internal static string WithNames(IReadOnlyList<string> texts) => Document(
        ("paths", Object(texts.Select(static (t, i) => (Name("/p", i), Object(("post", NamedOperation(t)), ("put", NamedBody(t, i))))))),
        ("components", Object(("schemas", Object([
            .. texts.Select(static t => (t, Object(
                ("type", Quote("object")),
                ("required", List(Quote(t))),
                ("properties", Object((t, Object(("type", Quote("string")), ("enum", List(Quote(t), Quote(t + "2"))))), ("id", Object(("type", Quote("integer"))))))))),
            ("AllMembers", Object(("type", Quote("object")), ("properties", Object(texts.Select(static t => (t, Object(("type", Quote("string"))))))))),
            ("AllValues", Object(("type", Quote("string")), ("enum", List(texts.Select(Quote))))),
            ("AllVarNames", Object(
                ("type", Quote("string")),
                ("enum", List(texts.Select(static (_, i) => Quote(Name("v", i))))),
                ("x-enum-varnames", List(texts.Select(Quote))),
                ("x-enum-descriptions", List(texts.Select(Quote))))),
            ("MsNames", Object(
                ("type", Quote("object")),
                ("properties", Object(texts.Select(static (t, i) => (Name("p", i), MsEnum(t, Name("v", i)))))))),
            ("First", Kind(texts[0])),
            ("Second", Kind(texts[1])),
            ("AllKinds", Object(
                ("oneOf", List(Reference("First"), Reference("Second"))),
                ("discriminator", Object(("propertyName", Quote("kind")), ("mapping", Mapping(texts, "First")))))),
            ("Base", Object(
                ("type", Quote("object")),
                ("properties", Object(("kind", AnyText))),
                ("discriminator", Object(("propertyName", Quote("kind")), ("mapping", Mapping(texts, "Derived")))))),
            ("Derived", Object(("allOf", List(Reference("Base"), Object(("properties", Object(("more", AnyText)))))))),
        ])))));

    /// <summary>Each text as the name of a header that is sent, which few can be.</summary>
    internal static string WithHeaders(IReadOnlyList<string> texts) => Document(("paths", Object(texts.Select(static (t, i) => (Name("/p", i), Object(("get", Object(
        ("operationId", Quote(Name("get", i))),
        ("parameters", List(Object(("name", Quote(t)), ("in", Quote("header")), ("schema", AnyText)))),
        ("responses", Answer(Quote("ok")))))))))));

    /// <summary>Texts that are as many and harmless.</summary>
    internal static string[] Harmless(int count) => [.. Enumerable.Range(0, count).Select(static i => Name("harmless", i))];

    private static string Name(string prefix, int number) => string.Create(CultureInfo.InvariantCulture, $"{prefix}{number}");

    private static string MsEnum(string text, string value) => Object(
        ("type", Quote("string")),
        ("enum", List(Quote(value))),
        ("x-ms-enum", Object(
            ("name", Quote(text)),
            ("modelAsString", "true"),
            ("values", List(Object(("value", Quote(value)), ("name", Quote(text)), ("description", Quote(text))))))));

    private static string Kind(string text) => Object(
        ("type", Quote("object")), ("required", List(Quote("kind"))), ("properties", Object(("kind", AnyText), ("only", Object(("const", Quote(text)))))));

    private static string Reference(string component) => Object(("$ref", Quote("#/components/schemas/" + component)));

    private static string Mapping(IReadOnlyList<string> texts, string component) =>
        Object(texts.Select(t => (t, Quote("#/components/schemas/" + component))));

    private static string AnyText => Object(("type", Quote("string")));

    private static string Json(params IEnumerable<(string Name, string Json)> content) => Object(("application/json", Object(content)));

    private static string Answer(string description, params IEnumerable<(string Name, string Json)> parts) =>
        Object(("200", Object([("description", description), .. parts])));

    private static string Operation(string text, int number) => Object(
        ("operationId", Quote(Name("get", number))),
        ("summary", Quote(text)),
        ("description", Quote(text)),
        ("tags", List(Quote(text))),
        ("parameters", List(Object(
            ("name", Quote("q")), ("in", Quote("query")), ("description", Quote(text)), ("example", Quote(text)), ("schema", Value(text))))),
        ("responses", Answer(Quote(text), ("content", Json(("schema", Schema(text)), ("example", Quote(text)))))),
        ("x-error-codes", List(Object(("status", "400"), ("code", Quote("Bad")), ("message", Quote(text)), ("description", Quote(text))))));

    private static string NamedOperation(string text) => Object(
        ("operationId", Quote(text)),
        ("tags", List(Quote(text))),
        ("parameters", List(((string[])["query", "cookie"]).Select(place =>
            Object(("name", Quote(text)), ("in", Quote(place)), ("schema", Object(("type", Quote("string")))))))),
        ("requestBody", Object(("content", Json(("schema", Object(("type", Quote("object")), ("properties", Object((text, AnyText))))))))),
        ("responses", Answer(
            Quote("ok"),
            ("headers", Object((text, Object(("schema", AnyText))))),
            ("content", Object((text, Object(("schema", AnyText))))))),
        ("x-error-codes", List(Object(("status", "400"), ("code", Quote(text.Replace('%', '_')))))));

    private static string NamedBody(string text, int number) => Object(
        ("operationId", Quote(Name("put", number))),
        ("requestBody", Object(("content", Object(("application/octet-stream;" + text.Replace('*', '_'), Object(("schema", Object(("type", Quote("object")), ("properties", Object((text, AnyText))))))))))),
        ("responses", Answer(Quote("ok"))));

    private static string Schema(string text) => Object(
        ("type", Quote("object")),
        ("title", Quote(text)),
        ("description", Quote(text)),
        ("example", Quote(text)),
        ("externalDocs", Object(("url", Quote(text)), ("description", Quote(text)))),
        ("xml", Object(("name", Quote(text)))),
        ("x-anything", Quote(text)),
        ("properties", Object(
            ("value", Value(text)),
            ("matched", Object(("type", Quote("string")), ("pattern", Quote(Regex.Escape(text))))),
            ("constant", Object(("type", Quote("string")), ("const", Quote(text)))),
            ("number", Object(("type", Quote("integer")), ("default", Quote(text)))),
            ("flag", Object(("type", Quote("boolean")), ("default", Quote(text)))))));

    private static string Value(string text) => Object(
        ("type", Quote("string")),
        ("title", Quote(text)),
        ("description", Quote(text)),
        ("default", Quote(text)),
        ("format", Quote(text)),
        ("examples", List(Quote(text))));
}
