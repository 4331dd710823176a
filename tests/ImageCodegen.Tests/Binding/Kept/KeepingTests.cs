using ImageCodegen.Binding.Kept;
using ImageCodegen.Binding.Settings;
using ImageCodegen.Text;

namespace ImageCodegen.Tests.Binding.Kept;

/// <summary>What has a name keeps it, whatever else would be called so.</summary>
public sealed class KeepingTests
{
    private const string Head = "openapi: 3.1.1\ninfo: {title: t, version: '1'}\npaths: {}\ncomponents:\n  schemas:\n";
    private const string Item = "    shop.Item: {type: object, properties: {sku: {type: string}}}\n";

    [Fact]
    public void A_new_component_takes_no_short_name_from_another()
    {
        const string Added = "    bank.Item: {type: object, properties: {iban: {type: string}}}\n";

        Assert.Equal(["BankItem", "ShopItem"], Bound.Spec(Head + Added + Item).TypeNames);
        Assert.Equal(["BankItem", "Item"], Keep(Item, Added + Item).TypeNames);
    }

    [Fact]
    public void A_new_component_that_is_called_so_exactly_takes_no_name_either()
    {
        const string Before = "    user: {type: object, properties: {id: {type: string}}}\n";
        const string Added = "    User: {type: object, properties: {name: {type: string}}}\n";

        Assert.Equal(["User", "UserModel"], Keep(Before, Before + Added).TypeNames);
    }

    [Fact]
    public void What_the_user_says_comes_first_and_is_not_written_down()
    {
        var span = new SourceSpan(new SourceFile("/c", "c", default), 1, 1);
        var settings = new BindingSettings { Rename = new Renames { Types = new Dictionary<string, GivenName>(StringComparer.Ordinal) { ["bank.Item"] = new("rename.types", "bank.Item", "Item", span) } } };
        var bound = Bound.Keeping(Bound.Keeping(null, Head + Item).Kept, Head + Item + "    bank.Item: {type: object, properties: {iban: {type: string}}}\n", settings);

        Assert.Equal(["ShopItem", "Item"], bound.TypeNames);
        Assert.Equal([("schemas/shop.Item", "ShopItem")], bound.Kept.Types.Select(t => (t.Key, t.Value)));
    }

    [Fact]
    public void A_name_that_is_edited_is_that_of_the_type_and_one_whose_line_is_removed_is_chosen_anew()
    {
        var edited = new KeptNames { Types = new Dictionary<string, string>(StringComparer.Ordinal) { ["schemas/shop.Item"] = "Article", ["schemas/gone"] = "Gone" } };

        var bound = Bound.Keeping(edited, Head + Item);

        Assert.Equal(["Article"], bound.TypeNames);
        Assert.Equal(["schemas/shop.Item"], bound.Kept.Types.Keys);
        Assert.Equal(["Item"], Bound.Keeping(KeptNames.None, Head + Item).TypeNames);
    }

    [Theory]
    [InlineData("Equals")]
    [InlineData("NsJsonResolver")]
    public void A_name_that_cannot_be_had_any_more_is_given_up(string name)
    {
        var kept = new KeptNames { Types = new Dictionary<string, string>(StringComparer.Ordinal) { ["schemas/shop.Item"] = name } };

        Assert.Equal(["Item"], Bound.Keeping(kept, Head + Item).TypeNames);
    }

