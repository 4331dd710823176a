using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json;
using Probe;

/// <summary>Values with a discriminator in the hands of their users.</summary>
internal static class Program
{
    private static readonly Dictionary<string, Drawing> All = new()
    {
        ["mapped"] = new() { Shape = new Square { Side = 3 } },
        ["in the enum"] = new() { Shape = new Circle { Radius = 3 } },
        ["by name"] = new() { Shape = new Blob { Area = 3 } },
        ["nothing else"] = new() { Shape = new Blob() },
        ["set"] = new() { Shape = new Square { Kind = "square", Side = 3 } },
        ["set to another"] = new() { Shape = new Square { Kind = "ci", Side = 3 } },
        ["set to none"] = new() { Shape = new Square { Kind = "x", Side = 3 } },
        ["undeclared"] = new() { Shape = new Blob { ExtensionData = default(ImageCodegen.Runtime.ExtensionData).With("kind", JsonElement.Parse("\"ci\"")) } },
        ["derived"] = new() { Animal = new Cat { Lives = 9 } },
        ["derived, another"] = new() { Animal = new Cat { Species = "Dog" } },
        ["base, another"] = new() { Animal = new Animal { Species = "Dog" } },
        ["new kind"] = new() { Animal = new Animal { Species = "Emu" } },
        ["constant"] = new() { Tagged = new TaggedB { X = 1 } },
        ["one value"] = new() { Order = new Past { X = 1 } },
        ["two values"] = new() { Order = new Current { X = 1 } },
        ["two values, set"] = new() { Order = new Current { Status = CurrentStatus.Open, X = 1 } },
        ["nested"] = new() { Outer = (Shape)new Circle { Radius = 3 } },
        ["beside nested"] = new() { Outer = new Leaf { C = 1 } },
        ["closed"] = new() { Strict = new Closed { Only = 1 } },
        ["number"] = new() { Numbered = new Second { B = 1 } },
        ["number, set to another"] = new() { Numbered = new Second { B = 1, Version = 1 } },
        ["boolean"] = new() { Answer = new Bad { A = 1 } },
        ["deep"] = new() { Living = (Being)(Beast)new Hound { Age = 3 } },
        ["deep, by name"] = new() { Living = (Being)(Beast)new Lion { Age = 3 } },
        ["deep, set to another"] = new() { Living = (Being)(Beast)new Lion { Kind = "dog" } },
        ["within"] = new() { Living = (Being)new Tree { Age = 3 } },
        ["as a whole"] = new() { Layer = (Fill)new Faded { Colours = ["red"] } },
        ["integer kind"] = new() { Message = new Call { Number = "1" } },
        ["integer kind, another"] = new() { Message = new Call { Code = 1 } },
        ["undeclared kind"] = new() { Event = new Login { At = 1 } },
        ["undeclared kind, constant"] = new() { Event = new Logout { User = "u" } },
    };

    /// <summary>What is written, what validation says, and whether it is read back as what it was.</summary>
    internal static string Made(string name)
    {
        var json = All[name].ToUtf8Json();
        var read = Drawing.Parse(json);
        var isSame = Kind(read) == Kind(All[name]) ? "" : " becomes " + Kind(read);
        return Encoding.UTF8.GetString(json) + string.Concat(All[name].Validate().Failures.Select(f => $" {f.Pointer} {f.Keyword}")) + isSame;
    }

    /// <summary>What was read is written as it was; what is made of it is written with its discriminator.</summary>
    internal static string Read(string json)
    {
        var read = Shape.Parse(json);
        var made = read.Value is Square square ? Encoding.UTF8.GetString(((Shape)(square with { Side = 4 })).ToUtf8Json()) : "";
        return $"{read.Value.GetType().Name} {Encoding.UTF8.GetString(read.ToUtf8Json()) == json} {made}";
    }

    private static string? Kind(Drawing drawing) =>
        Innermost(drawing.Shape ?? drawing.Animal ?? drawing.Tagged ?? drawing.Order ?? drawing.Outer ?? drawing.Strict ?? drawing.Numbered ?? drawing.Answer
            ?? drawing.Living ?? drawing.Layer ?? drawing.Message ?? (object?)drawing.Event)?.GetType().Name;

    private static object? Innermost(object? value) => value is ImageCodegen.Runtime.JsonUnion union ? Innermost(union.Value) : value;
}
