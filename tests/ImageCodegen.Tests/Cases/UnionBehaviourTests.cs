using ImageCodegen.Runtime;

namespace ImageCodegen.Tests.Cases;

/// <summary>
/// What a union reads, a line each: the case that it is read as, whether it is written back token by token, and what validation reports.
/// </summary>
public sealed class UnionBehaviourTests
{
    private const string Circle = "{$ref: '#/components/schemas/Circle'}";
    private const string Square = "{$ref: '#/components/schemas/Square'}";

    private static readonly Lazy<GeneratedSpec> Probe = new(() => new GeneratedSpec(
        "Circle: {type: object, required: [r], properties: {r: {type: number}, colour: {type: string}}}",
        "Square: {type: object, required: [side], properties: {side: {type: number}, colour: {type: string}}}",
        "Scalars: {oneOf: [{type: boolean}, {type: number}, {type: string}]}",
        "Exact: {oneOf: [{type: integer}, {type: number, minimum: 1000}, {type: string, format: date}, {type: string, format: uuid}]}",
        $"TextOrCircle: {{oneOf: [{{type: string}}, {Circle}]}}",
        $"OneOrMany: {{oneOf: [{Circle}, {{type: array, items: {Circle}}}]}}",
        "TextOrTexts: {anyOf: [{type: string}, {type: array, items: {type: string}}]}",
        $"Holder: {{type: object, properties: {{shape: {{oneOf: [{Circle}, {Square}, {{type: 'null'}}]}}, shapes: {{type: array, items: {{anyOf: [{Circle}, {Square}, {{type: 'null'}}]}}}}, map: {{type: object, additionalProperties: {{oneOf: [{Circle}, {{type: string}}]}}}}}}}}",
        "Inner: {oneOf: [{type: string, maxLength: 3}, {type: integer}]}",
        "Outer: {oneOf: [{$ref: '#/components/schemas/Inner'}, {type: boolean}, {type: array, items: {$ref: '#/components/schemas/Inner'}}]}",
        "Tree: {oneOf: [{type: string}, {type: object, required: [left], properties: {left: {$ref: '#/components/schemas/Tree'}, right: {$ref: '#/components/schemas/Tree'}}}, {type: array, items: {$ref: '#/components/schemas/Tree'}}]}",
        "Colour: {type: string, enum: [red, blue]}",
        "Painted: {type: object, properties: {colour: {anyOf: [{type: string}, {$ref: '#/components/schemas/Colour'}]}, colours: {type: array, items: {anyOf: [{type: string}, {$ref: '#/components/schemas/Colour'}]}}, strict: {$ref: '#/components/schemas/Colour'}}}",
        "Login: {type: object, required: [kind], properties: {kind: {const: login}, user: {type: string}}}",
        "Logout: {type: object, required: [kind], properties: {kind: {const: logout}, user: {type: string}}}",
        "Event: {oneOf: [{$ref: '#/components/schemas/Login'}, {$ref: '#/components/schemas/Logout'}]}",
        "First: {type: object, required: [version], properties: {version: {type: integer, const: 1}, a: {type: string}}}",
        "Second: {type: object, required: [version], properties: {version: {type: integer, enum: [2, 3]}, a: {type: string}}}",
        "Versioned: {oneOf: [{$ref: '#/components/schemas/First'}, {$ref: '#/components/schemas/Second'}]}",
        "VersionedByName: {oneOf: [{$ref: '#/components/schemas/First'}, {$ref: '#/components/schemas/Second'}], discriminator: {propertyName: version, mapping: {'1': '#/components/schemas/First', '2': '#/components/schemas/Second', '3': '#/components/schemas/Second'}}}",
        "Good: {type: object, required: [ok], properties: {ok: {const: true}, result: {type: string}}}",
        "Bad: {type: object, required: [ok], properties: {ok: {const: false}, error: {type: string}}}",
        "Answer: {oneOf: [{$ref: '#/components/schemas/Good'}, {$ref: '#/components/schemas/Bad'}]}",
        "Kind: {type: string, enum: [dog, cat]}",
        "Dog: {type: object, required: [kind], properties: {kind: {$ref: '#/components/schemas/Kind'}, bark: {type: string}}}",
        "Cat: {type: object, required: [kind], properties: {kind: {$ref: '#/components/schemas/Kind'}, lives: {type: integer}}}",
        "ByEnum: {oneOf: [{$ref: '#/components/schemas/Dog'}, {$ref: '#/components/schemas/Cat'}], discriminator: {propertyName: kind, mapping: {dog: '#/components/schemas/Dog', cat: Cat}}}",
        "Root: {type: object, required: [type], properties: {type: {type: string}}}",
        "Middle: {allOf: [{$ref: '#/components/schemas/Root'}, {type: object, properties: {m: {type: integer}}}]}",
        "LeafA: {allOf: [{$ref: '#/components/schemas/Middle'}, {type: object, properties: {a: {type: string}}}]}",
        "LeafB: {allOf: [{$ref: '#/components/schemas/Middle'}, {type: object, properties: {b: {type: string}}}]}",
        "Leaves: {oneOf: [{$ref: '#/components/schemas/LeafA'}, {$ref: '#/components/schemas/LeafB'}], discriminator: {propertyName: type}}",
        "Animal: {type: object, required: [type], discriminator: {propertyName: type, mapping: {mammal: '#/components/schemas/Mammal', whale: '#/components/schemas/Whale'}}, properties: {type: {type: string}, name: {type: string}}}",
        "Mammal: {allOf: [{$ref: '#/components/schemas/Animal'}, {type: object, properties: {legs: {type: integer}}}]}",
        "Whale: {allOf: [{$ref: '#/components/schemas/Mammal'}, {type: object, required: [depth], properties: {depth: {type: integer}}}]}",
        "Bird: {x-discriminator-value: bird, allOf: [{$ref: '#/components/schemas/Animal'}, {type: object, properties: {wings: {type: integer}}}]}",
        "Fish: {x-ms-discriminator-value: fish, allOf: [{$ref: '#/components/schemas/Animal'}, {type: object, properties: {fins: {type: integer}}}]}",
        "Vehicle: {type: object, required: [type], properties: {type: {type: string}, wheels: {type: integer, minimum: 1}}, discriminator: {propertyName: type, mapping: {car: '#/components/schemas/Car', bike: '#/components/schemas/Bike'}}, oneOf: [{$ref: '#/components/schemas/Car'}, {$ref: '#/components/schemas/Bike'}]}",
        "Car: {type: object, required: [doors], properties: {type: {type: string}, wheels: {type: integer}, doors: {type: integer}}}",
        "Bike: {type: object, properties: {type: {type: string}, wheels: {type: integer}, gears: {type: integer}}}",
        "Message: {type: object, required: [type, id], properties: {type: {type: string}, id: {type: string, minLength: 2}}, discriminator: {propertyName: type}, oneOf: [{$ref: '#/components/schemas/Mail'}, {$ref: '#/components/schemas/Sms'}]}",
        "Mail: {type: object, required: [subject], properties: {subject: {type: string}}}",
        "Sms: {type: object, required: [number], properties: {number: {type: string}}}",
        "Job: {type: object, discriminator: {propertyName: kind, mapping: {'1': '#/components/schemas/Build', '2': '#/components/schemas/Deploy'}}, properties: {kind: {type: integer}, id: {type: string}}}",
        "Build: {allOf: [{$ref: '#/components/schemas/Job'}, {type: object, properties: {branch: {type: string}}}]}",
        "Deploy: {allOf: [{$ref: '#/components/schemas/Job'}, {type: object, properties: {target: {type: string}}}]}",
        "Level: {type: integer, enum: [1, 2], x-enum-varnames: [low, high]}",
        "Alarm: {type: object, required: [level], discriminator: {propertyName: level, mapping: {'2': '#/components/schemas/Siren'}}, properties: {level: {$ref: '#/components/schemas/Level'}}}",
        "Siren: {allOf: [{$ref: '#/components/schemas/Alarm'}, {type: object, properties: {loud: {type: boolean}}}]}",
        "Toggle: {type: object, discriminator: {propertyName: on, mapping: {'true': '#/components/schemas/TurnedOn'}}, properties: {on: {type: boolean}}}",
        "TurnedOn: {allOf: [{$ref: '#/components/schemas/Toggle'}, {type: object, properties: {since: {type: integer}}}]}",
        "Party: {type: object, discriminator: {propertyName: type}, properties: {name: {type: string}}}",
        "Person: {allOf: [{$ref: '#/components/schemas/Party'}, {type: object, properties: {age: {type: integer}}}]}",
        "Company: {allOf: [{$ref: '#/components/schemas/Party'}, {type: object, properties: {type: {const: firm}, staff: {type: integer}}}]}",
        "Node: {type: object, discriminator: {propertyName: type}, oneOf: [{$ref: '#/components/schemas/Text'}, {$ref: '#/components/schemas/Image'}]}",
        "Text: {allOf: [{$ref: '#/components/schemas/Node'}, {type: object, properties: {text: {type: string}}}]}",
        "Image: {allOf: [{$ref: '#/components/schemas/Node'}, {type: object, properties: {src: {type: string}}}]}",
        "Entity: {type: object, required: [type], properties: {type: {type: string}, id: {type: string}}}",
        "Place: {discriminator: {propertyName: type}, allOf: [{$ref: '#/components/schemas/Entity'}, {type: object, properties: {at: {type: string}}}]}",
        "Thing: {discriminator: {propertyName: type}, allOf: [{$ref: '#/components/schemas/Entity'}]}",
        "Tool: {allOf: [{$ref: '#/components/schemas/Thing'}, {type: object, properties: {use: {type: string}}}]}",
        "Either: {oneOf: [{$ref: '#/components/schemas/Thing'}, {$ref: '#/components/schemas/Rock'}], discriminator: {propertyName: type, mapping: {tool: '#/components/schemas/Tool', rock: '#/components/schemas/Rock'}}}",
        "Rock: {type: object, properties: {type: {type: string}}}",
        "Expression: {oneOf: [{$ref: '#/components/schemas/Operation'}, {$ref: '#/components/schemas/Number'}], discriminator: {propertyName: t}}",
        "Operation: {anyOf: [{$ref: '#/components/schemas/Sum'}, {$ref: '#/components/schemas/Difference'}, {$ref: '#/components/schemas/Expression'}]}",
        "Sum: {type: object, properties: {t: {type: string}, of: {type: array, items: {$ref: '#/components/schemas/Expression'}}}}",
        "Difference: {type: object, properties: {t: {type: string}, of: {type: array, items: {$ref: '#/components/schemas/Expression'}}}}",
        "Play: {type: object, required: [type, action], properties: {type: {type: string, enum: [media]}, action: {type: string, enum: [play, stop]}}}",
        "Skip: {type: object, required: [type, action], properties: {type: {type: string, enum: [media]}, action: {type: string, enum: [skip]}, to: {type: number}}}",
        "Medium: {oneOf: [{$ref: '#/components/schemas/Play'}, {$ref: '#/components/schemas/Skip'}]}",
        "Link: {type: object, required: [type], properties: {type: {type: string, enum: [link]}, href: {type: string}}}",
        "Step: {oneOf: [{$ref: '#/components/schemas/Medium'}, {$ref: '#/components/schemas/Link'}], discriminator: {propertyName: type}}",
        "Number: {type: object, properties: {t: {type: string}, value: {type: number}}}",
        "City: {allOf: [{$ref: '#/components/schemas/Place'}, {type: object, properties: {people: {type: integer}}}]}"));

