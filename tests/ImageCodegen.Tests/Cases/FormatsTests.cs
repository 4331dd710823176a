using ImageCodegen.Emission.Escaping;

namespace ImageCodegen.Tests.Cases;

/// <summary>Numbers of the rarer formats, run.</summary>
public sealed class FormatsTests
{
    [Theory]
    [InlineData("""{"uint64":18446744073709551614,"int64Text":"-9007199254740993","uint64Text":"18446744073709551615","decimalText":"1.50"}""", "18446744073709551614 -9007199254740993 18446744073709551615 1.50 | /int64Text pattern")]
    [InlineData("""{"uint64":"4","int64Text":12,"decimalText":2,"numberOrText":"5"}""", "4 12 7 2 5")]
    [InlineData("""{"int64Text":"012","uint64Text":"7","decimalText":"1e2"}""", " 12 7 100")]
    [InlineData("""{"uint64":-1,"int64Text":"many"}""", "  7 | /uint64 type, /int64Text type")]
    [InlineData("""{"uint64":3,"fixed":"13","flags":4,"many":["1","x"]}""", "3  7 | /uint64 multipleOf, /fixed const, /flags const, /many type")]
    [InlineData("""{"int8":128,"uint32":4294967296,"uint64":18446744073709551615}""", "18446744073709551615  7 | /int8 maximum, /uint32 maximum, /uint64 maximum, /uint64 multipleOf")]
    public void Numbers_are_read_written_back_and_checked(string json, string expected) => Assert.Equal(
        json + " " + expected,
        CaseRun.Run("formats", $"var read = Formats.Parse({CSharpLiteral.String(json)});"
            + " var text = FormattableString.Invariant($\"{read.Uint64} {read.Int64Text} {read.Uint64Text} {read.DecimalText} {read.NumberOrText}\").TrimEnd();"
            + " var wrong = string.Join(\", \", read.Validate().Failures.Select(f => f.Pointer + ' ' + f.Keyword));"
            + " return Encoding.UTF8.GetString(read.ToUtf8Json()) + ' ' + text + (wrong.Length > 0 ? \" | \" + wrong : \"\");"));
}
