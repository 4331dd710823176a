using System.Globalization;
using System.Text;
using System.Text.Json;

namespace ImageCodegen.Tests.Cases;

/// <summary>
/// What generated code does with JSON that other generators' code throws on, loses or accepts though it should not, a line each.
/// "same" is written back token by token, "refused" is a JsonException; behind it stands what validation reports.
/// </summary>
public sealed class BehaviourTests
{
    private static readonly Lazy<GeneratedSpec> Probe = new(() => new GeneratedSpec(
        "Color: {type: string, enum: [red, blue-ish]}",
        "Strict: {type: object, required: [text, maybe], properties: {text: {type: string}, maybe: {type: [string, 'null']}, more: {type: string}}}",
        "Open: {type: object, properties: {a: {type: string}}}",
        "Closed: {type: object, additionalProperties: false, properties: {a: {type: string}}}",
        "Typed: {type: object, properties: {a: {type: string}}, additionalProperties: {type: object, required: [n], properties: {n: {type: integer}}}}",
        "Enums: {type: object, properties: {one: {$ref: '#/components/schemas/Color'}, list: {type: array, items: {$ref: '#/components/schemas/Color'}}, map: {type: object, additionalProperties: {$ref: '#/components/schemas/Color'}}, either: {oneOf: [{$ref: '#/components/schemas/Color'}, {type: integer}]}, level: {type: integer, enum: [-1, 1, 2]}, kind: {const: user}, named: {type: integer, enum: [1, 2], x-enum-varnames: [Low, High]}}}",
        "Checked: {type: object, properties: {name: {type: string, pattern: '^[A-Z]', maxLength: 4}, age: {type: integer, minimum: 0, exclusiveMaximum: 150}, tags: {type: array, maxItems: 2, uniqueItems: true, items: {type: string, maxLength: 3}}, half: {type: number, multipleOf: 0.1}}}",
        "Defaults: {type: object, properties: {count: {type: integer, default: 5}, flag: {type: boolean, default: true}, color: {allOf: [{$ref: '#/components/schemas/Color'}], default: red}}}",
        "Exact: {type: object, properties: {i: {type: integer}, n: {type: number}, d: {type: number, format: decimal}, s: {type: string}, when: {type: string, format: date-time}, day: {type: string, format: date}, time: {type: string, format: time}, span: {type: string, format: duration}, id: {type: string, format: uuid}, long: {type: string, format: int64}, money: {type: string, format: decimal}}}",
        "Pet: {type: object, required: [petType], discriminator: {propertyName: petType}, properties: {petType: {type: string}, name: {type: string}}}",
        "Cat: {allOf: [{$ref: '#/components/schemas/Pet'}, {type: object, required: [lives], properties: {lives: {type: integer}}}]}",
        "Circle: {type: object, required: [kind, r], properties: {kind: {type: string}, r: {type: number}}}",
        "Square: {type: object, required: [kind, side], properties: {kind: {type: string}, side: {type: number}}}",
        "Named: {discriminator: {propertyName: kind}, oneOf: [{$ref: '#/components/schemas/Circle'}, {$ref: '#/components/schemas/Square'}]}",
        "Shaped: {oneOf: [{$ref: '#/components/schemas/Circle'}, {$ref: '#/components/schemas/Square'}]}",
        "TextOrNumber: {anyOf: [{type: string}, {type: integer}]}",
        "TextOrTexts: {type: [string, array], oneOf: [{type: string}, {type: array, items: {type: string}}]}",
        "Flat: {type: object, properties: {x: {type: string}}, anyOf: [{properties: {kind: {type: string, enum: [a, b]}}}, {required: [y], properties: {y: {type: integer}}}]}",
        "Apart: {allOf: [{properties: {a: {type: string}}}, {properties: {b: {type: string}}, additionalProperties: false}]}",
        "Late: {allOf: [{properties: {a: {type: string}}}], properties: {b: {type: string}}, unevaluatedProperties: false}",
        "Items: {type: object, properties: {no: {type: array, items: {not: {type: 'null'}}}}}",
        "Base: {type: object, required: [a], properties: {a: {type: string}, mail: {type: string, format: email}}}",
        "Other: {type: object, required: [o], properties: {o: {type: integer}}}",
        "Derived: {allOf: [{$ref: '#/components/schemas/Base'}, {type: object, required: [b], properties: {b: {type: integer}, a: {type: string, minLength: 2}}}]}",
        "TwoBases: {allOf: [{$ref: '#/components/schemas/Base'}, {$ref: '#/components/schemas/Other'}]}",
        "Dict: {type: object, additionalProperties: {type: integer}}",
        "Repeating: {allOf: [{$ref: '#/components/schemas/Pet'}, {type: object, required: [name], properties: {petType: {type: string}, name: {type: string, minLength: 2}}}]}",
        "Alike: {type: object, properties: {a: {type: string, enum: [try, sek, class, '2025-10-15.319', '2025101.5319', 10_15, 10-15, '', ' ', '+1', '-1']}, n: {type: number, enum: [0, 0.5, 1], default: 0}, list: {type: array, items: {type: array, items: {$ref: '#/components/schemas/TextOrNumber'}}}, dict: {$ref: '#/components/schemas/Dict'}}}",
        "Large: {type: object, properties: {u: {type: integer, minimum: 1, maximum: 18446744073709551615}, b: {type: integer, minimum: 0, maximum: 340282366920938463463374607431768211455, multipleOf: 5}, c: {type: integer, enum: [18446744073709551616, 1]}, d: {type: integer, minimum: -99999999999999999999, default: -99999999999999999999}}}",
        "Ordered: {type: object, required: [z], minProperties: 9, properties: {a: {type: string, maxLength: 1}, b: {$ref: '#/components/schemas/Checked'}, z: {type: [string, 'null']}, i: {type: integer}, l: {type: array, minItems: 2, items: {$ref: '#/components/schemas/Checked'}}}}",
        "Home: {type: object, properties: {pets: {type: array, items: {$ref: '#/components/schemas/Pet'}}, byName: {type: object, additionalProperties: {$ref: '#/components/schemas/Pet'}}, best: {oneOf: [{$ref: '#/components/schemas/Pet'}, {type: 'null'}]}, any: {oneOf: [{$ref: '#/components/schemas/Pet'}, {type: string}]}}}",
        "Aged: {type: object, required: [kind], discriminator: {propertyName: kind}, properties: {kind: {type: string}, color: {allOf: [{$ref: '#/components/schemas/Color'}], default: red}}}",
        "Old: {allOf: [{$ref: '#/components/schemas/Aged'}, {type: object, properties: {years: {type: integer, default: 80}}}]}",
        "Node: {type: object, properties: {next: {$ref: '#/components/schemas/Node'}}}"));

