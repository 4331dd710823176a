using System.Text;
using FsCheck;
using FsCheck.Fluent;
using ImageCodegen.Binding.Kept;
using ImageCodegen.Configuration;
using ImageCodegen.Output;
using ImageCodegen.Text;

namespace ImageCodegen.Tests.Configuration;

/// <summary>The file that keeps names: what is written is read, and whatever else it holds ends in a finding.</summary>
public sealed class NamesFileTests : IDisposable
{
    private readonly TempFolder temp = new();
    private readonly DiagnosticBag found = new();

    public void Dispose() => temp.Dispose();

    [Theory]
    [InlineData("[1]", "(1,1): error IMG0317: This is no file of names: the file is a list, not an object. Correct it, or delete the file, and generate writes it anew.")]
    [InlineData("Ns: 1", "(1,5): error IMG0317: This is no file of names: 'Ns' is an integer, not an object. Correct it, or delete the file, and generate writes it anew.")]
    [InlineData("Ns: {typos: {}}", "(1,6): error IMG0317: This is no file of names: there is no 'typos' in it. Correct it, or delete the file, and generate writes it anew.")]
    [InlineData("Ns: {types: [a]}", "(1,13): error IMG0317: This is no file of names: 'types' is a list, not an object. Correct it, or delete the file, and generate writes it anew.")]
    [InlineData("Ns: {types: {a: 1}}", "(1,17): error IMG0317: This is no file of names: 'a' is an integer, not a string. Correct it, or delete the file, and generate writes it anew.")]
    [InlineData("Ns:\n  types:\n    schemas/A: \"A { }\"", "(3,16): error IMG0318: 'A { }' cannot be the C# name of 'schemas/A'. Write a C# identifier that is no keyword, or remove the line to have the name chosen anew.")]
    [InlineData("Ns: {types: {schemas/A: class}}", "(1,25): error IMG0318: 'class' cannot be the C# name of 'schemas/A'. Write a C# identifier that is no keyword, or remove the line to have the name chosen anew.")]
    [InlineData("Ns: {types: {schemas/A: A, schemas/B: A}}", "(1,39): error IMG0319: The name 'A' of 'schemas/B' is that of 'schemas/A' already. Remove one of the two lines to have that name chosen anew.")]
    [InlineData("Ns: {operations: {a: A, b: A}}", "(1,28): error IMG0319: The name 'A' of 'b' is that of 'a' already. Remove one of the two lines to have that name chosen anew.")]
    [InlineData("Ns: {members: {schemas/A/a: A, schemas/A/b: A}}", "(1,45): error IMG0319: The name 'A' of 'schemas/A/b' is that of 'schemas/A/a' already. Remove one of the two lines to have that name chosen anew.")]
    public void A_fault_is_reported_where_it_stands(string text, string finding)
    {
        Assert.NotNull(Read(text));
        Assert.Equal("names.yaml" + finding, Assert.Single(found.ToSorted()).ToString());
    }

    [Theory]
    [InlineData("Ns:\n  types:\n<<<<<<< HEAD\n    schemas/A: A\n=======\n    schemas/A: B\n>>>>>>> other\n", "IMG0011")]
    [InlineData("Ns: {types: {schemas/A: A, schemas/A: B}}", "IMG0020")]
    public void What_is_no_YAML_is_reported(string text, string id)
    {
        Read(text);

        Assert.Contains(id, found.ToSorted().Select(d => d.Descriptor.Id));
        Assert.True(found.HasErrors);
    }

    [Fact]
    public void A_line_of_ten_megabytes_is_reported()
    {
        Read("Ns: {types: {" + new string('a', 10_000_000) + ": A}}");

        Assert.True(found.HasErrors);
        Assert.All(found.ToSorted(), d => Assert.InRange(d.ToString().Length, 1, 2000));
    }

    [Fact]
    public void Without_a_file_there_are_no_names()
    {
        Assert.Empty(NamesFileReader.Read(Keeping(temp["none.yaml"]), Files(), ReadLimits.Default, found)!);
        Assert.Empty(NamesFileReader.Read(Keeping(temp.Write("empty.yaml", "")), Files(), ReadLimits.Default, found)!);
        Assert.Null(NamesFileReader.Read(Keeping(temp.FullPath), Files(), ReadLimits.Default, found));
        Assert.Equal("IMG0001", Assert.Single(found.ToSorted()).Descriptor.Id);
    }

    [Fact]
    public void Whatever_a_spec_calls_things_is_one_line_and_is_read_back() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(300),
        Prop.ForAll(Texts().NonEmptyListOf().ToArbitrary(), texts =>
        {
            var types = texts.Select(t => PlaceKey.Of("schemas", t).Member(t).Text).Distinct(StringComparer.Ordinal).Index().ToDictionary(t => t.Item, t => "N" + t.Index, StringComparer.Ordinal);
            var names = new KeptNames { Types = types, Operations = types.ToDictionary(t => t.Key["schemas/".Length..], t => t.Value, StringComparer.Ordinal) };
            var written = Encoding.UTF8.GetString(NamesText.Write(new Dictionary<string, KeptNames>(StringComparer.Ordinal) { ["Ns"] = names }));
            Assert.Equal(5 + (2 * types.Count), written.Split('\n').Length - 1);
            Assert.All(written, c => Assert.False(c != '\n' && char.IsControl(c)));

            var read = Read(written)!["Ns"];
            Assert.Empty(found.ToSorted());
            Assert.Equal(Sorted(types), Sorted(read.Types));
            Assert.Equal(Sorted(names.Operations), Sorted(read.Operations));
        }));

    private static Gen<string> Texts() => Gen.OneOf(
        Gen.Elements(
            "", " ", "a: b", "a #b", "- a", "? a", "null", "true", "~", "<<", "*a", "&a", "!a", "|", ">", "%a", "@a", "`a", "'", "\"", "\\", "{}", "[]", "(a, b)", "a\nb: c", "\r", "\t", "\u0085", "\u2028", "\u202e", "\ufeff", "\0", "\ud800",
            "\U0001f600", "\U000e0001", "123", "0x1F", "1e3", ".inf", "---", "...", "a/b", "a~1b", "a~b", "https://a.b/c?d=e#f", "</summary>", "{{x}}", "Привет", "e\u0301", new string('x', 5000), new string('\u0001', 300)),
        ArbMap.Default.GeneratorFor<string>().Select(text => text ?? ""));

    private static IEnumerable<string> Sorted(IReadOnlyDictionary<string, string> names) => names.Select(n => n.Key + "\n" + n.Value).Order(StringComparer.Ordinal);

    private static CodegenConfiguration Keeping(string path)
    {
        var span = new SourceSpan(new SourceFile("/c.yaml", "c.yaml", default), 1, 1);
        return new CodegenConfiguration("/", "/out", span, []) { Names = new NamesFile(path, span) };
    }

    private SourceFiles Files() => new(temp.FullPath, temp.FullPath, ReadLimits.Default);

    private IReadOnlyDictionary<string, KeptNames>? Read(string text) => NamesFileReader.Read(Keeping(temp.Write("names.yaml", text)), Files(), ReadLimits.Default, found);
}
