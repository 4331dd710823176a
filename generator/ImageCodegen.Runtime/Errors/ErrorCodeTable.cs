using System.Collections.ObjectModel;

namespace ImageCodegen.Runtime;

/// <summary>The documented errors of an operation, found by code, status and name. Codes are compared ordinally.</summary>
public sealed class ErrorCodeTable<TError>
    where TError : struct, Enum
{
    private readonly Dictionary<string, ErrorCode<TError>> exact = new(StringComparer.Ordinal);
    private readonly ErrorCode<TError>[] prefixes;
    private readonly Dictionary<TError, ErrorCode<TError>> byError = [];
    private readonly Dictionary<int, IReadOnlyList<ErrorCode<TError>>> byStatus;

    /// <summary>Makes the table. Of rows with one code or one error, the first is the one that is found.</summary>
    public ErrorCodeTable(params ErrorCode<TError>[] rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        All = new ReadOnlyCollection<ErrorCode<TError>>([.. rows]);
        foreach (var row in rows)
        {
            byError.TryAdd(row.Error, row);
            if (!row.HasArgument)
            {
                exact.TryAdd(row.Code, row);
            }
        }
        prefixes = [.. rows.Where(row => row.HasArgument).OrderByDescending(row => row.Code.Length)];
        byStatus = rows.GroupBy(row => row.Status).ToDictionary(
            group => group.Key, group => (IReadOnlyList<ErrorCode<TError>>)new ReadOnlyCollection<ErrorCode<TError>>([.. group]));
    }

    /// <summary>The rows in documented order.</summary>
    public IReadOnlyList<ErrorCode<TError>> All { get; }

    /// <summary>
    /// Finds the error of a code: one that is documented as it stands, else the one with the longest beginning before its
    /// argument. That beginning without its last dot is found too, with no argument.
    /// </summary>
    /// <param name="code">The code as it came.</param>
    /// <param name="error">The error.</param>
    /// <param name="argument">What stands in the place of the argument; null where there is none.</param>
    public bool TryParse(string? code, out TError error, out string? argument)
    {
        error = default;
        argument = null;
        if (code is null)
        {
            return false;
        }
        if (exact.TryGetValue(code, out var row))
        {
            error = row.Error;
            return true;
        }
        foreach (var prefix in prefixes)
        {
            var begins = code.StartsWith(prefix.Code, StringComparison.Ordinal);
            if (begins || (prefix.Code is [.. var stem, '.'] && code == stem))
            {
                error = prefix.Error;
                argument = begins ? code[prefix.Code.Length..] : null;
                return true;
            }
        }
        return false;
    }

    /// <summary>The rows of an HTTP status in documented order; none for a status that is not documented.</summary>
    public IReadOnlyList<ErrorCode<TError>> ForStatus(int status) => byStatus.TryGetValue(status, out var rows) ? rows : [];

    /// <summary>The row of an error, the first one where it has several.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The table has no such error.</exception>
    public ErrorCode<TError> Describe(TError error) =>
        byError.TryGetValue(error, out var row) ? row : throw new ArgumentOutOfRangeException(nameof(error), error, "Not a documented error.");
}