    [Theory]
    [InlineData("Scalars", "true", "Boolean same")]
    [InlineData("Scalars", "1.50", "Double same")]
    [InlineData("Scalars", "\"true\"", "String same")]
    [InlineData("Scalars", "[]", "unknown same  oneOf")]
    [InlineData("Exact", "7", "Double same")]
    [InlineData("Exact", "7.5", "Double same  anyOf")]
    [InlineData("Exact", "1000", "Double same")]
    [InlineData("Exact", "1000.5", "Double same")]
    [InlineData("Exact", "\"2024-02-29\"", "DateOnly same")]
    [InlineData("Exact", "\"0f8fad5b-d9cb-469f-a165-70867728950e\"", "Guid same")]
    [InlineData("TextOrCircle", "\"a\"", "String same")]
    [InlineData("TextOrCircle", """{"r":1,"other":null}""", "Circle same")]
    [InlineData("TextOrCircle", """{"side":1}""", "unknown same  oneOf")]
    [InlineData("TextOrCircle", "null", "null same")]
    [InlineData("OneOrMany", """{"r":1}""", "Circle same")]
    [InlineData("OneOrMany", """[{"r":1},{"r":2.0}]""", "List same")]
    [InlineData("OneOrMany", "[]", "List same")]
    [InlineData("OneOrMany", """[{"side":1}]""", "unknown same  oneOf")]
    [InlineData("TextOrTexts", "\"a\"", "String same")]
    [InlineData("TextOrTexts", """["a","b"]""", "List same")]
    [InlineData("Holder", """{"shape":null,"shapes":[{"r":1},null,{"side":2}],"map":{"a":"b","c":{"r":0}}}""", "Holder same")]
    [InlineData("Holder", """{"shape":{"side":2},"shapes":null,"map":{"a":null}}""", "Holder same /map type, /shapes type")]
    [InlineData("Inner", "\"abcd\"", "String same  maxLength")]
    [InlineData("Outer", "\"abc\"", "String same")]
    [InlineData("Outer", "[\"abc\",5]", "List same")]
    [InlineData("Outer", "false", "Boolean same")]
    [InlineData("Tree", """{"left":"a","right":["b",{"left":"c"}]}""", "TreeObject same")]
    [InlineData("Tree", """[[["a"]]]""", "List same")]
    [InlineData("Painted", """{"colour":"red","colours":["blue","green"],"strict":"red"}""", "Painted same")]
    [InlineData("Painted", """{"colour":"green","strict":"green"}""", "Painted same /strict enum")]
    [InlineData("Event", """{"user":"u","kind":"logout"}""", "Logout same")]
    [InlineData("Event", """{"kind":"login"}""", "Login same")]
    [InlineData("Event", """{"kind":"logoff","user":"u"}""", "unknown same  oneOf")]
    [InlineData("Event", """{"user":"u"}""", "unknown same  oneOf")]
    [InlineData("Versioned", """{"a":"x","version":1}""", "First same")]
    [InlineData("Versioned", """{"a":"x","version":3}""", "Second same")]
    [InlineData("Versioned", """{"a":"x","version":4}""", "unknown same  oneOf")]
    [InlineData("VersionedByName", """{"a":"x","version":2}""", "Second same")]
    [InlineData("VersionedByName", """{"a":"x","version":9}""", "unknown same  oneOf")]
    [InlineData("Answer", """{"ok":true,"result":"r"}""", "Good same")]
    [InlineData("Answer", """{"ok":false}""", "Bad same")]
    [InlineData("ByEnum", """{"lives":9,"kind":"cat"}""", "Cat same")]
    [InlineData("ByEnum", """{"kind":"dog"}""", "Dog same")]
    [InlineData("ByEnum", """{"kind":"fox"}""", "unknown same  oneOf")]
    [InlineData("Leaves", """{"m":1,"b":"x","type":"LeafB"}""", "LeafB same")]
    [InlineData("Leaves", """{"type":"LeafA"}""", "LeafA same")]
    [InlineData("Leaves", """{"type":"LeafC"}""", "unknown same  oneOf")]
    [InlineData("Root", """{"type":"LeafA","m":1,"a":"x"}""", "Root same")]
    [InlineData("Middle", """{"type":"LeafB","b":"x"}""", "Middle same")]
    [InlineData("Animal", """{"depth":9,"legs":0,"type":"whale"}""", "Whale same")]
    [InlineData("Animal", """{"type":"mammal","legs":4}""", "Mammal same")]
    [InlineData("Mammal", """{"type":"whale","depth":4}""", "Whale same")]
    [InlineData("Animal", """{"type":"bird","wings":2}""", "Bird same")]
    [InlineData("Animal", """{"type":"fish","fins":2}""", "Fish same")]
    [InlineData("Animal", """{"type":"insect","legs":6}""", "Animal same")]
    [InlineData("Animal", """{"type":null,"name":"n"}""", "Animal same /type type")]
    [InlineData("Whale", """{"type":null,"depth":1}""", "Whale same /type type")]
    [InlineData("Animal", """{"type":["whale"],"name":"n"}""", "refused")]
    [InlineData("Whale", """{"type":{"a":1},"depth":1}""", "refused")]
    [InlineData("Whale", """{"depth":1}""", "Whale same /type required")]
    [InlineData("Vehicle", """{"doors":4,"type":"car"}""", "Car same")]
    [InlineData("Vehicle", """{"type":"bike","gears":4,"wheels":0}""", "Bike same /wheels minimum")]
    [InlineData("Vehicle", """{"type":"boat"}""", "unknown same  oneOf")]
    [InlineData("Car", """{"doors":4}""", "Car same")]
    [InlineData("Message", """{"id":"ab","subject":"s","type":"Mail"}""", "MessageMail same")]
    [InlineData("Message", """{"id":"a","number":"1","type":"Sms"}""", "MessageSms same /id minLength")]
    [InlineData("Message", """{"id":"a","type":"Fax"}""", "unknown same  oneOf")]
    [InlineData("Mail", """{"subject":"s"}""", "Mail same")]
    [InlineData("Job", """{"branch":"b","kind":1}""", "Build same")]
    [InlineData("Job", """{"kind":2,"target":"t"}""", "Deploy same")]
    [InlineData("Job", """{"kind":3,"target":"t"}""", "Job same")]
    [InlineData("Job", """{"kind":"2","target":"t"}""", "Deploy same")]
    [InlineData("Job", """{"id":"a"}""", "Job same")]
    [InlineData("Build", """{"branch":"b"}""", "Build same")]
    [InlineData("Build", """{"branch":"b","kind":2}""", "Build same /kind discriminator")]
    [InlineData("Alarm", """{"level":2,"loud":true}""", "Siren same")]
    [InlineData("Alarm", """{"level":1}""", "Alarm same")]
    [InlineData("Alarm", """{"loud":true}""", "Alarm same /level enum, /level required")]
    [InlineData("Toggle", """{"since":1,"on":true}""", "TurnedOn same")]
    [InlineData("Toggle", """{"on":false}""", "Toggle same")]
    [InlineData("Party", """{"age":1,"type":"Person","name":"n"}""", "Person same")]
    [InlineData("Party", """{"type":"firm","staff":2}""", "Company same")]
    [InlineData("Party", """{"name":"n","other":1}""", "Party same")]
    [InlineData("Person", """{"age":1}""", "Person same")]
    [InlineData("Node", """{"type":"Image","src":"s"}""", "Image same")]
    [InlineData("Place", """{"type":"City","people":1,"at":"x"}""", "City same")]
    [InlineData("Step", """{"type":"media","action":"skip","to":1}""", "Skip same")]
    [InlineData("Step", """{"type":"media","action":"stop"}""", "Play same")]
    [InlineData("Step", """{"type":"link"}""", "Link same")]
    [InlineData("Thing", """{"type":"Tool","use":"u","id":"a"}""", "Tool same")]
    [InlineData("Thing", """{"type":"Other","id":"a"}""", "Thing same")]
    [InlineData("Entity", """{"type":"Tool","use":"u"}""", "Entity same")]
    [InlineData("Either", """{"type":"Tool","use":"u"}""", "Tool same")]
    [InlineData("Either", """{"type":"rock"}""", "Rock same")]
    [InlineData("Either", """{"type":"sand"}""", "unknown same  oneOf")]
    [InlineData("Expression", """{"t":"Difference","of":[{"t":"Number","value":1},{"t":"Sum","of":[]}]}""", "Difference same")]
    [InlineData("Expression", """{"t":"Number","value":1}""", "Number same")]
    [InlineData("Expression", """{"t":"Product","of":[]}""", "unknown same  oneOf")]
    public void A_value_is_read_as_its_case(string type, string json, string expected) => Assert.Equal(expected, Verdict.Of(Probe.Value.Type(type), json));

