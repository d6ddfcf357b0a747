namespace PlexModels.Package.Tests.Matrix;

/// <summary>The rows of <see cref="BadInputMatrix"/>.</summary>
public sealed class BadInputMatrixTests(BadInputBuild build) : IClassFixture<BadInputBuild>
{
    public static TheoryData<string> Names => [.. BadInputMatrix.Rows.Select(static row => row.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_build_says_what_is_wrong_and_nothing_of_generated_code(string name)
    {
        var row = BadInputMatrix.Rows.Single(row => row.Name == name);
        var lines = build.Folder.LinesOf(row, build.Output);

        Assert.All(row.Says, text => Assert.True(lines.Contains(text, StringComparison.Ordinal), $"'{text}' is not said of {name}:\n{(lines.Contains("error", StringComparison.Ordinal) ? lines : build.Output)}"));

        // Of a file that it cannot open, the compiler says so as well.
        Assert.DoesNotMatch("error (CS(?!2001)|MSB)", lines);
    }
}
