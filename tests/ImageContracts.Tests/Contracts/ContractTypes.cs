using System.Reflection;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using ImageContracts.Tests.Specs;

namespace ImageContracts.Tests.Contracts;

/// <summary>Finds generated types by the configuration's namespace and the names in the spec.</summary>
internal static class ContractTypes
{
    private static readonly Assembly Generated = Assembly.Load("ImageContracts");

    private static readonly Dictionary<string, string> Namespaces =
        YamlJson.Read(System.IO.Path.Combine(SpecFolder.Path, "imagecodegen.yaml"))["specs"]!.AsArray()
            .ToDictionary(row => (string)row!["spec"]!, row => (string)row!["namespace"]!, StringComparer.Ordinal);

    /// <summary>The namespace that a spec is generated in.</summary>
    public static string NamespaceOf(string document) => Namespaces[document];

    /// <summary>The type with this name that is generated from a spec.</summary>
    public static Type Named(string document, string name) =>
        Generated.GetType($"{NamespaceOf(document)}.{name}", throwOnError: true, ignoreCase: true)!;

    /// <summary>The type with this name that is generated from a spec; null where there is none.</summary>
    public static Type? Find(string document, string name) => Generated.GetType($"{NamespaceOf(document)}.{name}", throwOnError: false, ignoreCase: true);

    /// <summary>The request record of an operation.</summary>
    public static Type Request(Operation operation) => Named(operation.Document, operation.Id + "Request");

    /// <summary>The type of a schema: the one that a reference points to, or the one named for its place.</summary>
    public static Type OfSchema(string document, JsonNode schema, string inlineName)
    {
        if ((string?)schema["$ref"] is not { } reference)
        {
            return Named(document, inlineName);
        }

        var parts = reference.Split('#');
        var name = parts[1][(parts[1].LastIndexOf('/') + 1)..];
        return Named(parts[0].Length == 0 ? document : Sibling(document, parts[0]), name);
    }

    /// <summary>The resolver of the namespace that a type is in.</summary>
    public static IJsonTypeInfoResolver Resolver(Type type)
    {
        var resolver = Generated.GetTypes().Single(other =>
            other.Namespace == type.Namespace && other.IsAssignableTo(typeof(IJsonTypeInfoResolver)));
        return (IJsonTypeInfoResolver)resolver.GetProperty("Default")!.GetValue(null)!;
    }

    private static string Sibling(string document, string reference)
    {
        var folder = System.IO.Path.GetDirectoryName(SpecFolder.FullPath(document))!;
        return System.IO.Path.GetRelativePath(SpecFolder.Path, System.IO.Path.GetFullPath(System.IO.Path.Combine(folder, reference)))
            .Replace('\\', '/');
    }
}
