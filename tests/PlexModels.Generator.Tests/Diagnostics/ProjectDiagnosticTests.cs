using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PlexModels.Generator.Tests.Harness;

namespace PlexModels.Generator.Tests.Diagnostics;

public sealed class ProjectDiagnosticTests
{
    private static readonly Page s_item = Page.WithFields("Item", "`id` | *long* | :heavy_check_mark: | N/A | 7");
    private static readonly Page s_other = Page.WithFields("Other", "`id` | *long* | :heavy_check_mark: | N/A | 7");

    [Theory]
    [InlineData("PlexModelsAccessibility", "private", "Public, Internal")]
    [InlineData("PlexModelsKind", "struct", "Class, Record")]
    [InlineData("PlexModelsKind", "1", "Class, Record")]
    [InlineData("PlexModelsWireNames", "Upper", "AsWritten, CamelCase, SnakeCase, PascalCase, KebabCase")]
    [InlineData("PlexModelsUnknownMembers", "Keep", "Preserve, Skip, Error")]
    [InlineData("PlexModelsReading", "Lax", "Strict, Tolerant")]
    [InlineData("PlexModelsSetters", "get", "Init, Set")]
    [InlineData("PlexModelsEquality", "Content", "Default, Members")]
    [InlineData("PlexModelsDisplay", "All", "Members, None")]
    [InlineData("PlexModelsExamples", "some", "true, false")]
    [InlineData("PlexModelsDirectJson", "off", "true, false")]
    [InlineData("PlexModelsPolyfills", "maybe", "true, false")]
    [InlineData("PlexModelsNamespace", "Acme..Plex", "identifiers separated by dots, such as Acme.Plex")]
    public void A_property_with_a_wrong_value_lists_the_right_ones_and_counts_as_unset(string name, string value, string choices)
    {
        var run = GeneratorRun.With(new TestOptions().WithProperty(name, value), s_item, s_other);

        var diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal(("PLX0100", DiagnosticSeverity.Error), (diagnostic.Id, diagnostic.Severity));
        Assert.Equal($"'{value}' is no value of {name}; write one of: {choices}", diagnostic.GetMessage(null));
        Assert.Equal(GeneratorRun.Of(s_item, s_other).Sources, run.Sources);
    }

    [Fact]
    public void A_wrong_value_on_an_item_is_one_mistake_however_many_pages_it_matches()
    {
        var options = new TestOptions().WithMetadata(s_item.Path, "PlexModelsKind", "struct").WithMetadata(s_other.Path, "PlexModelsKind", "struct");

        Assert.Equal(["PLX0100"], GeneratorRun.With(options, s_item, s_other).Ids);
    }

    [Fact]
    public void Roots_that_match_nothing_do_not_hide_what_else_is_wrong_with_the_project()
    {
        var options = new TestOptions().WithProperty("PlexModelsRoots", "Itme").WithProperty("PlexModelsKind", "struct");

        Assert.Equal(["PLX0100", "PLX0103"], GeneratorRun.With(options, s_item, s_other).Ids);
    }

    [Fact]
    public void Without_System_Text_Json_nothing_is_emitted_but_the_reason()
    {
        var compilation = GeneratorRun.Compilation();
        var without = compilation.WithReferences(compilation.References.Where(static reference => !reference.Display!.EndsWith("System.Text.Json.dll", StringComparison.Ordinal)));

        var run = GeneratorRun.With(new TestOptions(), without, new CSharpParseOptions(LanguageVersion.CSharp11), s_item);

        Assert.Equal(["PLX0101"], run.Ids);
        Assert.Empty(run.Sources);
    }

    [Fact]
    public void An_old_language_version_emits_nothing_but_the_reason()
    {
        var parse = new CSharpParseOptions(LanguageVersion.CSharp10);
        var compilation = GeneratorRun.Compilation().RemoveAllSyntaxTrees();

        var run = GeneratorRun.With(new TestOptions(), compilation, parse, s_item);

        var diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal("PLX0102", diagnostic.Id);
        Assert.Contains("compiles C# 10.0", diagnostic.GetMessage(null), StringComparison.Ordinal);
        Assert.Empty(run.Sources);
    }

    [Fact]
    public void A_project_without_pages_is_told_nothing() =>
        Assert.Empty(GeneratorRun.With(new TestOptions().WithProperty("PlexModelsKind", "struct")).Diagnostics);

    [Fact]
    public void What_was_read_is_said_to_whoever_asks()
    {
        var options = GeneratorRun.Compilation().Options;
        var asks = GeneratorRun.Compilation().WithOptions(options.WithSpecificDiagnosticOptions([new("PLX0000", ReportDiagnostic.Warn)]));

        var run = GeneratorRun.With(new TestOptions(), asks, new CSharpParseOptions(LanguageVersion.CSharp11), s_item, s_other, Page.WithValues("Kind", ("FAST", "fast")));

        Assert.Equal("Read as Speakeasy-Java: 3 pages with 2 objects, 1 enum and 0 unions", Assert.Single(run.Diagnostics).GetMessage(null));
        Assert.Empty(GeneratorRun.Of(s_item).Diagnostics);
    }

    [Theory]
    [InlineData(new[] { "Tables", null }, "Speakeasy-Java, Tables")]
    [InlineData(new[] { "tables", "Speakeasy-Go" }, "Speakeasy-Go, Tables")]
    [InlineData(new[] { "Tables", "Tables" }, "Tables")]
    [InlineData(new[] { "Auto", "auto" }, "Speakeasy-Java")]
    public void What_was_read_is_said_with_the_dialects_that_the_items_name(string?[] dialects, string expected)
    {
        var options = new TestOptions().WithMetadata(s_item.Path, "PlexModelsDialect", dialects[0]!);
        options = dialects[1] is { } other ? options.WithMetadata(s_other.Path, "PlexModelsDialect", other) : options;
        var asks = GeneratorRun.Compilation().WithOptions(GeneratorRun.Compilation().Options.WithSpecificDiagnosticOptions([new("PLX0000", ReportDiagnostic.Warn)]));

        var run = GeneratorRun.With(options, asks, new CSharpParseOptions(LanguageVersion.CSharp11), s_item, s_other);

        Assert.Contains(run.Diagnostics, found => found.GetMessage(null).StartsWith($"Read as {expected}: ", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_diagnostic_leads_to_its_line_of_the_README()
    {
        var run = GeneratorRun.Of(Page.WithFields("Item", "`id` | *lnog* | :heavy_check_mark: | N/A | 7"));

        Assert.Equal("https://www.nuget.org/packages/PlexModels.Generator#plx0013", Assert.Single(run.Diagnostics).Descriptor.HelpLinkUri);
    }
}