    [Fact]
    public void Cases_are_told_by_what_is_in_them_and_not_by_their_number()
    {
        const string First = "{type: object, properties: {type: {const: card}, number: {type: string}}}";
        const string Second = "{type: object, properties: {iban: {type: string}, bic: {type: string}}}";
        const string Third = "{type: object, properties: {token: {type: string}, iban: {type: string}}}";
        var before = Bound.Keeping(null, Head + $"    Payment: {{oneOf: [{First}, {Second}]}}\n");
        var edited = Second.Replace("bic", "swift", StringComparison.Ordinal);
        var after = Bound.Keeping(before.Kept, Head + $"    Payment: {{oneOf: [{Third}, {edited}, {First}]}}\n");

        Assert.Equal("Card: PaymentCard, WithIban: PaymentWithIban", before.Cases("Payment"));
        Assert.Equal("WithToken: PaymentWithToken, WithIban: PaymentWithIban, Card: PaymentCard", after.Cases("Payment"));
        Assert.Equal(["schemas/Payment", "schemas/Payment/(iban, swift)", "schemas/Payment/(iban, token)", "schemas/Payment/(type=card, number)"], after.Kept.Types.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Of_two_that_shared_a_name_the_one_that_is_as_it_was_keeps_it()
    {
        const string Line = "{type: object, properties: {sku: {type: string}, count: {type: integer}, note: {type: string}}}";
        const string Orders = "    Order: {type: object, properties: {line: $}}\n    Refund: {type: object, properties: {line: #}}\n";
        var both = Orders.Replace("$", Line, StringComparison.Ordinal).Replace("#", Line, StringComparison.Ordinal);
        var edited = Line.Replace("note", "hint", StringComparison.Ordinal);
        var before = Bound.Keeping(null, Head + both);

        Assert.Equal(["Order", "OrderLine", "Refund"], before.TypeNames);
        Assert.Equal(["OrderLine"], before.Kept.Shared.Keys);

        var first = Bound.Keeping(before.Kept, Head + Orders.Replace("$", edited, StringComparison.Ordinal).Replace("#", Line, StringComparison.Ordinal));
        var second = Bound.Keeping(before.Kept, Head + Orders.Replace("$", Line, StringComparison.Ordinal).Replace("#", edited, StringComparison.Ordinal));

        Assert.Equal(["OrderLineData", "OrderLine"], [TypeOf(first, "Order"), TypeOf(first, "Refund")]);
        Assert.Equal(["OrderLine", "RefundLine"], [TypeOf(second, "Order"), TypeOf(second, "Refund")]);
        Assert.Empty(first.Kept.Shared);
    }

    [Fact]
    public void Whoever_writes_the_name_of_a_component_to_a_place_that_is_the_same_uses_it_there_until_one_is_edited()
    {
        const string Same = "{type: object, properties: {street: {type: string}, city: {type: string}, zip: {type: string}}}";
        const string Text = Head + "    Address: " + Same + "\n    Customer: {type: object, properties: {home: " + Same + "}}\n";
        var kept = new KeptNames { Types = new Dictionary<string, string>(StringComparer.Ordinal) { ["schemas/Address"] = "Address", ["schemas/Customer/home"] = "Address" } };
        var shared = Bound.Keeping(kept, Text);
        var edited = Bound.Keeping(shared.Kept, Text.Replace("Address: {type: object, properties: {", "Address: {type: object, properties: {country: {type: string}, ", StringComparison.Ordinal));

        Assert.Equal(["Address", "Customer"], shared.TypeNames);
        Assert.Equal("Address", Bound.Show(shared.Member("Customer", "home").Value));
        Assert.Equal(["Address", "Customer", "CustomerHome"], edited.TypeNames);
    }

    [Fact]
    public void A_new_component_takes_no_name_of_inline_types()
    {
        const string Same = "{type: object, properties: {street: {type: string}}}";
        const string Text = Head + "    Customer: {type: object, properties: {address: " + Same + "}}\n";

        Assert.Equal(["Customer", "CustomerAddress", "CustomerAddressModel"], Bound.Keeping(Bound.Keeping(null, Text).Kept, Text + "    CustomerAddress: " + Same + "\n").TypeNames);
    }

    [Fact]
    public void Members_values_operations_and_parameters_keep_names_that_another_took()
    {
        const string Text =
            """
            openapi: 3.1.1
            info: {title: t, version: '1'}
            paths:
              /a: {get: {operationId: get_it, parameters: [{name: x-y, in: query, schema: {type: string}}, {name: xY, in: query, schema: {type: string}}], responses: {}}}
            components: {schemas: {A: {type: object, properties: {a-b: {type: string}, aB: {type: string}, kind: {enum: [r-g, rG]}}}}}
            """;
        var before = Bound.Keeping(null, Text);
        var again = Bound.Keeping(before.Kept, Text.Replace("{name: xY, in: query, schema: {type: string}}", "", StringComparison.Ordinal)
            .Replace("/a: {get:", "/b: {get: {operationId: getIt, responses: {}}}\n  /a: {get:", StringComparison.Ordinal)
            .Replace("aB: {type: string}, ", "", StringComparison.Ordinal));

        Assert.Equal(["GetIt"], before.Contract.Operations.Select(o => o.CSharpName));
        Assert.Contains(("schemas/A/a-b", "ABValue"), before.Kept.Members.Select(m => (m.Key, m.Value)));
        Assert.Equal("ABValue", again.Member("A", "a-b").CSharpName);
        Assert.Equal("GetIt", again.Contract.Operations.Single(o => o.Request.Record.Members.Count > 0).CSharpName);
        Assert.Equal(before.Contract.Operations[0].Request.Record.Members[0].CSharpName, again.Contract.Operations.Single(o => o.Request.Record.Members.Count > 0).Request.Record.Members[0].CSharpName);
    }

    private static string TypeOf(Bound bound, string record) => Bound.Show(bound.Member(record, "line").Value).TrimEnd('?');

    private static Bound Keep(string before, string after) => Bound.Keeping(Bound.Keeping(null, Head + before).Kept, Head + after);
}
