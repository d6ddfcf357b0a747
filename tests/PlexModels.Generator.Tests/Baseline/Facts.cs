using PlexModels.Generator.Baseline;

namespace PlexModels.Generator.Tests.Baseline;

/// <summary>Facts by their lines.</summary>
internal static class Facts
{
    public static EquatableArray<Fact> Of(params string[] lines)
    {
        var document = BaselineReader.Read("/project/PlexModels.Shipped.txt", BaselineText.FirstLine + "\n" + string.Join("\n", lines) + "\n", TestContext.Current.CancellationToken);
        Assert.Empty(document.Diagnostics);
        return document.Facts;
    }
}
