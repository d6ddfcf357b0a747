namespace PlexModels.Cli.Tests.Serving;

public sealed class BrowserTests
{
    [Fact]
    public async Task An_edit_on_disk_changes_the_property_the_squiggle_and_the_reading()
    {
        SkipWithoutBrowser();
        using var pages = Pages();
        await using var served = await ServedPages.Start(pages.Folder);
        await using var browser = await Chromium.Start(new Uri(served.Address, "#page=Pin.md"));
        await browser.WaitFor("document.querySelector('#code .squiggle')?.textContent === 'Name'");
        await browser.WaitFor("document.querySelector('#verdict').textContent === 'Reads'");
        Assert.Equal("PLX0013", (await browser.Evaluate("document.querySelector('#code .squiggle').title")).GetString()![..7]);

        pages.Write("Pin.md", Pin.Replace("`name` | *Strnig*", "`nickName` | *String*", StringComparison.Ordinal).Replace("*long*", "*lnog*", StringComparison.Ordinal));

        await browser.WaitFor("document.querySelector('#code').textContent.includes('NickName')");
        await browser.WaitFor("document.querySelector('#code .squiggle')?.textContent === 'Id'");
        await browser.WaitFor("document.querySelector('#reading').textContent.includes('$.nickName')");
        Assert.Equal(1, (await browser.Evaluate("document.querySelectorAll('#code .squiggle').length")).GetInt32());
    }

    [Fact]
    public async Task A_document_of_ones_own_is_read_as_it_is_typed_and_survives_an_edit()
    {
        SkipWithoutBrowser();
        using var pages = Pages();
        await using var served = await ServedPages.Start(pages.Folder);
        await using var browser = await Chromium.Start(new Uri(served.Address, "#page=Pin.md"));
        await browser.WaitFor("document.querySelector('#verdict').textContent === 'Reads'");

        await browser.Evaluate("document.querySelector('#document').focus(); document.querySelector('#document').select()");
        await browser.Type("""{"name":"x","other":1}""");
        await browser.WaitFor("document.querySelector('#verdict').textContent === 'Refused: 1 problem, 1 unknown'");
        pages.Write("Pin.md", Pin.Replace("| :heavy_check_mark: | The key", "| :heavy_minus_sign: | The key", StringComparison.Ordinal));

        await browser.WaitFor("document.querySelector('#verdict').textContent === 'Reads, 1 unknown'");
        Assert.Equal("""{"name":"x","other":1}""", (await browser.Evaluate("document.querySelector('#document').value")).GetString());
    }

    [Fact]
    public async Task The_keyboard_alone_finds_and_opens_a_type()
    {
        SkipWithoutBrowser();
        using var pages = Pages();
        await using var served = await ServedPages.Start(pages.Folder);
        await using var browser = await Chromium.Start(served.Address);
        await browser.WaitFor("document.querySelectorAll('#pages a').length === 3");

        await browser.Press("/", "Slash");
        await browser.WaitFor("document.activeElement.id === 'search' && document.activeElement.value === ''");
        await browser.Type("city");
        await browser.WaitFor("document.querySelectorAll('#pages a').length === 1");
        await browser.Press("ArrowDown", "ArrowDown");
        await browser.WaitFor("document.activeElement.matches('#pages a')");
        await browser.Press("Enter", "Enter");
        await browser.WaitFor("document.querySelector('#title').textContent === 'geo/Place.md'");
        await browser.Press("Escape", "Escape");
        await browser.WaitFor("document.querySelectorAll('#pages a').length === 3 && document.activeElement.id === 'search'");

        // In the order of the page: search, pages, C#, document.
        Assert.Equal(
            "search,pages,code,type,document",
            (await browser.Evaluate(
                """
                [...document.querySelectorAll('input, a, [tabindex="0"], select, textarea, button')].filter(each => each.checkVisibility())
                    .map(each => each.id || each.closest('[id]').id).filter((each, i, all) => each !== all[i - 1]).join()
                """)).GetString());
    }

    [Fact]
    public async Task Everything_that_is_worked_with_has_a_name()
    {
        SkipWithoutBrowser();
        using var pages = Pages();
        await using var served = await ServedPages.Start(pages.Folder);
        await using var browser = await Chromium.Start(new Uri(served.Address, "#page=Pin.md"));
        await browser.WaitFor("document.querySelector('#verdict').textContent === 'Reads'");

        Assert.Equal("", string.Join(", ", await browser.Unnamed()));
        Assert.Equal("en", (await browser.Evaluate("document.documentElement.lang")).GetString());
    }

