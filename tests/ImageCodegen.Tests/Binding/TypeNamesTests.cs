using FsCheck;
using FsCheck.Fluent;

namespace ImageCodegen.Tests.Binding;

public sealed class TypeNamesTests
{
    [Fact]
    public void Inline_types_are_named_after_their_place() => Assert.Equal(
        ["ListResponse", "ListResponseImages", "ListResponseImage", "ListResponseTag", "ListResponseLabel"],
        Bound.Schemas("ListResponse: {properties: {Images: {properties: {Image: {type: array, items: {properties: {x: {}}}}}}, tags: {type: array, items: {properties: {x: {}}}}, labels: {additionalProperties: {properties: {x: {}}}}}}").TypeNames);

    [Fact]
    public void A_component_comes_before_an_inline_type_and_who_is_named_so_before_who_is_not() => Assert.Equal(
        ["Image", "ImageTypeKind", "ImageType", "ImageTypeModel"],
        Bound.Schemas("Image: {properties: {type: {type: string, enum: [a]}}}\nImageType: {properties: {x: {}}}\nimage_type: {properties: {x: {}}}").TypeNames);

    [Fact]
    public void Members_keep_clear_of_their_record_and_of_generated_members() => Assert.Equal(
        ["ImageValue", "EqualsValue", "ExtensionDataValue", "Name", "NameValue", "Type", "AtType"],
        Bound.Schemas("Image: {properties: {image: {}, equals: {}, extension_data: {}, Name: {}, name: {}, type: {}, '@type': {}}}").Record("Image").Members.Select(m => m.CSharpName));

    [Fact]
    public void Types_keep_clear_of_their_own_generated_members() => Assert.Equal(
        ["ValuesModel", "Value", "EqualsModel"],
        Bound.Schemas("Values: {type: string, enum: [a]}\nValue: {properties: {x: {}}}\nEquals: {properties: {x: {}}}").TypeNames);

    [Fact]
    public void Enum_values_keep_clear_of_generated_members() => Assert.Equal(
        ["ValueMember", "IsKnownValue", "GreaterThan", "Empty", "Value10", "Plus1", "Minus1", "A", "AValue"],
        Bound.Schemas("E: {type: string, enum: [value, is_known, '>', '', '10', '+1', '-1', A, a]}").Enum("E").Values.Select(v => v.CSharpName));

    [Fact]
    public void An_unrelated_schema_renames_nothing()
    {
        var names = Gen.Elements("image", "Image", "image_type", "ImageType", "images", "OS", "os", "a-b", "a.b", "AB", "+1", "-1").ListOf();
        Prop.ForAll(names.ToArbitrary(), wires =>
        {
            var schemas = string.Concat(wires.Distinct(StringComparer.Ordinal).Select(w => $"'{w}': {{properties: {{type: {{type: string, enum: [a]}}, b: {{properties: {{c: {{}}}}}}}}}}\n"));
            var before = Names(schemas + "Z: {type: object}");
            var after = Names("Unrelated: {properties: {thing: {type: string, enum: [q]}}}\n" + schemas + "Z: {type: object}");
            return before.All(p => after[p.Key] == p.Value);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_mapped_file_keeps_its_types_and_another_lends_them()
    {
        const string Head = "openapi: 3.1.1\ninfo: {title: t, version: '1'}\n";
        var bound = Bound.Files(
            [("a/spec.yaml", "N.A"), ("common/shared.yaml", "N.Common"), ("b/spec.yaml", "N.B")],
            ("a/spec.yaml", Head + "components: {schemas: {X: {properties: {s: {$ref: '../common/shared.yaml#/components/schemas/S'}, l: {$ref: ../lib.yaml}}}}}"),
            ("b/spec.yaml", Head + "components: {schemas: {Y: {properties: {s: {$ref: '../common/shared.yaml#/components/schemas/S'}, l: {$ref: ../lib.yaml#/$defs/part}}}}}"),
            ("common/shared.yaml", Head + "components: {schemas: {S: {properties: {k: {type: string, enum: [v]}}}}}"),
            ("lib.yaml", "properties: {k: {type: string}}\n$defs: {part: {properties: {q: {}}}}"));
        Assert.Equal(["N.A: X Lib", "N.Common: S SK", "N.B: Y Part"], bound.Contracts.Select(c => $"{c.Namespace}: {string.Join(' ', c.Types.Select(t => t.Name.Name))}"));
        Assert.Equal("lib.yaml#", bound.Contracts[0].Types[1].Origin);
        Assert.Equal("lib.yaml#/$defs/part", bound.Contracts[2].Types[1].Origin);
        Assert.Equal("common/shared.yaml#/components/schemas/S", bound.Contracts[1].Types[0].Origin);
        Assert.Empty(bound.Findings);
    }

    [Fact]
    public void Two_documents_of_one_namespace_share_its_names()
    {
        const string Spec = "openapi: 3.1.1\ninfo: {title: t, version: '1'}\npaths: {/a: {get: {operationId: Get}}}\ncomponents: {schemas: {X: {properties: {a: {}}}}}";
        var bound = Bound.Files([("a.yaml", "N"), ("b.yaml", "N")], ("a.yaml", Spec), ("b.yaml", Spec));
        Assert.Equal(4, bound.Contracts.SelectMany(c => c.Types.Select(t => t.Name.Name).Concat(c.Operations.Select(o => o.Request.Record.Name.Name))).Distinct(StringComparer.Ordinal).Count());
    }

    private static Dictionary<string, string> Names(string schemas) =>
        Bound.Schemas(schemas).Contract.Types.ToDictionary(t => t.Origin, t => t.Name.Name, StringComparer.Ordinal);
}
