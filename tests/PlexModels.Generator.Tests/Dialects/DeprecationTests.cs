using PlexModels.Generator.Dialects;
using PlexModels.Generator.Pages;

namespace PlexModels.Generator.Tests.Dialects;

public sealed class DeprecationTests
{
    [Theory]
    [InlineData("~~`name`~~", true)]
    [InlineData("~~name~~", true)]
    [InlineData("`name`", false)]
    [InlineData("~~~~", false)]
    [InlineData("~~name", false)]
    public void A_struck_through_name_is_deprecated(string cell, bool deprecated)
    {
        Assert.Equal(deprecated, Deprecation.IsStruckThrough(cell));
    }

    [Theory]
    [InlineData(": warning: ** DEPRECATED **: This will be removed in a future release.", true)]
    [InlineData(":warning: **DEPRECATED**: use `other`.", true)]
    [InlineData("**DEPRECATED** - gone soon", true)]
    [InlineData("This is not DEPRECATED before 2027.", false)]
    [InlineData("`DEPRECATED` is one of its values.", false)]
    [InlineData("N/A", false)]
    public void A_warning_at_the_start_deprecates(string description, bool deprecated)
    {
        Assert.Equal(deprecated, Deprecation.IsNoted(ProseReader.Read(description)));
    }

    [Theory]
    [InlineData("# ~~Thing~~\n\nProse.")]
    [InlineData("# Thing\n\n: warning: ** DEPRECATED **: Use another.")]
    [InlineData("# Thing\n\n> :warning: **DEPRECATED**")]
    public void A_page_is_deprecated_by_its_title_or_its_prose(string head)
    {
        Assert.True(Declared.Document(head + "\n\n## Values\n\n| Name | Value |\n| - | - |\n| A | 1 |\n").Types[0].IsDeprecated);
    }
}