    [Theory]
    [InlineData("Strict", """{"text":"a"}""", "refused")]
    [InlineData("Strict", """{"maybe":null}""", "refused")]
    [InlineData("Strict", """{"text":null,"maybe":null}""", "refused")]
    [InlineData("Strict", """{"text":"a","maybe":null}""", "same")]
    [InlineData("Strict", """{"maybe":"b","text":"a"}""", "same")]
    [InlineData("Strict", """{"text":"a","maybe":null,"more":null}""", "same /more type")]
    [InlineData("Strict", """{"text":12.50,"maybe":true}""", "same")]
    [InlineData("Strict", """{"text":{},"maybe":"b"}""", "refused")]
    [InlineData("Enums", """{"one":"blue-ish","list":["red","blue-ish"],"map":{"a":"red"},"either":"red","level":-1,"kind":"user"}""", "same")]
    [InlineData("Enums", """{"one":"green","list":["red","green"],"map":{"a":"green"},"either":"green"}""", "same /one enum, /map/a enum, /list/1 enum, /either oneOf")]
    [InlineData("Enums", """{"one":0}""", "same /one enum")]
    [InlineData("Enums", """{"level":9}""", "same /level enum")]
    [InlineData("Enums", """{"named":2}""", "same")]
    [InlineData("Enums", """{"named":9}""", "same /named enum")]
    [InlineData("Enums", """{"named":"1"}""", "same")]
    [InlineData("Enums", """{"kind":"robot"}""", "same /kind const")]
    [InlineData("Checked", """{"name":"Bob","age":149,"tags":["a","b"],"half":0.3}""", "same")]
    [InlineData("Checked", """{"name":"bobby","age":150,"tags":["a","a","abcd"],"half":0.35}""", "same /name pattern, /name maxLength, /age exclusiveMaximum, /tags maxItems, /tags uniqueItems, /tags/2 maxLength, /half multipleOf")]
    [InlineData("Checked", """{"name":"A😀😀😀"}""", "same")]
    [InlineData("Defaults", "{}", "same")]
    [InlineData("Defaults", """{"count":5,"flag":true,"color":"red"}""", "same")]
    [InlineData("Exact", """{"i":5000000000,"n":79228162514264.33751234567,"d":1.50,"when":"2024-02-29T10:20:30+02:00","day":"2024-02-29","span":"P1DT2H","id":"0F8FAD5B-D9CB-469F-A165-70867728950E"}""", "same")]
    [InlineData("Exact", """{"i":1.0,"n":-0,"d":1E+2,"time":"10:20:30","long":"9007199254740993","money":"1.10"}""", "same")]
    [InlineData("Exact", """{"i":1e2,"n":1.0,"d":-0.00,"long":12,"money":1.10,"time":"10:20:30.5+02:00"}""", "same")]
    [InlineData("Exact", """{"i":123456789012345678901234567890,"n":1e400}""", "same /i type, /n type")]
    [InlineData("Exact", """{"i":0.5,"when":"yesterday","id":"none"}""", "same /i type, /when type, /id type")]
    [InlineData("Open", """{"a":"x","b":[1.0,{"c":null}]}""", "same")]
    [InlineData("Closed", """{"a":"x","b":1}""", "same /b additionalProperties")]
    [InlineData("Typed", """{"a":"x","b":{"n":1}}""", "same")]
    [InlineData("Typed", """{"a":"x","b":{"n":"str"}}""", "same /b type")]
    [InlineData("Alike", """{"dict":{"a":1,"b":2}}""", "same")]
    [InlineData("Derived", """{"b":1}""", "refused")]
    [InlineData("Derived", """{"a":"x","b":1}""", "same /a minLength")]
    [InlineData("Derived", """{"a":"xy","b":1,"mail":"no mail"}""", "same")]
    [InlineData("TwoBases", """{"a":"x","o":1}""", "same")]
    [InlineData("TwoBases", """{"a":"x"}""", "refused")]
    [InlineData("Repeating", """{"name":"n","petType":"Repeating"}""", "same /name minLength")]
    [InlineData("Repeating", """{"petType":"Repeating"}""", "same  required")]
    [InlineData("Pet", """{"petType":"Repeating","name":"nn"}""", "same")]
    [InlineData("Alike", """{"a":"2025-10-15.319","n":0,"list":[[1,"a"],[]]}""", "same")]
    [InlineData("Alike", """{"a":" ","n":0.5}""", "same")]
    [InlineData("Alike", """{"a":"","n":2}""", "same /n enum")]
    [InlineData("Alike", """{"a":"1"}""", "same /a enum")]
    [InlineData("Large", """{"u":18446744073709551615,"b":340282366920938463463374607431768211455,"c":18446744073709551616,"d":-99999999999999999998}""", "same")]
    [InlineData("Large", """{"u":0,"b":3.40282366920938e38,"c":2}""", "same /u minimum, /c enum, /b type")]
    [InlineData("Large", """{"u":18446744073709551616,"b":7,"d":-100000000000000000000}""", "same /u type, /b multipleOf, /d minimum")]
    [InlineData("Large", """{"u":1e2,"b":"15","d":1.0}""", "same")]
    [InlineData("Pet", """{"name":"n","lives":9,"petType":"Cat"}""", "same")]
    [InlineData("Pet", """{"name":"n","teeth":42,"petType":"Shark"}""", "same")]
    [InlineData("Pet", """{"name":"n"}""", "same /petType required")]
    [InlineData("Pet", """{"petType":"Cat"}""", "refused")]
    [InlineData("Cat", """{"lives":9}""", "same /petType required")]
    [InlineData("Home", """{"pets":[{"lives":9,"petType":"Cat"},{"petType":"Shark","teeth":42}],"byName":{"a":{"petType":"Cat","lives":1}},"best":{"petType":"Cat","lives":2},"any":{"petType":"Cat","lives":3}}""", "same")]
    [InlineData("Home", """{"pets":[{"petType":"Repeating","name":"n"}],"best":null,"any":"none"}""", "same /pets/0/name minLength")]
    [InlineData("Aged", """{"kind":"Old"}""", "same")]
    [InlineData("Aged", """{"kind":"Old","years":80,"color":"green"}""", "same /color enum")]
    [InlineData("Named", """{"r":1,"kind":"Circle"}""", "same")]
    [InlineData("Named", """{"kind":"Star","points":5}""", "same  oneOf")]
    [InlineData("Shaped", """{"kind":"any","side":1.50}""", "same")]
    [InlineData("Shaped", """{"kind":"any"}""", "same  oneOf")]
    [InlineData("Shaped", """{"kind":"any","side":1,"r":1}""", "same  oneOf")]
    [InlineData("TextOrNumber", "\"5\"", "same")]
    [InlineData("TextOrNumber", "5", "same")]
    [InlineData("TextOrNumber", "{}", "same  anyOf")]
    [InlineData("TextOrTexts", """["a","b"]""", "same")]
    [InlineData("TextOrTexts", "[{}]", "same  oneOf")]
    [InlineData("Flat", """{"x":"x","kind":"c","y":1}""", "same")]
    [InlineData("Flat", """{"x":"x","kind":"c"}""", "same  anyOf")]
    [InlineData("Apart", """{"b":"x"}""", "same")]
    [InlineData("Apart", """{"a":"x","b":"x"}""", "same /a additionalProperties")]
    [InlineData("Late", """{"a":"x","b":"x"}""", "same")]
    [InlineData("Late", """{"a":"x","c":"x"}""", "same /c additionalProperties")]
    [InlineData("Items", """{"no":[1,null]}""", "same /no/1 not")]
    [InlineData("Open", """{"a":"x",}""", "refused")]
    [InlineData("Open", """{"a":"x"/* no */}""", "refused")]
    [InlineData("Open", """{"a":"x"} {}""", "refused")]
    [InlineData("Open", "[]", "refused")]
    public void A_value_is_written_back_and_judged(string type, string json, string expected)
    {
        var generated = Probe.Value.Type(type);
        string actual;
        try
        {
            var value = generated.Read(json);
            var lost = generated.Lost(json, value);
            actual = (lost ?? "same") + (generated.Failures(value) is { Count: > 0 } failures ? " " + string.Join(", ", failures.Select(f => f.Pointer + " " + f.Keyword)) : "");
        }
        catch (JsonException)
        {
            actual = "refused";
        }

        Assert.Equal(Sorted(expected), Sorted(actual));
    }

