using System.Text.Json.Nodes;

namespace ImageContracts.Tests.Specs;

/// <summary>What the specs' schemas take and refuse, judged by NJsonSchema.</summary>
public sealed class ConstraintTests
{
    private const string Ecs = "ecs/describe-image-from-family.yaml";
    private const string Workspace = "workspace/list-images.yaml";

    [Theory]
    [InlineData("ab", true)]
    [InlineData("a", false)]
    [InlineData("a:B_c-9", true)]
    [InlineData("Aliyun", true)]
    [InlineData("aliyunFamily", false)]
    [InlineData("acs:family", false)]
    [InlineData("acsfamily", true)]
    [InlineData("http://family", false)]
    [InlineData("https://family", false)]
    [InlineData("httpfamily", true)]
    [InlineData("9family", false)]
    [InlineData("fam ily", false)]
    public Task ImageFamily_is_named_by_the_pages_rule(string value, bool valid) => Parameter(Ecs, "ImageFamily", value, valid);

    [Theory]
    [InlineData(128, true)]
    [InlineData(129, false)]
    public Task ImageFamily_has_at_most_128_characters(int length, bool valid) =>
        Parameter(Ecs, "ImageFamily", new string('a', length), valid);

    [Theory]
    [InlineData(50, true)]
    [InlineData(51, false)]
    public Task ImageIds_holds_at_most_50(int count, bool valid) =>
        Parameter("swas-open/list-images.yaml", "ImageIds", new JsonArray([.. Enumerable.Range(0, count).Select(i => $"id{i}")]), valid);

    [Theory]
    [InlineData("limit", -1, false)]
    [InlineData("limit", 0, true)]
    [InlineData("limit", 100, true)]
    [InlineData("limit", 101, false)]
    [InlineData("offset", -1, false)]
    [InlineData("offset", 5001, true)]
    public Task Paging_stays_in_its_range(string name, int value, bool valid) => Parameter(Workspace, name, value, valid);

    [Theory]
    [InlineData("sort_field", "created_at", true)]
    [InlineData("sort_field", "id", false)]
    [InlineData("sort_type", "desc", true)]
    [InlineData("sort_type", "DESC", false)]
    [InlineData("image_type", "private", true)]
    [InlineData("image_type", "-gold", false)]
    [InlineData("architecture", "arm", true)]
    [InlineData("project_id", "", false)]
    public Task A_documented_list_holds_its_values(string name, string value, bool valid) => Parameter(Workspace, name, value, valid);

    [Theory]
    [InlineData(39, false)]
    [InlineData(40, true)]
    [InlineData(1024, true)]
    [InlineData(1025, false)]
    public Task Min_disk_stays_in_its_range(int value, bool valid) =>
        Response(Workspace, $$"""{"images":[{"min_disk":{{value}}}]}""", valid);

    [Theory]
    [InlineData("{}", true)]
    [InlineData("""{"Image":null}""", true)]
    [InlineData("""{"Image":{}}""", true)]
    [InlineData("""{"Image":[]}""", false)]
    [InlineData("""{"Image":{"IsSelfShared":true}}""", false)]
    [InlineData("""{"Image":{"LoginAsNonRootSupported":true}}""", true)]
    public Task An_image_family_may_be_empty(string json, bool valid) => Response(Ecs, json, valid);

    [Theory]
    [InlineData("ens/describe-image-infos.yaml", """{"Images":[]}""", false)]
    [InlineData("ens/describe-image-infos.yaml", """{"Images":{"Image":[]}}""", true)]
    [InlineData("ehpc/list-images.yaml", """{"OsTags":[]}""", false)]
    [InlineData("ehpc/list-images.yaml", """{"OsTags":{"OsInfo":[]}}""", true)]
    [InlineData("swas-open/list-images.yaml", """{"Images":{"Image":[]}}""", false)]
    [InlineData("swas-open/list-images.yaml", """{"Images":[]}""", true)]
    public Task A_list_has_the_wrapper_of_the_sample(string document, string json, bool valid) => Response(document, json, valid);

    private static Task Parameter(string document, string name, JsonNode value, bool valid)
    {
        var parameter = SpecDocument.Load(document).Parameters().Single(parameter => (string?)parameter["name"] == name);
        return Judge(SpecData.SchemaOf(parameter), value, valid);
    }

    private static Task Response(string document, string json, bool valid)
    {
        var response = SpecDocument.Load(document).Responses().Single(response => response.Key == "200").Value;
        return Judge(SpecData.Json(response)["schema"]!, JsonNode.Parse(json), valid);
    }

    private static async Task Judge(JsonNode schema, JsonNode? value, bool valid)
    {
        var failures = await SchemaJudge.FailuresAsync(schema, value);
        Assert.True(valid == (failures.Count == 0), $"Expected {(valid ? "no failure" : "a failure")}, got: {string.Join("; ", failures)}");
    }
}
