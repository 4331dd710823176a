namespace ImageCodegen.Tests.Configuration;

/// <summary>What the keys beside <c>output</c> and <c>specs</c> report, through whole runs. What they do is shown by the cases.</summary>
public sealed class SettingsTests : IDisposable
{
    private const string Row = "specs: [{spec: a.yaml, namespace: N.A}]";

    private const string Spec =
        """
        openapi: 3.1.0
        info: {title: t, version: "1"}
        paths:
          /pets: {get: {operationId: listPets, tags: [pets], responses: {"204": {description: d}}}}
        components:
          schemas:
            Pet: {type: object, properties: {id: {type: string, format: uuid}, Id: {type: integer}, next: {$ref: "#/components/schemas/Pet"}}}
            Cat: {type: object, properties: {pet: {$ref: "#/components/schemas/Pet"}}}
        """;

    private readonly TempFolder temp = new();

    public SettingsTests()
    {
        temp.Write("specs/a.yaml", Spec);
        temp.Write(
            "specs/b.yaml",
            "openapi: 3.1.0\ninfo: {title: t, version: '1'}\npaths: {}\ncomponents: {schemas: {Own: {type: object, properties: {pet: {$ref: 'a.yaml#/components/schemas/Pet'}}}}}\n");
    }

    public void Dispose() => temp.Dispose();

    [Theory]
    [InlineData("visibility: privat", "(2,13): error IMG0310: 'privat' is no value of 'visibility'. Write one of 'public' and 'internal'.")]
    [InlineData("visibility: Internal", "(2,13): error IMG0310: 'Internal' is no value of 'visibility'. Write 'internal' if that is meant.")]
    [InlineData("lint: {rulez: {}}", "(2,8): error IMG0301: The configuration has no key 'rulez'. Write 'rules' if that is meant.")]
    [InlineData("lint: {rules: {component-unused: of}}", "(2,34): error IMG0310: 'of' is no value of 'component-unused'. Write 'off' if that is meant.")]
    [InlineData("lint: {suppress: [{rule: component-unused, at: /a}]}", "(2,19): error IMG0303: The key 'reason' is missing. Add it, for example 'reason: other documents refer to it'.")]
    [InlineData("emit: [model]", "(2,8): error IMG0310: 'model' is no value of 'emit'. Write 'models' if that is meant.")]
    [InlineData("emit: []", "(2,7): error IMG0302: The value of 'emit' is an empty list, not a list of at least one part. Write a list of at least one part.")]
    [InlineData("emit: models", "(2,7): error IMG0302: The value of 'emit' is a string, not a list of strings. Write a list of strings.")]
    [InlineData("types: {uuid: guid}", "(2,15): error IMG0310: 'guid' is no value of 'types'. Write 'Guid' if that is meant.")]
    [InlineData("types: {uuid: 3}", "(2,15): error IMG0302: The value of 'uuid' is an integer, not a string. Write a string.")]
    [InlineData("types: [uuid]", "(2,8): error IMG0302: The value of 'types' is a list, not an object. Write an object.")]
    [InlineData("types: {uuid: long}", "(2,9): warning IMG0314: The format 'uuid' stands on a schema of type 'string', whose values cannot be 'long', and there the mapping is not used. Map it to a C# type that is written as that JSON type.")]
    [InlineData("prune: sometimes", "(2,8): error IMG0302: The value of 'prune' is a string, not true or false. Write true or false.")]
    [InlineData("track-absense: true", "(2,1): error IMG0301: The configuration has no key 'track-absense'. Write 'track-absence' if that is meant.")]
    [InlineData("include: [/pets]", "(2,10): error IMG0302: The value of 'include' is a list, not an object. Write an object.")]
    [InlineData("include: {path: [/pets]}", "(2,11): error IMG0301: The configuration has no key 'path'. Write 'paths' if that is meant.")]
    [InlineData("include: {paths: /pets}", "(2,18): error IMG0302: The value of 'paths' is a string, not a list of strings. Write a list of strings.")]
    [InlineData("include: {tags: [1]}", "(2,18): error IMG0302: The value of 'tags' is an integer, not a string. Write a string.")]
    [InlineData("exclude: {paths: [/pats]}", "(2,19): warning IMG0313: The entry '/pats' of 'exclude.paths' matches nothing. Write '/pets' if that is meant.")]
    [InlineData("exclude: {tags: [shops]}", "(2,18): warning IMG0313: The entry 'shops' of 'exclude.tags' matches nothing. Correct or remove it.")]
    [InlineData("exclude: {operations: [ListPets]}", "(2,24): warning IMG0313: The entry 'ListPets' of 'exclude.operations' matches nothing. Write 'listPets' if that is meant.")]
    [InlineData("include: {schemas: ['Pets*', Pet]}", "(2,21): warning IMG0313: The entry 'Pets*' of 'include.schemas' matches nothing. Correct or remove it.")]
    [InlineData("rename: {type: {}}", "(2,10): error IMG0301: The configuration has no key 'type'. Write 'types' if that is meant.")]
    [InlineData("rename: {types: {Pet: 'My Pet'}}", "(2,23): error IMG0311: 'My Pet' cannot be the C# name of 'Pet'. Write a C# identifier that is no keyword.")]
    [InlineData("rename: {types: {Pet: class}}", "(2,23): error IMG0311: 'class' cannot be the C# name of 'Pet'. Write a C# identifier that is no keyword.")]
    [InlineData("rename: {types: {Pett: Animal}}", "(2,18): warning IMG0313: The entry 'Pett' of 'rename.types' matches nothing. Write 'Pet' if that is meant.")]
    [InlineData("rename: {types: {Pet: Animal, Cat: Animal}}", "(2,18): error IMG0312: The name 'Animal' for 'Pet' is taken. Choose another one, such as 'Animal2'.")]
    [InlineData("rename: {members: {Pet.id: Pet}}", "(2,20): error IMG0312: The name 'Pet' for 'Pet.id' is taken. Choose another one, such as 'Pet2'.")]
    [InlineData("rename: {members: {Pet.nxt: Key}}", "(2,20): warning IMG0313: The entry 'Pet.nxt' of 'rename.members' matches nothing. Write 'Pet.next' if that is meant.")]
    [InlineData("templates: none", "(2,12): error IMG0330: The folder of templates 'none' does not exist. Correct the path.")]
    [InlineData("templates: 1", "(2,12): error IMG0302: The value of 'templates' is an integer, not a string. Write a string.")]
    public void A_mistake_is_reported_where_it_is(string setting, string expected)
    {
        Assert.Equal(["specs/imagecodegen.yaml" + expected], Run($"output: ../out\n{setting}\n{Row}\n"));
    }

