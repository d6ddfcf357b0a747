using Microsoft.CodeAnalysis;
using PlexModels.Generator.Baseline;
using PlexModels.Generator.Tests.Harness;

namespace PlexModels.Generator.Tests.Baseline;

/// <summary>Each kind of change, made to pages of several dialects.</summary>
public sealed class SyntheticEditTests
{
    private static readonly string[] s_dialects =
        ["Speakeasy-Java", "Speakeasy-TypeScript", "Speakeasy-Python", "Speakeasy-Go", "OpenApiGenerator-Java", "OpenApiGenerator-Python"];

    private static readonly (string Title, Action<SyntheticPages> Edit, ChangeKind[] Expected)[] s_edits =
    [
        ("nothing", static _ => { }, []),
        ("a type is removed", static pages => pages.Objects.Remove("Note"), [ChangeKind.TypeRemoved]),
        ("a type is added", static pages => pages.Objects["Fresh"] = [("id", "string", true)], [ChangeKind.TypeAdded]),
        ("a type is renamed", static pages => pages.RenameObject("Note", "Notes"), [ChangeKind.TypeRenamed]),
        ("a type is replaced", static pages => pages.RenameObject("Note", "Sticker"), [ChangeKind.TypeRemoved, ChangeKind.TypeAdded]),
        ("an object becomes an enum", static pages => pages.MakeEnum("Note"), [ChangeKind.KindChanged]),
        ("a property is removed", static pages => pages.Objects["Pin"].RemoveAt(1), [ChangeKind.MemberRemoved]),
        ("an optional property is added", static pages => pages.Objects["Pin"].Add(("extra", "string", false)), [ChangeKind.MemberAdded]),
        ("a required property is added", static pages => pages.Objects["Pin"].Add(("extra", "string", true)), [ChangeKind.RequiredMemberAdded]),
        ("a type of a property changes", static pages => pages.Objects["Pin"][0] = ("id", "boolean", true), [ChangeKind.TypeChanged]),
        ("a property becomes required", static pages => pages.Objects["Pin"][1] = ("remark", "string", true), [ChangeKind.BecameRequired]),
        ("a property becomes optional", static pages => pages.Objects["Pin"][0] = ("id", "string", false), [ChangeKind.BecameOptional]),
        ("a JSON name changes", static pages => pages.Objects["Pin"][2] = ("airDate", "string", false), [ChangeKind.JsonNameChanged]),
        ("a property is renamed", static pages => pages.Objects["Pin"][1] = ("remarks", "string", false), [ChangeKind.JsonNameChanged, ChangeKind.MemberRenamed]),
        ("a property is replaced", static pages => pages.Objects["Pin"][1] = ("weather", "string", false), [ChangeKind.MemberRemoved, ChangeKind.MemberAdded]),
        ("a value is removed", static pages => pages.Enums["Kind"].RemoveAt(0), [ChangeKind.ValueRemoved]),
        ("a value is added", static pages => pages.Enums["Kind"].Add(("FULL", "full")), [ChangeKind.ValueAdded]),
        ("a value changes", static pages => pages.Enums["Kind"][0] = ("FAST", "Fast"), [ChangeKind.ValueChanged]),
        ("values become numbers", static pages => pages.Enums["Kind"] = [("FAST", "1"), ("SLOW", "2")], [ChangeKind.KindChanged]),
    ];

    public static TheoryData<string, string> Edits => [.. s_dialects.SelectMany(static dialect => s_edits.Select(edit => (dialect, edit.Title)))];

    [Theory]
    [MemberData(nameof(Edits))]
    public void Each_edit_is_classified_right(string dialect, string edit)
    {
        var (_, change, expected) = s_edits.Single(row => row.Title == edit);
        var pages = new SyntheticPages(dialect);
        var before = pages.Write();
        change(pages);

        var diagnostics = BaselineProject.Changes(new TestOptions().WithProperty("PlexModelsDialect", dialect), before, pages.Write());

        Assert.Equal(
            expected.Select(static kind => ChangeRules.Of(kind).Descriptor.Id).Order(StringComparer.Ordinal),
            diagnostics.Select(static diagnostic => diagnostic.Id).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("*Optional\\<String>*", "*JsonNullable\\<String>*", "PLX0218")]
    [InlineData("*JsonNullable\\<String>*", "*Optional\\<String>*", "PLX0219")]
    [InlineData("*Optional\\<String>*", "*List\\<String>*", "PLX0215")]
    [InlineData("*Optional\\<String>*", "*Optional\\<Long>*", "PLX0215")]
    public void Nullability_and_nesting_are_told_apart(string before, string after, string id)
    {
        var page = Page.WithFields("Pin", $"`id` | {before} | :heavy_minus_sign: | N/A | ");

        Assert.Equal([id], BaselineProject.Changes(new TestOptions(), [page], [page.With(before, after)]).Select(static diagnostic => diagnostic.Id));
    }

    [Fact]
    public void Members_of_unions_come_and_go()
    {
        AdditionalText[] one = [Page.WithSupportedTypes("Either", "`String`", "`Long`")];
        AdditionalText[] two = [Page.WithSupportedTypes("Either", "`String`", "`Long`", "`Boolean`")];

        Assert.Equal(["PLX0233"], BaselineProject.Changes(new TestOptions(), one, two).Select(static diagnostic => diagnostic.Id));
        Assert.Equal(["PLX0213"], BaselineProject.Changes(new TestOptions(), two, one).Select(static diagnostic => diagnostic.Id));
    }

    [Fact]
    public void There_are_a_hundred_edits() => Assert.InRange(Edits.Count, 100, int.MaxValue);
}
