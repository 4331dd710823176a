namespace ImageCodegen.Model;

/// <summary>Which generated types a reference names.</summary>
public static class TypeReferences
{
    /// <summary>The type that it is; null of scalars, lists, maps and any values.</summary>
    public static TypeName? Own(TypeRef type) => type switch
    {
        RecordRef record => record.Name,
        EnumRef value => value.Name,
        IntegerEnumRef value => value.Name,
        UnionRef union => union.Name,
        _ => null,
    };

    /// <summary>The type that it is, or that its items or values are; null where that is none.</summary>
    public static TypeName? Innermost(TypeRef type) => type switch
    {
        ListRef list => Innermost(list.Item.Type),
        MapRef map => Innermost(map.Value.Type),
        _ => Own(type),
    };
}
