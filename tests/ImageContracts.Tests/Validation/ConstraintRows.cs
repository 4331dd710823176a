using ImageCodegen.Runtime;

namespace ImageContracts.Tests.Validation;

/// <summary>For each constraint of each spec a value just inside and one just outside.</summary>
internal static class ConstraintRows
{
    private const string EnsSpec = "ens/describe-image-infos.yaml";
    private const string SwasSpec = "swas-open/list-images.yaml";
    private const string WorkspaceSpec = "workspace/list-images.yaml";
    private const string EhpcSpec = "ehpc/list-images.yaml";
    private const string EcsSpec = "ecs/describe-image-from-family.yaml";

    /// <summary>The rows by the constraint that they are about.</summary>
    public static IReadOnlyDictionary<string, (IValidatable Inside, IValidatable Outside)> All { get; } =
        new Dictionary<string, (IValidatable, IValidatable)>(StringComparer.Ordinal)
        {
            [$"{EnsSpec} request /OsType enum"] = (EnsRequest("windows"), EnsRequest("macos")),
            [$"{EnsSpec} 200 /Images/Image/0/OSName enum"] = (EnsImage("OSName", "ubuntu"), EnsImage("OSName", "Ubuntu")),
            [$"{EnsSpec} 200 /Images/Image/0/ComputeType enum"] = (EnsImage("ComputeType", "pcfarm"), EnsImage("ComputeType", "pc_farm")),

            [$"{SwasSpec} request /RegionId required"] = (Swas(), Swas() with { RegionId = null! }),
            [$"{SwasSpec} request /ImageIds maxItems"] = (Swas() with { ImageIds = Ids(50) }, Swas() with { ImageIds = Ids(51) }),
            [$"{SwasSpec} request /ImageType enum"] = (Swas() with { ImageType = new("custom") }, Swas() with { ImageType = new("Custom") }),
            [$"{SwasSpec} 200 /Images/0/ImageType enum"] = (SwasImage("ImageType", "system"), SwasImage("ImageType", "")),
            [$"{SwasSpec} 200 /Images/0/Platform enum"] = (SwasImage("Platform", "Windows"), SwasImage("Platform", "windows")),

            [$"{WorkspaceSpec} request /project_id required"] = (Workspace(), Workspace() with { ProjectId = null! }),
            [$"{WorkspaceSpec} request /project_id minLength"] = (Workspace() with { ProjectId = "p" }, Workspace() with { ProjectId = "" }),
            [$"{WorkspaceSpec} request /image_type enum"] =
                (Workspace() with { ImageType = new("private") }, Workspace() with { ImageType = new("public") }),
            [$"{WorkspaceSpec} request /architecture enum"] =
                (Workspace() with { Architecture = new("arm") }, Workspace() with { Architecture = new("arm64") }),
            [$"{WorkspaceSpec} request /limit minimum"] = (Workspace() with { Limit = 0 }, Workspace() with { Limit = -1 }),
            [$"{WorkspaceSpec} request /limit maximum"] = (Workspace() with { Limit = 100 }, Workspace() with { Limit = 101 }),
            [$"{WorkspaceSpec} request /offset minimum"] = (Workspace() with { Offset = 0 }, Workspace() with { Offset = -1 }),
            [$"{WorkspaceSpec} request /sort_field enum"] =
                (Workspace() with { SortField = new("created_at") }, Workspace() with { SortField = new("id") }),
            [$"{WorkspaceSpec} request /sort_type enum"] =
                (Workspace() with { SortType = new("desc") }, Workspace() with { SortType = new("DESC") }),
            [$"{WorkspaceSpec} 200 /images/0/image_type enum"] =
                (WorkspaceImage("image_type", "\"gold\""), WorkspaceImage("image_type", "\"-gold\"")),
            [$"{WorkspaceSpec} 200 /images/0/os_type enum"] =
                (WorkspaceImage("os_type", "\"Other\""), WorkspaceImage("os_type", "\"other\"")),
            [$"{WorkspaceSpec} 200 /images/0/architecture enum"] =
                (WorkspaceImage("architecture", "\"x86\""), WorkspaceImage("architecture", "\"x86_64\"")),
            [$"{WorkspaceSpec} 200 /images/0/disk_format enum"] =
                (WorkspaceImage("disk_format", "\"zvhd2\""), WorkspaceImage("disk_format", "\"zvhd\"")),
            [$"{WorkspaceSpec} 200 /images/0/min_disk minimum"] = (WorkspaceImage("min_disk", "40"), WorkspaceImage("min_disk", "39")),
            [$"{WorkspaceSpec} 200 /images/0/min_disk maximum"] = (WorkspaceImage("min_disk", "1024"), WorkspaceImage("min_disk", "1025")),

            [$"{EhpcSpec} 200 /OsTags/OsInfo/0/Platform enum"] = (EhpcImage("Platform", "windows"), EhpcImage("Platform", "Windows")),
            [$"{EhpcSpec} 200 /OsTags/OsInfo/0/Architecture enum"] = (EhpcImage("Architecture", "i386"), EhpcImage("Architecture", "arm64")),

            [$"{EcsSpec} request /RegionId required"] = (Ecs("fam"), Ecs("fam") with { RegionId = null! }),
            [$"{EcsSpec} request /ImageFamily required"] = (Ecs("fam"), Ecs(null!)),
            [$"{EcsSpec} request /ImageFamily minLength"] = (Ecs("ab"), Ecs("a")),
            [$"{EcsSpec} request /ImageFamily maxLength"] = (Ecs(new string('a', 128)), Ecs(new string('a', 129))),
            [$"{EcsSpec} request /ImageFamily pattern"] = (Ecs("a:B_c-9"), Ecs("9a")),
        };

    private static Ens.DescribeImageInfosRequest EnsRequest(string osType) => new() { OsType = new(osType) };

    private static Ens.DescribeImageInfosResponse EnsImage(string name, string value) =>
        Ens.DescribeImageInfosResponse.Parse($$$"""{"Images":{"Image":[{"{{{name}}}":"{{{value}}}"}]}}""");

    private static SwasOpen.ListImagesRequest Swas() => new() { RegionId = "cn-hangzhou" };

    private static SwasOpen.ListImagesResponse SwasImage(string name, string value) =>
        SwasOpen.ListImagesResponse.Parse($$"""{"Images":[{"{{name}}":"{{value}}"}]}""");

    private static IReadOnlyList<string> Ids(int count) => [.. Enumerable.Range(0, count).Select(i => $"id{i}")];

    private static ImageContracts.Workspace.ListImagesRequest Workspace() => new() { ProjectId = "29dfe82ada564ac2b927e1ff036d9a9b" };

    private static ImageContracts.Workspace.ListImagesResponse WorkspaceImage(string name, string json) =>
        ImageContracts.Workspace.ListImagesResponse.Parse($$"""{"images":[{"{{name}}":{{json}}}]}""");

    private static Ehpc.ListImagesResponse EhpcImage(string name, string value) =>
        Ehpc.ListImagesResponse.Parse($$$"""{"OsTags":{"OsInfo":[{"{{{name}}}":"{{{value}}}"}]}}""");

    private static ImageContracts.Ecs.DescribeImageFromFamilyRequest Ecs(string family) => new() { RegionId = "cn-hangzhou", ImageFamily = family };
}
