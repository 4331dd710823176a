using System.Text.RegularExpressions;
using ImageCodegen.Model;
using static ImageCodegen.Tests.Emission.Contract;

namespace ImageCodegen.Tests.Emission;

public partial class CompileTests
{
    private static readonly bool[] Both = [true, false];

    [Fact]
    public void Everything_compiles_without_a_warning() => EverythingContract.Model.CompileClean();

    [Fact]
    public void Types_alone_compile_without_a_warning() => (EverythingContract.Model with { Operations = [] }).CompileClean();

    [Fact]
    public void An_empty_contract_has_no_files() => Assert.Empty(Contract.Of().Emit());

    /// <summary>Names of the framework and the runtime are free for specs to use.</summary>
    [Theory]
    [InlineData("String")]
    [InlineData("Object")]
    [InlineData("List")]
    [InlineData("Task")]
    [InlineData("IReadOnlyList")]
    [InlineData("Guid")]
    [InlineData("Uri")]
    [InlineData("HashCode")]
    [InlineData("System")]
    [InlineData("ImageCodegen")]
    [InlineData("JsonElement")]
    [InlineData("JsonConverter")]
    [InlineData("Validator")]
    [InlineData("HttpMethod")]
    [InlineData("HttpRequest")]
    [InlineData("StringCodec")]
    [InlineData("Obsolete")]
    [InlineData("ObsoleteAttribute")]
    [InlineData("GeneratedRegexAttribute")]
    [InlineData("Regex")]
    [InlineData("DateTimeOffset")]
    [InlineData("EnsJsonResolver")]
    [InlineData("Sample")]
    [InlineData("Ens")]
    [InlineData("Type")]
    [InlineData("ExtensionData")]
    [InlineData("T")]
    [InlineData("Func")]
    [InlineData("JsonKinds")]
    public void A_type_may_have_any_name(string name)
    {
        string[] few = ["Defaults", "Containers", "Part", "Old", "State", "Level", "Payment", "Card", "Transfer"];
        var model = EverythingContract.Model with { Types = [.. EverythingContract.Model.Types.Where(type => few.Contains(type.Name.Name, StringComparer.Ordinal))] };
        (model with { Types = [.. model.Types, Record(name, Member("Self", RecordOf(name)).Named("SelfValue"), Member("All", ListOf(RecordOf(name))))] }).CompileClean();
    }

    [Theory]
    [InlineData("String")]
    [InlineData("Uri")]
    [InlineData("Guid")]
    [InlineData("HashCode")]
    [InlineData("JsonRecord")]
    [InlineData("JsonEquality")]
    [InlineData("JsonElement")]
    [InlineData("JsonOutput")]
    [InlineData("RegexOptions")]
    [InlineData("Regex")]
    [InlineData("StringCodec")]
    [InlineData("ErrorCode")]
    [InlineData("Validator")]
    [InlineData("HttpRequest")]
    [InlineData("HttpMethod")]
    [InlineData("ParameterPlace")]
    [InlineData("System")]
    [InlineData("reader")]
    [InlineData("name")]
    [InlineData("other")]
    [InlineData("check")]
    [InlineData("class")]
    [InlineData("field")]
    [InlineData("value")]
    [InlineData("State")]
    [InlineData("JsonKinds")]
    [InlineData("Kinds")]
    public void A_member_may_have_any_name(string name)
    {
        var member = Member(name, Scalar(ScalarKind.Uri), new TextLength(1, 2)).Required();
        MemberModel[] others = [
            Member("Guids", Scalar(ScalarKind.Guid)).Default(EverythingContract.DefaultOf(ScalarKind.Guid)),
            Member("Dates", Scalar(ScalarKind.DateTime)).Default(EverythingContract.DefaultOf(ScalarKind.DateTime)),
            Member("OldState", EnumOf("State")).Default(new EnumLiteral(Name("State"), "on", "On")).Deprecated(),
            Member("Uris", ListOf(Scalar(ScalarKind.Uri)))];
        Contract.Of(Record("Image", [member, .. others]), Contract.Enum("State", ("on", "On")))
            .With(Operation("Get", "PURGE", "/", [.. others.Prepend(member).Select(static item => item.In(ParameterPlace.Query))]))
            .CompileClean();
    }

    [Theory]
    [InlineData("RecordJson", "RecordReading", "RecordWriting", "RecordEquality", "RecordValidation", "Patterns")]
    [InlineData("RequestHttp")]
    [InlineData("StringEnumJson")]
    [InlineData("IntegerEnumJson")]
    [InlineData("UnionJson", "Patterns")]
    [InlineData("ErrorTable")]
    [InlineData("Resolver")]
    public void Every_name_that_a_template_prints_is_known_to_clash(string template, params string[] partials)
    {
        var text = string.Concat(partials.Prepend(template).Select(TemplateText));
        var printed = FixedName().Matches(text).Select(static match => match.Groups["name"].Value).ToHashSet(StringComparer.Ordinal);
        Assert.NotEmpty(printed);
        Assert.Empty(printed.Except(ImageCodegen.Emission.KnownNames.Of(template), StringComparer.Ordinal));
    }

    private static string TemplateText(string name)
    {
        using var reader = new StreamReader(typeof(ImageCodegen.Emission.TemplateSet).Assembly.GetManifestResourceStream($"Templates/{name}.hbs")!);
        return reader.ReadToEnd();
    }

    [GeneratedRegex(@"Names\.\w+\}\}(?<name>\w+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex FixedName();

    [Fact]
    public void Deprecated_members_are_obsolete_for_users_alone()
    {
        EverythingContract.Model.CompileClean();
        Assert.Contains("[Obsolete(\"The contract marks it as deprecated.\")]", EverythingContract.Model.Emit()["Ens/Old.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Parameters_of_one_wire_name_in_two_places_both_have_a_JSON_name() => Contract.Of().With(Operation(
        "Get",
        "GET",
        "/{id}",
        Member("id", TextType).Named("Id").Required().In(ParameterPlace.Path),
        Member("id", TextType).Named("QueryId").In(ParameterPlace.Query))).CompileClean();

    [Fact]
    public void Parameters_of_every_type_compile_in_every_place_and_style()
    {
        var operations =
            from place in System.Enum.GetValues<ParameterPlace>()
            from style in System.Enum.GetValues<ParameterStyle>()
            from required in Both
            from nullable in Both
            from reserved in Both
            select Operation($"Op{place}{style}{required}{nullable}{reserved}", "GET", "/", [.. Types(place, style, required, nullable, reserved)]);
        Contract.Of(Record("Part", Member("Id", TextType)), Contract.Enum("State", ("on", "On"))).With([.. operations]).CompileClean();
    }

    private static IEnumerable<ParameterModel> Types(ParameterPlace place, ParameterStyle style, bool required, bool nullable, bool reserved)
    {
        TypeRef[] types = [TextType, IntegerType, Scalar(ScalarKind.Bytes), EnumOf("State"), new AnyRef(), ListOf(TextType), MapOf(IntegerType), RecordOf("Part")];
        foreach (var (type, index) in types.Select(static (type, index) => (type, index)))
        {
            var member = Member("p" + index, type).Named("P" + index) with { Required = required, Value = Value(type) with { Nullable = nullable } };
            yield return member.In(place, style, explode: index % 2 == 0) with { AllowReserved = reserved };
            if (type is ScalarRef { Kind: var kind } && !required)
            {
                yield return member.Named("D" + index).Default(EverythingContract.DefaultOf(kind)).In(place, style) with { WireName = "d" + index };
            }
        }
    }
}
