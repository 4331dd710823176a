using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using ImageCodegen.Runtime;
using ImageCodegen.Tests.Runtime.Unions.Samples;

namespace ImageCodegen.Tests.Runtime.Unions;

public sealed class UnionPropertyTests
{
    private static readonly Gen<string> Scalars = Gen.Elements(
        "\"\"", "\"x\"", "\"card\"", "\"5\"", "\"true\"", "0", "-0", "5", "5.0", "1e2", "1.50", "99999999999999999999", "1e999", "true", "false",
        "\"2018-01-10T01:01:06Z\"", "\"2018-01-10 01:01\"", "\"\\u00e9\\n\"", "\"0A4F0C7D-8A5B-4C7A-9F63-0C3E5A1B2C3D\"");

    private static readonly Gen<string> Names = Gen.Elements("type", "number", "iban", "limit", "inner", "end", "a", "\\u0074ype2", "é");

    [Fact]
    public void Any_value_is_written_back_and_stays_equal() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(500), Prop.ForAll(
        Json(4).Where(static json => json != "null").ToArbitrary(),
        static json => Holds<PaymentMethod>(json) && Holds<Scalar>(json) && Holds<Switch>(json) && Holds<Thing>(json) && Holds<Tree>(json)));

    private static bool Holds<T>(string json)
        where T : JsonUnion<T>, IJsonUnion<T>
    {
        var union = JsonUnion<T>.Parse(json);
        var written = union.ToUtf8Json();
        var again = JsonUnion<T>.Parse(written);
        _ = union.Validate();
        return JsonElement.DeepEquals(JsonElement.Parse(json), JsonElement.Parse(written))
            && union.Equals(again) && union.GetHashCode() == again.GetHashCode();
    }

    private static Gen<string> Json(int depth)
    {
        var scalars = Gen.Frequency((9, Scalars), (1, Gen.Constant("null")));
        if (depth == 0)
        {
            return scalars;
        }
        var items = Json(depth - 1).ListOf().Select(static list => list.Take(4));
        var members = Names.Zip(Json(depth - 1)).ListOf().Select(static list => list.DistinctBy(static member => member.Item1).Take(4));
        return Gen.Frequency(
            (2, scalars),
            (1, items.Select(static list => $"[{string.Join(',', list)}]")),
            (2, members.Select(static list => "{" + string.Join(',', list.Select(static member => $"\"{member.Item1}\":{member.Item2}")) + "}")));
    }
}
