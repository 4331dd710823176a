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

    /// <summary>The request as JSON, and whether it goes back as it came.</summary>
    internal static string Union(string uri, string header, string cookie)
    {
        var request = UnionRequest.FromHttp(HttpMethod.Get, new Uri("/union/" + uri, UriKind.Relative), name => name == "Cookie" ? cookie : name == "X-Filter" && header.Length > 0 ? header : null, []);
        return Encoding.UTF8.GetString(request.ToUtf8Json()) + (request.ToRequestUri() == "/union/" + uri ? "" : " " + request.ToRequestUri());
    }

    /// <summary>A request with objects in all of its parameters, as it is sent and as it is read again.</summary>
    internal static string MadeUnion()
    {
        var range = new Limits { From = 1, To = 2 };
        var request = new UnionRequest { Path = range, Exploded = range, Filter = range, Once = range, Deep = range, Kind = new Dog { Tricks = ["sit", "roll"] }, XFilter = range, Chip = range };
        using var message = request.ToHttpRequestMessage(new Uri("http://h/"));
        var headers = message.Headers.NonValidated;
        var read = UnionRequest.FromHttp(HttpMethod.Get, message.RequestUri!, name => headers.TryGetValues(name, out var values) ? values.ToString() : null, []);
        return $"{message.RequestUri!.PathAndQuery} {headers["X-Filter"]} {headers["Cookie"]} {Encoding.UTF8.GetString(read.ToUtf8Json()) == Encoding.UTF8.GetString(request.ToUtf8Json())}";
    }

    internal static string Made()
    {
        var search = new Search { Size = 3, Tags = ["a,b", "c"], Within = new SearchWithin { North = 1.5 } };
        return string.Join(' ', new ObjectRequest { O = search }.ToRequestUri(), new ObjectRequest { P = search }.ToRequestUri(), new ObjectRequest { Q = search }.ToRequestUri(),
            new EitherRequest { A = EitherA.FromIntegers([1, 2]), B = EitherB.FromTexts(["x", "y"]) }.ToRequestUri());
    }
}
