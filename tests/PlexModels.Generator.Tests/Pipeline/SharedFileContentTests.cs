using System.Globalization;
using PlexModels.Generator.Tests.Harness;

namespace PlexModels.Generator.Tests.Pipeline;

/// <summary>Types of every kind in files that several share: each has what it needs there, and none gets in another's way.</summary>
public sealed class SharedFileContentTests
{
    private const string Evil = "a\u2028class Evil { }\u0085}}";

    private static readonly Page[] s_pages = [.. Enumerable.Range(0, 210).Select(static number => Page(number))];

    [Theory]
    [InlineData(null)]
    [InlineData("Other.Place")]
    public void They_compile_in_any_namespace_and_any_order(string? ns)
    {
        var options = new TestOptions();
        for (var i = 0; i < s_pages.Length; i++)
        {
            options.WithMetadata(s_pages[i].Path, "PlexModelsFolder", Folder(i));
            options.WithMetadata(s_pages[i].Path, "PlexModelsAccessibility", ns is null ? "public" : "internal");
            options.WithMetadata(s_pages[i].Path, "PlexModelsKind", i % 4 == 0 ? "record" : "class");
            if (ns is not null)
            {
                options.WithMetadata(s_pages[i].Path, "PlexModelsNamespace", ns);
            }
        }

        var run = GeneratorRun.With(options, s_pages);

        Assert.Contains(run.Sources.Keys, static file => file.EndsWith("Models.03.g.cs", StringComparison.Ordinal));
        Assert.Empty(run.CompilerDiagnostics);
        var types = run.Load().GetTypes();
        Assert.DoesNotContain(types, static type => type.Name == "Evil");
        Assert.Equal(s_pages.Length, types.Count(static type => type.Name.StartsWith("Item", StringComparison.Ordinal) && !type.IsNested));
        Assert.Equal(run.Sources, GeneratorRun.With(options, [.. s_pages.Reverse()]).Sources);
    }

    private static string Folder(int number) => number % 3 == 0 ? "" : number % 3 == 1 ? "sub/" : Evil + "/";

    private static Page Page(int number)
    {
        var name = "Item" + number.ToString(CultureInfo.InvariantCulture);
        var next = "Item" + ((number + 3) % 210).ToString(CultureInfo.InvariantCulture);
        var page = (number % 7) switch
        {
            0 => Harness.Page.WithFields(name, $"`next` | [{next}]({next}.md) | :heavy_check_mark: | N/A | ", "`all` | List\\<[Item1](../sub/Item1.md)> | :heavy_minus_sign: | N/A | "),
            1 => Harness.Page.WithFields(name, "`id` | *long* | :heavy_check_mark: | N/A | 7", "~~`old`~~ | *String* | :heavy_check_mark: | : warning: ** DEPRECATED **: use id | N/A"),
            2 => Harness.Page.WithFields(name, $"`any` | *JsonNullable\\<Object>* | :heavy_minus_sign: | N/A | ", $"`map` | Map\\<String, [{next}]({next}.md)> | :heavy_check_mark: | N/A | "),
            3 => Harness.Page.WithValues(name, ("FAST", "fast"), ("SLOW", "slow")),
            4 => Harness.Page.WithValues(name, ("ONE", "1"), ("TWO", "2")),
            5 => Harness.Page.WithSupportedTypes(name, "String", next),
            _ => Harness.Page.WithFields(name, "`at` | *OffsetDateTime* | :heavy_check_mark: | N/A | ").With("# " + name + "\n", "# " + name + "\n\n: warning: ** DEPRECATED **: gone soon\n"),
        };
        return page.At($"/project/specs/{Folder(number)}{name}.md");
    }
}
