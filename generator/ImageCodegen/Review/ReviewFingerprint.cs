using System.Security.Cryptography;
using System.Text;

namespace ImageCodegen.Review;

/// <summary>Names a finding for suppressions and approvals.</summary>
public static class ReviewFingerprint
{
    /// <summary>Hashes what a finding is about. Lines, columns and wording are no part of it, so that it lasts while they change.</summary>
    /// <param name="parts">The rule's id, the file's name relative to the reviewed folder, the subject, the pointer below it, the values.</param>
    /// <returns>The first 16 hex digits of a SHA-256 over the parts, each with its length before it.</returns>
    public static string Of(params ReadOnlySpan<string> parts)
    {
        var text = new StringBuilder();
        foreach (var part in parts)
        {
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"{part.Length}:").Append(part);
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())).AsSpan(0, 8));
    }
}
