using ImageCodegen.Emission.Escaping;
using ImageCodegen.Model;

namespace ImageCodegen.Emission;

/// <summary>Names the C# types and codecs of the model in one file, and notes which namespaces it must use.</summary>
/// <param name="scope">The names around.</param>
/// <param name="isFull">True where all names of the framework and the runtime are written in full.</param>
/// <param name="clashes">True for a name that would mean something else.</param>
internal sealed class TypePrinter(ContractScope scope, bool isFull, Func<string, bool> clashes)
{
    /// <summary>True where all names of the framework and the runtime are written in full.</summary>
    internal bool IsFull => isFull;

    private readonly SortedSet<string> used = new(StringComparer.Ordinal);

    /// <summary>
    /// The namespaces that short names were taken from, <c>System</c> ones first. Where names are written in full, those whose extension methods are called.
    /// </summary>
    internal IReadOnlyList<CSharpNamespace> Usings => isFull
        ? [KnownNames.Using(KnownNames.System), KnownNames.Using(KnownNames.Runtime)]
        : [.. used.OrderByDescending(static name => name.StartsWith("System", StringComparison.Ordinal)).Select(KnownNames.Using)];

    /// <summary>A type of the framework or the runtime.</summary>
    internal CSharpType Known(string namespaceName, string name)
    {
        if (isFull || clashes(name))
        {
            return CSharpType.Full(namespaceName, name);
        }

        used.Add(namespaceName);
        return CSharpType.Simple(name);
    }

    /// <summary>What stands before the fixed names of a template.</summary>
    internal CSharpPrefix Prefix(string namespaceName)
    {
        // Extension methods of the runtime have no full form.
        if (!isFull || namespaceName == KnownNames.Runtime)
        {
            used.Add(namespaceName);
        }

        return isFull ? KnownNames.Full(namespaceName) : CSharpPrefix.None;
    }

    /// <summary>A generated type.</summary>
    internal CSharpType Named(TypeName name) => name.Namespace == scope.Namespace ? CSharpType.Simple(name.Name) : CSharpType.Full(name.Namespace, name.Name);

    /// <summary>The C# type of a value, with <c>?</c> where it may be null.</summary>
    internal CSharpType Value(ValueModel value) => value.Nullable ? Type(value.Type).OrNull() : Type(value.Type);

    /// <summary>The C# type, never null.</summary>
    internal CSharpType Type(TypeRef type) => type switch
    {
        ScalarRef scalar => Scalar(scalar.Kind),
        RecordRef record => Named(record.Name),
        EnumRef value => Named(value.Name),
        IntegerEnumRef value => Named(value.Name),
        UnionRef union => Named(union.Name),
        ListRef list => Known(KnownNames.Collections, "IReadOnlyList").Of(Value(list.Item)),
        MapRef map => Known(KnownNames.Collections, "IReadOnlyDictionary").Of(CSharpType.Simple("string"), Value(map.Value)),
        AnyRef => Known(KnownNames.Json, "JsonElement"),
        _ => throw new ArgumentException(type.GetType().Name, nameof(type)),
    };

    /// <summary>The codec of a value.</summary>
    internal CSharpType Codec(ValueModel value) => value.Nullable ? NullableCodec(value.Type) : Codec(value.Type);

    /// <summary>The codec of a type's values, null among them.</summary>
    internal CSharpType NullableCodec(TypeRef type) =>
        Known(KnownNames.Runtime, IsStruct(type) ? "NullableCodec" : "NullableReferenceCodec").Of(Type(type), Codec(type));

    /// <summary>The codec of a type's values.</summary>
    internal CSharpType Codec(TypeRef type) => type switch
    {
        ScalarRef scalar when InText(scalar.Kind) is { } number =>
            Known(KnownNames.Runtime, "QuotedCodec").Of(Scalar(number), Known(KnownNames.Runtime, number + "Codec")),
        ScalarRef scalar => Known(KnownNames.Runtime, scalar.Kind + "Codec"),
        RecordRef record => Known(KnownNames.Runtime, "RecordCodec").Of(Named(record.Name)),
        EnumRef value => Known(KnownNames.Runtime, "EnumCodec").Of(Named(value.Name)),
        IntegerEnumRef value => Known(KnownNames.Runtime, "IntegerEnumCodec").Of(Named(value.Name)),
        UnionRef union => Known(KnownNames.Runtime, "UnionCodec").Of(Named(union.Name)),
        ListRef list => Known(KnownNames.Runtime, "ListCodec").Of(Value(list.Item), Codec(list.Item)),
        MapRef map => Known(KnownNames.Runtime, "MapCodec").Of(Value(map.Value), Codec(map.Value)),
        AnyRef => Known(KnownNames.Runtime, "AnyCodec"),
        _ => throw new ArgumentException(type.GetType().Name, nameof(type)),
    };

    /// <summary>True where the C# type is a struct.</summary>
    internal static bool IsStruct(TypeRef type) => type switch
    {
        ScalarRef scalar => scalar.Kind is not (ScalarKind.String or ScalarKind.Uri or ScalarKind.Bytes or ScalarKind.File),
        EnumRef or IntegerEnumRef or AnyRef => true,
        _ => false,
    };

