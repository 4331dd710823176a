using System.Globalization;
using ImageCodegen.OpenApi;
using ImageCodegen.Text;

namespace ImageCodegen.Binding.Shapes;

/// <summary>
/// How many members the records of a run may have, together with those that <c>allOf</c>, alternatives and bases add to each: a document can
/// make more of them than it has bytes. Real documents, of which each member takes dozens of bytes, need a small part of this.
/// </summary>
/// <param name="diagnostics">Where the finding goes, one for a run.</param>
internal sealed class MemberBudget(DiagnosticBag diagnostics)
{
    private const int Always = 50_000;
    private const int BytesForOne = 16;
    private readonly HashSet<OpenApiFile> files = [];
    private long allowed = Always;
    private long taken;

    /// <summary>True after a report: what is not read yet need not be.</summary>
    public bool IsSpent { get; private set; }

    /// <summary>Takes what a record needs; false where there is no more.</summary>
    public bool TryTake(int members, Element place)
    {
        if (files.Add(place.File))
        {
            allowed += place.File.Source.Bytes.Length / BytesForOne;
        }

        taken += members;
        if (taken > allowed && !IsSpent)
        {
            IsSpent = true;
            diagnostics.Add(Diagnostics.TooManyMembers, place.Span, allowed.ToString(CultureInfo.InvariantCulture));
        }

        return !IsSpent;
    }
}
