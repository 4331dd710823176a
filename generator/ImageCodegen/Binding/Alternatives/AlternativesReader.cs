using ImageCodegen.Binding.Constraints;
using ImageCodegen.Binding.Patterns;
using ImageCodegen.Binding.Shapes;
using ImageCodegen.Binding.Values;
using ImageCodegen.Model;
using ImageCodegen.OpenApi;

namespace ImageCodegen.Binding.Alternatives;

/// <summary>
/// Reads alternatives as one type: a union, or what they come to where C# has one type for all of them. Alternatives of
/// the same C# type are one; a string takes every enum and text format, a number every integer.
/// </summary>
internal sealed class AlternativesReader(ShapeReader shapes, SchemaSet set)
{
    private readonly List<(SchemaSet Set, Shape Shape)> cases = [];
    private bool nullable;

    /// <summary>True where the type takes more than the alternatives do, so that they have to be asserted.</summary>
    public bool TakesMore { get; private set; }

    /// <summary>True where an alternative is any value, or says nothing about types.</summary>
    public bool HasUntyped { get; private set; }

    /// <summary>The shape of a place that consists of alternatives alone.</summary>
    public Shape Read(IReadOnlyList<SchemaSet> alternatives)
    {
        var shape = Read(alternatives, exclusive: false, discriminator: null) ?? new Shape { Kind = ShapeKind.Any, Declared = set, Nullable = true };
        var first = shapes.Read(alternatives[0]);
        return shape with { Documentation = first.Documentation, Default = first.Default };
    }

    /// <summary>The type of the alternatives; null where they have none.</summary>
    public Shape? Read(IReadOnlyList<SchemaSet> alternatives, bool exclusive, Discriminator? discriminator)
    {
        set.IsBecomingUnion = true;
        foreach (var alternative in alternatives)
        {
            Add(alternative, shapes.Read(alternative));
        }

        if (HasUntyped || cases.Count == 0)
        {
            set.IsBecomingUnion = false;
            return null;
        }

        DropNumbersAsText();
        ConstantAlternatives.Join(cases, shapes);
        JoinTexts();
        JoinNumbers();
        JoinSame();
        set.IsBecomingUnion = false;
        if (cases.Count == 1)
        {
            return Single();
        }

        return new Shape
        {
            Kind = ShapeKind.Union,
            Declared = set,
            Nullable = nullable,
            Cases = [.. cases.Select(c => IsOneWord(c.Shape, c.Set) ? shapes.Narrow(c.Set, "string") : c.Set)],
            Exclusive = exclusive,
            Discriminator = discriminator,
        };
    }

    private void Add(SchemaSet alternative, Shape shape)
    {
        if (shape.Kind == ShapeKind.Union && ReferenceEquals(shape.Declared, set))
        {
            // A union that is an alternative of itself adds nothing but null.
            nullable |= shape.Nullable;
            return;
        }

        HasUntyped |= shape.Kind == ShapeKind.Any;
        nullable |= shape.Nullable;
        if (shape.Kind == ShapeKind.Union && ReferenceEquals(shape.Declared, alternative) && shape.Constraints.Count == 0 && shape.Discriminator is null)
        {
            foreach (var inner in shape.Cases)
            {
                Add(inner, shapes.Read(inner));
            }
        }
        else if (shape.Kind != ShapeKind.Any)
        {
            cases.Add((alternative, shape));
        }
    }

    /// <summary>A number that may also be written as text is a number: reading takes it from text as well.</summary>
    private void DropNumbersAsText()
    {
        if (cases.Exists(c => c.Shape.Kind == ShapeKind.Scalar && ConstraintReader.IsNumber(c.Shape.Scalar)))
        {
            cases.RemoveAll(IsNumberAsText);
        }
    }

    private static bool IsNumberAsText((SchemaSet Set, Shape Shape) of) =>
        of.Shape.Kind == ShapeKind.Scalar
        && (of.Shape.Scalar is ScalarKind.Int64Text or ScalarKind.UInt64Text or ScalarKind.DecimalText
            || (of.Shape.Scalar == ScalarKind.String
                && (of.Set.Schemas.Any(s => FormatTable.IsNumeric(s.Text("format")))
                    || (of.Shape.Constraints is [TextPattern only] && NumericPattern.Is(only.DotNet)))));

    /// <summary>Enums join where a string stands beside them, or where they have no name; a string takes all text.</summary>
    private void JoinTexts()
    {
        var texts = cases.FindAll(c => TypeKey.JsonType(c.Shape) == "string");
        if (texts.Count == 2 && cases.Count == 2 && texts.Find(IsBlank) is { Shape: not null } blank
            && texts.Find(t => t.Shape.Kind == ShapeKind.Enum && !IsBlank(t)) is { Shape: not null } filled)
        {
            // An enum that may also be empty stays that enum; beside other cases nobody would check which other texts it takes.
            TakesMore = true;
            Replace([blank, filled], Stand(filled.Shape with { Open = true }, filled.Set));
            return;
        }

        var plain = texts.FindAll(c => c.Shape is { Kind: ShapeKind.Scalar, Scalar: ScalarKind.String });
        var free = texts.Exists(c => c.Shape is { Kind: ShapeKind.Scalar, Scalar: ScalarKind.String, Constraints.Count: 0 });
        var enums = texts.FindAll(c => c.Shape.Kind == ShapeKind.Enum && (plain.Count > 0 || ReferenceEquals(c.Shape.Declared, c.Set)));
        if (enums.Count > 1 || (enums.Count == 1 && plain.Count > 0))
        {
            TakesMore |= plain.Count > 0 && !free;
            Replace(
                texts.FindAll(t => t.Shape.Kind == ShapeKind.Enum ? enums.Contains(t) : t.Shape.Scalar == ScalarKind.String || free),
                Joined(enums, plain.Count > 0));
        }
        else if (free && texts.Count > 1)
        {
            Replace(texts, plain.Find(p => p.Shape.Constraints.Count == 0));
        }
    }

