using ImageCodegen.Tests;

namespace ImageCodegen.EndToEnd.Tests;

/// <summary>A folder with a configuration and two specs, and the tool run in it.</summary>
public abstract class GenerateTest : IDisposable
{
    protected const string Images =
        """
        openapi: 3.1.0
        info: {title: Images, version: "1"}
        paths:
          /images/{id}:
            get:
              operationId: GetImage
              parameters:
                - {name: id, in: path, required: true, schema: {type: string, maxLength: 64}}
                - {name: limit, in: query, schema: {type: integer, minimum: 0, maximum: 100, default: 100}}
              responses:
                "200":
                  description: The image.
                  content:
                    application/json:
                      schema: {$ref: '#/components/schemas/Image'}
        components:
          schemas:
            Image:
              type: object
              description: One image.
              required: [Id]
              properties:
                Id: {type: string, description: Its id.}
                Kind: {type: string, enum: [vm, bare_metal]}
                Tags: {type: array, items: {type: string}}
        """;

    protected const string Disks =
        """
        openapi: 3.1.0
        info: {title: Disks, version: "1"}
        paths: {}
        components:
          schemas:
            Disk:
              type: object
              properties:
                Size: {type: integer}
        """;

    protected const string Configuration =
        """
        output: ../generated
        specs:
          - {spec: images.yaml, namespace: Company.Images}
          - {spec: disks.yaml, namespace: Company.Disks}
        """;

    protected GenerateTest()
    {
        Temp.Write("specs/imagecodegen.yaml", Configuration);
        Temp.Write("specs/images.yaml", Images);
        Temp.Write("specs/disks.yaml", Disks);
    }

    protected TempFolder Temp { get; } = new();

    public void Dispose()
    {
        Temp.Dispose();
        GC.SuppressFinalize(this);
    }

    protected ToolRun Run(params string[] arguments) => Tool.Run(Temp.FullPath, arguments);

    protected string Generate()
    {
        var run = Run("generate");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        return run.Out;
    }
}
