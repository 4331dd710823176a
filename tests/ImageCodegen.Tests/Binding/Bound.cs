using System.Text;
using ImageCodegen.Binding;
using ImageCodegen.Binding.Kept;
using ImageCodegen.Binding.Settings;
using ImageCodegen.Model;
using ImageCodegen.OpenApi;
using ImageCodegen.Syntax;
using ImageCodegen.Text;

namespace ImageCodegen.Tests.Binding;

/// <summary>Documents in memory, bound by the real readers.</summary>
internal sealed class Bound : IDocumentLoader
{
    private readonly Dictionary<string, SourceFile> files = new(StringComparer.Ordinal);
    private readonly DiagnosticBag diagnostics = new();

    private Bound((string Path, string Text)[] texts)
    {
        foreach (var (path, text) in texts)
        {
            files["/" + path] = new SourceFile("/" + path, path, Encoding.UTF8.GetBytes(text));
        }
    }

    public IReadOnlyList<ContractModel> Contracts { get; private set; } = [];

    public ContractModel Contract => Contracts[0];

    /// <summary>The names to keep, of a document that keeps some.</summary>
    public KeptNames Kept { get; private set; } = KeptNames.None;

    /// <summary>The findings as <c>IMG0106 7,9</c>.</summary>
    public IEnumerable<string> Findings => diagnostics.ToSorted().Select(d => $"{d.Descriptor.Id} {d.Span.Line},{d.Span.Column}");

    public IReadOnlyList<Diagnostic> Diagnostics => diagnostics.ToSorted();

    public IEnumerable<string> TypeNames => Contract.Types.Select(t => t.Name.Name);

    /// <summary>Binds one document, <c>spec.yaml</c>.</summary>
    public static Bound Spec(string text) => Files([("spec.yaml", "Ns")], ("spec.yaml", text));

    /// <summary>Binds schemas, written as the content of <c>components/schemas</c> without indentation, from line 6 on, column 5.</summary>
    public static Bound Schemas(string schemas, string version = "3.1.1") =>
        Spec($"openapi: {version}\ninfo: {{title: t, version: '1'}}\npaths: {{}}\ncomponents:\n  schemas:\n" + Indent(schemas, 4));

    /// <summary>Binds operations, written as the content of <c>paths</c> without indentation, from line 4 on, column 3.</summary>
    public static Bound Paths(string paths, string version = "3.1.1") =>
        Spec($"openapi: {version}\ninfo: {{title: t, version: '1'}}\npaths:\n" + Indent(paths, 2));

    /// <summary>Binds one document with the names that its things had.</summary>
    public static Bound Keeping(KeptNames? kept, string text, BindingSettings? settings = null)
    {
        var bound = new Bound([("spec.yaml", text)]);
        var binder = new ContractBinder(bound, bound.diagnostics);
        bound.Contracts = binder.Bind([new BindingInput(bound.files["/spec.yaml"], "spec.yaml", "Ns") { Kept = kept ?? KeptNames.None, Settings = settings ?? BindingSettings.None }]);
        bound.Kept = binder.Kept["Ns"];
        return bound;
    }

    /// <summary>Binds the named files to their namespaces; the others can be referred to.</summary>
    public static Bound Files((string Path, string Namespace)[] rows, params (string Path, string Text)[] texts)
    {
        var bound = new Bound(texts);
        var inputs = rows.Select(r => new BindingInput(bound.files["/" + r.Path], r.Path, r.Namespace));
        bound.Contracts = new ContractBinder(bound, bound.diagnostics).Bind([.. inputs]);
        return bound;
    }

    public RecordModel Record(string name) => Contract.Types.OfType<RecordModel>().Single(t => t.Name.Name == name);

    public UnionModel Union(string name) => Contract.Types.OfType<UnionModel>().Single(t => t.Name.Name == name);

    /// <summary>The cases of a union: <c>Text: String, Cat: Cat</c>.</summary>
    public string Cases(string union) => string.Join(", ", Union(union).Cases.Select(c => $"{c.CSharpName}: {Show(c.Value)}"));

    /// <summary>What the schema assertion of a member of the schema <c>A</c> is; null where there is none.</summary>
    public string? AssertionOf(string wire) => Member("A", wire).Value.Constraints.OfType<SchemaAssertion>().SingleOrDefault()?.JsonSchema;

    public StringEnumModel Enum(string name) => Contract.Types.OfType<StringEnumModel>().Single(t => t.Name.Name == name);

    /// <summary>The member with the wire name of the record.</summary>
    public MemberModel Member(string record, string wire) => Record(record).Members.Single(m => m.WireName == wire);

    /// <summary>The type of a member of the schema <c>A</c>, in short: <c>String</c>, <c>List(Image?)</c>.</summary>
    public string TypeOf(string wire) => Show(Member("A", wire).Value);

    public static string Show(ValueModel value) => Show(value.Type) + (value.Nullable ? "?" : "");

    public SourceFile? Find(SourceFile from, string reference, SourceSpan span, DiagnosticBag bag)
    {
        var path = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(from.Path)!, reference));
        if (!files.TryGetValue(path, out var file))
        {
            bag.Add(ImageCodegen.Text.Diagnostics.ReferencedFileNotFound, span, reference, "Correct the path");
        }

        return file;
    }

    public Node? Read(SourceFile file, DiagnosticBag bag) => SyntaxReader.Read(file, bag, ReadLimits.Default);

    private static string Show(TypeRef type) => type switch
    {
        ScalarRef scalar => scalar.Kind.ToString(),
        RecordRef record => record.Name.Name,
        EnumRef @enum => @enum.Name.Name + (@enum.Open ? "+" : ""),
        IntegerEnumRef @enum => @enum.Name.Name + (@enum.Open ? "+" : ""),
        UnionRef union => union.Name.Name,
        ListRef list => $"List({Show(list.Item)})",
        MapRef map => $"Map({Show(map.Value)})",
        _ => "Any",
    };

    private static string Indent(string text, int by) =>
        string.Concat(text.Split('\n').Select(l => l.Length == 0 ? "\n" : new string(' ', by) + l + "\n"));
}
