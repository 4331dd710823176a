using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using ImageCodegen.Runtime;
using Probe;

/// <summary>Reads and writes what System.Text.Json writes of the types of the document.</summary>
internal static class Program
{
    private static readonly List<string> Found = [];

    /// <summary>What did not come back byte for byte, or is not valid.</summary>
    internal static string Problems()
    {
        Try("""
        {"id":"0f8fad5b-d9cb-469f-a165-70867728950e","name":"n","date":"2026-01-31","maybeDate":null,"time":"13:45:10","span":"1.02:03:04.5000000","stamp":"2026-01-02T03:04:05+02:00","when":"2026-01-02T03:04:05.123","link":"https://example.com/a?b=c","maybeUri":null,"bytes":"AQL/","money":79228162514264337593543950335,"ratio":0.1,"double":1E-07,"long":9223372036854775807,"uLong":18446744073709551615,"short":-3,"byte":200,"char":"x","color":"Green","maybeColor":null,"maybeInt":null,"level":1,"maybeLevel":null,"colors":["Red"],"byName":{"a":{"name":"Ann","age":33,"email":"a@b.example","tags":["x"],"score":12.50}},"byLevel":{"High":1},"counts":{"x":1},"matrix":[[1,2],[3]],"any":{"k":[1,null]},"object":5,"version":"1.2.3","maybePerson":null,"maybeShape":null,"shapes":[{"$type":"circle","radius":2.5,"label":"c"},{"$type":"square","side":3,"label":null}],"half":1.5,"big":9007199254740993,"strict":0,"seven":7}
        """, Everything.Parse, static v => v.ToUtf8Json(), static v => v.Validate());
        Try("""
        {"id":"0f8fad5b-d9cb-469f-a165-70867728950e","name":"n","date":"2026-01-31","maybeDate":"2024-01-02","time":"13:45:10","span":"1.02:03:04.5000000","stamp":"2026-01-02T03:04:05+02:00","when":"2026-01-02T03:04:05.123","link":"https://example.com/a?b=c","maybeUri":"/rel?x=1","bytes":"AQL/","money":79228162514264337593543950335,"ratio":0.1,"double":1E-07,"long":9223372036854775807,"uLong":18446744073709551615,"short":-3,"byte":200,"char":"x","color":"Green","maybeColor":"Blue","maybeInt":4,"level":1,"maybeLevel":10,"colors":["Red"],"byName":{"a":{"name":"Ann","age":33,"email":"a@b.example","tags":["x"],"score":12.50}},"byLevel":{"High":1},"counts":{"x":1},"matrix":[[1,2],[3]],"any":{"k":[1,null]},"object":5,"version":"1.2.3","maybePerson":{"name":"Ann","age":33,"email":"a@b.example","tags":["x"],"score":12.50},"maybeShape":{"$type":"square","side":2,"label":null},"shapes":[{"$type":"circle","radius":2.5,"label":"c"},{"$type":"square","side":3,"label":null}],"half":1.5,"big":9007199254740993,"strict":0,"seven":7}
        """, Everything.Parse, static v => v.ToUtf8Json(), static v => v.Validate());
        Try("""
        {"name":"root","children":[{"name":"leaf","children":[],"next":null}],"next":{"name":"other","children":[],"next":null}}
        """, Node.Parse, static v => v.ToUtf8Json(), static v => v.Validate());
        Try("""
        {"items":[{"name":"Ann","age":33,"email":"a@b.example","tags":["x"],"score":12.50}],"total":1,"next":"abc"}
        """, PageOfPerson.Parse, static v => v.ToUtf8Json(), static v => v.Validate());
        Try("""
        {"name":"Ann","age":33,"email":"a@b.example","tags":["x"],"score":12.50}
        """, Person.Parse, static v => v.ToUtf8Json(), static v => v.Validate());
        Try("""
        {"$type":"circle","radius":2.5,"label":"c"}
        """, Shape.Parse, static v => v.ToUtf8Json(), static v => v.Validate());
        Try("""
        {"$type":"square","side":3,"label":"s"}
        """, Shape.Parse, static v => v.ToUtf8Json(), static v => v.Validate());
        return string.Join('\n', Found);
    }

    /// <summary>Shapes by the discriminator of System.Text.Json, which stands first.</summary>
    internal static string Shapes() => string.Join(
        ' ',
        PageOfShapes().Select(static shape => shape.Match(static circle => "circle " + circle.Radius, static square => "square " + square.Side, static other => "?")));

    private static IEnumerable<Shape> PageOfShapes()
    {
        yield return Shape.Parse("""{"$type":"circle","radius":2.5}""");
        yield return Shape.Parse(Encoding.UTF8.GetString(((Shape)new ShapeSquare { Type = ShapeSquareType.Square, Side = 3 }).ToUtf8Json()));
    }

    private static void Try<T>(string json, Func<string, T> read, Func<T, byte[]> write, Func<T, ValidationResult> validate)
    {
        var value = read(json);
        var back = Encoding.UTF8.GetString(write(value));
        if (back != json)
        {
            Found.Add($"{json} came back as {back}");
        }

        Found.AddRange(validate(value).Failures.Select(static failure => failure.ToString()));
    }
}
