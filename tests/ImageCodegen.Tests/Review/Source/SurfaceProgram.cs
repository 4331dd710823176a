using System.Globalization;
using System.Text;
using ImageCodegen.Emission.Escaping;
using ImageCodegen.Review.Diff.Source;

namespace ImageCodegen.Tests.Review.Source;

/// <summary>Writes a program that uses every part of a surface: what compiles against one contract is tried against another.</summary>
internal static class SurfaceProgram
{
    /// <summary>The program, in the namespace of the types that it uses.</summary>
    internal static string Of(string @namespace, IReadOnlyList<SurfaceType> types)
    {
        var text = new StringBuilder();
        for (var i = 0; i < types.Count; i++)
        {
            var type = types[i];
            text.AppendLine(CultureInfo.InvariantCulture, $"internal static class UseOf{i}\n{{");
            switch (type.Kind)
            {
                case SurfaceKind.Record or SurfaceKind.Request:
                    Record(text, type);
                    break;
                case SurfaceKind.Union:
                    Union(text, type);
                    break;
                default:
                    Values(text, type);
                    break;
            }

            text.AppendLine("}");
        }

        return $"#nullable enable\nnamespace {@namespace};\n\n{text}";
    }

    private static void Record(StringBuilder text, SurfaceType type)
    {
        var name = Name(type.Name);
        Make(text, "All", name, [.. type.Members]);
        Make(text, "Least", name, [.. type.Members.Where(m => m.IsRequired)]);
        if (type.Base is { } parent)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"    internal static {parent} Base({name} value) => value;");
        }

        text.AppendLine(CultureInfo.InvariantCulture, $"    internal static void Read({name} value)\n    {{");
        foreach (var (member, i) in type.Members.Select((m, i) => (m, i)))
        {
            Unwarned(text, member, $"        {member.Type} v{i} = value.{Name(member.Name)}; _ = v{i};");
        }

        text.AppendLine("    }");
    }

    private static void Make(StringBuilder text, string method, string name, SurfaceMember[] members)
    {
        var parameters = string.Join(", ", members.Select((m, i) => $"{m.Type} p{i}"));
        text.AppendLine(CultureInfo.InvariantCulture, $"    internal static {name} {method}({parameters}) => new {name}\n    {{");
        foreach (var (member, i) in members.Select((m, i) => (m, i)))
        {
            Unwarned(text, member, $"        {Name(member.Name)} = p{i},");
        }

        text.AppendLine("    };");
    }

    private static void Union(StringBuilder text, SurfaceType type)
    {
        var name = Name(type.Name);
        foreach (var (member, i) in type.Members.Select((m, i) => (m, i)))
        {
            var made = member.Factory is { } factory ? $"{name}.{Name(factory)}(value)" : "value";
            text.AppendLine(CultureInfo.InvariantCulture, $"    internal static {name} Make{i}({member.Type} value) => {made};");
        }

        var functions = string.Concat(type.Members.Select(m => $"({m.Type} _) => 0, "));
        text.AppendLine(CultureInfo.InvariantCulture, $"    internal static int Match({name} value) => value.Match<int>({functions}(global::System.Text.Json.JsonElement _) => 0);");
    }

    private static void Values(StringBuilder text, SurfaceType type)
    {
        var name = Name(type.Name);
        text.AppendLine(CultureInfo.InvariantCulture, $"    internal static void Read()\n    {{");
        foreach (var (member, i) in type.Members.Select((m, i) => (m, i)))
        {
            Unwarned(text, member, $"        {name} v{i} = {name}.{Name(member.Name)}; _ = v{i};");
        }

        text.AppendLine("    }");
        text.AppendLine(type.Kind switch
        {
            SurfaceKind.StringEnum => $"    internal static string Wire({name} value) => new {name}(value.Value).Value;",
            SurfaceKind.IntegerEnum => $"    internal static long Wire({name} value) => new {name}(value.Value).Value;",
            _ => $"    internal static bool Find(string code, out {name} error) => {Name(type.Companion!)}.TryParse(code, out error);",
        });
    }

    /// <summary>Who uses what was deprecated before has silenced the compiler.</summary>
    private static void Unwarned(StringBuilder text, SurfaceMember member, string line) =>
        text.AppendLine(member.IsObsolete ? $"#pragma warning disable CS0618\n{line}\n#pragma warning restore CS0618" : line);

    private static string Name(string name) => CSharpIdentifier.Create(name).ToString();
}
