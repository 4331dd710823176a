using System.Globalization;

namespace ImageCodegen.Binding.Operations;

/// <summary>Names of HTTP statuses (RFC 9110, 15, and the IANA registry) as C# writes them.</summary>
public static class HttpStatusNames
{
    private static readonly Dictionary<int, string> Names = new()
    {
        [100] = "Continue", [101] = "SwitchingProtocols", [102] = "Processing", [103] = "EarlyHints",
        [200] = "Ok", [201] = "Created", [202] = "Accepted", [203] = "NonAuthoritativeInformation", [204] = "NoContent",
        [205] = "ResetContent", [206] = "PartialContent", [207] = "MultiStatus", [208] = "AlreadyReported", [226] = "ImUsed",
        [300] = "MultipleChoices", [301] = "MovedPermanently", [302] = "Found", [303] = "SeeOther", [304] = "NotModified",
        [305] = "UseProxy", [307] = "TemporaryRedirect", [308] = "PermanentRedirect",
        [400] = "BadRequest", [401] = "Unauthorized", [402] = "PaymentRequired", [403] = "Forbidden", [404] = "NotFound",
        [405] = "MethodNotAllowed", [406] = "NotAcceptable", [407] = "ProxyAuthenticationRequired", [408] = "RequestTimeout",
        [409] = "Conflict", [410] = "Gone", [411] = "LengthRequired", [412] = "PreconditionFailed", [413] = "ContentTooLarge",
        [414] = "UriTooLong", [415] = "UnsupportedMediaType", [416] = "RangeNotSatisfiable", [417] = "ExpectationFailed",
        [418] = "ImATeapot", [421] = "MisdirectedRequest", [422] = "UnprocessableContent", [423] = "Locked", [424] = "FailedDependency",
        [425] = "TooEarly", [426] = "UpgradeRequired", [428] = "PreconditionRequired", [429] = "TooManyRequests",
        [431] = "RequestHeaderFieldsTooLarge", [451] = "UnavailableForLegalReasons",
        [500] = "InternalServerError", [501] = "NotImplemented", [502] = "BadGateway", [503] = "ServiceUnavailable",
        [504] = "GatewayTimeout", [505] = "HttpVersionNotSupported", [506] = "VariantAlsoNegotiates", [507] = "InsufficientStorage",
        [508] = "LoopDetected", [510] = "NotExtended", [511] = "NetworkAuthenticationRequired",
    };

    /// <summary>The name of a status; <c>Status499</c> where it has none.</summary>
    public static string Of(int status) =>
        Names.GetValueOrDefault(status) ?? "Status" + status.ToString(CultureInfo.InvariantCulture);

    /// <summary>The name of a key under <c>responses</c>: a status, a range such as <c>4XX</c>, or <c>default</c>.</summary>
    public static string OfKey(string key) => key switch
    {
        "default" => "Default",
        "1XX" => "Informational",
        "2XX" => "Success",
        "3XX" => "Redirection",
        "4XX" => "ClientError",
        "5XX" => "ServerError",
        _ => Of(int.Parse(key, NumberStyles.None, CultureInfo.InvariantCulture)),
    };

    /// <summary>The key in its proper spelling; null where it is none.</summary>
    public static string? Normalize(string key) => key switch
    {
        _ when string.Equals(key, "default", StringComparison.OrdinalIgnoreCase) => "default",
        [>= '1' and <= '5', 'x' or 'X', 'x' or 'X'] => key.ToUpperInvariant(),
        [>= '1' and <= '9', >= '0' and <= '9', >= '0' and <= '9'] => key,
        _ => null,
    };
}
