using System.Text;

namespace ImageCodegen.Configuration;

/// <summary>The JSON Schema of <c>imagecodegen.yaml</c>, draft 7, which editors understand best.</summary>
public static class ConfigurationSchema
{
    /// <summary>The schema's text.</summary>
    public static string Text
    {
        get
        {
            using var stream = typeof(ConfigurationSchema).Assembly.GetManifestResourceStream("imagecodegen.schema.json")!;
            using var reader = new StreamReader(stream, Encoding.UTF8);
            return reader.ReadToEnd();
        }
    }
}
