using System.Globalization;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using ImageCodegen.Model;
using Microsoft.CodeAnalysis;
using static ImageCodegen.Tests.Emission.Contract;

namespace ImageCodegen.Tests.Emission;

/// <summary>Whatever stands in a spec: output compiles, and declares what the names say and nothing else.</summary>
public class HostileTextTests
{
    private static readonly string[] Nasty =
    [
        "\0", "\r", "\n", "\r\n", "\u0085", "\u2028", "\u2029", "\"", "\"\"\"", "'", "\\", "\\u0022", "*/", "//", "///", "/*", "{{", "}}", "{{{Name}}}", "{{> Header}}",
        "</summary>", "<see cref=\"X\"/>", "]]>", "&", "&#10;", "\ud800", "\udc00", "\ud83d\udca1", "\u202e", "\ufeff", "\ufffe", "\uffff", "#endif", "#error no",
        "); } } public class Injected { } /*", "\"; public static int Injected = 1; //", "$\"{1}\"", "@\"", "\"u8", "\t", "\v", "\f", "\u001b", "İ", "ı", "1e5", " ", "\u00a0",
    ];

    private static readonly Gen<string> Texts = Gen.OneOf(
            Gen.Elements(Nasty),
            Gen.Choose(0, char.MaxValue).Select(static unit => ((char)unit).ToString()),
            Gen.Choose('a', 'z').Select(static unit => ((char)unit).ToString()))
        .ListOf()
        .Select(static parts => string.Concat(parts.Take(12)));

    [Fact]
    public void Nothing_is_injected() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(25),
        Prop.ForAll(Texts.ListOf(18).ToArbitrary(), static texts => Hold([.. texts])));

    [Fact]
    public void Nothing_is_injected_by_the_worst_of_all()
    {
        for (var first = 0; first < Nasty.Length; first += 9)
        {
            Hold([.. Enumerable.Range(first, 18).Select(static i => Nasty[i % Nasty.Length])]);
        }

        Hold([.. Enumerable.Repeat(string.Concat(Nasty), 18)]);
    }

    private static bool Hold(string[] texts)
    {
        var code = Hostile(texts).Compile();
        Assert.True(code.Problems.Count == 0, string.Join('\n', code.Problems));
        Assert.Equal(string.Join('\n', Expected.Value), string.Join('\n', Declared(code.Written)));
        return true;
    }

    private static readonly Lazy<IReadOnlyList<string>> Expected = new(() => Declared(Hostile([.. Enumerable.Range(0, 18).Select(static i => string.Create(CultureInfo.InvariantCulture, $"text{i}"))]).CompileClean().Written));

    private static IReadOnlyList<string> Declared(Microsoft.CodeAnalysis.Compilation compilation)
    {
        var found = new List<string>();
        Walk(compilation.Assembly.GlobalNamespace);
        return [.. found.Order(StringComparer.Ordinal)];

        void Walk(INamespaceOrTypeSymbol symbol)
        {
            foreach (var member in symbol.GetMembers())
            {
                found.Add(member.ToDisplayString());
                if (member is INamespaceOrTypeSymbol inner)
                {
                    Walk(inner);
                }
            }
        }
    }

    private static ContractModel Hostile(string[] texts)
    {
        var next = 0;
        string Text() => texts[next++];
        Documentation Doc() => new() { Summary = Text() };
        var pattern = Regex.Escape(Text());
        var state = Contract.Enum("State") with
        {
            Documentation = Doc(),
            Origin = Text(),
            Values = [new EnumValueModel(Text(), "First", Doc()), new EnumValueModel(Text() + "x", "Second", Documentation.None)],
        };
        var record = Record(
            "Image",
            Member(Text(), TextType, new TextPattern(pattern, pattern), new ConstValue(new StringLiteral(Text()))).Named("Id").Required() with { Documentation = Doc() },
            Member(Text(), TextType).Named("Family").Default(new StringLiteral(Text())),
            Member("state", EnumOf("State")).Named("State").Default(new EnumLiteral(Name("State"), Text(), null))) with { Origin = Text(), Documentation = Doc() };
        var operation = Operation(
            "Get",
            "GET",
            Text(),
            Member("q", TextType).Named("Query").In(ParameterPlace.Query) with { WireName = Text() },
            Constant(texts[0], ParameterPlace.Header, texts[1]))
            .Fails(new ErrorCodeModel(texts[2], false, "Bad", 400, texts[3], texts[4]), new ErrorCodeModel(texts[5] + "y", true, "Worse", 500, texts[6], null));
        return (Contract.Of(record, state) with { SpecPath = texts[7] }).With(operation with { Origin = texts[8], Documentation = new Documentation { Summary = texts[9] } });
    }
}
