using ImageCodegen.Emission.Escaping;

namespace ImageCodegen.Tests.Emission;

/// <summary>Runs generated code. Each test is a few lines of C# that use it as its users would and return text.</summary>
public class RunTests
{
    private const string Scalars = """
        {"String":"a","Boolean":true,"Int32":-1,"Int64":9223372036854775807,"UInt64":18446744073709551615,"BigInteger":340282366920938463463374607431768211456,"Int64Text":"-5","UInt64Text":"18446744073709551615","DecimalText":"1.50","Single":0.5,"Double":1E+300,"Decimal":1.50,"DateTime":"2018-01-10T01:01:02Z","Date":"2018-01-10","Time":"01:02:03","Guid":"20758a58-585d-4a41-a9b2-28da8f4f534f","Uri":"https://example.com/a?b","Bytes":"AQID","File":{"fileName":"f","data":"AQID"}}
        """;

    private const string Nulls = """
        {"String":null,"Boolean":null,"Int32":null,"Int64":null,"UInt64":null,"BigInteger":null,"Int64Text":null,"UInt64Text":null,"DecimalText":null,"Single":null,"Double":null,"Decimal":null,"DateTime":null,"Date":null,"Time":null,"Guid":null,"Uri":null,"Bytes":null,"File":null}
        """;

    private const string Containers = """
        {"Names":["a","b"],"Numbers":[1,null],"Grid":[[1.5],[]],"Labels":{"b":"x","a":"y"},"Parts":{"p":[{"Id":"ab"}]},"Part":{"Id":"cd"},"AllParts":[{"Id":"ef"}],"PartMap":{"q":{"Id":"gh"}},"States":["on","new"],"NoState":null,"Anything":{"x":[1]},"Anythings":[1,"a",null]}
        """;

    [Theory]
    [InlineData("Scalars", Scalars)]
    [InlineData("Scalars", "{}")]
    [InlineData("Scalars", Nulls)]
    [InlineData("RequiredScalars", Scalars)]
    [InlineData("RequiredNullableScalars", Scalars)]
    [InlineData("RequiredNullableScalars", Nulls)]
    [InlineData("Defaults", Scalars)]
    [InlineData("Defaults", "{}")]
    [InlineData("Defaults", Nulls)]
    [InlineData("NullableDefaults", Scalars)]
    [InlineData("NullableDefaults", "{}")]
    [InlineData("NullableDefaults", Nulls)]
    [InlineData("Containers", Containers)]
    [InlineData("Empty", "{\"unknown\":[1,{\"a\":\"é\"}]}")]
    [InlineData("Old", "{\"Limit\":4,\"Names\":[\"a\"],\"Id\":\"x\"}")]
    public void What_was_read_is_written(string type, string json) => Assert.Equal(json.Trim() + " True", Run(
        $"var value = {type}.Parse({Quote(json)}); return Encoding.UTF8.GetString(value.ToUtf8Json()) + ' ' + value.Equals({type}.Parse(value.ToUtf8Json()));"));

    [Theory]
    [InlineData("RequiredScalars", "{}")]
    [InlineData("RequiredNullableScalars", "{}")]
    [InlineData("Containers", "{\"NoState\":null}")]
    [InlineData("Containers", "{\"AllParts\":[]}")]
    public void A_missing_member_is_a_fault(string type, string json) =>
        Assert.Equal("JsonException", Run($"try {{ {type}.Parse({Quote(json)}); return \"\"; }} catch (JsonException error) {{ return error.GetType().Name; }}"));

    [Fact]
    public void A_new_record_has_its_defaults() => Assert.Equal("x -7 1.5 on {}", Run(
        "var value = new Defaults(); return FormattableString.Invariant($\"{value.StringValue} {value.Int64Value} {value.DecimalValue} {value.State} {Encoding.UTF8.GetString(value.ToUtf8Json())}\");"));

    [Fact]
    public void Equality_holds_for_lists_and_maps() => Assert.Equal("True True False", Run(
        $"var a = Containers.Parse({Quote(Containers)}); var b = Containers.Parse({Quote(Containers)}); return $\"{{a == b}} {{a.GetHashCode() == b.GetHashCode()}} {{a == b with {{ Names = [\"a\"] }}}}\";"));

    [Fact]
    public void Serializer_and_resolver_agree() => Assert.Equal("{\"Id\":\"ab\"} {\"Id\":\"ab\"} \"on\"", Run(
        "var part = JsonSerializer.Deserialize<Part>(\"{\\\"Id\\\":\\\"ab\\\"}\")!; var options = new JsonSerializerOptions { TypeInfoResolver = EnsJsonResolver.Default };"
        + " return JsonSerializer.Serialize(part) + ' ' + JsonSerializer.Serialize(part, options) + ' ' + JsonSerializer.Serialize(State.On, options);"));

    [Fact]
    public void An_enum_is_open() => Assert.Equal("True on False new  True 3", Run(
        "var unknown = new State(\"new\"); return $\"{State.On.IsKnown} {State.On} {unknown.IsKnown} {unknown.Value} {default(State)} {default(State) == State.Nothing} {State.Values.Count}\";"));

