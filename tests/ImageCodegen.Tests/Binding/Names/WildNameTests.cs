namespace ImageCodegen.Tests.Binding.Names;

public sealed class WildNameTests
{
    [Theory]
    [InlineData("io.k8s.api.core.v1.Pod", "CoreV1Pod")]
    [InlineData("io.k8s.apimachinery.pkg.util.intstr.IntOrString", "IntOrString")]
    [InlineData("io.k8s.apimachinery.pkg.version.Info", "VersionInfo")]
    [InlineData("microsoft.graph.user", "User")]
    [InlineData("Acme.Shop.Orders.Order", "Order")]
    [InlineData("Acme.Orders.Create", "OrdersCreate")]
    [InlineData("model.User", "User")]
    [InlineData("github_com_acme_service_model.User", "User")]
    [InlineData("Order.Line", "OrderLine")]
    [InlineData("System.String", "SystemString")]
    [InlineData("Page<User>", "PageOfUser")]
    [InlineData("Foo<Bar,Baz<Qux>>", "FooOfBarAndBazOfQux")]
    [InlineData("Map\u00abstring,object\u00bb", "MapOfStringAndObject")]
    [InlineData("Response[list[User]]", "ResponseOfListOfUser")]
    [InlineData("Nullable`1[[System.Int32, mscorlib]]", "NullableOfInt32")]
    [InlineData("System.Collections.Generic.List`1[[Acme.User, Acme, Version=1.0.0.0, Culture=neutral]]", "ListOfUser")]
    [InlineData("a[0]", "A0")]
    [InlineData("a<b", "AB")]
    [InlineData("foo/bar", "FooBar")]
    [InlineData("$defs", "Defs")]
    [InlineData("3dModel", "Type3dModel")]
    [InlineData("class", "Class")]
    [InlineData("Equals", "EqualsModel")]
    [InlineData("\u67e5\u8be2", "\u67e5\u8be2")]
    [InlineData("\U0001F600", "U1F600")]
    [InlineData("", "Empty")]
    [InlineData(" ", "Space")]
    public void A_component_is_called_as_a_programmer_would_call_it(string wire, string expected) =>
        Assert.Equal(expected, Assert.Single(Bound.Schemas($"{Quoted(wire)}: {{properties: {{x: {{}}}}}}").TypeNames));

    [Theory]
    [InlineData("io.k8s.api.core.v1.Event, io.k8s.api.events.v1.Event", "CoreV1Event EventsV1Event")]
    [InlineData("a.shop.Item, a.bank.Item", "ShopItem BankItem")]
    [InlineData("graph.user, graph.calls.user", "GraphUser User")]
    [InlineData("a.b.User, a.b.c.User", "User CUser")]
    [InlineData("a.b.User, User", "BUser User")]
    [InlineData("foo-bar, foo_bar, FooBar", "FooBarModel FooUnderscoreBar FooBar")]
    [InlineData("Pet, pet", "Pet PetModel")]
    public void Two_components_are_told_apart(string wires, string expected) => Assert.Equal(
        expected.Split(' '),
        Bound.Schemas(string.Concat(wires.Split(", ").Select(w => $"{w}: {{properties: {{x: {{}}}}}}\n"))).TypeNames);

    [Theory]
    [InlineData("'+1', '-1'", "Plus1 Minus1")]
    [InlineData("GMT+1, GMT-1", "GmtPlus1 GmtMinus1")]
    [InlineData("created, -created", "Created MinusCreated")]
    [InlineData("'>=', <=, '=', '!='", "GreaterThanOrEqual LessThanOrEqual Equal NotEqual")]
    [InlineData("'1.0', '10', '1', '01'", "Value1_0 Value10 Value1 Value01")]
    [InlineData("a, A", "AValue A")]
    [InlineData("'', '*', ' '", "Empty Asterisk Space")]
    [InlineData("application/json, application/ld+json, '*/*'", "ApplicationJson ApplicationLdJson AsteriskSlashAsterisk")]
    [InlineData("1024x768, 16:9, 4k", "Value1024x768 Value16_9 Value4k")]
    [InlineData("'2024-01-01', '2024-01-01T10:00:00Z'", "Value2024_01_01 Value2024_01_01T10_00_00Z")]
    [InlineData("en-US, fr-FR, zh-Hans-CN", "EnUS FrFR ZhHansCN")]
    [InlineData("en-US, en_US", "EnUS EnUSValue")]
    [InlineData("a-b, a_b, a.b, a/b", "AB AUnderscoreB ABValue ASlashB")]
    [InlineData("equals, value, ToString, IsKnown", "EqualsValue ValueMember ToStringValue IsKnownValue")]
    public void Values_are_called_as_a_programmer_would_call_them(string values, string expected) => Assert.Equal(
        expected.Split(' '),
        Bound.Schemas($"E: {{type: string, enum: [{values}]}}").Enum("E").Values.Select(v => v.CSharpName));

    [Fact]
    public void A_long_way_is_shortened_by_its_middle()
    {
        const string Way = "payment_settings: {properties: {method_options: {properties: {customer_balance: {properties: {bank_transfer: {properties: {x: {}}}}}, card_present: {properties: {bank_transfer: {properties: {y: {}}}, reader_model: {properties: {z: {}}}}}}}}}";
        var bound = Bound.Schemas($"SubscriptionScheduleRequest: {{properties: {{{Way}}}}}");
        Assert.Equal(
            [
                "SubscriptionScheduleRequest", "SubscriptionScheduleRequestPaymentSettings", "SubscriptionScheduleRequestPaymentSettingsMethodOptions",
                "SubscriptionScheduleRequestCustomerBalance", "SubscriptionScheduleRequestCustomerBalanceBankTransfer", "SubscriptionScheduleRequestCardPresent",
                "SubscriptionScheduleRequestCardPresentBankTransfer", "SubscriptionScheduleRequestReaderModel",
            ],
            bound.TypeNames);
    }

    [Fact]
    public void Values_of_one_kind_are_called_after_it_wherever_they_are() => Assert.Equal(
        ["A", "ListObject", "B", "C"],
        Bound.Schemas(string.Concat("ABC".Select(c => $"{c}: {{properties: {{object: {{type: string, enum: [list]}}}}}}\n"))).TypeNames);

    [Fact]
    public void A_shared_response_of_a_status_is_called_after_what_that_means()
    {
        var bound = Bound.Spec("openapi: 3.1.1\ninfo: {title: t, version: '1'}\npaths: {/: {get: {responses: {'400': {$ref: '#/components/responses/400'}}}}}\ncomponents: {responses: {'400': {description: d, content: {application/json: {schema: {properties: {x: {}}}}}}}}");
        Assert.Equal(["BadRequestResponse"], bound.TypeNames);
        Assert.Equal("GetRoot", bound.Contract.Operations.Single().CSharpName);
    }

    private static string Quoted(string text) => "'" + text + "'";
}
