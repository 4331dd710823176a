namespace ImageCodegen.Runtime;

/// <summary>Where a parameter stands (OpenAPI 3.1, 4.8.12.1).</summary>
public enum ParameterPlace
{
    /// <summary>In the path.</summary>
    Path,

    /// <summary>In the query.</summary>
    Query,

    /// <summary>In a header.</summary>
    Header,

    /// <summary>In a cookie.</summary>
    Cookie,

    /// <summary>The query as a whole (OpenAPI 3.2, 4.12.1).</summary>
    Querystring,
}

/// <summary>How a parameter stands in HTTP.</summary>
internal readonly record struct ParameterForm(string Name, ParameterPlace Place, ParameterStyle Style, bool Explode = true, bool AllowReserved = false);

/// <summary>How a parameter's value is written (OpenAPI 3.1, 4.8.12.3).</summary>
public enum ParameterStyle
{
    /// <summary><c>a,b</c>; the default of path and header.</summary>
    Simple,

    /// <summary><c>.a.b</c>.</summary>
    Label,

    /// <summary><c>;name=a;name=b</c>.</summary>
    Matrix,

    /// <summary><c>name=a&amp;name=b</c>; the default of query and cookie.</summary>
    Form,

    /// <summary><c>a b</c>.</summary>
    SpaceDelimited,

    /// <summary><c>a|b</c>.</summary>
    PipeDelimited,

    /// <summary><c>name[member]=a</c>.</summary>
    DeepObject,

    /// <summary>One JSON text.</summary>
    Json,

    /// <summary><c>a</c> and <c>b</c> with a tab between; Swagger 2.0 alone has it (<c>collectionFormat: tsv</c>).</summary>
    TabDelimited,
}
