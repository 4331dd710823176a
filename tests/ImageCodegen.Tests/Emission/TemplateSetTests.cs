using System.Text;
using ImageCodegen.Emission;
using ImageCodegen.Model;

namespace ImageCodegen.Tests.Emission;

public sealed class TemplateSetTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("templates").FullName;

    private static ContractModel Sample => Contract.Of(Contract.Record("Image", Contract.Member("Id", Contract.TextType)));

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_file_of_the_users_stands_in_for_a_template()
    {
        File.WriteAllText(Path.Combine(folder, "Record.hbs"), "// mine: {{Name}}\n");
        var files = Emitter.Emit(Sample, "", new TemplateSet(folder));
        Assert.Equal("// mine: Image\n", Encoding.UTF8.GetString(files.Single(static file => file.Path == "Image.cs").Content.Span));
    }

    [Fact]
    public void A_partial_can_be_replaced_too()
    {
        File.WriteAllText(Path.Combine(folder, "Header.hbs"), "// mine\n");
        var files = Emitter.Emit(Sample, "", new TemplateSet(folder));
        Assert.All(files, static file => Assert.StartsWith("// mine\n", Encoding.UTF8.GetString(file.Content.Span), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("{{Nmae}}")]
    [InlineData("{{#if Nmae}}x{{/if}}")]
    [InlineData("{{#each Nmae}}x{{/each}}")]
    [InlineData("{{> Nmae}}")]
    [InlineData("{{#if Name}}")]
    public void A_typo_fails_with_the_name_of_the_template(string template)
    {
        File.WriteAllText(Path.Combine(folder, "Record.hbs"), template);
        var error = Assert.Throws<InvalidDataException>(() => Emitter.Emit(Sample, "", new TemplateSet(folder)));
        Assert.StartsWith("Record.hbs: ", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Templates_are_short_and_hold_no_helpers_but_flags_loops_and_partials()
    {
        var names = typeof(TemplateSet).Assembly.GetManifestResourceNames().Where(static name => name.EndsWith(".hbs", StringComparison.Ordinal)).ToArray();
        Assert.NotEmpty(names);
        foreach (var name in names)
        {
            using var reader = new StreamReader(typeof(TemplateSet).Assembly.GetManifestResourceStream(name)!);
            var text = reader.ReadToEnd();
            Assert.True(text.Count(static c => c == '\n') < 80, name);
            Assert.Matches(@"^(\{\{!-- \w+View --\}\}\n)?([^{]|\{(?!\{)|\{\{(#(if|unless|each) (@first|@last|[\w.]+)|/(if|unless|each)|else|> \w+( \w+)?|(\.\./)?[\w.]+)\}\})*$", text);
        }
    }
}
