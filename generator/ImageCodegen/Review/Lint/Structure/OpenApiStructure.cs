using System.Collections.Frozen;
using ImageCodegen.OpenApi;

namespace ImageCodegen.Review.Lint.Structure;

/// <summary>
/// The fields of every object, as the published schemas of OpenAPI 3.0 (2021-09-28) and 3.1 (2022-10-07) have them. A row
/// reads <c>name:type</c>; <c>!</c> marks a field that must be there, <c>@3.0</c> or <c>@3.1</c> one of that version alone,
/// <c>[]</c> a list, <c>{}</c> a mapping with free keys, <c>a|b</c> one of a few texts, <c>*</c> every other key, and
/// <c>-x</c> an object without extensions.
/// </summary>
internal static class OpenApiStructure
{
    private static readonly (ObjectKind Kind, string Fields)[] Table =
    [
        (ObjectKind.Document, "openapi!:text info!:Info servers:[Server] paths!:Paths@3.0 paths:Paths@3.1 webhooks:{PathItem}@3.1 jsonSchemaDialect:text@3.1 "
            + "components:Components security:[SecurityRequirement] tags:[Tag] externalDocs:ExternalDocs"),
        (ObjectKind.Info, "title!:text version!:text summary:text@3.1 description:text termsOfService:text contact:Contact license:License"),
        (ObjectKind.Contact, "name:text url:text email:text"),
        (ObjectKind.License, "name!:text url:text identifier:text@3.1"),
        (ObjectKind.Server, "url!:text description:text variables:{ServerVariable}"),
        (ObjectKind.ServerVariable, "enum:[text] default!:text description:text"),
        (ObjectKind.Components, "schemas:{Schema} responses:{Response} parameters:{Parameter} examples:{Example} requestBodies:{RequestBody} "
            + "headers:{Header} securitySchemes:{SecurityScheme} links:{Link} callbacks:{Callback} pathItems:{PathItem}@3.1"),
        (ObjectKind.Paths, "*:PathItem"),
        (ObjectKind.PathItem, "$ref:text summary:text description:text get:Operation put:Operation post:Operation delete:Operation "
            + "options:Operation head:Operation patch:Operation trace:Operation servers:[Server] parameters:[Parameter]"),
        (ObjectKind.Operation, "tags:[text] summary:text description:text externalDocs:ExternalDocs operationId:text parameters:[Parameter] "
            + "requestBody:RequestBody responses!:Responses@3.0 responses:Responses@3.1 callbacks:{Callback} deprecated:flag "
            + "security:[SecurityRequirement] servers:[Server]"),
        (ObjectKind.ExternalDocs, "url!:text description:text"),
        (ObjectKind.Parameter, "name!:text in!:path|query|header|cookie description:text required:flag deprecated:flag allowEmptyValue:flag "
            + "style:matrix|label|form|simple|spaceDelimited|pipeDelimited|deepObject explode:flag allowReserved:flag schema:Schema "
            + "content:{MediaType} example:any examples:{Example}"),
        (ObjectKind.RequestBody, "description:text content!:{MediaType} required:flag"),
        (ObjectKind.MediaType, "schema:Schema example:any examples:{Example} encoding:{Encoding}"),
        (ObjectKind.Encoding, "contentType:text headers:{Header} style:form|spaceDelimited|pipeDelimited|deepObject explode:flag allowReserved:flag"),
        (ObjectKind.Responses, "*:Response"),
        (ObjectKind.Response, "description!:text headers:{Header} content:{MediaType} links:{Link}"),
        (ObjectKind.Callback, "*:PathItem"),
        (ObjectKind.Example, "summary:text description:text value:any externalValue:text"),
        (ObjectKind.Link, "operationRef:text operationId:text parameters:{any} requestBody:any description:text server:Server"),
        (ObjectKind.Header, "description:text required:flag deprecated:flag allowEmptyValue:flag@3.0 style:simple explode:flag allowReserved:flag@3.0 "
            + "schema:Schema content:{MediaType} example:any examples:{Example}"),
        (ObjectKind.Tag, "name!:text description:text externalDocs:ExternalDocs"),
        (ObjectKind.Reference, "$ref!:text *:any"),
        (ObjectKind.Schema, "title:text description:text default:any deprecated:flag readOnly:flag writeOnly:flag example:any "
            + "externalDocs:ExternalDocs discriminator:Discriminator xml:Xml format:text pattern:text maxLength:count minLength:count "
            + "maxItems:count minItems:count uniqueItems:flag maxProperties:count minProperties:count maximum:number minimum:number "
            + "multipleOf:number required:[text] enum:[any] allOf:[Schema] oneOf:[Schema] anyOf:[Schema] not:Schema items:Schema "
            + "properties:{Schema} additionalProperties:Schema "
            + "type:array|boolean|integer|number|object|string@3.0 nullable:flag@3.0 exclusiveMaximum:flag@3.0 exclusiveMinimum:flag@3.0 "
            + "type:types@3.1 exclusiveMaximum:number@3.1 exclusiveMinimum:number@3.1 const:any@3.1 examples:[any]@3.1 if:Schema@3.1 "
            + "then:Schema@3.1 else:Schema@3.1 prefixItems:[Schema]@3.1 contains:Schema@3.1 minContains:count@3.1 maxContains:count@3.1 "
            + "patternProperties:{Schema}@3.1 propertyNames:Schema@3.1 dependentSchemas:{Schema}@3.1 dependentRequired:{[text]}@3.1 "
            + "unevaluatedItems:Schema@3.1 unevaluatedProperties:Schema@3.1 contentEncoding:text@3.1 contentMediaType:text@3.1 "
            + "contentSchema:Schema@3.1 $id:text@3.1 $schema:text@3.1 $anchor:text@3.1 $ref:text@3.1 $dynamicRef:text@3.1 "
            + "$dynamicAnchor:text@3.1 $vocabulary:any@3.1 $comment:text@3.1 $defs:{Schema}@3.1 definitions:{Schema}@3.1 dependencies:any@3.1"),
        (ObjectKind.Discriminator, "propertyName!:text mapping:{text}"),
        (ObjectKind.Xml, "name:text namespace:text prefix:text attribute:flag wrapped:flag"),
        (ObjectKind.SecurityScheme, "type!:apiKey|http|oauth2|openIdConnect@3.0 type!:apiKey|http|mutualTLS|oauth2|openIdConnect@3.1 "
            + "description:text name:text in:query|header|cookie scheme:text bearerFormat:text flows:OAuthFlows openIdConnectUrl:text"),
        (ObjectKind.OAuthFlows, "implicit:OAuthFlow password:OAuthFlow clientCredentials:OAuthFlow authorizationCode:OAuthFlow"),
        (ObjectKind.OAuthFlow, "authorizationUrl:text tokenUrl:text refreshUrl:text scopes!:{text}"),
        (ObjectKind.SecurityRequirement, "-x *:[text]"),
    ];

