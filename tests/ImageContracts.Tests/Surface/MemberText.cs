using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace ImageContracts.Tests.Surface;

/// <summary>One line for a member that other assemblies can use; null for what they cannot, and for what the compiler adds to records.</summary>
internal static class MemberText
{
    private static readonly NullabilityInfoContext Nullability = new();

    /// <summary>The line.</summary>
    public static string? Of(MemberInfo member) => member switch
    {
        FieldInfo field when IsVisible(field.Attributes) && !field.IsSpecialName => OfField(field),
        ConstructorInfo constructor when IsVisible(constructor) => $"{Access(constructor)}new({Parameters(constructor)})",
        PropertyInfo property => OfProperty(property),
        EventInfo { AddMethod: { } add } declared when IsVisible(add) => $"{Access(add)}event {TypeText.Of(declared.EventHandlerType!)} {declared.Name}",
        MethodInfo method when IsVisible(method) && !IsAccessor(method) && !IsOfCompiler(method) => OfMethod(method),
        _ => null,
    };

    private static string OfField(FieldInfo field)
    {
        var kind = field.IsLiteral ? "const " : (field.IsStatic ? "static " : "") + (field.IsInitOnly ? "readonly " : "");
        var value = field.IsLiteral ? " = " + Literal(field.GetRawConstantValue()) : "";
        return (field.IsPublic ? "" : "protected ") + kind + TypeText.Of(field.FieldType, Nullability.Create(field)) + " " + field.Name + value;
    }

    private static string? OfProperty(PropertyInfo property)
    {
        var get = property.GetMethod is { } getter && IsVisible(getter) ? getter : null;
        var set = property.SetMethod is { } setter && IsVisible(setter) ? setter : null;
        if ((get ?? set) is not { } accessor || IsOfCompiler(accessor) && property.Name == "EqualityContract")
        {
            return null;
        }

        var isInit = set?.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) == true;
        var accessors = (get is null ? "" : "get; ") + (set is null ? "" : isInit ? "init; " : "set; ");
        var index = property.GetIndexParameters().Length == 0 ? property.Name : $"this[{Parameters(get ?? set!)}]";
        var required = property.IsDefined(typeof(RequiredMemberAttribute)) ? "required " : "";
        return $"{Access(accessor)}{Modifiers(accessor)}{required}{TypeText.Of(property.PropertyType, Nullability.Create(property))} {index} {{ {accessors}}}";
    }

    private static string OfMethod(MethodInfo method)
    {
        var generic = method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(a => a.Name))}>" : "";
        var by = method.ReturnType.IsByRef ? "ref " : "";
        var constraints = method.IsGenericMethod ? TypeText.Constraints(method.GetGenericArguments()) : "";
        return $"{Access(method)}{Modifiers(method)}{by}{TypeText.Of(method.ReturnType, Nullability.Create(method.ReturnParameter))} {method.Name}{generic}({Parameters(method)}){constraints}";
    }

    private static string Parameters(MethodBase method)
    {
        var isExtension = method.IsDefined(typeof(ExtensionAttribute));
        return string.Join(", ", method.GetParameters().Select((p, i) => (isExtension && i == 0 ? "this " : "") + Parameter(p)));
    }

    private static string Parameter(ParameterInfo parameter)
    {
        var by = !parameter.ParameterType.IsByRef ? "" : parameter.IsOut ? "out " : parameter.IsIn ? "in " : "ref ";
        var many = parameter.IsDefined(typeof(ParamArrayAttribute)) || parameter.IsDefined(typeof(ParamCollectionAttribute)) ? "params " : "";
        var value = parameter.HasDefaultValue ? " = " + Literal(parameter.DefaultValue) : "";
        return many + by + TypeText.Of(parameter.ParameterType, Nullability.Create(parameter)) + " " + parameter.Name + value;
    }

    private static string Literal(object? value) => value switch
    {
        null => "default",
        string text => $"\"{text}\"",
        bool truth => truth ? "true" : "false",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static string Access(MethodBase method) => method.IsPublic ? "" : "protected ";

    private static string Modifiers(MethodInfo method)
    {
        if (method.IsStatic)
        {
            return method.IsAbstract ? "static abstract " : method.IsVirtual ? "static virtual " : "static ";
        }

        var isOverride = method.IsVirtual && method.GetBaseDefinition() != method;
        return method.DeclaringType!.IsInterface ? (method.IsAbstract ? "" : "virtual ")
            : method.IsAbstract ? (isOverride ? "abstract override " : "abstract ")
            : isOverride ? (method.IsFinal ? "sealed override " : "override ")
            : method.IsVirtual && !method.IsFinal ? "virtual " : "";
    }

    private static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static bool IsVisible(FieldAttributes attributes) =>
        (attributes & FieldAttributes.FieldAccessMask) is FieldAttributes.Public or FieldAttributes.Family or FieldAttributes.FamORAssem;

    private static bool IsAccessor(MethodInfo method) => method.IsSpecialName && !method.Name.StartsWith("op_", StringComparison.Ordinal);

    private static bool IsOfCompiler(MethodInfo method) => method.IsDefined(typeof(CompilerGeneratedAttribute)) || method.Name.StartsWith('<');
}
