namespace ImageCodegen.Tests.Binding;

/// <summary>Each finding by id, line and column. Schemas start at line 6, column 5; paths at line 4, column 3.</summary>
public sealed class BindingDiagnosticTests
{
    [Theory]
    [InlineData(70)]
    [InlineData(600)]
    [InlineData(5000)]
    public void A_circle_of_references_is_followed_once(int length)
    {
        var bound = Bound.Schemas(string.Concat(Enumerable.Range(0, length).Select(i => $"S{i}: {{$ref: '#/components/schemas/S{(i + 1) % length}'}}\n")));
        Assert.Empty(bound.Contracts.SelectMany(static c => c.Types));
        Assert.NotEmpty(bound.Findings);
    }

    [Theory]
    [InlineData("A: {type: strin}", "IMG0200 6,15")]
    [InlineData("A: {type: string, enum: [a, 1]}", "IMG0201 6,33")]
    [InlineData("A: {type: integer, enum: [1, x]}", "IMG0201 6,34")]
    [InlineData("A: {type: string, enum: [{}, a]}", "IMG0201 6,30")]
    [InlineData("A: {properties: {m: {type: integer, default: x}}}", "IMG0202 6,50")]
    [InlineData("A: {properties: {m: {type: string, enum: [a], default: b}, n: {type: array, items: {type: string, enum: [a]}, default: [c]}}}", "IMG0202 6,60", "IMG0202 6,124")]
    [InlineData("A: {properties: {m: {type: string, minLength: 1, default: ''}, n: {type: integer, maximum: 5, default: '7'}}}", "IMG0202 6,63", "IMG0202 6,108")]
    [InlineData("A: {type: integer, minimum: 2, maximum: 1}", "IMG0203 6,33")]
    [InlineData("A: {type: string, minLength: 2, maxLength: 1}", "IMG0203 6,34")]
    [InlineData("A: {type: string, pattern: '('}", "IMG0204 6,32")]
    [InlineData("A: {type: string, minLength: -1}", "IMG0205 6,34")]
    [InlineData("A: {type: number, multipleOf: 0}", "IMG0205 6,35")]
    [InlineData("A: {allOf: [{type: string}, {type: integer}]}", "IMG0207 6,33")]
    [InlineData("A: {oneOf: [{$ref: '#/components/schemas/B'}, {type: string}], discriminator: {propertyName: t, mapping: {x: C}}}\nB: {properties: {t: {}}}", "IMG0209 6,111")]
    [InlineData("A: {properties: {m: {type: array, default: {}}}}", "IMG0202 6,48")]
    [InlineData("A: {properties: {m: {$ref: '#/components/schemas/L'}}}\nL: {type: array, items: {$ref: '#/components/schemas/L'}}", "IMG0220 7,8")]
    [InlineData("A: {type: string, enum: [a, a]}", "IMG0223 6,33")]
    [InlineData("A: {type: string, enum: []}", "IMG0224 6,29")]
    [InlineData("A: {oneOf: [{type: string, description: a}, {type: integer}, {type: string}]}", "IMG0231 6,66")]
    [InlineData("A: {anyOf: [{type: string}, {type: string}]}")]
    [InlineData("A: {properties: [x]}", "IMG0103 6,21")]
    [InlineData("A: [x]", "IMG0103 6,8")]
    [InlineData("A: []", "IMG0104 6,8")]
    [InlineData("A: {properties: {m: null, n: '', o: {properties: []}}}", "IMG0104 6,25", "IMG0104 6,34", "IMG0104 6,54")]
    [InlineData("A: {properties: {m: {type: {type: string}}}}", "IMG0104 6,32")]
    [InlineData("A: {allOf: {$ref: '#/components/schemas/B'}}\nB: {type: string}", "IMG0103 6,16")]
    [InlineData("A: {$ref: null, type: string}")]
    [InlineData("A: {properties: {m: {type: string, required: true}}}", "IMG0104 6,50")]
    public void A_finding_in_a_schema_is_located(string schemas, params string[] expected) => Assert.Equal(expected, FoundIn(schemas));

