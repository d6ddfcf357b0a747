using PlexModels.Generator.Diagnostics;
using PlexModels.Generator.Dialects;
using PlexModels.Generator.Pages;
using PlexModels.Generator.Settings;

namespace PlexModels.Generator.Tests.Dialects;

/// <summary>What a page declares, read alone: in the dialect that it shows.</summary>
internal static class Declared
{
    public static SpecDocument Document(string text, Dialect? dialect = null, bool isSpecItem = true)
    {
        var settings = new PageSettings("Acme", "", isSpecItem, default, default, default, default, default, dialect?.Name);
        var page = MarkedPage.Read(new PageInput("/project/specs/Page.md", text, settings, default), TestContext.Current.CancellationToken);
        dialect ??= DialectDetector.Detect([page]).Of(page);
        return PageDeclarer.Declare(page, dialect, TestContext.Current.CancellationToken)?.Document ?? SpecDocument.Nothing;
    }

    /// <summary>The one type that a page declares.</summary>
    public static SpecType Type(string text, Dialect? dialect = null) => Assert.Single(Document(text, dialect).Types);

    /// <summary>The dialect of a name.</summary>
    public static Dialect Dialect(string name) => Generator.Dialects.Dialect.Find(name) ?? throw new ArgumentOutOfRangeException(nameof(name), name, "There is no such dialect.");
}