    [Theory]
    [InlineData("Defaults", "Count", "5")]
    [InlineData("Defaults", "Flag", "True")]
    [InlineData("Defaults", "Color", "red")]
    [InlineData("Alike", "N", "0")]
    [InlineData("Old", "Color", "red")]
    [InlineData("Old", "Years", "80")]
    [InlineData("Large", "D", "-99999999999999999999")]
    public void A_default_is_there_where_the_member_is_not(string type, string member, string expected) =>
        Assert.Equal(expected, string.Create(CultureInfo.InvariantCulture, $"{Probe.Value.Type(type).Member("{}", member)}"));

    [Fact]
    public void Failures_come_in_one_order() => Assert.Equal(
        ["/b/name pattern", "/b/age minimum", "/a maxLength", "/l minItems", "/l/0/age minimum", " minProperties", "/i type"],
        Probe.Value.Type("Ordered").Failures(Probe.Value.Type("Ordered").Read("""
            {"l":[{"age":-1}],"i":"x","a":"ab","b":{"age":-1,"name":"b"},"z":null}
            """)).Select(static f => f.Pointer + " " + f.Keyword));

    [Fact]
    public void Of_members_of_one_name_the_last_counts() =>
        Assert.Null(Probe.Value.Type("Open").Lost("""{"a":"y"}""", Probe.Value.Type("Open").Read("""{"a":"x","a":"y"}""")));

