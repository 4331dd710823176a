using System.Reflection;
using System.Text;
using ImageCodegen.Model;
using ImageCodegen.Runtime;

namespace ImageCodegen.Tests.Examples;

/// <summary>A value that has no type of its own: a scalar, a list, a map. Read and written by the codec that generated code uses there.</summary>
internal abstract class ValueCodec
{
    /// <summary>Reads a value.</summary>
    public abstract object? Parse(string json);

    /// <summary>Writes a value.</summary>
    public abstract string Write(object? value);

    /// <summary>True where both are the same.</summary>
    public abstract bool Same(object? a, object? b);

    /// <summary>The codec of a value of the contract.</summary>
    /// <param name="value">The value.</param>
    /// <param name="assembly">The generated types.</param>
    public static ValueCodec Of(ValueModel value, Assembly assembly)
    {
        var (type, codec) = Types(value, assembly);
        return (ValueCodec)Activator.CreateInstance(typeof(Typed<,>).MakeGenericType(type, codec))!;
    }

    private static (Type Value, Type Codec) Types(ValueModel value, Assembly assembly)
    {
        var (type, codec) = Types(value.Type, assembly);
        if (!value.Nullable)
        {
            return (type, codec);
        }

        return type.IsValueType
            ? (typeof(Nullable<>).MakeGenericType(type), typeof(NullableCodec<,>).MakeGenericType(type, codec))
            : (type, typeof(NullableReferenceCodec<,>).MakeGenericType(type, codec));
    }

    private static (Type Value, Type Codec) Types(TypeRef type, Assembly assembly)
    {
        switch (type)
        {
            case ScalarRef scalar:
                return Scalar(scalar.Kind);
            case ListRef list:
                var (item, itemCodec) = Types(list.Item, assembly);
                return (typeof(IReadOnlyList<>).MakeGenericType(item), typeof(ListCodec<,>).MakeGenericType(item, itemCodec));
            case MapRef map:
                var (of, ofCodec) = Types(map.Value, assembly);
                return (typeof(IReadOnlyDictionary<,>).MakeGenericType(typeof(string), of), typeof(MapCodec<,>).MakeGenericType(of, ofCodec));
            case RecordRef record:
                return Generated(typeof(RecordCodec<>), record.Name, assembly);
            case EnumRef value:
                return Generated(typeof(EnumCodec<>), value.Name, assembly);
            case IntegerEnumRef value:
                return Generated(typeof(IntegerEnumCodec<>), value.Name, assembly);
            case UnionRef union:
                return Generated(typeof(UnionCodec<>), union.Name, assembly);
            default:
                return (typeof(System.Text.Json.JsonElement), typeof(AnyCodec));
        }
    }

    private static (Type Value, Type Codec) Generated(Type codec, TypeName name, Assembly assembly)
    {
        var type = assembly.GetType($"{name.Namespace}.{name.Name}", throwOnError: true)!;
        return (type, codec.MakeGenericType(type));
    }

    private static (Type Value, Type Codec) Scalar(ScalarKind kind) => kind switch
    {
        ScalarKind.String => (typeof(string), typeof(StringCodec)),
        ScalarKind.Boolean => (typeof(bool), typeof(BooleanCodec)),
        ScalarKind.Int32 => (typeof(int), typeof(Int32Codec)),
        ScalarKind.Int64 => (typeof(long), typeof(Int64Codec)),
        ScalarKind.UInt64 => (typeof(ulong), typeof(UInt64Codec)),
        ScalarKind.Int64Text => (typeof(long), typeof(QuotedCodec<long, Int64Codec>)),
        ScalarKind.UInt64Text => (typeof(ulong), typeof(QuotedCodec<ulong, UInt64Codec>)),
        ScalarKind.DecimalText => (typeof(decimal), typeof(QuotedCodec<decimal, DecimalCodec>)),
        ScalarKind.Single => (typeof(float), typeof(SingleCodec)),
        ScalarKind.Double => (typeof(double), typeof(DoubleCodec)),
        ScalarKind.Decimal => (typeof(decimal), typeof(DecimalCodec)),
        ScalarKind.DateTime => (typeof(DateTimeOffset), typeof(DateTimeCodec)),
        ScalarKind.Date => (typeof(DateOnly), typeof(DateCodec)),
        ScalarKind.Time => (typeof(TimeOnly), typeof(TimeCodec)),
        ScalarKind.Guid => (typeof(Guid), typeof(GuidCodec)),
        ScalarKind.Uri => (typeof(Uri), typeof(UriCodec)),
        ScalarKind.Bytes => (typeof(byte[]), typeof(BytesCodec)),
        ScalarKind.File => (typeof(FilePart), typeof(FileCodec)),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    private sealed class Typed<T, TCodec> : ValueCodec
        where TCodec : struct, IJsonCodec<T>
    {
        public override object? Parse(string json) => JsonValueText.Parse<T, TCodec>(Encoding.UTF8.GetBytes(json));

        public override string Write(object? value)
        {
            var output = new JsonOutput();
            try
            {
                if (value is null)
                {
                    return "null";
                }

                TCodec.Write(ref output, (T)value);
                return output.ToString();
            }
            finally
            {
                output.Dispose();
            }
        }

        public override bool Same(object? a, object? b) => a is null || b is null ? a is null && b is null : TCodec.Equal((T)a, (T)b);
    }
}
