namespace ImageCodegen.Tests.Http;

/// <summary>Text, bytes and bodies that can be sent as one of several media types, through a server.</summary>
public sealed class OtherBodyTests
{
    [Theory]
    [InlineData("text-and-binary-bodies", "new PutNoteRequest { Body = \"é\\r\\n\" }", "same text/plain; charset=utf-8", "é\r\n")]
    [InlineData("text-and-binary-bodies", "new PutCountRequest { Body = 7 }", "same text/plain; charset=utf-8", "7")]
    [InlineData("text-and-binary-bodies", "new PutAssetRequest { Body = [65, 0, 66] }", "same application/octet-stream", "A\0B")]
    [InlineData("text-and-binary-bodies", "new PutAssetRequest()", "same ", "")]
    [InlineData("text-and-binary-bodies", "new PutIconRequest { Body = [65], BodyMediaType = \"image/webp\" }", "same image/webp", "A")]
    [InlineData("text-and-binary-bodies", "new PutThingRequest { Body = [65] }", "same application/octet-stream", "A")]
    [InlineData("text-and-binary-bodies", "new PutThingRequest { Body = [65], BodyMediaType = \"text/css\" }", "same text/css", "A")]
    [InlineData("text-and-binary-bodies", "new PatchThingRequest { Body = new() { Name = \"n\" } }", "same application/merge-patch+json", "{\"name\":\"n\"}")]
    [InlineData("text-and-binary-bodies", "new SendInvoiceRequest { Body = \"<a/>\" }", "same application/xml", "<a/>")]
    [InlineData("several-media-types", "new AddPetRequest { Body = new() { Name = \"n\" } }", "same application/json", "{\"name\":\"n\"}")]
    [InlineData("several-media-types", "new AddPetRequest { Body = new() { Name = \"n\", Tags = [\"a\"] }, BodyMediaType = \"application/x-www-form-urlencoded\" }", "same application/x-www-form-urlencoded", "name=n&tags=a")]
    [InlineData("several-media-types", "new PutPetRequest { Body = new() { Name = \"n\" } }", "same application/json", "{\"name\":\"n\"}")]
    [InlineData("several-media-types", "new PutPetRequest { CsvBody = \"a;b\" }", "same text/csv; charset=utf-8", "a;b")]
    [InlineData("several-media-types", "new PutPetRequest { BinaryBody = [65] }", "same application/octet-stream", "A")]
    [InlineData("several-media-types", "new PutReadmeRequest { Body = \"# a\", BodyMediaType = \"text/x-markdown\" }", "same text/x-markdown; charset=utf-8", "# a")]
    public async Task A_body_comes_as_it_was_sent(string name, string request, string expected, string text)
    {
        var (result, came, _) = await CaseProgram.SendAsync(name, request);
        Assert.Equal((expected, text), (result, came));
    }

    [Fact]
    public async Task Parts_beside_JSON_are_a_body_of_their_own()
    {
        var (result, _, form) = await CaseProgram.SendAsync("several-media-types", "new PutPetRequest { MultipartBody = new() { Photo = new byte[] { 1 } } }");
        Assert.Equal(("same multipart/form-data", "photo: photo application/octet-stream 1 [Content-Disposition Content-Type]"), (result, form));
    }

    [Theory]
    [InlineData("text-and-binary-bodies", "new PutIconRequest { Body = [1], BodyMediaType = \"image/png\\r\\nX: 1\" }")]
    [InlineData("text-and-binary-bodies", "new PutIconRequest { Body = [1], BodyMediaType = \"text/plain\" }")]
    [InlineData("several-media-types", "new PutReadmeRequest { Body = \"\", BodyMediaType = \"image/png\" }")]
    [InlineData("several-media-types", "new PutPetRequest { CsvBody = \"\", BinaryBody = [] }")]
    [InlineData("text-and-binary-bodies", "new PutNoteRequest { Body = \"\\ud800\" }")]
    public void What_cannot_be_sent_is_refused(string name, string request) =>
        Assert.Equal("ArgumentException", CaseProgram.Run(name, $"try {{ return Trip({request}); }} catch (ArgumentException fault) {{ return fault.GetType().Name; }}"));

    [Theory]
    [InlineData("several-media-types", "new AddPetRequest { Body = new() { Name = \"n\" }, BodyMediaType = \"text/html\" }", "/bodyMediaType enum")]
    [InlineData("several-media-types", "new AddPetRequest { Body = new() { Name = new string('n', 10) } }", "/body/name maxLength")]
    [InlineData("several-media-types", "new PutPetRequest()", " oneOf")]
    [InlineData("several-media-types", "new PutPetRequest { CsvBody = \"\", BinaryBody = [] }", " oneOf")]
    [InlineData("several-media-types", "new PutPetRequest { MultipartBody = new() { Photo = new byte[0] } }", "")]
    [InlineData("text-and-binary-bodies", "new PutNoteRequest { Body = \"01234567890\" }", "/body maxLength")]
    public void Bodies_are_checked(string name, string request, string expected) => Assert.Equal(expected, CaseProgram.Run(name, $"return Failures({request});"));

    [Theory]
    [InlineData("text/csv", "a", "a")]
    [InlineData("TEXT/CSV; header=present", "a", "a")]
    [InlineData("application/json", "{\\\"name\\\":\\\"n\\\"}", "n")]
    [InlineData("application/json", "[]", "fault")]
    [InlineData("application/xml", "<a/>", "fault")]
    public void A_body_is_read_by_its_media_type(string type, string body, string expected) => Assert.Equal(expected, CaseProgram.Run("several-media-types", $$"""
        using var message = new HttpRequestMessage(HttpMethod.Put, "/pets") { Content = new StringContent("{{body}}") };
        message.Content.Headers.ContentType = System.Net.Http.Headers.MediaTypeHeaderValue.Parse("{{type}}");
        return PutPetRequest.TryFromHttp(message, out var request) ? request.CsvBody ?? request.Body?.Name ?? "none" : "fault";
        """));

    [Fact]
    public void A_header_of_bodies_goes_with_an_empty_one() =>
        Assert.Equal("same ", CaseProgram.Run("wild-loose", "return Trip(new ReadLineRequest { Name = \"a\", Line = 1, ContentLanguage = \"en\" });"));
}
