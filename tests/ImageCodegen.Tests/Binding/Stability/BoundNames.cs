using ImageCodegen.Binding;
using ImageCodegen.Binding.Kept;
using ImageCodegen.Model;
using ImageCodegen.OpenApi;
using ImageCodegen.Syntax;
using ImageCodegen.Text;

namespace ImageCodegen.Tests.Binding.Stability;

/// <summary>What a name is the name of: a place of the document, and what of it.</summary>
/// <param name="Pointer">The place.</param>
/// <param name="Kind">A type, a member, a value, a case, an operation.</param>
/// <param name="Wire">Of a member, a value and a case, which.</param>
internal readonly record struct NameKey(string Pointer, string Kind, string Wire = "");

/// <summary>All names that a document gets.</summary>
internal sealed class BoundNames : IDocumentLoader
{
    private readonly Node root;
    private readonly SourceFile file;

    private BoundNames(Node root, KeptNames? kept)
    {
        this.root = root;
        file = root.Span.File;
        var diagnostics = new DiagnosticBag();
        var binder = new ContractBinder(this, diagnostics);
        Contract = binder.Bind([new BindingInput(file, "", "Ns") { Kept = kept }]).Single();
        Kept = binder.Kept.GetValueOrDefault("Ns");
        foreach (var type in Contract.Types)
        {
            foreach (var origin in type.Origins)
            {
                Add(type, origin);
            }
        }

        foreach (var operation in Contract.Operations)
        {
            Names.TryAdd(new(operation.Origin, "operation"), operation.CSharpName);
            Names.TryAdd(new(operation.Origin, "type", "request"), operation.Request.Record.Name.Name);
            foreach (var member in operation.Request.Record.Members)
            {
                Names.TryAdd(new(operation.Origin, "parameter", member.WireName), member.CSharpName);
            }

            if (operation.Errors is { } errors)
            {
                Names.TryAdd(new(operation.Origin, "type", "errors"), errors.EnumName.Name);
            }
        }
    }

    public ContractModel Contract { get; }

    public Dictionary<NameKey, string> Names { get; } = [];

    /// <summary>What the next run is to keep of them; null where nothing is.</summary>
    public KeptNames? Kept { get; }

    /// <summary>The names of a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="kept">The names that its things had; null where none are kept.</param>
    public static BoundNames Of(Node document, KeptNames? kept = null) => new(document, kept);

    /// <summary>The tree of a document.</summary>
    public static Node Read(string path) => SyntaxReader.Read(new SourceFile("/spec.yaml", "spec.yaml", File.ReadAllBytes(path)), new DiagnosticBag(), ReadLimits.Default)!;

    public SourceFile? Find(SourceFile from, string reference, SourceSpan span, DiagnosticBag diagnostics)
    {
        diagnostics.Add(ImageCodegen.Text.Diagnostics.ReferencedFileNotFound, span, reference, "Correct the path");
        return null;
    }

    public Node? Read(SourceFile read, DiagnosticBag diagnostics) => root;

    private void Add(TypeModel type, string origin)
    {
        Names.TryAdd(new(origin, "type"), type.Name.Name);
        IEnumerable<(string, string, string)> inside = type switch
        {
            RecordModel record => record.Members.Select(m => ("member", m.WireName, m.CSharpName)),
            StringEnumModel model => model.Values.Select(v => ("value", v.Wire, v.CSharpName)),
            IntegerEnumModel model => model.Values.Select(v => ("value", v.Wire, v.CSharpName)),
            UnionModel union => union.Cases.Select((c, i) => ("case", i.ToString(System.Globalization.CultureInfo.InvariantCulture), c.CSharpName)),
            _ => [],
        };
        foreach (var (kind, wire, name) in inside)
        {
            Names.TryAdd(new(origin, kind, wire), name);
        }
    }
}
