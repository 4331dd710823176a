using FsCheck;
using FsCheck.Fluent;
using ImageCodegen.Model;

namespace ImageCodegen.Tests.Binding;

public sealed class MergedTypesTests
{
    private const string User = "User: {properties: {id: {type: integer}, name: {type: string}, mail: {type: string}}}\n";
    private const string Inline = "{properties: {id: {type: integer}, name: {type: string}, mail: {type: string}}}";

    [Fact]
    public void An_inline_object_that_is_the_same_as_a_component_stays_apart()
    {
        // An edit of the component must not rename what does not refer to it.
        var bound = Bound.Schemas($"{User}A: {{properties: {{user: {Inline}}}}}");
        Assert.Equal(["User", "A", "AUser"], bound.TypeNames);
        Assert.Equal("AUser", bound.TypeOf("user"));
    }

    [Theory]
    [InlineData("{properties: {id: {type: integer}, name: {type: string}, mail: {type: integer}}}")]
    [InlineData("{properties: {id: {type: integer}, name: {type: string}, mail: {type: [string, 'null']}}}")]
    [InlineData("{properties: {id: {type: integer}, name: {type: string}, mail: {type: string, default: x}}}")]
    [InlineData("{properties: {id: {type: integer}, name: {type: string}, mail: {type: string, maxLength: 9}}}")]
    [InlineData("{properties: {id: {type: integer}, name: {type: string}, mail: {type: string, deprecated: true}}}")]
    [InlineData("{properties: {id: {type: integer}, name: {type: string}, mail: {type: string, readOnly: true}}}")]
    [InlineData("{required: [id], properties: {id: {type: integer}, name: {type: string}, mail: {type: string}}}")]
    [InlineData("{additionalProperties: false, properties: {id: {type: integer}, name: {type: string}, mail: {type: string}}}")]
    [InlineData("{minProperties: 1, properties: {id: {type: integer}, name: {type: string}, mail: {type: string}}}")]
    public void What_is_read_written_or_checked_in_another_way_stays_apart(string other) =>
        Assert.Equal("AUser", Bound.Schemas($"{User}A: {{properties: {{user: {other}}}}}").TypeOf("user"));

    [Fact]
    public void Components_that_are_the_same_both_stay() =>
        Assert.Equal(["User", "SimpleUser"], Bound.Schemas($"{User}SimpleUser: {Inline}").TypeNames);

    [Fact]
    public void Types_that_refer_to_themselves_are_compared_too()
    {
        static string Tree(string name) => $"{{properties: {{leaf: {{type: string}}, size: {{type: integer}}, next: {{$ref: '#/components/schemas/A/properties/{name}'}}}}}}";
        var bound = Bound.Schemas($"A: {{properties: {{oak_tree: {Tree("oak_tree")}, elm_tree: {Tree("elm_tree")}}}}}");
        Assert.Equal(bound.TypeOf("oak_tree"), bound.TypeOf("elm_tree"));
        Assert.Equal(2, bound.Contract.Types.Count);
    }

    [Fact]
    public void Few_values_are_the_same_only_where_they_are_called_alike()
    {
        var bound = Bound.Schemas("A: {properties: {a_state: {type: string, enum: [on, off]}, b_state: {type: string, enum: [on, off]}, light: {type: string, enum: [on, off]}}}\nB: {properties: {d: {properties: {state: {type: string, enum: [on, off]}}}}}");
        Assert.Equal("AOption", bound.TypeOf("a_state"));
        Assert.Equal(bound.TypeOf("a_state"), bound.TypeOf("light"));
        Assert.Equal("BDState", Bound.Show(bound.Member("BD", "state").Value));
    }

    [Fact]
    public void A_value_is_called_after_the_record_that_is_full_of_them() => Assert.Equal(
        ["Permissions", "Permission"],
        Bound.Schemas("Permissions: {properties: {a: {type: string, enum: [r, w]}, b: {type: string, enum: [r, w]}, c: {type: string, enum: [r, w]}}}").TypeNames);

    [Fact]
    public void A_union_of_few_cases_is_called_after_them()
    {
        const string Reference = "{oneOf: [{type: string}, {$ref: '#/components/schemas/User'}]}";
        var bound = Bound.Schemas($"{User}A: {{properties: {{front: {Reference}, back: {Reference}}}}}");
        Assert.Equal(["User", "A", "TextOrUser"], bound.TypeNames);
        Assert.Equal("Text: String, User: User", bound.Cases("TextOrUser"));
    }