    [Theory]
    [InlineData("A: {$ref: '#/components/schemas/Imag'}\nImage: {type: string}", "IMG0106 6,15")]
    [InlineData("A: {$ref: '#/components/schemas/B'}\nB: {$ref: '#/components/schemas/A'}", "IMG0107 6,15", "IMG0107 7,15")]
    [InlineData("A: {allOf: [{$ref: '#/components/schemas/A'}]}", "IMG0107 6,8")]
    [InlineData("A: {$ref: '#anchor'}", "IMG0108 6,15")]
    [InlineData("A: {$ref: 3}", "IMG0103 6,15")]
    public void A_reference_that_leads_nowhere_is_located(string schemas, params string[] expected) => Assert.Equal(expected, FoundIn(schemas));

    [Theory]
    [InlineData("/a: {get: {operationId: x}, put: {operationId: x}}", "IMG0109 4,50")]
    [InlineData("/{id}: {get: {}}", "IMG0110 4,3")]
    [InlineData("/{ID}: {get: {parameters: [{name: id, in: path, schema: {}}]}}", "IMG0110 4,3")]
    [InlineData("/{+id}/{rest=**}/{n:int}{?q}: {get: {parameters: [{name: id, in: path}, {name: rest, in: path}, {name: n, in: path}, {name: q, in: query}]}}")]
    [InlineData("/: {get: {parameters: [{name: id, in: path, schema: {}}]}}", "IMG0111 4,26")]
    [InlineData("/: {get: {parameters: [{name: a, in: query}, {name: a, in: query}]}}", "IMG0112 4,48")]
    [InlineData("/: {get: {parameters: [{name: a, in: body}]}}", "IMG0113 4,40")]
    [InlineData("/: {get: {parameters: [{name: a, in: Query}, {name: b, in: header, explode: null}, null]}}", "IMG0104 4,79", "IMG0104 4,86")]
    [InlineData("/: {get: {parameters: [{in: query}]}}", "IMG0105 4,26")]
    [InlineData("/: {get: {parameters: [{name: a, in: query, style: x}]}}", "IMG0113 4,54")]
    [InlineData("/: {get: {responses: {ok: {}}}}", "IMG0114 4,25")]
    [InlineData("/: {post: {requestBody: {content: {application/xml: {schema: {properties: {a: {}}}}}}}}", "IMG0116 4,38")]
    [InlineData("/: {get: {parameters: [{name: a, in: query, content: {application/xml: {schema: {type: object}}}}]}}", "IMG0116 4,57")]
    [InlineData("/: {additionalOperations: {COPY: {}, 'A B': {}}}", "IMG0113 4,40")]
    [InlineData("/: {get: {parameters: [{name: a, in: header, style: form}]}}", "IMG0117 4,55")]
    [InlineData("/: {get: {parameters: [{name: '', in: header, schema: {}}, {name: 'a b', in: header, schema: {}}, {name: a'b, in: header, schema: {}}]}}", "IMG0113 4,26", "IMG0113 4,62")]
    [InlineData("/: {post: {requestBody: {content: {'': {schema: {type: object}}}}}}", "IMG0113 4,38")]
    [InlineData("/: {post: {requestBody: {content: {'': {schema: {type: object}}, application/json: {}}}}}", "IMG0113 4,38")]
    [InlineData("a: {get: {}}", "IMG0119 4,3")]
    [InlineData("http://a/b: {get: {}}", "IMG0118 4,3")]
    [InlineData("/{a: {get: {}}", "IMG0118 4,3")]
    [InlineData("/: {get: {parameters: [{name: q, in: querystring}]}}", "IMG0113 4,40")]
    [InlineData("/: {get: {responses: {200: null, 201: {content: {application/json: {schema: null}}}}}}", "IMG0104 4,30", "IMG0104 4,79")]
    [InlineData("/: {get: {parameters: {}, requestBody: [], responses: []}, post: []}", "IMG0104 4,25", "IMG0104 4,42", "IMG0104 4,57", "IMG0104 4,68")]
    [InlineData("/: {get: {responses: {description: Fine, schema: {$ref: '#/nowhere'}}}}", "IMG0114 4,25", "IMG0114 4,44")]
    [InlineData("/: {get: {x-error-codes: [{status: 400, code: a}, {status: 400, code: a}]}}", "IMG0221 4,53")]
    [InlineData("/: {get: {x-error-codes: [{code: a}, {status: 400}, a, {status: 400, code: '%sa'}]}}", "IMG0222 4,29", "IMG0222 4,40", "IMG0222 4,55", "IMG0222 4,58")]
    public void A_finding_in_an_operation_is_located(string paths, params string[] expected) => Assert.Equal(expected, Bound.Paths(paths).Findings);

