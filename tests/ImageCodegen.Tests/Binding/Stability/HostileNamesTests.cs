using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using ImageCodegen.Model;
using ImageCodegen.Syntax;
using Microsoft.CodeAnalysis.CSharp;

namespace ImageCodegen.Tests.Binding.Stability;

/// <summary>Whatever a document calls things, each has a C# name that no other has, in any order.</summary>
public sealed class HostileNamesTests
{
    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.Elements(
            "", " ", "_", "__", "$", "@", ".", "..", "/", "\\", "../x", "a/b", "a.b", "a-b", "a_b", "a b", "aB", "AB", "ab", "A-B", "1", "01", "1.0", "-1", "+1", "class", "Class", "record", "Equals", "equals",
            "GetHashCode", "ToString", "Value", "value", "Values", "IsKnown", "Parse", "ExtensionData", "Clone", "EqualityContract", "Request", "NsJsonResolver", "System", "String", "List", "Task", "con", "NUL"),
        Gen.Elements(
            "\u67e5\u8be2", "\U0001f600", "\U0001f601", "\ud800", "\udc00", "e\u0301", "\u00e9", "\u0131", "\u0130", "i", "I", "\u00df", "\u1e9e", "\u01c5", "\u212a", "K", "k", "\u0000", "\u2028", "\u202e", "*/", "\"\"\"", "{{x}}", "</summary>", "#if",
            "Page<User>", "Page[User]", "PageOfUser", "io.k8s.api.core.v1.Pod", "api.core.v1.Pod", "CoreV1Pod", "x.y.User", "z.y.User", "User", "user", "AModel", "A", "a", "AValue", "A2", "A_2"),
        Gen.Choose(110, 300).Select(length => new string('x', length)),
        ArbMap.Default.GeneratorFor<string>().Select(text => text ?? ""));

    [Fact]
    public void Each_name_is_an_identifier_of_its_own_in_any_order() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(200),
        Prop.ForAll(Texts.NonEmptyListOf().Select(t => t.Distinct(StringComparer.Ordinal).ToList()).ToArbitrary(), static texts =>
        {
            var (forward, backward) = (BoundNames.Of(Document(texts)), BoundNames.Of(Document([.. Enumerable.Reverse(texts)])));
            Assert.Equal(Sorted(forward), Sorted(backward));
            IEnumerable<string> types = [.. forward.Contract.Types.Select(t => t.Name.Name), .. forward.Contract.Operations.Select(o => o.Request.Record.Name.Name)];
            AreNames(types, StringComparer.OrdinalIgnoreCase);
            foreach (var type in forward.Contract.Types)
            {
                AreNames(Inside(type).Append(type.Name.Name), StringComparer.Ordinal);
            }
        }));

    private static void AreNames(IEnumerable<string> names, StringComparer comparer)
    {
        Assert.All(names, name => Assert.True(SyntaxFacts.IsValidIdentifier(name) && SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None, name));
        Assert.Empty(names.GroupBy(n => n, comparer).Where(g => g.Count() > 1).Select(g => g.Key));
    }

    private static IEnumerable<string> Inside(TypeModel type) => type switch
    {
        RecordModel record => record.Members.Select(m => m.CSharpName),
        StringEnumModel model => model.Values.Select(v => v.CSharpName),
        UnionModel union => union.Cases.Select(c => c.CSharpName),
        _ => [],
    };

    private static IEnumerable<string> Sorted(BoundNames names) =>
        names.Names.Where(n => n.Key.Kind != "case").Select(n => $"{n.Key} {n.Value}").Order(StringComparer.Ordinal);

    /// <summary>A document that has each text as the name of a component, of a member, of a value, of a parameter and of an operation.</summary>
    private static MappingNode Document(List<string> texts)
    {
        static Node Word(string text) => Tree.Text(text);
        static Node Text() => Tree.Map(("type", Word("string")));
        Node Value() => Tree.Map(("type", Word("string")), ("enum", Tree.List(texts.Select(Word))));
        Node Inner(string text) => Tree.Map(("type", Word("object")), ("properties", Tree.Map((text, Text()), ("kind", Value()))));
        Node Record() => Tree.Map(("type", Word("object")), ("properties", Tree.Map(texts.Select(t => (t, Inner(t))))));
        Node Operation(string id) => Tree.Map(("get", Tree.Map(
            ("operationId", Word(id)),
            ("parameters", Tree.List(texts.Select(p => Tree.Map(("name", Word(p)), ("in", Word("query")), ("schema", Text()))))),
            ("responses", Tree.Map()))));
        var least = texts.Min(StringComparer.Ordinal);
        return Tree.Map(
            ("openapi", Word("3.1.1")),
            ("info", Tree.Map(("title", Word("t")), ("version", Word("1")))),
            ("paths", Tree.Map(texts.Select(t => ("/p" + string.Concat(t.Select(c => ((int)c).ToString("X4", CultureInfo.InvariantCulture))), Operation(t))))),
            ("components", Tree.Map(("schemas", Tree.Map(texts.Select(t => (t, t == least ? Record() : Value())))))));
    }
}