    [Fact]
    public async Task A_folder_that_goes_is_said_on_the_page_until_it_is_back()
    {
        SkipWithoutBrowser();
        using var pages = Pages();
        await using var served = await ServedPages.Start(pages.Folder + "/geo");
        await using var browser = await Chromium.Start(served.Address);
        await browser.WaitFor("document.querySelector('#code').textContent.includes('City')");

        Directory.Move(pages.Folder + "/geo", pages.Folder + "/away");
        await browser.WaitFor("document.querySelector('#problem').checkVisibility() && document.querySelector('#problem').textContent.includes('is not there any more')");
        await browser.WaitFor("document.querySelector('#code').textContent.includes('City')");
        Directory.Move(pages.Folder + "/away", pages.Folder + "/geo");

        await browser.WaitFor("!document.querySelector('#problem').checkVisibility()");
    }

    [Theory]
    [InlineData("light")]
    [InlineData("dark")]
    public async Task Colours_are_those_that_the_reader_prefers_and_can_be_read(string scheme)
    {
        SkipWithoutBrowser();
        using var pages = Pages();
        await using var served = await ServedPages.Start(pages.Folder);
        await using var browser = await Chromium.Start(new Uri(served.Address, "#page=Pin.md"));
        await browser.SetColorScheme(scheme);
        await browser.WaitFor("document.querySelector('#verdict').textContent === 'Reads'");

        await browser.Evaluate("document.querySelector('#document').value = JSON.stringify({ id: 'seven', name: 'Home', place: { city: 'Oslo', zip: null }, colour: 'red' }, null, 2); document.querySelector('#document').dispatchEvent(new Event('input'))");
        await browser.WaitFor("document.querySelector('#verdict').textContent.startsWith('Refused')");
        await browser.Screenshot("serve-" + scheme);

        // The contrast that WCAG asks for of small text is 4.5.
        Assert.Equal("", string.Join(", ", (await browser.Evaluate(Contrast)).EnumerateArray().Select(static each => each.GetString())));
    }

    private const string Contrast =
        """
        (() => {
            const luminance = color => color.map(each => each / 255).map(each => each <= 0.04045 ? each / 12.92 : ((each + 0.055) / 1.055) ** 2.4).reduce((sum, each, i) => sum + each * [0.2126, 0.7152, 0.0722][i], 0);
            const parts = text => text.match(/[\d.]+/g).map(Number);
            const background = each => { for (; each; each = each.parentElement) { const color = parts(getComputedStyle(each).backgroundColor); if (color[3] !== 0) return color.slice(0, 3); } };
            return [...document.querySelectorAll('body *')]
                .filter(each => each.checkVisibility() && [...each.childNodes].some(node => node.nodeType === 3 && node.data.trim()))
                .map(each => [each, [luminance(parts(getComputedStyle(each).color).slice(0, 3)), luminance(background(each))].sort((a, b) => b - a)])
                .filter(([, [light, dark]]) => (light + 0.05) / (dark + 0.05) < 4.5)
                .map(([each, [light, dark]]) => `${each.tagName}.${each.className}#${each.id} ${((light + 0.05) / (dark + 0.05)).toFixed(2)}`);
        })()
        """;

    private const string Pin =
        """
        # Pin

        A place that somebody keeps.

        ## Fields

        | Field | Type | Required | Description | Example |
        | --- | --- | --- | --- | --- |
        | `id` | *long* | :heavy_check_mark: | The key | 17 |
        | `name` | *Strnig* | :heavy_minus_sign: | What it is called | Home |
        | `place` | [Place](geo/Place.md) | :heavy_minus_sign: | Where it is | {} |
        | `color` | [Color](Color.md) | :heavy_minus_sign: | What it looks like | red |

        """;

    private static PageDirectory Pages() => new PageDirectory()
        .Write("Pin.md", Pin)
        .Write("Color.md", "# Color\n\n\n## Values\n\n| Name | Value |\n| --- | --- |\n| `RED` | red |\n| `BLUE` | blue |\n")
        .WriteObject("geo/Place.md", "`city` | *String* | :heavy_check_mark:", "`zip` | *Optional\\<String>* | :heavy_minus_sign:");

    private static void SkipWithoutBrowser() => Assert.SkipWhen(Chromium.Executable is null, "There is no Chromium on the PATH: Debian's package is called chromium.");
}