    [Theory]
    [InlineData("new Part { Id = \"ab\" }", "")]
    [InlineData("new Part { Id = \"a\" }", "/Id minLength")]
    [InlineData("new Part { Id = \"a b\" }", "/Id pattern")]
    [InlineData("Part.Parse(\"{\\\"Id\\\":\\\"ab\\\",\\\"x\\\":1}\")", "/x additionalProperties")]
    [InlineData("new Containers { AllParts = [new Part { Id = \"a\" }], NoState = null }", "/AllParts/0/Id minLength")]
    [InlineData("new Containers { AllParts = [], NoState = null, Names = [\"a\", \"\", \"a\"] }", "/Names maxItems, /Names uniqueItems, /Names/1 minLength")]
    [InlineData("new Containers { AllParts = [], NoState = null, Labels = new Dictionary<string, string> { [\"a/b\"] = \"1\" } }", "/Labels/a~1b pattern")]
    [InlineData("new Containers { AllParts = [], NoState = new State(\"new\"), States = [new(\"x\")] }", "/States/0 enum, /NoState enum")]
    [InlineData("new Containers { AllParts = [], NoState = null, Parts = new Dictionary<string, IReadOnlyList<Part>> { [\"p\"] = [new Part { Id = \"a\" }] } }", "/Parts/p/0/Id minLength")]
    [InlineData("new Checked { Whole = 3, Small = 1, Half = 1.5, Single = 1f, Money = 9.99m, Fixed = \"yes\", FixedState = State.On, Flag = true }", "")]
    [InlineData("new Checked { Whole = 101 }", "/Whole maximum, /Whole multipleOf")]
    [InlineData("new Checked { Whole = 1, Small = 0 }", "/Whole multipleOf, /Small exclusiveMinimum")]
    [InlineData("new Checked { Half = 0.3, Single = 1.5f, Money = 10.001m }", "/Half multipleOf, /Single exclusiveMaximum, /Money maximum, /Money multipleOf")]
    [InlineData("new Checked { Fixed = \"no\", FixedState = new State(\"x\"), Flag = false }", "/Fixed const, /FixedState const, /FixedState enum, /Flag const")]
    [InlineData("new Checked()", " minProperties")]
    public void Validation_reports_what_the_contract_says(string value, string expected) => Assert.Equal(expected, Run(
        $"return string.Join(\", \", {value}.Validate().Failures.Select(static failure => failure.Pointer + ' ' + failure.Keyword));"));

    [Fact]
    public void A_request_is_written_and_read_back() => Assert.Equal(
        "POST https://host/v1/p%201/parts?id=7&sort=size&state=on&ids=%5B%22a%22%2C%22b%22%5D&tags=x&tags=y&tagged=x%7Cy&Version=2017-11-10 ListParts t 2 {\"Id\":\"ab\"} True",
        Run(
            "var request = new ListPartsRequest { Project = \"p 1\", Id = 7, Sort = \"size\", State = State.On, Ids = [\"a\", \"b\"], Tags = [\"x\", \"y\"], Tagged = [\"x\", \"y\"],"
            + " Trace = \"t\", Count = 2, Body = new Part { Id = \"ab\" } };"
            + " using var message = request.ToHttpRequestMessage(new Uri(\"https://host\"));"
            + " var back = ListPartsRequest.FromHttp(message);"
            + " return $\"{message.Method} {message.RequestUri!.AbsoluteUri} {message.Headers.GetValues(\"x-acs-action\").Single()} {message.Headers.GetValues(\"x-trace\").Single()}\""
            + " + $\" {message.Headers.GetValues(\"x-count\").Single()} {message.Content!.ReadAsStringAsync().Result} {back == request}\";"));

    [Theory]
    [InlineData("GET", "/parts/7", "True 7")]
    [InlineData("GET", "https://host/parts/7?x=1", "True 7")]
    [InlineData("POST", "/parts/7", "False ")]
    [InlineData("GET", "/parts", "False ")]
    [InlineData("GET", "/parts/a", "False ")]
    public void A_request_is_known_by_its_method_and_URI(string method, string uri, string expected) => Assert.Equal(expected, Run(
        $"return GetPartRequest.TryFromHttp(new HttpMethod(\"{method}\"), new Uri(\"{uri}\", UriKind.RelativeOrAbsolute), out var request) + \" \" + request?.Id;"));

    [Theory]
    [InlineData(200, "{\"Id\":\"ab\"}", "Part")]
    [InlineData(404, "[\"a\"]", "String[]")]
    [InlineData(201, "a", "String")]
    [InlineData(202, "", "")]
    [InlineData(500, "a", "Byte[]")]
    public void An_answer_is_read_by_its_status(int status, string body, string expected) => Assert.Equal(expected, Run(
        $"return GetPartRequest.ReadResponse({status}, Encoding.UTF8.GetBytes({Quote(body)}))?.GetType().Name ?? \"\";"));

    [Theory]
    [InlineData("MissingParameter", "True MissingParameter 400 ")]
    [InlineData("InvalidParameter.OsType", "True InvalidParameter 400 OsType")]
    [InlineData("404", "True NotFound 404 ")]
    [InlineData("Unheard", "False")]
    public void A_documented_error_is_told_by_its_code(string code, string expected) => Assert.Equal(expected, Run(
        $"return ListPartsErrors.TryParse(\"{code}\", out var error, out var argument) ? $\"True {{error}} {{error.Describe().Status}} {{argument}}\" : \"False\";"));

    [Fact]
    public void Errors_stand_in_the_order_of_the_contract() => Assert.Equal(
        "MissingParameter,InvalidParameter,NotFound 2 The parameter a is not valid.",
        Run("return string.Join(',', ListPartsErrors.All.Select(static code => code.Error)) + $\" {ListPartsErrors.ForStatus(400).Count} {ListPartsError.InvalidParameter.Describe().Format(\"a\")}\";"));

    private static string Quote(string text) => CSharpLiteral.String(text.Trim()).ToString();

    private static string Run(string body) => GeneratedAssembly.Run(body);
}
