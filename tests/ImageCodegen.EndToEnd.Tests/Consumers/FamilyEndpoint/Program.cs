using FamilyEndpoint;
using ImageContracts.Ecs;
using Microsoft.AspNetCore.Http.Extensions;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddProblemDetails();
builder.Services.ConfigureHttpJsonOptions(options => options.SerializerOptions.TypeInfoResolverChain.Insert(0, EcsJsonResolver.Default));
var app = builder.Build();
app.UseStatusCodePages();

// The request as a JSON body: the framework reads it with the resolver of the contract.
app.MapPost("/newest", (DescribeImageFromFamilyRequest request) => Answer(request));

// The request as the contract puts it on the wire: parameters in the query.
app.MapPost("/", (HttpRequest http) =>
    DescribeImageFromFamilyRequest.TryFromHttp(HttpMethod.Post, new Uri(http.GetEncodedPathAndQuery(), UriKind.Relative), out var request)
        ? Answer(request)
        : Results.Problem("The request is not one for the newest image of a family.", statusCode: StatusCodes.Status400BadRequest));

app.Run();

static IResult Answer(DescribeImageFromFamilyRequest request) => request.Validate() is { IsValid: false } result
    ? result.ToProblem()
    : Results.Ok(new DescribeImageFromFamilyResponse { RequestId = "1", Image = new Image { ImageFamily = request.ImageFamily } });