    /// <summary>The number that a string holds; null of other kinds.</summary>
    internal static ScalarKind? InText(ScalarKind kind) => kind switch
    {
        ScalarKind.Int64Text => ScalarKind.Int64,
        ScalarKind.UInt64Text => ScalarKind.UInt64,
        ScalarKind.DecimalText => ScalarKind.Decimal,
        _ => null,
    };

    /// <summary>True where the C# type is a number.</summary>
    internal static bool IsNumber(ScalarKind kind) =>
        kind is ScalarKind.Int32 or ScalarKind.Int64 or ScalarKind.UInt64 or ScalarKind.Single or ScalarKind.Double or ScalarKind.Decimal
            || InText(kind) is not null;

    /// <summary>The constant that a default or <c>const</c> is; null where the type has no constants.</summary>
    internal CSharpText? Literal(TypeRef type, LiteralModel? literal, Func<TypeName, bool> hides) => (literal, type) switch
    {
        (BooleanLiteral boolean, ScalarRef { Kind: ScalarKind.Boolean }) => CSharpLiteral.Boolean(boolean.Value),
        (NumberLiteral number, ScalarRef scalar) when IsNumber(scalar.Kind) =>
            CSharpLiteral.Number(scalar.Kind, number.Text),
        (EnumLiteral value, EnumRef) =>
            Enum(
                value.Enum,
                scope.IsNamed(value.Enum, value.CSharpName) ? value.CSharpName : null,
                CSharpLiteral.String(value.Wire),
                hides),
        (IntegerEnumLiteral value, IntegerEnumRef) => Enum(
            value.Enum, scope.IsNamed(value.Enum, value.CSharpName) ? value.CSharpName : null, CSharpLiteral.Number(ScalarKind.Int64, value.Wire), hides),
        (StringLiteral text, ScalarRef scalar) => Text(scalar.Kind, text.Value),
        (ListLiteral values, ListRef list) when values.Items.Select(item => Literal(list.Item.Type, item, hides)).ToList() is var items
            && !items.Contains(null) =>
            CSharpAccess.Collection(items!),
        (JsonLiteral json, not ScalarRef) => CSharpAccess.Invoke(
            Known(KnownNames.Runtime, "JsonDefault"), CSharpType.Simple("Of").Of(Type(type), Codec(type)), CSharpLiteral.Json(json.Json)),
        _ => null,
    };

    private CSharpAccess Enum(TypeName name, string? member, CSharpLiteral wire, Func<TypeName, bool> hides)
    {
        var type = hides(name) ? CSharpType.Full(name.Namespace, name.Name) : Named(name);
        return member is null ? CSharpAccess.New(type, wire) : CSharpAccess.Static(type, CSharpIdentifier.Create(member));
    }

    private CSharpText? Text(ScalarKind kind, string text)
    {
        var literal = CSharpLiteral.String(text);
        CSharpAccess Parse(string name, string within = KnownNames.System) => CSharpAccess.Invoke(
            Known(within, name),
            CSharpIdentifier.Create("Parse"),
            literal,
            CSharpAccess.Static(Known(KnownNames.Globalization, "CultureInfo"), CSharpIdentifier.Create("InvariantCulture")));
        return kind switch
        {
            ScalarKind.String => literal,
            ScalarKind.Guid => CSharpAccess.New(Known(KnownNames.System, "Guid"), literal),
            ScalarKind.Uri => CSharpAccess.New(
                Known(KnownNames.System, "Uri"),
                literal,
                CSharpAccess.Static(Known(KnownNames.System, "UriKind"), CSharpIdentifier.Create("RelativeOrAbsolute"))),
            ScalarKind.DateTime => Parse("DateTimeOffset"),
            ScalarKind.Date => Parse("DateOnly"),
            ScalarKind.Time => Parse("TimeOnly"),
            ScalarKind.BigInteger => Parse("BigInteger", KnownNames.Numerics),
            ScalarKind.Bytes => CSharpAccess.Invoke(Known(KnownNames.System, "Convert"), CSharpIdentifier.Create("FromBase64String"), literal),
            _ => null,
        };
    }

    private CSharpType Scalar(ScalarKind kind) => kind switch
    {
        ScalarKind.String => CSharpType.Simple("string"),
        ScalarKind.Boolean => CSharpType.Simple("bool"),
        ScalarKind.Int32 => CSharpType.Simple("int"),
        ScalarKind.Int64 => CSharpType.Simple("long"),
        ScalarKind.UInt64 => CSharpType.Simple("ulong"),
        ScalarKind.BigInteger => Known(KnownNames.Numerics, "BigInteger"),
        ScalarKind.Int64Text or ScalarKind.UInt64Text or ScalarKind.DecimalText => Scalar(InText(kind)!.Value),
        ScalarKind.Single => CSharpType.Simple("float"),
        ScalarKind.Double => CSharpType.Simple("double"),
        ScalarKind.Decimal => CSharpType.Simple("decimal"),
        ScalarKind.DateTime => Known(KnownNames.System, "DateTimeOffset"),
        ScalarKind.Date => Known(KnownNames.System, "DateOnly"),
        ScalarKind.Time => Known(KnownNames.System, "TimeOnly"),
        ScalarKind.Guid => Known(KnownNames.System, "Guid"),
        ScalarKind.Uri => Known(KnownNames.System, "Uri"),
        ScalarKind.Bytes => CSharpType.Bytes,
        ScalarKind.File => Known(KnownNames.Runtime, "FilePart"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
