using ImageCodegen.Tests.Compilation;
using ImageCodegen.Tests.Examples;

namespace ImageCodegen.Tests.Cases;

/// <summary>Every example of a document is tried, wherever it stands, and one that does not come back is told.</summary>
public sealed class ExampleTests
{
    private const string Spec = """
        openapi: 3.1.1
        info: {title: Examples wherever they may stand, version: "1"}
        paths:
          /items/{id}:
            parameters:
              - {name: id, in: path, required: true, schema: {$ref: "#/components/schemas/Id"}, example: a/b}
            post:
              operationId: PutItem
              parameters:
                - {name: X-Trace, in: header, schema: {type: string, examples: [t1]}}
                - {name: If-None-Match, in: header, schema: {type: string}, example: 'W/"67ab43", "54ed21"'}
                - {name: status, in: header, schema: {type: array, items: {oneOf: [{type: integer}, {type: string}]}}, example: ["200:5", 418]}
                - {name: tags, in: query, schema: {type: array, items: {type: string, example: red}}, examples: {two: {value: [red, blue]}, shared: {$ref: "#/components/examples/Tags"}}}
                - {name: filter, in: query, content: {application/json: {schema: {type: object, properties: {from: {type: integer, default: 3}}}, example: {from: 4}}}}
                - {name: v, in: query, schema: {const: "2"}, example: "2"}
              requestBody:
                required: true
                content:
                  application/x-www-form-urlencoded:
                    schema: {type: object, required: [at], properties: {at: {type: string, format: date-time, example: "2024-01-02T03:04:05Z"}, n: {type: integer, minimum: 5, example: 6}}}
                    example: {at: "2024-01-02T03:04:05.000Z", n: 7}
              callbacks:
                done: {"{$request.query.v}": {post: {requestBody: {content: {application/json: {schema: {type: string}, example: done}}}, responses: {"204": {description: Taken.}}}}}
              responses:
                "200":
                  description: Some.
                  headers:
                    X-Left: {schema: {type: integer}, example: 12}
                    X-Days: {schema: {type: array, items: {type: string, format: date}}, example: ["2024-01-02", "2024-01-03"]}
                  content:
                    application/json: {schema: {type: array, items: {type: number, example: 0.5}}, example: [1.50, 2e3], examples: {file: {externalValue: numbers.json}, far: {externalValue: "https://example.com/x.json"}}}
                default: {description: A word., content: {application/json: {schema: {type: string}, example: word}}}
        components:
          examples:
            Tags: {value: [green]}
            Unused: {value: 1}
          schemas:
            Id: {type: string, minLength: 2, example: i-1}
            Alone: {type: string, example: x}
            Level: {type: integer, maximum: 9, default: 3, example: 12}
            Pair: {type: object, required: [key, level], properties: {key: {type: [string, "null"], example: null}, level: {$ref: "#/components/schemas/Level"}, more: {type: object, additionalProperties: {type: boolean, example: true}}}}
            Whole: {allOf: [{$ref: "#/components/schemas/Pair"}, {properties: {name: {type: string, pattern: "^n", example: nn}}}], example: {key: k, level: 1}}
            Choice: {oneOf: [{type: object, required: [a], properties: {a: {type: integer, example: 1}}}, {type: array, minItems: 2, items: {type: string, example: x}}]}
        """;

    [Fact]
    public void Each_is_tried_where_it_is_used()
    {
        var counts = Try(Spec);

        Assert.Equal([], counts.Problems);
        Assert.Equal(
            [
                "a component that nothing uses 1",
                "an external value that is no file beside the document 1",
                "of a webhook or a callback, of which no request is generated 1",
                "shared, and nothing refers to it 1",
            ],
            counts.Untried.Select(static u => $"{u.Key} {u.Value}"));
        Assert.Equal(1, counts.Invalid);
        Assert.Equal(27, counts.Tried);
        Assert.Equal(counts.Tried, counts.Passed);
    }

    [Fact]
    public void Keywords_that_are_no_JSON_Schema_do_not_keep_the_others_from_being_tried()
    {
        var counts = Try("""
            openapi: 3.0.4
            info: {title: Malformed keywords, version: "1"}
            paths: {}
            components:
              schemas:
                Odd: {type: object, properties: [], required: yes, minProperties: few, example: {}}
                Even: {type: object, properties: {b: {$ref: "#/components/schemas/Odd"}, a: {type: string, minLength: "1", allOf: {}, pattern: 5, example: a}}}
            """);

        Assert.Equal([], counts.Problems);
        Assert.Equal(2, counts.Tried);
    }

    [Fact]
    public void Those_of_Swagger_2_are_tried_too()
    {
        var counts = Try("""
            swagger: "2.0"
            info: {title: Items, version: "1"}
            paths:
              /items:
                get:
                  parameters: [{name: limit, in: query, type: integer, default: 10}]
                  responses: {"200": {description: Some., schema: {type: array, items: {$ref: "#/definitions/Item"}}, examples: {application/json: [{name: n}]}}}
            definitions:
              Item: {type: object, properties: {name: {type: string, example: n}}, example: {name: m}}
            """);

        Assert.Equal([], counts.Problems);
        Assert.Empty(counts.Untried);
        Assert.Equal(4, counts.Tried);
    }

    private static ExampleCounts Try(string spec)
    {
        using var temp = new TempFolder();
        temp.Write("spec.yaml", spec);
        temp.Write("numbers.json", "[1, 2.0]");
        CodegenPipeline.Run(new CodegenOptions { WorkingDirectory = temp.FullPath, Specs = ["spec.yaml"], Namespace = "Probe", Output = temp["out"] });
        var assembly = CodeCompiler.Compile(Directory.GetFiles(temp["out"], "*.cs", SearchOption.AllDirectories).Select(f => (f, File.ReadAllText(f)))).Load();
        var counts = new ExampleCounts();
        new TriedDocument(temp["spec.yaml"], "Probe", assembly).TryExamples(counts);
        return counts;
    }
}
