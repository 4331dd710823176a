using System.Globalization;
using System.Text;

namespace ImageCodegen.Benchmarks;

/// <summary>ENS responses as the service sends them: every member present, every documented value used, no two images alike.</summary>
public static class Payload
{
    private static readonly (string Name, string Type, string[] Versions)[] Systems =
    [
        ("centos", "linux", ["6.8", "7.4", "7.6", "7.9"]),
        ("debian", "linux", ["9.13", "10.10", "11.6", "12.5"]),
        ("ubuntu", "linux", ["16.04", "18.04", "20.04", "22.04"]),
        ("windows", "windows", ["2012", "2016", "2019", "2022"]),
    ];

    private static readonly string[] ComputeTypes = ["ens_vm", "arm_vm", "bare_metal", "pcfarm"];

    /// <summary>Makes the UTF-8 JSON of a response; the same for the same number of images. All of it is ASCII without
    /// characters that System.Text.Json escapes by default, so that all writers have the same bytes to write.</summary>
    public static byte[] Create(int images)
    {
        var random = new Random(images);
        var json = new StringBuilder("""{"Code":0,"Images":{"Image":[""");
        for (var index = 0; index < images; index++)
        {
            json.Append(index == 0 ? "" : ",").Append(Image(random));
        }

        return Encoding.UTF8.GetBytes(json.Append("""]},"RequestId":"5568A08C-10A9-47F3-902F-647298B463FB"}""").ToString());
    }

    private static string Image(Random random)
    {
        var system = Systems[random.Next(Systems.Length)];
        var version = system.Versions[random.Next(system.Versions.Length)];
        var size = random.Next(2, 51) * 10;
        var date = new DateOnly(2017, 6, 1).AddDays(random.Next(2900)).ToString("yyyyMMdd", CultureInfo.InvariantCulture);
        var publicId = string.Create(CultureInfo.InvariantCulture, $"{system.Name}_{version.Replace('.', '_')}_64_{size}G_alibase_{date}");
        var isPublic = random.Next(2) == 0;
        var id = isPublic ? publicId : "m-5" + random.GetString("abcdefghijklmnopqrstuvwxyz0123456789", 21);
        var description = isPublic ? publicId : $"{system.Name} {version} 64-bit, golden image of {date} for edge node {random.Next(400)}";
        var computeType = ComputeTypes[random.Next(ComputeTypes.Length)];
        return $$"""
            {"Description":"{{description}}","ImageId":"{{id}}","ImageSize":"{{size}}","ImageVersion":"{{version}}",
            """ + $$"""
            "OSName":"{{system.Name}}","OSType":"{{system.Type}}","ComputeType":"{{computeType}}"}
            """;
    }
}
