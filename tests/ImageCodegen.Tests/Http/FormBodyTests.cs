namespace ImageCodegen.Tests.Http;

/// <summary>Forms through a server: what the contract says stands there, and comes back as it was.</summary>
public sealed class FormBodyTests
{
    [Theory]
    [InlineData("Customer = \"a b&c=d\"", "customer=a%20b%26c%3Dd")]
    [InlineData("Customer = \"é\", Count = 2, Express = true", "customer=%C3%A9&count=2&express=true")]
    [InlineData("Customer = \"c\", Expand = [\"a\"]", "customer=c&expand=a")]
    [InlineData("Customer = \"c\", Expand = [\"a\", \"b,c\"]", "customer=c&expand=a&expand=b%2Cc")]
    [InlineData("Customer = \"c\", Address = new() { Street = \"s\" }", "customer=c&address=%7B%22street%22%3A%22s%22%7D")]
    [InlineData("Customer = \"c\", Items = [new() { Price = \"1\", Parts = [\"x\"] }, new() { Price = \"2\" }]", "customer=c&items%5B0%5D%5Bprice%5D=1&items%5B0%5D%5Bparts%5D%5B0%5D=x&items%5B1%5D%5Bprice%5D=2")]
    [InlineData("Customer = \"c\", Metadata = new Dictionary<string, string> { [\"a.b\"] = \"1\", [\"0\"] = \"x\" }", "customer=c&metadata%5Ba.b%5D=1&metadata%5B0%5D=x")]
    [InlineData("Customer = \"c\", Metadata = new Dictionary<string, string> { [\"0\"] = \"x\" }", "customer=c&metadata%5B0%5D=x")]
    [InlineData("Customer = \"c\", Tags = [\"a\", \"b\"]", "customer=c&tags=a%7Cb")]
    [InlineData("Customer = \"c\", Path = \"/a/b?c&d\"", "customer=c&path=/a/b?c%26d")]
    [InlineData("Customer = \"c\", Path = \"a,b\"", "customer=c&path=a,b")]
    [InlineData("Customer = \"c\", Origin = new() { Shop = \"a b\", Country = \"é\" }", "customer=c&shop=a%20b&country=%C3%A9")]
    public async Task A_form_says_what_the_contract_asks(string members, string expected)
    {
        var (result, text, _) = await CaseProgram.SendAsync("form-body", $"new CreateOrderRequest {{ Body = new() {{ {members} }} }}");
        Assert.Equal(("same application/x-www-form-urlencoded", expected), (result, text));
    }

    [Fact]
    public async Task Another_reader_of_forms_understands_it()
    {
        var (_, _, form) = await CaseProgram.SendAsync("form-body", "new CreateOrderRequest { Body = new() { Customer = \"a b\", Items = [new() { Price = \"1+1\" }], Metadata = new Dictionary<string, string> { [\"k]\"] = \"v\" } } }");
        Assert.Equal("customer=a b\nitems[0][price]=1+1\nmetadata[k]]=v", form);
    }

    [Fact]
    public async Task A_map_of_any_names_is_a_form()
    {
        var (result, _, form) = await CaseProgram.SendAsync("form-body", "new SearchRequest { Body = new Dictionary<string, string> { [\"a\\r\\nb&c\"] = \"\\u0001=\", [\"x[0]\"] = \"y\" } }");
        Assert.Equal(("same application/x-www-form-urlencoded", "a\r\nb&c=\u0001=\nx[0]=y"), (result, form));
    }

    [Fact]
    public async Task A_form_without_members_is_there()
    {
        var (result, text, _) = await CaseProgram.SendAsync("form-body", "new SearchRequest { Body = new Dictionary<string, string>() }");
        Assert.Equal(("same application/x-www-form-urlencoded", ""), (result, text));
    }

    [Theory]
    [InlineData("customer=c&items[][price]=1&items[][price]=2", "1,2")]
    [InlineData("customer=c&items[0][price]=1&items[1][price]=2&items[1][parts][]=x", "1,2")]
    [InlineData("items[0][price]=1&customer=c", "1")]
    public void Names_with_brackets_are_read_as_other_writers_have_them(string form, string prices) => Assert.Equal(prices, CaseProgram.Run("form-body", $$"""
        using var message = new HttpRequestMessage(HttpMethod.Post, "/orders") { Content = new StringContent("{{form}}", Encoding.UTF8, "application/x-www-form-urlencoded") };
        return string.Join(',', CreateOrderRequest.FromHttp(message).Body.Items!.Select(item => item.Price));
        """));

    [Fact]
    public void What_is_deeper_than_anybody_means_stays_text() => Assert.Equal("True", CaseProgram.Run("form-body", """
        var form = "customer=c&metadata" + string.Concat(Enumerable.Repeat("[a]", 100_000)) + "=1";
        using var message = new HttpRequestMessage(HttpMethod.Post, "/orders") { Content = new StringContent(form, Encoding.UTF8, "application/x-www-form-urlencoded") };
        return CreateOrderRequest.TryFromHttp(message, out var request) + "";
        """));

    [Fact]
    public void A_form_is_checked_as_JSON_is() => Assert.Equal("/body/customer maxLength, /body/count minimum", CaseProgram.Run("form-body", """
        return Failures(new CreateOrderRequest { Body = new() { Customer = new string('c', 21), Count = 0 } });
        """));
}