    private static bool IsBlank((SchemaSet Set, Shape Shape) of) => of.Shape is { Kind: ShapeKind.Enum, Values: [{ Wire: "" }] };

    private (SchemaSet Set, Shape Shape) Joined(List<(SchemaSet Set, Shape Shape)> enums, bool open)
    {
        if (enums.TrueForAll(e => ReferenceEquals(e.Shape.Declared, enums[0].Shape.Declared)))
        {
            var only = enums[0];
            return open ? Stand(only.Shape with { Open = true }, only.Set) : only;
        }

        var joined = shapes.AnyOf([.. enums.Select(e => e.Set)]);
        joined.Shape ??= new Shape
        {
            Kind = ShapeKind.Enum,
            Declared = joined,
            Values = [.. enums.SelectMany(e => e.Shape.Values).DistinctBy(v => v.Wire, StringComparer.Ordinal)],
            Open = open,
        };
        return (joined, joined.Shape);
    }

    /// <summary>A place of its own for a shape that differs from what its schemas alone would say.</summary>
    private (SchemaSet Set, Shape Shape) Stand(Shape shape, SchemaSet original)
    {
        var place = shapes.Narrow(original, "open");
        place.Shape ??= ReferenceEquals(shape.Declared, original) ? shape with { Declared = place } : shape;
        return (place, place.Shape);
    }

    private void JoinNumbers()
    {
        var numbers = cases.FindAll(c => c.Shape.Kind == ShapeKind.Scalar && ConstraintReader.IsNumber(c.Shape.Scalar));
        var enums = cases.FindAll(c => c.Shape.Kind == ShapeKind.IntegerEnum);
        if (enums.Count == 1 && numbers.Count > 0 && numbers.TrueForAll(n => TypeKey.JsonType(n.Shape) == "integer"))
        {
            TakesMore |= numbers.Exists(n => n.Shape.Constraints.Count > 0);
            Replace([.. enums, .. numbers], Stand(enums[0].Shape with { Open = true }, enums[0].Set));
            return;
        }

        if (numbers.Select(n => n.Shape.Scalar).Distinct().Count() < 2)
        {
            return;
        }

        var widest = numbers.MaxBy(n =>
            Array.IndexOf(
                [ScalarKind.Int32, ScalarKind.Int64, ScalarKind.UInt64, ScalarKind.Single, ScalarKind.Double, ScalarKind.Decimal],
                n.Shape.Scalar));
        TakesMore |= numbers.Exists(n => n.Shape.Constraints.Count > 0);
        Replace(numbers, Free(widest.Set, widest.Shape));
    }

    private void JoinSame()
    {
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        var ofKind = cases.CountBy(static c => c.Shape.Kind).ToDictionary();
        var joined = new List<(SchemaSet Set, Shape Shape)>();
        foreach (var (place, shape) in cases)
        {
            // What a list holds matters beside other lists alone.
            var key = shape.IsNamed || ofKind[shape.Kind] > 1 ? TypeKey.Of(shape, shapes) : shape.Kind.ToString();
            if (first.TryAdd(key, joined.Count))
            {
                joined.Add((place, shape));
                continue;
            }

            var at = first[key];
            if (shape.IsNamed || shape.Constraints.SequenceEqual(joined[at].Shape.Constraints))
            {
                TakesMore |= shape.Item is not null;
                continue;
            }

            TakesMore = true;
            joined[at] = Free(joined[at].Set, joined[at].Shape);
        }

        cases.Clear();
        cases.AddRange(joined);
    }

    /// <summary>The same type without its constraints, which do not hold for what joins it.</summary>
    private (SchemaSet Set, Shape Shape) Free(SchemaSet place, Shape shape)
    {
        if (shape.Constraints.Count == 0)
        {
            return (place, shape);
        }

        var free = shapes.Narrow(place, "free");
        free.Shape ??= shape with { Constraints = [], Const = null, Declared = ReferenceEquals(shape.Declared, place) ? free : shape.Declared };
        return (free, free.Shape);
    }

    private void Replace(List<(SchemaSet Set, Shape Shape)> some, (SchemaSet Set, Shape Shape) by)
    {
        var at = cases.FindIndex(some.Contains);
        cases.RemoveAll(some.Contains);
        cases.Insert(at, by);
    }

    /// <summary>What is left of the alternatives, as the type of this place.</summary>
    private Shape Single()
    {
        var (place, shape) = cases[0];
        return shape with { Declared = ReferenceEquals(shape.Declared, place) ? set : shape.Declared, Nullable = nullable };
    }

    /// <summary>An enum with one value and no name beside other cases: a string that is checked is enough.</summary>
    private static bool IsOneWord(Shape shape, SchemaSet place) =>
        shape is { Kind: ShapeKind.Enum, Values.Count: 1, Open: false } && ReferenceEquals(shape.Declared, place) && place.Alternatives is null;
}
