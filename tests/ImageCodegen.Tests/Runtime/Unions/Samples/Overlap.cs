using ImageCodegen.Runtime;

namespace ImageCodegen.Tests.Runtime.Unions.Samples;

/// <summary>Two cases that the same object can be; the one with more members in common is stricter.</summary>
public sealed class Overlap : JsonUnion<Overlap>, IJsonUnion<Overlap>
{
    private Overlap(int index, object value) : base(index, value) { }

    static UnionCases IJsonUnion<Overlap>.Cases { get; } = UnionCases.AnyOf()
        .Add<IReadOnlyDictionary<string, string>, MapCodec<string, StringCodec>>(
            JsonKinds.Object,
            new() { Required = ["a"], Members = ["a"] },
            static (ref Validator check, IReadOnlyDictionary<string, string> value) => check.MinLength("a", value["a"], 1))
        .Add<IReadOnlyDictionary<string, string>, MapCodec<string, StringCodec>>(
            JsonKinds.Object,
            new() { Required = ["a", "b"], Members = ["a", "b"] },
            static (ref Validator check, IReadOnlyDictionary<string, string> value) => check.MinLength("b", value["b"], 2));

    static Overlap IJsonUnion<Overlap>.Create(int index, object value) => new(index, value);
}
