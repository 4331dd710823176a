using ImageCodegen.Runtime;

namespace ImageCodegen.Tests.Runtime.Errors;

public sealed class ErrorCodeTableTests
{
    private static readonly ErrorCodeTable<Fault> Table = new(
        new(Fault.Missing, "Missing", 400) { Message = "It is missing." },
        new(Fault.Invalid, "Invalid.", 400) { HasArgument = true, Message = "The field %s is invalid: %s." },
        new(Fault.InvalidType, "Invalid.Type.", 400) { HasArgument = true },
        new(Fault.InvalidName, "Invalid.Name", 403) { Description = "No such name." },
        new(Fault.Missing, "Missing", 404) { Message = "It is not found." });

    public enum Fault
    {
        Missing = 1,
        Invalid,
        InvalidType,
        InvalidName,
        Undocumented,
    }

    [Theory]
    [InlineData("Missing", Fault.Missing, null)]
    [InlineData("Invalid.OsType", Fault.Invalid, "OsType")]
    [InlineData("Invalid.", Fault.Invalid, "")]
    [InlineData("Invalid", Fault.Invalid, null)]
    [InlineData("Invalid.Name", Fault.InvalidName, null)]
    [InlineData("Invalid.Name.More", Fault.Invalid, "Name.More")]
    [InlineData("Invalid.Type.X", Fault.InvalidType, "X")]
    [InlineData("Invalid.Type", Fault.InvalidType, null)]
    [InlineData("Invalid.Types", Fault.Invalid, "Types")]
    public void A_code_gives_its_error_and_its_argument(string code, Fault error, string? argument)
    {
        Assert.True(Table.TryParse(code, out var found, out var foundArgument));
        Assert.Equal((error, argument), (found, foundArgument));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("missing")]
    [InlineData("Missing ")]
    [InlineData("Missing.X")]
    [InlineData("InvalidX")]
    [InlineData("%s")]
    public void An_unknown_code_gives_no_error(string? code)
    {
        Assert.False(Table.TryParse(code, out var error, out var argument));
        Assert.Equal((default, null), (error, argument));
    }

    [Fact]
    public void Rows_are_found_by_status_in_order()
    {
        Assert.Equal(["Missing", "Invalid.", "Invalid.Type."], Table.ForStatus(400).Select(row => row.Code));
        Assert.Empty(Table.ForStatus(500));
        Assert.Equal(5, Table.All.Count);
    }

    [Fact]
    public void An_error_is_described_by_its_first_row()
    {
        Assert.Equal((400, "It is missing."), (Table.Describe(Fault.Missing).Status, Table.Describe(Fault.Missing).Message));
        Assert.Throws<ArgumentOutOfRangeException>(() => Table.Describe(Fault.Undocumented));
    }

    [Fact]
    public void A_message_takes_its_argument()
    {
        Assert.Equal("The field OsType is invalid: OsType.", Table.Describe(Fault.Invalid).Format("OsType"));
        Assert.Equal("The field %s is invalid: %s.", Table.Describe(Fault.Invalid).Format(null));
        Assert.Null(Table.Describe(Fault.InvalidType).Format("X"));
        Assert.Equal("Invalid.%s", Table.Describe(Fault.Invalid).Pattern);
        Assert.Equal("Missing", Table.Describe(Fault.Missing).Pattern);
    }
}
