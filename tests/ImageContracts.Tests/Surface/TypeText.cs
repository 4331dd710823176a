using System.Reflection;

namespace ImageContracts.Tests.Surface;

/// <summary>
/// Types as C# spells them, with their namespaces and with the question marks of nullable references. Type parameters have
/// none, since reflection does not tell what may be null from what is.
/// </summary>
internal static class TypeText
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void", [typeof(object)] = "object", [typeof(string)] = "string", [typeof(bool)] = "bool", [typeof(char)] = "char",
        [typeof(byte)] = "byte", [typeof(sbyte)] = "sbyte", [typeof(short)] = "short", [typeof(ushort)] = "ushort", [typeof(int)] = "int",
        [typeof(uint)] = "uint", [typeof(long)] = "long", [typeof(ulong)] = "ulong", [typeof(float)] = "float", [typeof(double)] = "double",
        [typeof(decimal)] = "decimal",
    };

    /// <summary>The type where nothing is known about null, as in a list of base types.</summary>
    public static string Of(Type type) => Of(type, nullability: null);

    /// <summary>The type of a member or parameter.</summary>
    public static string Of(Type type, NullabilityInfo? nullability)
    {
        if (type.IsByRef)
        {
            return Of(type.GetElementType()!, nullability);
        }

        if (Nullable.GetUnderlyingType(type) is { } value)
        {
            return Of(value) + "?";
        }

        var mark = nullability is { ReadState: NullabilityState.Nullable } or { WriteState: NullabilityState.Nullable } && !type.IsValueType && !type.IsGenericParameter ? "?" : "";
        return (type.IsArray ? Of(type.GetElementType()!, nullability?.ElementType) + "[]" : Named(type, nullability)) + mark;
    }

    /// <summary>What the parameters of a generic type or method must be, each after a blank.</summary>
    public static string Constraints(IEnumerable<Type> parameters) => string.Concat(parameters.Select(Constraint));

    private static string Named(Type type, NullabilityInfo? nullability)
    {
        if (type.IsGenericParameter)
        {
            return type.Name;
        }

        if (Keywords.TryGetValue(type, out var keyword))
        {
            return keyword;
        }

        var arguments = type.GetGenericArguments();
        var outer = type.DeclaringType is null ? type.Namespace + "." : Named(type.DeclaringType, nullability: null) + ".";
        var tick = type.Name.IndexOf('`', StringComparison.Ordinal);
        return tick < 0
            ? outer + type.Name
            : $"{outer}{type.Name[..tick]}<{string.Join(", ", arguments.Select((a, i) => Of(a, nullability?.GenericTypeArguments.ElementAtOrDefault(i))))}>";
    }

    private static string Constraint(Type parameter)
    {
        var attributes = parameter.GenericParameterAttributes;
        var isStruct = attributes.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint);
        List<string> all = isStruct ? ["struct"] : attributes.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint) ? ["class"] : [];
        all.AddRange(parameter.GetGenericParameterConstraints().Where(c => c != typeof(ValueType)).Select(Of).Order(StringComparer.Ordinal));
        if (attributes.HasFlag(GenericParameterAttributes.DefaultConstructorConstraint) && !isStruct)
        {
            all.Add("new()");
        }

        if (attributes.HasFlag(GenericParameterAttributes.AllowByRefLike))
        {
            all.Add("allows ref struct");
        }

        return all.Count == 0 ? "" : $" where {parameter.Name} : {string.Join(", ", all)}";
    }
}