    [Fact]
    public void A_discriminator_may_come_after_a_megabyte_of_other_members()
    {
        var others = string.Join(',', Enumerable.Range(0, 20_000).Select(static i => $"\"member{i:D8}\":{{\"kind\":\"dog\",\"text\":\"a value that is passed over\"}}"));
        Assert.Equal("Cat same", Verdict.Of(Probe.Value.Type("ByEnum"), $"{{{others},\"kind\":\"cat\"}}"));
        Assert.Equal("Whale same", Verdict.Of(Probe.Value.Type("Animal"), $"{{{others},\"type\":\"whale\",\"depth\":1}}"));
        Assert.Equal("Logout same", Verdict.Of(Probe.Value.Type("Event"), $"{{{others},\"kind\":\"logout\"}}"));
    }

    // As in other objects the last member of a name counts; what stands first is looked for no further.
    [Theory]
    [InlineData("ByEnum", """{"kind":"dog","kind":"cat"}""", "Dog", """{"kind":"cat"}""")]
    [InlineData("Animal", """{"type":"bird","type":"whale","depth":1}""", "Bird", """{"type":"whale","depth":1}""")]
    public void Of_two_discriminators_the_first_names_the_case_and_the_last_is_the_value(string type, string json, string expected, string written)
    {
        var generated = Probe.Value.Type(type);
        var value = generated.Read(json);
        Assert.Equal(expected, value is JsonUnion union ? union.Value.GetType().Name : value!.GetType().Name);
        Assert.Null(generated.Lost(written, value));
    }
}
