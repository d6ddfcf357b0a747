using System.Text;
using PlexModels.Generator.Dialects;
using PlexModels.Generator.Tests.Harness;

namespace PlexModels.Generator.Tests.Dialects.Tables;

/// <summary>References that are not as they should be: what is wrong is said at its line, and the rest is generated.</summary>
public sealed class BadTablesTests
{
    private const string Header = "| Field | Type | Description |\n| --- | --- | --- |\n";

    [Theory]
    [InlineData("a row with too few cells", "| id | string | The id |\n| name |\n", "PLX0008", 6)]
    [InlineData("a row with too many cells", "| id | string | The id |\n| name | string | a | b |\n", "PLX0008", 6)]
    [InlineData("merged cells", "| id | string | The id |\n| | | more of it |\n", "PLX0009", 6)]
    [InlineData("a nested row without its parent", "| > id | string | The id |\n", "PLX0035", 5)]
    [InlineData("a path without its parent", "| users[].id | string | The id |\n", "PLX0035", 5)]
    [InlineData("a type that nothing tells", "| id | string | The id |\n| name | one-two-three | What? |\n| x | string | |\n", "PLX0013", 6)]
    [InlineData("a field that is there twice", "| id | string | The id |\n| id | integer | The id |\n", "PLX0011", 6)]
    public void What_is_wrong_is_said_at_its_line(string what, string rows, string id, int line)
    {
        var run = GeneratorRun.Of(new Page("/project/specs/pin.md", "# Pin\n\n" + Header + rows));

        var diagnostic = run.Diagnostics.FirstOrDefault(diagnostic => diagnostic.Id == id);
        Assert.True(diagnostic is not null, $"{what}: {string.Join(", ", run.Diagnostics)}");
        Assert.Equal(line, diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1);
        Assert.Contains("class Pin", run.Sources["Pin.g.cs"], StringComparison.Ordinal);
        Assert.Empty(run.CompilerDiagnostics);
    }

    [Fact]
    public void Two_tables_that_contradict_each_other_give_the_first_row_and_a_warning()
    {
        var run = GeneratorRun.Of(new Page("/project/specs/pin.md", "# Pin\n\n## Properties\n\n" + Header + "| id | string | |\n\n## Relationships\n\n" + Header + "| id | integer | |\n"));

        Assert.Equal(["PLX0011"], run.Ids);
        Assert.Contains("string? Id", run.Sources["Pin.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Types_that_hold_each_other_are_no_cycle_that_matters()
    {
        var run = GeneratorRun.Of(new Page("/project/specs/pin.md", "# API\n\n## Pin\n\n" + Header + "| user | [user](#user) | |\n\n## User\n\n" + Header + "| pins | array of [pins](#pin) | |\n| self | user object | |\n"));

        Assert.Empty(run.Diagnostics);
        Assert.Equal("""{"user":{"pins":[{"user":{}}]}}""", new GeneratedContext(run).RoundTrip("Pin", """{"user":{"pins":[{"user":{}}]}}"""));
    }

    [Theory]
    [InlineData(">")]
    [InlineData("a.")]
    [InlineData("a[].")]
    public void Rows_that_are_nested_fifty_deep_are_read_as_far_as_they_go(string mark)
    {
        var rows = new StringBuilder();
        for (var depth = 0; depth < 50; depth++)
        {
            rows.Append("| ").Append(string.Concat(Enumerable.Repeat(mark, depth))).Append("a | array | |\n");
        }

        var run = GeneratorRun.Of(new Page("/project/specs/pin.md", "# Pin\n\n" + Header + rows + "| id | string | |\n"));

        Assert.Contains("string? Id", run.Sources["Pin.g.cs"], StringComparison.Ordinal);
        Assert.Empty(run.CompilerDiagnostics);
    }

    [Fact]
    public void Headings_that_are_fifty_deep_name_a_type_all_the_same()
    {
        var headings = string.Concat(Enumerable.Range(1, 50).Select(static level => $"{new string('#', level)} Level {level}\n\n"));

        Assert.Contains(Declared.Document(headings + Header + "| id | string | |\n").Types.AsArray(), static type => type.Kind == SpecKind.Object);
    }

    [Theory]
    [InlineData("[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[")]
    [InlineData("array of array of array of array of array of array of array of array of array of array of array of array of array of array of array of array of array of array of array of array of array of array of array of array of array of array of array of array of array of array of array of array of array of array of array of string")]
    [InlineData("????????????????????????????????????????????????string")]
    [InlineData("(((((((((((((((((((((((((((((((((((((((((((")]
    [InlineData("map[map[map[")]
    [InlineData("or or or")]
    [InlineData("<<>>")]
    [InlineData("'")]
    [InlineData("[a](")]
    [InlineData("[a][")]
    [InlineData("array of")]
    [InlineData("?")]
    public void A_cell_that_is_no_type_is_any_JSON(string cell)
    {
        var run = GeneratorRun.Of(new Page("/project/specs/pin.md", "# Pin\n\n" + Header + "| id | string | |\n| name | string | |\n| what | " + cell + " | |\n"));

        Assert.Empty(run.CompilerDiagnostics);
        Assert.Contains(" What ", run.Sources["Pin.g.cs"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Type {0} Object")]
    [InlineData("Options Object")]
    public void Five_thousand_tables_on_a_page_take_memory_that_grows_with_the_page(string heading)
    {
        var few = Measure(heading, 500);
        var many = Measure(heading, 5000);

        Assert.True(many < few * 15, $"{many} bytes for ten times the tables of {few}");
    }

    private static long Measure(string heading, int count)
    {
        var text = new StringBuilder("# API\n\n");
        for (var i = 0; i < count; i++)
        {
            text.Append("## ").AppendFormat(System.Globalization.CultureInfo.InvariantCulture, heading, i).Append("\n\n").Append(Header).Append("| id | string | Possible values are: `a`, `b`. |\n| next | options object | |\n| list[].id | string | |\n\n");
        }

        var page = text.ToString();
        Declared.Document(page);
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var document = Declared.Document(page);
        Assert.True(document.Types.Count >= count * 2);
        return GC.GetAllocatedBytesForCurrentThread() - allocated;
    }
}
