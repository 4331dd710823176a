using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace ImageContracts.Tests.Surface;

/// <summary>What other assemblies can use of an assembly: a line a type, and below it a line a member, both in ordinal order.</summary>
internal static class PublicSurface
{
    private const BindingFlags Declared =
        BindingFlags.DeclaredOnly | BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;

    /// <summary>The lines, each with its <c>\n</c>.</summary>
    public static string Of(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (var (line, type) in assembly.GetTypes().Where(IsVisible).Select(type => (Line: TypeLine(type), Type: type)).OrderBy(t => TypeText.Of(t.Type), StringComparer.Ordinal))
        {
            text.Append(line).Append('\n');
            foreach (var member in Members(type).Order(StringComparer.Ordinal))
            {
                text.Append("  ").Append(member).Append('\n');
            }
        }

        return text.ToString();
    }

    private static IEnumerable<string> Members(Type type) => type switch
    {
        { IsEnum: true } => type.GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => $"{f.Name} = {f.GetRawConstantValue()}"),
        _ when typeof(Delegate).IsAssignableFrom(type) => [MemberText.Of(type.GetMethod("Invoke")!)!],
        _ => type.GetMembers(Declared).Select(MemberText.Of).OfType<string>(),
    };

    private static string TypeLine(Type type)
    {
        List<string> bases = type.BaseType is { } parent && parent != typeof(object) && parent != typeof(ValueType) && !type.IsEnum ? [TypeText.Of(parent)] : [];
        if (!type.IsEnum)
        {
            bases.AddRange(type.GetInterfaces().Except(type.BaseType?.GetInterfaces() ?? []).Select(TypeText.Of).Order(StringComparer.Ordinal));
        }

        var constraints = type.IsGenericType ? TypeText.Constraints(type.GetGenericArguments()) : "";
        return Kind(type) + " " + TypeText.Of(type) + (bases.Count == 0 ? "" : " : " + string.Join(", ", bases)) + constraints;
    }

    private static string Kind(Type type)
    {
        var record = type.GetMethod("PrintMembers", Declared, [typeof(StringBuilder)]) is null ? "" : "record ";
        return type switch
        {
            { IsEnum: true } => "enum",
            { IsInterface: true } => "interface",
            { IsValueType: true } => (type.IsDefined(typeof(IsReadOnlyAttribute)) ? "readonly " : "") + (type.IsByRefLike ? "ref " : "") + record + "struct",
            { IsAbstract: true, IsSealed: true } => "static class",
            _ => (type.IsAbstract ? "abstract " : type.IsSealed ? "sealed " : "") + record + "class",
        };
    }

    private static bool IsVisible(Type type) =>
        type.IsNested ? (type.IsNestedPublic || type.IsNestedFamily || type.IsNestedFamORAssem) && IsVisible(type.DeclaringType!) : type.IsPublic;
}
