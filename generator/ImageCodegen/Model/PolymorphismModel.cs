namespace ImageCodegen.Model;

/// <summary>How a record that others derive from tells on the wire which of them an object is.</summary>
/// <param name="DiscriminatorWireName">The member with the kind; the record declares it.</param>
/// <param name="Kinds">All descendants, direct and further, by the wire values that mean them.</param>
/// <param name="OwnValues">The values that mean the record itself, where a kind among the others is the default one; otherwise none.</param>
public sealed record PolymorphismModel(string DiscriminatorWireName, EquatableArray<DerivedKindModel> Kinds, EquatableArray<string> OwnValues = default);

/// <summary>A wire value of a discriminator, and the record that it means.</summary>
/// <param name="WireValue">The value; no two kinds have the same.</param>
/// <param name="Type">The record.</param>
/// <param name="IsDefault">True where objects whose kind is not told are of this one.</param>
public sealed record DerivedKindModel(string WireValue, TypeName Type, bool IsDefault = false);
