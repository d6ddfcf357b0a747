using Microsoft.CodeAnalysis.CSharp;
using PlexModels.Generator.Models;

namespace PlexModels.Generator.Tests.Models;

public sealed class IdentifierTests
{
    [Theory]
    [InlineData("continentCode", "ContinentCode")]
    [InlineData("continent_code", "ContinentCode")]
    [InlineData("continent-code", "ContinentCode")]
    [InlineData("CONTINENT_CODE", "ContinentCode")]
    [InlineData("continent.code", "ContinentCode")]
    [InlineData("continent code", "ContinentCode")]
    [InlineData("HTTPServer", "HTTPServer")]
    [InlineData("X-Plex-Client", "XPlexClient")]
    [InlineData("ID", "Id")]
    [InlineData("_links", "Links")]
    [InlineData("class", "Class")]
    [InlineData("1080p", "_1080p")]
    [InlineData("+1", "Plus1")]
    [InlineData("-1", "Minus1")]
    [InlineData("-0.5", "Minus05")]
    [InlineData("-created", "Created")]
    [InlineData("+", "Unnamed")]
    [InlineData("größe", "Größe")]
    [InlineData("名前", "名前")]
    [InlineData("a\u200Db", "AB")]
    [InlineData("", "Unnamed")]
    [InlineData("***", "Unnamed")]
    [InlineData("_", "Unnamed")]
    public void A_name_becomes_Pascal_case(string name, string identifier)
    {
        Assert.Equal(identifier, Identifier.Pascal(name));
    }

    [Theory]
    [InlineData("a\"; }")]
    [InlineData("a\nb")]
    [InlineData("\uD800")]
    [InlineData("😀")]
    [InlineData("٣")]
    [InlineData("e\u0301")]
    [InlineData("\u0301e")]
    public void Any_name_becomes_an_identifier(string name)
    {
        Assert.True(SyntaxFacts.IsValidIdentifier(Identifier.Pascal(name)));
    }

    [Theory]
    [InlineData("ContinentCode", "continentCode")]
    [InlineData("HTTPServer", "httpServer")]
    [InlineData("ID", "id")]
    [InlineData("A", "a")]
    [InlineData("_1080p", "_1080p")]
    [InlineData("", "")]
    public void The_first_word_becomes_lower_case(string pascal, string camel)
    {
        Assert.Equal(camel, Identifier.Camel(pascal));
    }
}
