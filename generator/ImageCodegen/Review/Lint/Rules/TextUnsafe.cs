using System.Buffers;
using System.Globalization;
using ImageCodegen.Review.Lint.Facts;

namespace ImageCodegen.Review.Lint.Rules;

internal sealed class TextUnsafe() : LintRule(
    RuleGroup.Sound,
    "text-unsafe",
    FindingLevel.Warning,
    "Text with characters that cannot be seen or that turn the reading direction",
    "What a reviewer sees is not what is there (CVE-2021-42574), and generated comments and messages carry it on.")
{
    private static readonly SearchValues<char> Unsafe = SearchValues.Create(string.Concat(
        Enumerable.Range(0, 0x20).Except([0x09, 0x0A, 0x0D]).Concat(Enumerable.Range(0x7F, 0x21))
            .Concat([0x061C, 0x200B, 0x200E, 0x200F, 0x2028, 0x2029, 0x2060, 0xFEFF]).Concat(Enumerable.Range(0x202A, 5)).Concat(Enumerable.Range(0x2066, 4))
            .Select(c => (char)c)));

    public override void Finish(LintContext context)
    {
        foreach (var file in context.Files)
        {
            DocumentTexts.Visit(file, text => text.AsSpan().ContainsAny(Unsafe), (text, place) =>
            {
                var character = text[text.AsSpan().IndexOfAny(Unsafe)];
                context.Report(
                    this,
                    place,
                    string.Create(CultureInfo.InvariantCulture, $"The text has the character U+{(int)character:X4}, which is not seen"),
                    "Remove it");
            });
        }
    }
}