    [Fact]
    public void A_name_that_two_kinds_of_types_would_have_is_neither_s()
    {
        static string Three(string name, string values) => string.Concat(Enumerable.Range(1, 3).Select(i => $"{name}{(char)('A' + i)}: {{properties: {{capture_method: {{type: string, enum: [{values}]}}}}}}\n"));
        var bound = Bound.Schemas(Three("Car", "a, b") + Three("Bus", "c, d"));
        Assert.Equal(["BusBCaptureMethod", "CarBCaptureMethod"], bound.TypeNames.Where(n => n.EndsWith("Method", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Cases_of_a_union_stay_apart()
    {
        var bound = Bound.Schemas($"A: {{properties: {{x: {{oneOf: [{{title: One User, {Inline[1..]}, {{title: Other User, {Inline[1..]}]}}}}}}");
        Assert.Equal(2, bound.Union("AX").Cases.Count);
        Assert.Equal(2, bound.Union("AX").Cases.Select(c => c.Value.Type).Distinct().Count());
    }

    [Fact]
    public void What_most_say_is_said_of_the_one()
    {
        static string Said(string words) => "{description: " + words + ", properties: {id: {type: integer}, name: {type: string}, mail: {type: string, description: Where to write.}}}";
        var bound = Bound.Schemas($"A: {{properties: {{a_man: {Said("Somebody.")}, b_man: {Said("Somebody.")}, c_man: {Said("Somebody else.")}}}}}\nB: {{properties: {{a: {{properties: {{d_man: {Said("x")}}}}}}}}}");
        var man = Assert.Single(bound.Contract.Types.OfType<RecordModel>(), r => r.Members.Count == 3 && r.Members[2].WireName == "mail");
        Assert.Equal("An object with `id`, `name` and `mail`.", man.Documentation.Summary);
        Assert.Equal("Where to write.", man.Members[2].Documentation.Summary);
        Assert.Equal("Somebody else.", bound.Member("A", "c_man").Documentation.Summary);
    }

    [Fact]
    public void An_unrelated_schema_renames_nothing()
    {
        var schemas = $"{User}A: {{properties: {{owner_user: {Inline}, s_state: {{type: string, enum: [on, off]}}, t_state: {{type: string, enum: [on, off]}}}}}}\n";
        var before = Bound.Schemas(schemas).TypeNames;
        var after = Bound.Schemas("Aaa: {properties: {thing: {type: string, enum: [q]}}}\n" + schemas + "Z: {properties: {x: {properties: {y: {}}}}}").TypeNames;
        Assert.Subset(after.ToHashSet(StringComparer.Ordinal), before.ToHashSet(StringComparer.Ordinal));
    }

    [Fact]
    public void An_unrelated_schema_renames_no_long_shared_or_shortened_name()
    {
        var members = Gen.Elements("payment_settings", "method_options", "customer_balance", "bank_transfer", "card", "mode", "state", "type", "items");
        var ways = members.NonEmptyListOf().Select(w => w.Take(7).ToList()).ListOf();
        var names = Gen.Elements("Order", "shop.v1.Order", "bank.v1.Order", "a.shop.Item", "a.bank.Item", "CreateSubscriptionScheduleRequest");
        Prop.ForAll(names.Zip(ways).ListOf().ToArbitrary(), schemas =>
        {
            var known = schemas.DistinctBy(s => s.Item1, StringComparer.Ordinal).ToList();
            var text = string.Concat(known.Select(s => Text(s.Item1, s.Item2)));
            var before = Names(text);
            var after = Names("Unrelated: {properties: {thing: {properties: {other: {type: string, enum: [q, r]}}}}}\n" + text + "z.unrelated.v2.Zebra: {properties: {yet: {properties: {another: {type: integer}}}}}\n");
            return before.All(p => after.GetValueOrDefault(p.Key) == p.Value) && after.Values.Distinct(StringComparer.OrdinalIgnoreCase).Count() == after.Count;
        }).QuickCheckThrowOnFailure();
    }

    private static string Text(string name, IEnumerable<List<string>> ways)
    {
        static string Nested(IEnumerable<string> way) => way.Reverse().Aggregate("{type: string, enum: [on, off]}", (below, member) => $"{{properties: {{{member}: {below}, x: {{}}}}}}");
        return $"{name}: {{properties: {{q: {{}}{string.Concat(ways.DistinctBy(w => w[0], StringComparer.Ordinal).Select(w => $", {w[0]}: {Nested(w.Skip(1))}"))}}}}}\n";
    }

    private static Dictionary<string, string> Names(string schemas) =>
        Bound.Schemas(schemas + "Z: {type: object}").Contract.Types.ToDictionary(t => t.Origin, t => t.Name.Name, StringComparer.Ordinal);
}
