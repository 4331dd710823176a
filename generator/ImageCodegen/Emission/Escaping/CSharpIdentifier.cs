using System.Collections.Frozen;
using System.Globalization;

namespace ImageCodegen.Emission.Escaping;

/// <summary>A C# identifier (C# specification, 6.4.3), with <c>@</c> in front of keywords.</summary>
public sealed record CSharpIdentifier : CSharpText
{
    private static readonly FrozenSet<string> Keywords = (
        "abstract as base bool break byte case catch char checked class const continue decimal default delegate do double else enum event "
        + "explicit extern false finally fixed float for foreach goto if implicit in int interface internal is lock long namespace new null "
        + "object operator out override params private protected public readonly ref return sbyte sealed short sizeof stackalloc static "
        + "string struct switch this throw true try typeof uint ulong unchecked unsafe ushort using virtual void volatile while "
        + "allows and args async await dynamic extension field file from get global group init into join let managed nameof nint not "
        + "notnull nuint on or orderby partial record required scoped select set unmanaged value var when where with yield _")
        .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    // Contextual keywords that mean nothing else where a parameter is declared or called.
    private static readonly FrozenSet<string> FreeForParameters =
        "args file get group record set".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private CSharpIdentifier(string name, bool isParameter = false)
        : base(Keywords.Contains(name) && !(isParameter && FreeForParameters.Contains(name)) ? "@" + name : name) => Name = name;

    /// <summary>The name without <c>@</c>.</summary>
    public string Name { get; }

    /// <summary>Makes an identifier.</summary>
    /// <exception cref="ArgumentException">The name is no identifier: names are made valid before they come here.</exception>
    public static CSharpIdentifier Create(string name) => IsValid(name)
        ? new CSharpIdentifier(name)
        : throw new ArgumentException($"'{name}' is not a C# identifier.", nameof(name));

    /// <summary>Makes the name of a parameter, which need not stand back for as many keywords.</summary>
    /// <exception cref="ArgumentException">The name is no identifier.</exception>
    public static CSharpIdentifier Parameter(string name) => new(Create(name).Name, isParameter: true);

    /// <summary>True for letters, digits and connectors that the compiler takes as they are; no digit in front, no format characters.</summary>
    public static bool IsValid(string? name)
    {
        if (string.IsNullOrEmpty(name) || !IsStart(name[0]))
        {
            return false;
        }

        foreach (var c in name)
        {
            if (!IsStart(c) && !IsPart(c))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsStart(char c) => c == '_' || char.IsLetter(c) || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.LetterNumber;

    private static bool IsPart(char c) => CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.DecimalDigitNumber
        or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.ConnectorPunctuation;
}
