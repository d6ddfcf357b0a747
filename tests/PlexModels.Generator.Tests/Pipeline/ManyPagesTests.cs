using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using PlexModels.Generator.Models;
using PlexModels.Generator.Pages;
using PlexModels.Generator.Settings;

namespace PlexModels.Generator.Tests.Pipeline;

/// <summary>A first run does many pages at once.</summary>
public sealed class ManyPagesTests
{
    private static readonly ImmutableArray<PageReading> s_pages = [.. Enumerable.Range(0, 100).Select(static i =>
        new PageReading(new PageInput(i.ToString(CultureInfo.InvariantCulture), "", new PageSettings("Acme", "", true, default, default, default, default, default), default)))];

    [Fact]
    public void Every_page_that_is_not_done_is_made_once()
    {
        var made = new ConcurrentBag<string>();

        ManyPages.Prepare(s_pages, made, static (page, _) => page.Input.Path.EndsWith('7'), static (page, made, _) => made.Add(page.Input.Path), TestContext.Current.CancellationToken);

        Assert.Equal(s_pages.Select(static page => page.Input.Path).Where(static path => !path.EndsWith('7')).Order(StringComparer.Ordinal), made.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_few_pages_are_left_to_the_step_that_needs_them() =>
        ManyPages.Prepare(s_pages[..15], 0, static (_, _) => false, static (_, _, _) => throw new InvalidOperationException(), TestContext.Current.CancellationToken);

    [Fact]
    public void What_goes_wrong_with_a_page_is_thrown_as_it_is() => Assert.Equal("It is wrong.", Assert.Throws<InvalidOperationException>(() =>
        ManyPages.Prepare(s_pages, 0, static (_, _) => false, static (_, _, _) => throw new InvalidOperationException("It is wrong."), CancellationToken.None)).Message);

    [Fact]
    public void It_stops_when_it_is_cancelled()
    {
        using var cancellation = new CancellationTokenSource();

        // The work itself does not look.
        Assert.ThrowsAny<OperationCanceledException>(() =>
            ManyPages.Prepare(s_pages, cancellation, static (_, _) => false, static (_, source, _) => source.Cancel(), cancellation.Token));
    }
}
