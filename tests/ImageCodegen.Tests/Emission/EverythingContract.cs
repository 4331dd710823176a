using ImageCodegen.Model;
using static ImageCodegen.Tests.Emission.Contract;

namespace ImageCodegen.Tests.Emission;

/// <summary>One contract with every kind of member, parameter and error.</summary>
internal static class EverythingContract
{
    internal static ScalarKind[] Kinds { get; } = System.Enum.GetValues<ScalarKind>();

    private static TypeModel[] Unions =>
    [
        Record("Card", Member("kind", TextType).Named("Kind"), Member("number", TextType, new TextLength(4, null)).Named("Number").Required()),
        Record("Transfer", Member("kind", TextType).Named("Kind"), Member("iban", TextType).Named("Iban").Required()),
        Contract.IntegerEnum("Level", ("1", "Low"), ("-2", "Below"), ("9223372036854775807", "Top")),
        Contract.Union(
            "Payment",
            Case("Card", RecordOf("Card"), JsonKinds.Object) with { Shape = new() { Kinds = JsonKinds.Object, DiscriminatorValues = ["card"], Required = ["number"], Members = ["kind", "number"] } },
            Case("Transfer", RecordOf("Transfer"), JsonKinds.Object) with
            {
                Shape = new() { Kinds = JsonKinds.Object, Required = ["iban"], Members = ["kind", "iban"], Constants = [new("kind", ["\"wire\"", "\"sepa\""])] },
            },
            Case("Text", TextType, JsonKinds.String, new TextLength(2, 8), new TextPattern("^[a-z]+$", "^[a-z]+$")),
            Case("Level", IntegerEnumOf("Level"), JsonKinds.Integer) with { Shape = new() { Kinds = JsonKinds.Integer, Texts = ["1", "-2"] } },
            Case("Tags", ListOf(TextType, new TextLength(1, null)), JsonKinds.Array),
            Case("Flag", Scalar(ScalarKind.Boolean), JsonKinds.Boolean, new AllowedValues(["true"])))
            with { DiscriminatorWireName = "kind" },
        Contract.Union("Any", Case("Payment", UnionOf("Payment"), JsonKinds.String | JsonKinds.Object), Case("Anys", ListOf(UnionOf("Any")), JsonKinds.Array), Case("Value", new AnyRef(), JsonKinds.Any))
            with { Exclusive = false },
        Record("Order",
            Member("payment", UnionOf("Payment")).Named("Payment").Required(),
            Member("other", UnionOf("Any")).Named("Other").Nullable(),
            Member("all", ListOf(UnionOf("Payment"))).Named("All"),
            Member("byName", MapOf(UnionOf("Payment"))).Named("ByName"),
            Member("level", IntegerEnumOf("Level")).Named("Level"),
            Member("fixed", IntegerEnumOf("Level"), new NumberRange("0", false, null, false), new ConstValue(new IntegerEnumLiteral(Name("Level"), "1", "Low"))).Named("Fixed").Required(),
            Member("start", IntegerEnumOf("Level")).Named("Start").Default(new IntegerEnumLiteral(Name("Level"), "1", "Low")),
            Member("odd", IntegerEnumOf("Level") with { Open = true }).Named("Odd").Nullable().Default(new IntegerEnumLiteral(Name("Level"), "7", null)),
            Member("levels", ListOf(IntegerEnumOf("Level"))).Named("Levels")),
        Record("Pet",
            Member("petType", TextType).Named("PetType").Required(),
            Member("name", TextType, new TextLength(1, null)).Named("Name").Required(),
            Member("age", IntegerType).Named("Age").Deprecated())
            with { Polymorphism = new("petType", [new("cat", Name("Cat")), new("siamese", Name("Siamese")), new("dog", Name("Dog")), new("hound", Name("Dog"))]), DiscriminatorValue = new StringLiteral("Pet") },
        Derived("Cat", "Pet", "cat", 3, Member("lives", IntegerType, new NumberRange(null, false, "9", false)).Named("Lives"))
            with { Polymorphism = new("petType", [new("siamese", Name("Siamese"))]) },
        Derived("Siamese", "Cat", "siamese", 4),
        Derived("Dog", "Pet", "dog", 3, Member("friends", ListOf(RecordOf("Pet"))).Named("Friends"), Member("mood", IntegerEnumOf("Level")).Named("Mood").Required()),
        Record("Shape", Member("kind", EnumOf("ShapeKind")).Named("Kind"))
            with { Polymorphism = new("kind", [new("round", Name("Circle"))]), DiscriminatorValue = new EnumLiteral(Name("ShapeKind"), "plain", "Plain"), AdditionalValue = Value(IntegerType) },
        Record("Circle") with { Base = Name("Shape"), InheritedMembers = [Member("kind", EnumOf("ShapeKind")).Named("Kind")], DiscriminatorValue = new EnumLiteral(Name("ShapeKind"), "round", null) },
        Contract.Enum("ShapeKind", ("plain", "Plain")),
        Record("Prices", Member("currency", TextType).Named("Currency"))
            with { AdditionalValue = Value(RecordOf("Card")) },
        Record("Counts", Member("total", IntegerType).Named("Total").Required(), Member("tags", ListOf(TextType)).Named("Tags"))
            with { AdditionalValue = Value(IntegerType, new NumberRange("0", false, null, false)) },
        Record("Asserted",
            Member("size", IntegerType, new AllowedValues(["1", "2"])).Named("Size"),
            Member("tags", ListOf(TextType), new SchemaAssertion("{\"contains\":{\"const\":\"a\"}}")).Named("Tags"),
            Member("names", ListOf(TextType, new SchemaAssertion("{\"not\":{\"const\":\"x\"}}"))).Named("Names"))
            with { Constraints = [new SchemaAssertion("{\"dependentRequired\":{\"size\":[\"tags\"]}}")] },
    ];