    private static readonly FrozenDictionary<(ObjectKind, OpenApiDialect), ObjectShape> Shapes = Read();

    private static readonly FrozenSet<ObjectKind> Referable = FrozenSet.ToFrozenSet(
    [
        ObjectKind.Parameter, ObjectKind.RequestBody, ObjectKind.Response, ObjectKind.Callback, ObjectKind.Example, ObjectKind.Link, ObjectKind.Header,
        ObjectKind.SecurityScheme,
    ]);

    /// <summary>What an object may hold under the rules of a version.</summary>
    public static ObjectShape Of(ObjectKind kind, OpenApiDialect dialect) => Shapes[(kind, dialect)];

    /// <summary>True where a reference may stand for the object, and nothing beside <c>$ref</c> counts.</summary>
    public static bool MayBeReference(ObjectKind kind, OpenApiDialect dialect) =>
        Referable.Contains(kind) || (kind == ObjectKind.Schema && dialect == OpenApiDialect.V30);

    private static FrozenDictionary<(ObjectKind, OpenApiDialect), ObjectShape> Read() =>
        Table.SelectMany(row => Enum.GetValues<OpenApiDialect>().Select(dialect => ((row.Kind, dialect), Shape(row.Fields, dialect))))
            .ToFrozenDictionary(r => r.Item1, r => r.Item2);

    private static ObjectShape Shape(string row, OpenApiDialect dialect)
    {
        var words = row.Split(' ');
        var other = dialect == OpenApiDialect.V30 ? "@3.1" : "@3.0";
        var fields = words.Where(w => w != "-x" && !w.EndsWith(other, StringComparison.Ordinal)).Select(Field).ToList();
        return new ObjectShape(
            fields.Where(f => f.Name != "*").ToFrozenDictionary(f => f.Name, StringComparer.Ordinal),
            fields.Find(f => f.Name == "*")?.Type,
            !words.Contains("-x", StringComparer.Ordinal));
    }

    private static ObjectField Field(string word)
    {
        var colon = word.IndexOf(':', StringComparison.Ordinal);
        var name = word[..colon];
        return new ObjectField(name.TrimEnd('!'), Type(word[(colon + 1)..].Split('@')[0]), name.EndsWith('!'));
    }

    private static FieldType Type(string text) => text switch
    {
        "any" => new FieldType.Any(),
        "text" => new FieldType.Text(),
        "flag" => new FieldType.Flag(),
        "number" => new FieldType.Number(Count: false),
        "count" => new FieldType.Number(Count: true),
        "types" => new FieldType.TypeNames(),
        ['[', .. var item, ']'] => new FieldType.List(Type(item)),
        ['{', .. var value, '}'] => new FieldType.Map(Type(value)),
        _ => Enum.TryParse<ObjectKind>(text, out var kind) ? new FieldType.Object(kind) : new FieldType.OneOf(text.Split('|')),
    };
}
