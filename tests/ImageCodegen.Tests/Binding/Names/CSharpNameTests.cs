using FsCheck;
using FsCheck.Fluent;
using ImageCodegen.Binding.Names;
using Microsoft.CodeAnalysis.CSharp;

namespace ImageCodegen.Tests.Binding.Names;

public sealed class CSharpNameTests
{
    [Theory]
    [InlineData("OSName", "OSName")]
    [InlineData("image_type", "ImageType")]
    [InlineData("computeType", "ComputeType")]
    [InlineData("project_id", "ProjectId")]
    [InlineData("x-acs-action", "XAcsAction")]
    [InlineData("X-RateLimit-Limit", "XRateLimitLimit")]
    [InlineData("MAX_VALUE", "MaxValue")]
    [InlineData("LINUX", "Linux")]
    [InlineData("OS", "OS")]
    [InlineData("X-API-Key", "XApiKey")]
    [InlineData("GET_DescribeImages", "GetDescribeImages")]
    [InlineData("HTMLPage", "HTMLPage")]
    [InlineData("user_ID", "UserID")]
    [InlineData("don't", "Dont")]
    [InlineData("i", "I")]
    [InlineData("repos/list-commits", "ReposListCommits")]
    [InlineData("io.k8s.api.core.v1.Pod", "IoK8sApiCoreV1Pod")]
    [InlineData("filter[name]", "FilterName")]
    [InlineData("$ref", "Ref")]
    [InlineData("@type", "Type")]
    [InlineData("x86_64", "X86_64")]
    [InlineData("class", "Class")]
    [InlineData("查询", "查询")]
    [InlineData("größe", "Größe")]
    [InlineData("e\u0301tat", "État")]
    [InlineData("P2P", "P2P")]
    [InlineData("BASE64URL", "Base64Url")]
    [InlineData("TOP_3RD", "Top3rd")]
    [InlineData("GMT+1", "GmtPlus1")]
    [InlineData("C++", "CPlusPlus")]
    [InlineData("reactions-+1", "ReactionsPlus1")]
    [InlineData("reactions--1", "ReactionsMinus1")]
    [InlineData("application/ld+json", "ApplicationLdJson")]
    [InlineData("level-2", "Level2")]
    [InlineData("+1", "Plus1")]
    [InlineData("-1", "Minus1")]
    [InlineData("*", "Asterisk")]
    [InlineData(">=", "GreaterThanOrEqual")]
    [InlineData(">=10", "GreaterThanOrEqual10")]
    [InlineData("_", "Underscore")]
    [InlineData("", "Empty")]
    [InlineData("😀", "U1F600")]
    public void A_text_becomes_the_name_that_a_programmer_would_choose(string wire, string expected) =>
        Assert.Equal(expected, CSharpName.Pascal(wire));

    [Fact]
    public void Half_a_character_is_the_replacement_character() => Assert.Equal("UFFFD", CSharpName.Pascal("\ud800"));

    [Theory]
    [InlineData("10", NamePlace.Value, "Value10")]
    [InlineData("1.5", NamePlace.Value, "Value1_5")]
    [InlineData("2fa", NamePlace.Member, "Member2fa")]
    [InlineData("404", NamePlace.Error, "Error404")]
    [InlineData("3DModel", NamePlace.Type, "Type3DModel")]
    public void A_leading_digit_gets_the_word_of_its_place(string wire, NamePlace place, string expected) =>
        Assert.Equal(expected, CSharpName.Pascal(wire, place));

    [Theory]
    [InlineData("@type", "AtType")]
    [InlineData("-created_at", "MinusCreatedAt")]
    [InlineData("_id", "UnderscoreId")]
    [InlineData("$ref", "DollarRef")]
    [InlineData("a b", "AB")]
    public void Symbols_tell_names_apart_when_asked(string wire, string expected) => Assert.Equal(expected, CSharpName.Spelled(wire));

    [Fact]
    public void A_long_name_is_cut_and_depends_on_its_whole_text()
    {
        var (a, b) = (CSharpName.Pascal(new string('a', 300) + "x"), CSharpName.Pascal(new string('a', 300) + "y"));
        Assert.Equal((120, 120), (a.Length, b.Length));
        Assert.NotEqual(a, b);
        Assert.Equal(a, CSharpName.Pascal(new string('a', 300) + "x"));
    }

    [Fact]
    public void Every_text_gives_a_valid_identifier_of_limited_length() =>
        Prop.ForAll<string>(text => text is null || (IsName(CSharpName.Pascal(text)) && IsName(CSharpName.Spelled(text, NamePlace.Value))))
            .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("Image", "ComputeType", "ImageComputeType")]
    [InlineData("Image", "ImageType", "ImageType")]
    [InlineData("ListImagesResponseImages", "Image", "ListImagesResponseImage")]
    [InlineData("ResponseDiskMappings", "DiskMapping", "ResponseDiskMapping")]
    [InlineData("Image", "Image", "ImageImage")]
    [InlineData("A", "B", "AB")]
    public void An_inline_type_is_named_after_its_place(string parent, string member, string expected) =>
        Assert.Equal(expected, InlineName.Join(parent, member));

    [Theory]
    [InlineData("Images", "Image")]
    [InlineData("Categories", "Category")]
    [InlineData("Addresses", "Address")]
    [InlineData("Statuses", "Status")]
    [InlineData("Boxes", "Box")]
    [InlineData("Children", "Child")]
    [InlineData("Videos", "Video")]
    [InlineData("Status", null)]
    [InlineData("Address", null)]
    [InlineData("Series", null)]
    [InlineData("OS", null)]
    [InlineData("CommaSeparatedHas", null)]
    [InlineData("AllowCors", null)]
    [InlineData("Schemas", "Schema")]
    [InlineData("Image", null)]
    public void A_plural_has_a_singular(string plural, string? singular) => Assert.Equal(singular, EnglishPlural.Singular(plural));

    private static bool IsName(string name) =>
        SyntaxFacts.IsValidIdentifier(name) && name.Length <= CSharpName.LongestName && !char.IsAsciiLetterLower(name[0]);
}