    private static RecordModel Derived(string name, string parent, string kind, int inherited, params MemberModel[] members) => Record(name, members) with
    {
        Base = Name(parent),
        DiscriminatorValue = new StringLiteral(kind),
        InheritedMembers = [.. new[]
        {
            Member("petType", TextType).Named("PetType").Required(),
            Member("name", TextType).Named("Name").Required(),
            Member("age", IntegerType).Named("Age").Deprecated(),
            Member("lives", IntegerType).Named("Lives"),
        }.Take(inherited)],
    };

    internal static ContractModel Model { get; } = Contract.Of([
            Record("Scalars", [.. Kinds.Select(static kind => Member(kind.ToString(), Scalar(kind)).Named(kind + "Value"))]),
            Record("RequiredScalars", [.. Kinds.Select(static kind => Member(kind.ToString(), Scalar(kind)).Named(kind + "Value").Required())]),
            Record("RequiredNullableScalars", [.. Kinds.Select(static kind => Member(kind.ToString(), Scalar(kind)).Named(kind + "Value").Required().Nullable())]),
            Record("Defaults", [.. Kinds.Select(static kind => Member(kind.ToString(), Scalar(kind)).Named(kind + "Value").Default(DefaultOf(kind))),
                Member("State", EnumOf("State")).Default(new EnumLiteral(Name("State"), "on", "On"))]),
            Record("NullableDefaults", [.. Kinds.Select(static kind => Member(kind.ToString(), Scalar(kind)).Named(kind + "Value").Nullable().Default(DefaultOf(kind)))]),
            Record("Containers",
                Member("Names", ListOf(TextType, new TextLength(1, 4)), new ItemCount(0, 2), new UniqueItems()),
                Member("Numbers", new ListRef(new ValueModel(IntegerType, true, []))),
                Member("Grid", ListOf(ListOf(Scalar(ScalarKind.Double)))),
                Member("Labels", MapOf(TextType, new TextPattern("^[a-z]+$", "^[a-z]+$")), new PropertyCount(null, 3)),
                Member("Parts", MapOf(ListOf(RecordOf("Part")))),
                Member("Part", RecordOf("Part"), new PropertyCount(null, 9)),
                Member("AllParts", ListOf(RecordOf("Part"))).Required(),
                Member("PartMap", MapOf(RecordOf("Part"))),
                Member("States", ListOf(EnumOf("State"))),
                Member("NoState", EnumOf("State")).Nullable().Required(),
                Member("Anything", new AnyRef()),
                Member("Anythings", ListOf(new AnyRef()))),
            Record("Part", Member("Id", TextType, new TextLength(2, 5), new TextPattern(@"^\w+$", @"^\w+$")).Required()) with { Additional = AdditionalMembers.Reported },
            Record("Checked",
                Member("Whole", IntegerType, new NumberRange("0", false, "100", false), new MultipleOf("1.5")),
                Member("Small", Scalar(ScalarKind.Int32), new NumberRange("0.5", true, "1e30", false)),
                Member("Half", Scalar(ScalarKind.Double), new NumberRange("0", true, null, false), new MultipleOf("0.5")),
                Member("Single", Scalar(ScalarKind.Single), new NumberRange(null, false, "1.5", true)),
                Member("Money", Scalar(ScalarKind.Decimal), new NumberRange("-1e40", false, "10", false), new MultipleOf("0.01")),
                Member("Fixed", TextType, new ConstValue(new StringLiteral("yes"))),
                Member("FixedState", EnumOf("State"), new ConstValue(new EnumLiteral(Name("State"), "on", "On"))),
                Member("Flag", Scalar(ScalarKind.Boolean), new ConstValue(new BooleanLiteral(true))),
                Member("State", EnumOf("State"), new TextLength(null, 3))) with { Constraints = [new PropertyCount(1, null)] },
            Record("Empty"),
            .. Unions,
            Record("Old", Member("Limit", IntegerType).Default(new NumberLiteral("3")).Deprecated(), Member("Names", ListOf(TextType)).Deprecated(), Member("Id", TextType).Required().Deprecated()) with { Documentation = new Documentation { Deprecated = true } },
            Contract.Enum("State", ("on", "On"), ("off", "Off"), ("", "Nothing"))
                with { Values = [new("on", "On", Documentation.None), new("off", "Off", new Documentation { Deprecated = true }), new("", "Nothing", Documentation.None)] }])
        .With(
            Operation(
                    "ListParts",
                    "POST",
                    "/v1/{project}/parts",
                    Member("project", TextType).Named("Project").Required().In(ParameterPlace.Path),
                    Member("id", IntegerType).Named("Id").Required().In(ParameterPlace.Query),
                    Member("limit", IntegerType).Named("Limit").Default(new NumberLiteral("100")).In(ParameterPlace.Query),
                    Member("name", TextType).Named("Name").In(ParameterPlace.Query),
                    Member("sort", TextType).Named("Sort").Default(new StringLiteral("name")).In(ParameterPlace.Query),
                    Member("state", EnumOf("State")).Named("State").In(ParameterPlace.Query),
                    Member("level", IntegerEnumOf("Level")).Named("PartLevel").In(ParameterPlace.Query),
                    Member("pay", UnionOf("Payment")).Named("Pay").In(ParameterPlace.Query),
                    Member("since", Scalar(ScalarKind.DateTime)).Named("Since").In(ParameterPlace.Query),
                    Member("ids", ListOf(TextType)).Named("Ids").In(ParameterPlace.Query, ParameterStyle.Json),
                    Member("tags", ListOf(TextType)).Named("Tags").In(ParameterPlace.Query),
                    Member("tagged", ListOf(TextType)).Named("Tagged").In(ParameterPlace.Query, ParameterStyle.PipeDelimited, explode: false),
                    Member("x-trace", TextType).Named("Trace").In(ParameterPlace.Header),
                    Member("x-count", IntegerType).Named("Count").In(ParameterPlace.Header),
                    Member("x-level", IntegerType).Named("Level").Default(new NumberLiteral("1")).In(ParameterPlace.Header),
                    Member("session", TextType).Named("Session").In(ParameterPlace.Cookie),
                    Constant("x-acs-action", ParameterPlace.Header, "ListParts"),
                    Constant("Version", ParameterPlace.Query, "2017-11-10"))
                .Sends(Member("body", RecordOf("Part")).Named("Body").Required())
                .Fails(
                    new ErrorCodeModel("MissingParameter", false, "MissingParameter", 400, "It is missing.", null),
                    new ErrorCodeModel("InvalidParameter.", true, "InvalidParameter", 400, "The parameter %s is not valid.", "A parameter is wrong."),
                    new ErrorCodeModel("404", false, "NotFound", 404, null, "Not there.")),
            Operation("GetPart", "GET", "/parts/{id}", Member("id", IntegerType).Named("Id").Required().In(ParameterPlace.Path)) with
            {
                Responses =
                [
                    new ResponseModel("200", "application/json", Value(RecordOf("Part")), Documentation.None),
                    new ResponseModel("4XX", "application/json", new ValueModel(ListOf(TextType), true, []), Documentation.None),
                    new ResponseModel("202", null, null, Documentation.None),
                    new ResponseModel("201", "text/plain", Value(TextType), Documentation.None) { Kind = BodyKind.Text },
                    new ResponseModel("default", "image/png", Value(Scalar(ScalarKind.Bytes)), Documentation.None) { Kind = BodyKind.Binary },
                ],
            });

    internal static LiteralModel DefaultOf(ScalarKind kind) => kind switch
    {
        ScalarKind.String => new StringLiteral("x"),
        ScalarKind.Boolean => new BooleanLiteral(true),
        ScalarKind.Int32 or ScalarKind.Int64 or ScalarKind.Int64Text => new NumberLiteral("-7"),
        ScalarKind.UInt64 or ScalarKind.UInt64Text => new NumberLiteral("18446744073709551615"),
        ScalarKind.BigInteger => new StringLiteral("-340282366920938463463374607431768211456"),
        ScalarKind.Single or ScalarKind.Double or ScalarKind.Decimal or ScalarKind.DecimalText => new NumberLiteral("1.5"),
        ScalarKind.DateTime => new StringLiteral("2018-01-10T01:02:03Z"),
        ScalarKind.Date => new StringLiteral("2018-01-10"),
        ScalarKind.Time => new StringLiteral("01:02:03"),
        ScalarKind.Guid => new StringLiteral("20758a58-585d-4a41-a9b2-28da8f4f534f"),
        ScalarKind.Uri => new StringLiteral("https://example.com/a"),
        _ => new StringLiteral("AQID"),
    };
}
