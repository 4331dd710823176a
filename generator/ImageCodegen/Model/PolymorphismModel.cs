namespace ImageCodegen.Model;

/// <summary>How a record that others derive from tells on the wire which of them an object is.</summary>
/// <param name="DiscriminatorWireName">The member with the kind; the record declares it.</param>
/// <param name="Kinds">All descendants, direct and further, by the wire values that mean them.</param>
public sealed record PolymorphismModel(string DiscriminatorWireName, EquatableArray<DerivedKindModel> Kinds);

/// <summary>A wire value of a discriminator, and the record that it means.</summary>
/// <param name="WireValue">The value; no two kinds have the same.</param>
/// <param name="Type">The record.</param>
public sealed record DerivedKindModel(string WireValue, TypeName Type);