    [Theory]
    [InlineData(60, false)]
    [InlineData(10_000, true)]
    public void Deep_JSON_is_refused_before_the_stack_ends(int levels, bool isRefused)
    {
        var json = string.Concat(Enumerable.Repeat("{\"next\":", levels)) + "{}" + new string('}', levels);
        var node = Probe.Value.Type("Node");
        if (isRefused)
        {
            Assert.Throws<JsonException>(() => node.Parse(Encoding.UTF8.GetBytes(json)));
        }
        else
        {
            Assert.Null(node.Problem(json));
        }
    }

    [Fact]
    public void A_byte_order_mark_is_skipped_and_half_a_pair_is_refused_or_kept()
    {
        Assert.NotNull(Probe.Value.Type("Open").Parse([0xEF, 0xBB, 0xBF, .. "{\"a\":\"x\"}"u8]));
        Assert.Throws<JsonException>(() => Probe.Value.Type("Open").Parse("{\"a\":\"\\ud800\"}"u8.ToArray()));
    }

    private static string Sorted(string text)
    {
        var parts = text.Split(' ', 2);
        return parts.Length < 2 ? text : parts[0] + " " + string.Join(", ", parts[1].Split(", ").Order(StringComparer.Ordinal));
    }

    /// <summary>A member that hides a name of the framework has its record's machinery write names in full, in a file of its own.</summary>
    [Fact]
    public void A_member_called_System_leaves_what_stands_within_a_file_of_its_own()
    {
        var spec = new GeneratedSpec("Drive: {type: object, properties: {system: {type: object, properties: {a: {type: string}}}, kind: {type: string, enum: [x]}}}");
        Assert.Null(spec.Type("Drive").Problem("""{"system":{"a":"b"},"kind":"x"}"""));
    }
}
