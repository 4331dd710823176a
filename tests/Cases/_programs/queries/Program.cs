using System;
using System.Net.Http;
using System.Text;
using Probe;

/// <summary>Requests as a server has them.</summary>
internal static class Program
{
    /// <summary>The request as JSON, and whether it goes back as it came.</summary>
    internal static string Either(string query)
    {
        var request = EitherRequest.FromHttp(HttpMethod.Get, new Uri("/either?" + query, UriKind.Relative), static name => name == "d" ? "x, y" : null, []);
        return Encoding.UTF8.GetString(request.ToUtf8Json()) + (request.ToRequestUri() == "/either?" + query ? "" : " " + request.ToRequestUri());
    }

    internal static string Object(string query)
    {
        var request = ObjectRequest.FromHttp(HttpMethod.Get, new Uri("/object?" + query, UriKind.Relative));
        return Encoding.UTF8.GetString(request.ToUtf8Json()) + (request.ToRequestUri() == "/object?" + query ? "" : " " + request.ToRequestUri());
    }

    internal static string Made()
    {
        var search = new Search { Size = 3, Tags = ["a,b", "c"], Within = new SearchWithin { North = 1.5 } };
        return string.Join(' ', new ObjectRequest { O = search }.ToRequestUri(), new ObjectRequest { P = search }.ToRequestUri(), new ObjectRequest { Q = search }.ToRequestUri(),
            new EitherRequest { A = EitherA.FromIntegers([1, 2]), B = EitherB.FromTexts(["x", "y"]) }.ToRequestUri());
    }
}
