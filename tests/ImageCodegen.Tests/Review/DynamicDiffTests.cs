using ImageCodegen.Review.Diff;

namespace ImageCodegen.Tests.Review;

/// <summary>Templates that are filled by <c>$dynamicRef</c>: what counts is what they mean where they are used.</summary>
public sealed class DynamicDiffTests : IDisposable
{
    private const string Spec = """
        openapi: 3.1.1
        info: {title: t, version: '1'}
        paths:
          /users: {get: {operationId: users, responses: {'200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/UserPage'}}}}}}}
          /orders: {get: {operationId: orders, responses: {'200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/OrderPage'}}}}}}}
        components:
          schemas:
            Page:
              $id: page
              type: object
              properties: {items: {type: array, items: {$dynamicRef: '#item'}}, next: {$ref: '#/$defs/link'}}
              $defs: {none: {$dynamicAnchor: item, not: {}}, link: {type: string}}
            UserPage: {$id: users, $ref: page, $defs: {item: {$dynamicAnchor: item, $ref: '#/components/schemas/User'}}}
            OrderPage: {$id: orders, $ref: page, $defs: {item: {$dynamicAnchor: item, $ref: '#/components/schemas/Order'}}}
            User: {type: object, properties: {name: {type: string}}}
            Order: {type: object, properties: {total: {type: number}}}

        """;

    private readonly TempFolder temp = new();

    public void Dispose() => temp.Dispose();

    [Theory]
    [InlineData("$ref: '#/components/schemas/User'}}}", "$ref: '#/components/schemas/Order'}}}", "schemas/Order: property-added, schemas/UserPage: property-removed")]
    [InlineData("{name: {type: string}}", "{name: {type: integer}}", "schemas/User: type-changed")]
    [InlineData("{total: {type: number}}", "{total: {type: number, maximum: 9}}", "schemas/Order: maximum-tightened")]
    [InlineData("items: {$dynamicRef: '#item'}", "items: {$ref: '#item'}", "schemas/Page: value-forbidden")]
    [InlineData("link: {type: string}", "link: {type: string, maxLength: 9}", "schemas/Page: max-length-tightened")]
    [InlineData("not: {}", "type: string", "")]
    [InlineData("item: {$dynamicAnchor: item, $ref: '#/components/schemas/User'}", "one: {$dynamicAnchor: item, $ref: '#/components/schemas/User'}", "")]
    [InlineData("item: {$dynamicAnchor: item, $ref: '#/components/schemas/User'}", "item: {$dynamicAnchor: item, type: object, properties: {name: {type: string}}}", "")]
    [InlineData("{$id: users, $ref: page, $defs: {item: {$dynamicAnchor: item, $ref: '#/components/schemas/User'}}}", "{type: object, properties: {items: {type: array, items: {$ref: '#/components/schemas/User'}}, next: {type: string}}}", "")]
    public void A_change_is_told_where_it_counts(string old, string now, string expected)
    {
        Assert.Contains(old, Spec, StringComparison.Ordinal);
        temp.Write("base.yaml", Spec);
        temp.Write("head.yaml", Spec.Replace(old, now, StringComparison.Ordinal));
        var changes = SpecDiff.Run(new DiffOptions { WorkingDirectory = temp.FullPath, Base = "base.yaml", Head = "head.yaml", Today = new DateOnly(2026, 12, 1) }).Changes
            .Where(static c => c.Wire != ImageCodegen.Review.Verdict.None);
        Assert.Equal(expected, string.Join(", ", changes.Select(static c => $"{c.Subject}: {c.Rule.Id}").Order(StringComparer.Ordinal)));
    }
}
