using System.Reflection;
using ImageCodegen.Runtime;

namespace ImageContracts.Tests.Contracts;

/// <summary>The public members that every generated record has, called on a type that is found when the tests run.</summary>
internal sealed class RecordType
{
    private readonly Reader parse;
    private readonly Func<string, object> parseText;
    private readonly MethodInfo write;
    private readonly MethodInfo validate;

    public RecordType(Type type)
    {
        parse = Method(type, "Parse", typeof(ReadOnlySpan<byte>)).CreateDelegate<Reader>();
        parseText = Method(type, "Parse", typeof(string)).CreateDelegate<Func<string, object>>();
        write = Method(type, "ToUtf8Json");
        validate = Method(type, "Validate");
    }

    private delegate object Reader(ReadOnlySpan<byte> utf8Json);

    public object Parse(ReadOnlySpan<byte> utf8Json) => parse(utf8Json);

    public object Parse(string json) => parseText(json);

    public byte[] ToUtf8Json(object record) => (byte[])write.Invoke(record, null)!;

    public ValidationResult Validate(object record) => (ValidationResult)validate.Invoke(record, null)!;

    private static MethodInfo Method(Type type, string name, params Type[] parameters) =>
        type.GetMethod(name, BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.FlattenHierarchy, parameters)
        ?? throw new InvalidOperationException($"{type} has no {name}({string.Join<Type>(", ", parameters)}).");
}