    [Theory]
    [InlineData("info: {}", "IMG0100 1,1")]
    [InlineData("[]", "IMG0100 1,1")]
    [InlineData("swagger: '1.2'", "IMG0101 1,10")]
    [InlineData("swagger: '2.0'")]
    [InlineData("swagger: 2.0")]
    [InlineData("openapi: 4.0.0", "IMG0102 1,10")]
    [InlineData("openapi: 3.2.0")]
    [InlineData("openapi: 3.0.3")]
    public void The_version_is_checked(string text, params string[] expected) => Assert.Equal(expected, Bound.Spec(text).Findings);

    [Fact]
    public void A_suggestion_names_what_was_probably_meant() =>
        Assert.Equal("Write 'Image' if that is meant", Bound.Schemas("A: {$ref: '#/components/schemas/Imag'}\nImage: {type: string}").Diagnostics[0].Fix);

    [Theory]
    [InlineData("string, enum: [a, a]", "The enum value 'a' stands more than once; the first counts.")]
    [InlineData("string, enum: [a, b, a, b, a]", "The enum values 'a', 'b' stand more than once; the first counts.")]
    [InlineData("integer, enum: [a, 1, b, c, d, e]", "The enum values 'a', 'b', 'c' and 2 more are not of the type integer, as the schema says; they are ignored.")]
    [InlineData("string, enum: [a, 1]", "The enum value '1' is not of the type string, as the schema says; it is taken as one.")]
    [InlineData("string, enum: [2, 1]", "The enum values '2', '1' are not of the type string, as the schema says; they are taken as such.")]
    public void What_is_wrong_with_several_values_of_an_enum_is_one_finding(string type, string expected) =>
        Assert.Contains(expected, Assert.Single(Bound.Schemas($"A: {{type: {type}}}").Diagnostics).ToString(), StringComparison.Ordinal);

    [Fact]
    public void Too_many_parts_are_cut()
    {
        var parts = string.Join(", ", Enumerable.Range(0, 600).Select(i => $"{{minLength: {i + 1}}}"));
        var finding = Bound.Schemas($"A: {{type: string, allOf: [{parts}]}}").Diagnostics.First(d => d.Descriptor.Id == "IMG0227");
        Assert.Contains("500 parts under 'allOf'", finding.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void All_findings_of_all_documents_are_reported()
    {
        var bound = Bound.Files([("a.yaml", "A"), ("b.yaml", "B")], ("a.yaml", "swagger: '1.2'"), ("b.yaml", "openapi: 3.1.0\ncomponents: {schemas: {A: {$ref: c.yaml}, B: {$ref: '#/x'}}}"));
        Assert.Equal(["IMG0101 1,10", "IMG0006 2,34", "IMG0106 2,53"], bound.Findings);
    }

    private static IEnumerable<string> FoundIn(string schemas) => Bound.Schemas(schemas).Findings;
}
