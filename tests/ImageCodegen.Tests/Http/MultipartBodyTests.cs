namespace ImageCodegen.Tests.Http;

/// <summary>Multipart bodies through a server.</summary>
public sealed class MultipartBodyTests
{
    private const string Case = "multipart-body";

    [Theory]
    [InlineData("Photo = new byte[] { 1, 2, 3 }", "photo: photo image/png 3 [Content-Disposition Content-Type X-Version]")]
    [InlineData("Photo = new FilePart([1], \"a b.jpg\", \"image/jpeg\")", "photo: a b.jpg image/jpeg 1 [Content-Disposition Content-Type X-Version]")]
    [InlineData("Photo = new byte[0], Title = \"é \\\"x\\\"\", Taken = new DateOnly(2026, 1, 2)", "title=é \"x\"\ntaken=2026-01-02\nphoto: photo image/png 0 [Content-Disposition Content-Type X-Version]")]
    [InlineData("Photo = new byte[0], Place = new() { Lat = 1.5 }, Labels = [\"a\", \"b\"], Notes = [new() { Text = \"n\" }]", "place={\"lat\":1.5}\nlabels=a\nlabels=b\nnotes={\"text\":\"n\"}\nphoto: photo image/png 0 [Content-Disposition Content-Type X-Version]")]
    [InlineData("Photo = new byte[0], More = [new byte[] { 1 }, new FilePart([2, 3], \"b.bin\")], Raw = new byte[] { 13, 10, 45, 45 }", "photo: photo image/png 0 [Content-Disposition Content-Type X-Version]\nmore: more application/octet-stream 1 [Content-Disposition Content-Type]\nmore: b.bin application/octet-stream 2 [Content-Disposition Content-Type]\nraw: raw application/octet-stream 4 [Content-Disposition Content-Type]")]
    [InlineData("Photo = new byte[0], Labels = [\"one\"], Summary = \"# s\", Seal = [1, 2]", "labels=one\nsummary=# s\nseal=AQI=\nphoto: photo image/png 0 [Content-Disposition Content-Type X-Version]")]
    [InlineData("Photo = new byte[0], Cover = new FilePart([1, 2], \"c.png\", \"image/png\")", "photo: photo image/png 0 [Content-Disposition Content-Type X-Version]\ncover: c.png image/png 2 [Content-Disposition Content-Type]")]
    [InlineData("Photo = new byte[0], Cover = new UploadPhotoRequestBodyCoverObject { Url = \"u\" }", "cover={\"url\":\"u\"}\nphoto: photo image/png 0 [Content-Disposition Content-Type X-Version]")]
    public async Task Another_reader_sees_the_parts(string members, string expected)
    {
        var (result, _, form) = await CaseProgram.SendAsync(Case, $"new UploadPhotoRequest {{ Body = new() {{ {members} }} }}");
        Assert.Equal(("same multipart/form-data", expected), (result, form));
    }

    [Theory]
    [InlineData("a\\r\\nX-Injected: 1\\r\\n\\r\\nb")]
    [InlineData("a\\\"; name=\\\"title")]
    [InlineData("a\\nContent-Type: text/html")]
    [InlineData("\\0;=\\\"é")]
    public async Task A_file_name_stays_a_file_name(string name)
    {
        var (result, text, form) = await CaseProgram.SendAsync(Case, $"new UploadPhotoRequest {{ Body = new() {{ Photo = new FilePart([1], \"{name}\") }} }}");
        Assert.StartsWith("same", result, StringComparison.Ordinal);
        Assert.EndsWith(" image/png 1 [Content-Disposition Content-Type X-Version]", form, StringComparison.Ordinal);
        Assert.Equal(6, text.Split("\r\n").TakeWhile(static line => line.Length > 0).Count() + 2);
    }

    [Fact]
    public async Task A_part_name_stays_a_part_name()
    {
        var (result, _, form) = await CaseProgram.SendAsync(Case, """
            new UploadPhotoRequest { Body = new() { Photo = new byte[0], ExtensionData = default(ExtensionData).With("x\"\r\nX-Injected: 1", System.Text.Json.JsonDocument.Parse("\"v\"").RootElement) } }
            """);
        Assert.Equal(("same multipart/form-data", "x%22%0D%0AX-Injected: 1=v\nphoto: photo image/png 0 [Content-Disposition Content-Type X-Version]"), (result, form));
    }

    [Theory]
    [InlineData("image/png\\r\\nX-Injected: 1")]
    [InlineData("none")]
    [InlineData("")]
    public void What_is_no_media_type_is_refused(string type) => Assert.Equal("ArgumentException", CaseProgram.Run(Case, $$"""
        try { Trip(new UploadPhotoRequest { Body = new() { Photo = new FilePart([1], "a", "{{type}}") } }); return ""; } catch (ArgumentException fault) { return fault.GetType().Name; }
        """));

    [Fact]
    public void The_same_value_gives_the_same_bytes() => Assert.Equal("True", CaseProgram.Run(Case, """
        string Print(string title) => new UploadPhotoRequest { Body = new() { Photo = new byte[] { 1 }, Title = title } }.ToHttpRequestMessage(new Uri("http://localhost")).Content!.ReadAsStringAsync().Result;
        return (Print("a") == Print("a") && Print("a").Split("\r\n")[0] != Print("b").Split("\r\n")[0]) + "";
        """));

    [Theory]
    [InlineData("", "False")]
    [InlineData("--b\\r\\nContent-Disposition: form-data; name=photo; filename=p\\r\\n\\r\\nxy\\r\\n--b--", "True xy p")]
    [InlineData("preamble\\r\\n--b\\r\\ncontent-disposition: form-data; filename=\\\"a\\\\\\\"b\\\"; name=\\\"photo\\\"\\r\\n\\r\\n\\r\\n--b--\\r\\nepilogue", "True  a\"b")]
    [InlineData("--b\\r\\nContent-Disposition: form-data; name=photo\\r\\n\\r\\nxy", "False")]
    [InlineData("--b\\r\\n\\r\\nxy\\r\\n--b--", "False")]
    [InlineData("--b--", "False")]
    [InlineData("--b\\r\\n--b--", "False")]
    public void What_others_send_is_read_and_what_is_broken_is_not(string body, string expected) => Assert.Equal(expected, CaseProgram.Run(Case, $$"""
        using var message = new HttpRequestMessage(HttpMethod.Post, "/photos") { Content = new StringContent("{{body}}") };
        message.Content.Headers.ContentType = System.Net.Http.Headers.MediaTypeHeaderValue.Parse("multipart/form-data; boundary=b");
        return UploadPhotoRequest.TryFromHttp(message, out var request) ? $"True {Encoding.UTF8.GetString(request.Body.Photo.Bytes)} {request.Body.Photo.FileName}" : "False";
        """));

    [Fact]
    public void Parts_are_checked_as_members_are() => Assert.Equal("/body/more maxItems, /body/title maxLength", CaseProgram.Run(Case, """
        return Failures(new UploadPhotoRequest { Body = new() { Photo = new byte[0], More = [new byte[0], new byte[0], new byte[0], new byte[0]], Title = new string('t', 41) } });
        """));
}
