using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.RegularExpressions;
using PlexModels.Generator.Tests.Harness;

namespace PlexModels.Generator.Tests.Json;

/// <summary>The table of <c>docs/json.md</c>, row by row, in both modes.</summary>
public sealed partial class ToleranceTableTests
{
    private const string Nothing = "nothing";
    private const string Error = "error";

    private static readonly IReadOnlyList<string[]> s_rows = [.. Row().Matches(File.ReadAllText(Document()))
        .Select(static row => row.Groups.Values.Skip(1).Select(static cell => cell.Value.Trim()).ToArray())];

    private static readonly string[] s_fields = [.. s_rows.Select(static row => row[0]).Distinct(StringComparer.Ordinal)];

    private static readonly GeneratedContext s_strict = Context("Strict");
    private static readonly GeneratedContext s_tolerant = Context("Tolerant");

    public static TheoryData<string, string, string, string> Rows
    {
        get
        {
            var rows = new TheoryData<string, string, string, string>();
            foreach (var row in s_rows)
            {
                rows.Add(row[0], row[1], row[2], row[3]);
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_row_is_as_it_says(string documented, string input, string strict, string tolerant)
    {
        AssertReads(s_strict, documented, input, strict);
        AssertReads(s_tolerant, documented, input, tolerant);
    }

    [Fact]
    public void The_table_is_found() => Assert.True(s_rows.Count >= 80, $"The table has {s_rows.Count} rows.");

    private static void AssertReads(GeneratedContext json, string documented, string input, string expected)
    {
        var model = Model(documented);
        var document = input == "absent" ? "{}" : $$"""{"value":{{Code(input)}}}""";
        if (expected != Error)
        {
            // Null that was read comes back where a page does not say that it is the same as absent, which is told elsewhere.
            var written = json.RoundTrip(model, document);
            Assert.Equal(expected == Nothing ? "{}" : $$"""{"value":{{Code(expected)}}}""", written);
            return;
        }

        var exception = Assert.Throws<JsonException>(() => json.RoundTrip(model, document));
        Assert.StartsWith(input == "absent" ? "$" : "$.value", exception.Path, StringComparison.Ordinal);
        Assert.NotNull(exception.LineNumber);
        Assert.NotNull(exception.BytePositionInLine);
    }

    private static string Code(string cell)
    {
        Assert.True(cell is ['`', .., '`'], cell);
        return cell[1..^1];
    }

    private static string Model(string documented) => "Holder" + Array.IndexOf(s_fields, documented);

    private static GeneratedContext Context(string reading) => new(GeneratorRun.With(
        new TestOptions().WithProperty("PlexModelsReading", reading),
        [
            .. s_fields.Select(static field => Page.WithFields(Model(field), Field(field))),
            Page.WithFields("Item", "`id` | *long* | :heavy_check_mark: | N/A | "),
            Page.WithFields("Note", @"`text` | *Optional\<String>* | :heavy_minus_sign: | N/A | "),
            Page.WithValues("Level", ("LOW", "1"), ("HIGH", "2")),
            Page.WithValues("Kind", ("MOVIE", "movie"), ("SHOW", "show")),
        ]));

    private static string Field(string documented)
    {
        var match = Documented().Match(documented);
        Assert.True(match.Success, documented);
        var isRequired = match.Groups[1].Value == "required";
        var type = PageName().Replace(match.Groups[2].Value, static name => $"[{name.Value}]({name.Value}.md)").Replace("<", @"\<", StringComparison.Ordinal);
        return isRequired ? $"`value` | {type} | :heavy_check_mark: | N/A | " : $@"`value` | Optional\<{type}> | :heavy_minus_sign: | N/A | ";
    }

    private static string Document([CallerFilePath] string thisFile = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "..", "..", "..", "docs", "json.md"));

    [GeneratedRegex(@"^\| ((?:optional|required) [^|]+)\| ([^|]+)\| ([^|]+)\| ([^|]+)\|$", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex("^(optional|required) `([^`]+)`")]
    private static partial Regex Documented();

    [GeneratedRegex(@"\b(Item|Note|Level|Kind)\b")]
    private static partial Regex PageName();
}
