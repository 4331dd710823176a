namespace ImageCodegen.OpenApi;

/// <summary>Which rules a document follows where the versions differ.</summary>
public enum OpenApiDialect
{
    /// <summary>OpenAPI 3.0: its own subset of JSON Schema, <c>nullable</c>, a <c>$ref</c> stands alone.</summary>
    V30,

    /// <summary>OpenAPI 3.1 and later: JSON Schema 2020-12.</summary>
    V31,
}
