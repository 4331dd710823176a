using System.Globalization;

namespace ImageCodegen.Tests.Binding;

/// <summary>What <c>$dynamicRef</c> makes of schemas: the outermost schema around it that has the anchor counts (JSON Schema core, 8.2.3.2).</summary>
public sealed class DynamicReferenceTests
{
    private const string Page = "Page: {properties: {items: {type: array, items: {$dynamicRef: '#item'}}, cursor: {properties: {next: {type: string}}}}, $defs: {item: {$dynamicAnchor: item}}}\n";
    private const string User = "User: {properties: {name: {type: string}}}\n";

    [Theory]
    [InlineData("{$ref: '#/components/schemas/Page', $defs: {item: {$dynamicAnchor: item, $ref: '#/components/schemas/User'}}}", "List(User)")]
    [InlineData("{$id: 'https://example.com/users', $ref: 'https://example.com/page', $defs: {item: {$dynamicAnchor: item, type: boolean}}}", "List(Boolean)")]
    [InlineData("{allOf: [{$ref: '#/components/schemas/Page'}, {$defs: {item: {$dynamicAnchor: item, type: integer}}}]}", "List(Int64)")]
    [InlineData("{allOf: [{$ref: '#/components/schemas/Page'}], properties: {more: {}}, $defs: {item: {$dynamicAnchor: item, type: string}}}", "List(String)")]
    [InlineData("{$ref: '#/components/schemas/Page', $defs: {item: {$anchor: item, type: integer}}}", "List(Any?)")]
    [InlineData("{$ref: '#/components/schemas/Page', $defs: {other: {$dynamicAnchor: other, type: integer}}}", "List(Any?)")]
    public void Who_refers_to_a_template_says_what_its_anchors_mean(string filled, string items)
    {
        var page = filled.Contains("$id", StringComparison.Ordinal) ? Page.Replace("Page: {", "Page: {$id: 'https://example.com/page', ", StringComparison.Ordinal) : Page;
        var bound = Bound.Schemas($"Filled: {filled}\n{page}{User}Holder: {{properties: {{filled: {{$ref: '#/components/schemas/Filled'}}, plain: {{$ref: '#/components/schemas/Page'}}}}}}");

        Assert.Empty(bound.Findings);
        var type = Bound.Show(bound.Member("Holder", "filled").Value);
        Assert.Equal(items == "List(Any?)" ? "Page" : "Filled", type);
        Assert.Equal(items, Bound.Show(bound.Member(type, "items").Value));
        Assert.Equal("List(Any?)", Bound.Show(bound.Member("Page", "items").Value));
        Assert.Equal("PageCursor", Bound.Show(bound.Member(type, "cursor").Value));
    }

    [Theory]
    [InlineData("$ref: '#/components/schemas/User'", "PageOfUser")]
    [InlineData("type: integer", "PageOfInteger")]
    [InlineData("properties: {b: {type: string}}", "PageOfAFilledItem")]
    public void A_template_that_is_filled_on_the_spot_is_named_like_a_generic_type(string item, string name)
    {
        var bound = Bound.Schemas($"A: {{properties: {{m: {{$ref: '#/components/schemas/Page'}}}}, $defs: {{Filled Item: {{$dynamicAnchor: item, {item}}}}}}}\n{Page}{User}");

        Assert.Empty(bound.Findings);
        Assert.Equal(name, bound.TypeOf("m"));
    }

