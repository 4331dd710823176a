using ImageContracts.Alibaba;
using ImageContracts.Ecs;

// Looks for the newest image of a family: FamilyConsole FAMILY STATUS < ANSWER
// The answer comes from standard input, so that the sample needs no account. With one, sign the message and send it.
var request = new DescribeImageFromFamilyRequest { RegionId = "cn-hangzhou", ImageFamily = args[0] };
var result = request.Validate();
if (!result.IsValid)
{
    foreach (var failure in result.Failures)
    {
        Console.WriteLine($"{failure.Pointer} {failure.Message}");
    }

    return 1;
}

using var message = request.ToHttpRequestMessage(new Uri("https://ecs.cn-hangzhou.aliyuncs.com"));
Console.WriteLine($"{message.Method} {message.RequestUri}");

var status = int.Parse(args[1], System.Globalization.CultureInfo.InvariantCulture);
var body = System.Text.Encoding.UTF8.GetBytes(await Console.In.ReadToEndAsync());
switch (DescribeImageFromFamilyRequest.ReadResponse(status, body))
{
    case DescribeImageFromFamilyResponse { Image: { } image } response:
        Console.WriteLine($"{image.ImageId}: {image.OSName}, {image.Size} GiB, {(response.Validate().IsValid ? "as documented" : "not as documented")}");
        return 0;
    case DescribeImageFromFamilyResponse:
        Console.WriteLine("The family has no image.");
        return 0;
    case ErrorResponse error when DescribeImageFromFamilyErrors.TryParse(error.Code ?? "", out var known):
        Console.WriteLine($"{known}: {known.Describe().Message}");
        return 1;
    default:
        Console.WriteLine($"An answer that is not documented, status {status}.");
        return 1;
}
