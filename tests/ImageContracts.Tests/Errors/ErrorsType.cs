using System.Reflection;
using ImageContracts.Tests.Contracts;

namespace ImageContracts.Tests.Errors;

/// <summary>The errors of one operation, called on types that are found when the tests run.</summary>
internal sealed class ErrorsType
{
    private readonly Type table;
    private readonly Type error;

    public ErrorsType(Operation operation)
    {
        error = ContractTypes.Named(operation.Document, operation.Id + "Error");
        table = ContractTypes.Named(operation.Document, operation.Id + "Errors");
    }

    /// <summary>The names of the enum in order.</summary>
    public IReadOnlyList<string> Names => Enum.GetNames(error);

    /// <summary>The rows in order.</summary>
    public IReadOnlyList<Row> All => Rows(table.GetProperty("All")!.GetValue(null)!);

    public IReadOnlyList<Row> ForStatus(int status) => Rows(table.GetMethod("ForStatus")!.Invoke(null, [status])!);

    public Row Describe(object value) => new(table.GetMethod("Describe")!.Invoke(null, [value])!);

    /// <summary>The error and the argument of a code; null where it is unknown.</summary>
    public (object Error, string? Argument)? TryParse(string? code)
    {
        object?[] arguments = [code, null, null];
        var known = (bool)Method(error.MakeByRefType(), typeof(string).MakeByRefType()).Invoke(null, arguments)!;
        object?[] brief = [code, null];
        Assert.Equal(known, Method(error.MakeByRefType()).Invoke(null, brief));
        Assert.Equal(arguments[1], brief[1]);
        return known ? (arguments[1]!, (string?)arguments[2]) : null;
    }

    private MethodInfo Method(params Type[] results) => table.GetMethod("TryParse", [typeof(string), .. results])!;

    private static IReadOnlyList<Row> Rows(object list) =>
        [.. ((System.Collections.IEnumerable)list).Cast<object>().Select(row => new Row(row))];

    /// <summary>One row of the table.</summary>
    internal sealed class Row(object row)
    {
        public object Error => Get(nameof(Error))!;

        public string Pattern => (string)Get(nameof(Pattern))!;

        public int Status => (int)Get(nameof(Status))!;

        public string? Message => (string?)Get(nameof(Message));

        public string? Description => (string?)Get(nameof(Description));

        public bool HasArgument => (bool)Get(nameof(HasArgument))!;

        public string? Format(string? argument) => (string?)row.GetType().GetMethod("Format")!.Invoke(row, [argument]);

        private object? Get(string name) => row.GetType().GetProperty(name)!.GetValue(row);
    }
}