    [Fact]
    public void Two_templates_of_one_name_are_told_apart_by_what_fills_them()
    {
        var bound = Bound.Schemas(
            "A: {properties: {m: {$ref: '#/components/schemas/Page'}}, $defs: {i: {$dynamicAnchor: item, type: string, minLength: 1}}}\n"
            + "B: {properties: {m: {$ref: '#/components/schemas/Page'}}, $defs: {i: {$dynamicAnchor: item, type: string, maxLength: 9}}}\n" + Page);

        Assert.Empty(bound.Findings);
        Assert.Equal(["A", "B", "Page", "PageCursor", "PageOfBI", "PageOfString"], bound.TypeNames.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Of_what_is_around_a_template_the_outermost_counts()
    {
        var bound = Bound.Schemas(
            "Groups: {$ref: '#/components/schemas/Page', $defs: {item: {$dynamicAnchor: item, $ref: '#/components/schemas/Group'}}}\n"
            + "Users: {$ref: '#/components/schemas/Page', $defs: {item: {$dynamicAnchor: item, $ref: '#/components/schemas/User'}}}\n"
            + "Group: {properties: {members: {$ref: '#/components/schemas/Users'}}}\n" + Page + User);

        Assert.Empty(bound.Findings);
        Assert.Equal("Users", Bound.Show(bound.Member("Group", "members").Value));
        Assert.Equal("List(User)", Bound.Show(bound.Member("Users", "items").Value));

        // A page of groups holds groups whose members are such pages again, as JSON Schema has it.
        Assert.Equal("List(GroupOfGroup)", Bound.Show(bound.Member("Groups", "items").Value));
        Assert.Equal("Groups", Bound.Show(bound.Member("GroupOfGroup", "members").Value));
    }

    [Fact]
    public void A_recursive_schema_that_is_extended_is_extended_all_the_way_down()
    {
        var bound = Bound.Schemas("""
            Tree: {$dynamicAnchor: node, type: object, properties: {children: {type: array, items: {$dynamicRef: '#node'}}}}
            Named: {$dynamicAnchor: node, $ref: '#/components/schemas/Tree', required: [name], properties: {name: {type: string}}}
            Strict: {$dynamicAnchor: node, $ref: '#/components/schemas/Tree', unevaluatedProperties: false}
            Either: {oneOf: [{$ref: '#/components/schemas/Named'}, {$ref: '#/components/schemas/Strict'}]}
            """);

        Assert.Empty(bound.Findings);
        Assert.Equal(["Tree", "Named", "Strict", "Either"], bound.TypeNames);
        Assert.All(["Tree", "Named", "Strict"], name => Assert.Equal($"List({name})", Bound.Show(bound.Member(name, "children").Value)));
    }

    [Fact]
    public void Anchors_of_one_file_count_in_another()
    {
        var bound = Bound.Files(
            [("spec.yaml", "Ns")],
            ("spec.yaml", "openapi: 3.1.1\ninfo: {title: t, version: '1'}\npaths: {}\ncomponents:\n  schemas:\n    A: {properties: {m: {$ref: users.yaml}, n: {$ref: 'page.json#/$defs/Envelope'}}, $defs: {i: {$dynamicAnchor: body, type: boolean}}}\n"),
            ("users.yaml", "$id: https://example.com/users\n$ref: page.json\n$defs: {item: {$dynamicAnchor: item, type: integer}}\n"),
            ("page.json", """
                {"type": "object", "properties": {"items": {"type": "array", "items": {"$dynamicRef": "#item"}}},
                 "$defs": {"item": {"$dynamicAnchor": "item", "not": {}}, "Envelope": {"type": "object", "properties": {"body": {"$dynamicRef": "#body"}}, "$defs": {"body": {"$dynamicAnchor": "body"}}}}}
                """));

        Assert.Empty(bound.Findings);
        Assert.Equal("List(Int64)", Bound.Show(bound.Member(bound.TypeOf("m"), "items").Value));
        Assert.Equal("Boolean", Bound.Show(bound.Member(bound.TypeOf("n"), "body").Value));
    }

    [Theory]
    [InlineData("{$dynamicRef: '#/components/schemas/Page/$defs/item'}")]
    [InlineData("{$dynamicRef: '#fixed'}")]
    public void What_leads_to_no_dynamic_anchor_is_a_reference_like_others(string inner)
    {
        var bound = Bound.Schemas($"A: {{$ref: '#/components/schemas/Page', required: [m], $defs: {{i: {{$dynamicAnchor: item, type: string}}, f: {{$dynamicAnchor: fixed, type: string}}}}}}\nPage: {{properties: {{m: {inner}}}, $defs: {{item: {{$dynamicAnchor: item, type: integer}}, fixed: {{$anchor: fixed, type: integer}}}}}}");

        Assert.Empty(bound.Findings);
        Assert.Equal("Int64", bound.TypeOf("m"));
    }

    [Fact]
    public void A_dynamic_reference_counts_beside_another_one()
    {
        var bound = Bound.Schemas("A: {properties: {m: {$ref: '#/components/schemas/B', $dynamicRef: '#c'}}}\nB: {properties: {b: {type: string}}}\nC: {$dynamicAnchor: c, required: [c], properties: {c: {type: integer}}}");

        Assert.Empty(bound.Findings);
        Assert.Equal(["b", "c"], bound.Record(bound.TypeOf("m")).Members.Select(m => m.WireName));
    }

    [Fact]
    public void In_3_0_nothing_overrides_an_anchor() => Assert.Equal(
        "Int64",
        Bound.Schemas("A: {allOf: [{properties: {m: {$dynamicRef: '#c'}}}], properties: {n: {$dynamicAnchor: d}}}\nC: {$dynamicAnchor: c, type: integer}", "3.0.3").TypeOf("m"));

    [Fact]
    public void A_template_that_says_no_default_is_open_where_nobody_fills_it()
    {
        var bound = Bound.Schemas("""
            Page: {properties: {items: {type: array, items: {$dynamicRef: '#item'}}}}
            Users: {$ref: '#/components/schemas/Page', $defs: {item: {$dynamicAnchor: item, type: string}}}
            Counts: {$ref: '#/components/schemas/Page', $defs: {item: {$dynamicAnchor: item, type: integer}}}
            """);

        Assert.Equal(["IMG0120 6,67"], bound.Findings);
        Assert.Equal(["List(Any?)", "List(String)", "List(Int64)"], ((string[])["Page", "Users", "Counts"]).Select(n => Bound.Show(bound.Member(n, "items").Value)));
    }

    [Fact]
    public void An_anchor_that_nobody_has_is_located() =>
        Assert.Equal(["IMG0108 6,39"], Bound.Schemas("A: {properties: {m: {$dynamicRef: '#nobody'}}}").Findings);

    [Fact]
    public void Scopes_that_grow_without_measure_end_in_a_finding()
    {
        const int Levels = 13;
        var levels = string.Concat(Enumerable.Range(0, Levels).Select(static i => Numbered(
            i,
            """
            L#: {oneOf: [{$ref: '/components/schemas/A#'}, {$ref: '/components/schemas/B#'}]}
            A#: {properties: {n: {$ref: '/components/schemas/L+'}}, $defs: {d: {$dynamicAnchor: a#, type: string}}}
            B#: {properties: {n: {$ref: '/components/schemas/L+'}}, $defs: {d: {$dynamicAnchor: a#, type: integer}}}

            """)));
        var members = string.Join(", ", Enumerable.Range(0, Levels).Select(static i => Numbered(i, "m#: {$dynamicRef: '/a#'}")));
        var defaults = string.Join(", ", Enumerable.Range(0, Levels).Select(static i => Numbered(i, "d#: {$dynamicAnchor: a#}")));
        var bound = Bound.Schemas($"{levels}L{Levels}: {{properties: {{{members}}}, $defs: {{{defaults}}}}}".Replace("'/a", "'#a", StringComparison.Ordinal).Replace("'/c", "'#/c", StringComparison.Ordinal));

        Assert.Contains(bound.Diagnostics, d => d.Descriptor.Id == "IMG0121" && d.Span.Line > 5);
    }

    private static string Numbered(int number, string text) => text
        .Replace("#", number.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("+", (number + 1).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
}
