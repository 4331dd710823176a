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
        (drawing.Shape?.Value ?? drawing.Animal ?? drawing.Tagged?.Value ?? drawing.Order?.Value ?? (drawing.Outer?.Value is Shape inner ? inner.Value : drawing.Outer?.Value)
            ?? drawing.Strict?.Value ?? drawing.Numbered?.Value)?.GetType().Name;
}
