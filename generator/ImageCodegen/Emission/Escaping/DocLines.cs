using System.Text;

namespace ImageCodegen.Emission.Escaping;

/// <summary>Lines that become one text. Most texts have one, which is taken as it is.</summary>
internal struct DocLines
{
    private string? first;
    private StringBuilder? all;

    /// <summary>Adds a line.</summary>
    /// <param name="joint">What stands before it, where it is not the first.</param>
    /// <param name="line">The line.</param>
    public void Add(char joint, string line)
    {
        if (all is not null)
        {
            all.Append(joint).Append(line);
        }
        else if (string.IsNullOrEmpty(first))
        {
            first = line;
        }
        else
        {
            all = new StringBuilder(first).Append(joint).Append(line);
        }
    }

    /// <summary>The text of all lines; the next one begins another text.</summary>
    public string Take()
    {
        var text = all?.ToString() ?? first ?? "";
        (first, all) = (null, null);
        return text;
    }
}
