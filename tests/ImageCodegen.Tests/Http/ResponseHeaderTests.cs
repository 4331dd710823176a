namespace ImageCodegen.Tests.Http;

/// <summary>Documented headers of answers, in code that was generated.</summary>
public sealed class ResponseHeaderTests
{
    [Theory]
    [InlineData("", "      ")]
    [InlineData("response.Headers.Add(\"X-Rate-Limit\", \"60\"); response.Headers.Add(\"Retry-After\", \"5\"); response.Headers.Add(\"Response\", \"r\");", "60    5 r ")]
    [InlineData("response.Headers.Add(\"X-Rate-Limit\", \"many\"); response.Headers.Add(\"Link\", [\"<a>\", \"<b>\"]);", "      <a>, <b>")]
    [InlineData("response.Headers.Add(\"X-Expires-After\", \"2026-01-02T03:04:05Z\"); response.Headers.Add(\"X-Tags\", \"a, b\"); response.Content.Headers.Add(\"Content-Language\", \"de\");", " 2026 a|b de   ")]
    public void Headers_have_their_types(string setUp, string expected) => Assert.Equal(expected, CaseProgram.Run("response-headers", $$"""
        using var response = new HttpResponseMessage { Content = new ByteArrayContent([]) };
        {{setUp}}
        var headers = new ListThingsRequest.ResponseHeaders(response);
        return $"{headers.XRateLimit} {headers.XExpiresAfter?.Year} {string.Join('|', headers.XTags ?? [])} {headers.ContentLanguage} {headers.RetryAfter} {headers.ResponseValue} {headers.Link}";
        """));
}