    [Theory]
    [InlineData("emit: [errors]", "(5,11): error IMG0315: Types of 'N.B' refer to types of 'N.A', which are not generated. Give both the same 'emit'.")]
    [InlineData("emit: [models]", "(5,11): error IMG0315: Types of 'N.B' refer to types of 'N.A', which have no validators. Give both the same 'emit'.")]
    [InlineData("visibility: internal", "(5,11): error IMG0315: Types of 'N.B' refer to types of 'N.A', which are internal. Give both the same 'visibility'.")]
    public void Rows_that_would_not_compile_together_are_reported(string setting, string expected)
    {
        Assert.Equal(
            ["specs/imagecodegen.yaml" + expected],
            Run($"output: ../out\nspecs:\n  - {{spec: a.yaml, namespace: N.A, {setting}}}\n  -\n    spec: b.yaml\n    namespace: N.B\n"));
    }

    [Fact]
    public void An_entry_for_all_need_match_in_one_row_only() =>
        Assert.Empty(Run("output: ../out\nexclude: {schemas: [Own]}\nspecs: [{spec: a.yaml, namespace: N.A}, {spec: b.yaml, namespace: N.B}]\n"));

    [Fact]
    public void A_schema_of_another_row_is_pruned_unless_it_is_referred_to()
    {
        Assert.Empty(Run("output: ../out\nspecs: [{spec: a.yaml, namespace: N.A, prune: true}, {spec: b.yaml, namespace: N.B}]\n"));
        Assert.Equal((true, false), (File.Exists(temp["out/A/Pet.cs"]), File.Exists(temp["out/A/Cat.cs"])));
    }

    [Fact]
    public void Templates_of_the_command_line_come_first()
    {
        temp.Write("specs/imagecodegen.yaml", $"output: ../out\ntemplates: none\n{Row}\n");
        Directory.CreateDirectory(temp["some"]);
        Assert.Empty(CodegenPipeline.Run(new CodegenOptions { WorkingDirectory = temp.FullPath, Templates = "some" }).Diagnostics);
    }

    private IEnumerable<string> Run(string configuration)
    {
        temp.Write("specs/imagecodegen.yaml", configuration);
        return CodegenPipeline.Run(new CodegenOptions { WorkingDirectory = temp.FullPath }).Diagnostics.Select(d => d.ToString());
    }
}
