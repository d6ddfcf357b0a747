using System.IO.Compression;

namespace PlexModels.Package.Tests.Matrix;

/// <summary>The rows of <see cref="PackageMatrix"/>.</summary>
public sealed class PackageMatrixTests(PackedPackage package, MatrixBuild build) : IClassFixture<MatrixBuild>
{
    public static TheoryData<string> Names => [.. PackageMatrix.Rows.Select(static row => row.Name)];

    public static TheoryData<string> Programs => [.. PackageMatrix.Rows.Where(static row => row.Result == MatrixResult.Runs).Select(static row => row.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_project_builds_without_a_warning(string row)
    {
        var found = Row(row);
        var lines = build.Folder.LinesOf(found, build.Output);

        Assert.False(lines.Contains("warning", StringComparison.Ordinal) || lines.Contains("error", StringComparison.Ordinal), lines);
        Assert.True(build.Written.Keys.Count(file => file.StartsWith(build.Folder.FolderOf(found) + Path.DirectorySeparatorChar, StringComparison.Ordinal)) == found.Frameworks.Split(';').Length, build.Output);
    }

    [Theory]
    [MemberData(nameof(Programs))]
    public async Task A_program_prints_what_its_models_hold(string row) => Assert.Equal(Row(row).Says, await build.Folder.RunAsync(Row(row)));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_second_build_compiles_nothing(string row)
    {
        var folder = build.Folder.FolderOf(Row(row)) + Path.DirectorySeparatorChar;
        var written = build.Written.Where(file => file.Key.StartsWith(folder, StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(written);
        Assert.Equal(written, build.WrittenAfterSecond.Where(file => file.Key.StartsWith(folder, StringComparison.Ordinal)));
        Assert.False(build.OutputOfSecond.Contains("error", StringComparison.Ordinal), build.OutputOfSecond);
    }

    [Fact]
    public async Task A_trimmed_program_prints_the_same()
    {
        var row = Row("Trimmed");
        var output = await CommandLine.SucceedAsync(build.Folder.FolderOf(row), "publish", "-c", "Debug", "-o", "published");

        Assert.DoesNotContain("warning", output, StringComparison.Ordinal);
        Assert.Equal(row.Says, (await CommandLine.SucceedAsync(build.Folder.FolderOf(row), "exec", Path.Combine("published", "Trimmed.dll"))).Trim().Split('\n', StringSplitOptions.TrimEntries));
    }

    [Fact]
    public async Task A_packed_library_does_not_depend_on_the_package()
    {
        var folder = build.Folder.FolderOf(Row("Packed"));
        await CommandLine.SucceedAsync(folder, "pack", "--no-build", "-c", "Debug", "-o", "packed");

        using var archive = ZipFile.OpenRead(Path.Combine(folder, "packed", "Packed.1.0.0.nupkg"));
        using var nuspec = new StreamReader(archive.GetEntry("Packed.nuspec")!.Open());

        Assert.DoesNotContain("PlexModels.Generator", await nuspec.ReadToEndAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal(["lib/net10.0/Packed.dll"], archive.Entries.Select(static entry => entry.FullName).Where(static name => name.StartsWith("lib/", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_lock_file_names_the_package() =>
        Assert.Contains($"\"resolved\": \"{package.Version}\"", await File.ReadAllTextAsync(Path.Combine(build.Folder.FolderOf(Row("LockFile")), "packages.lock.json"), TestContext.Current.CancellationToken), StringComparison.Ordinal);

    private static MatrixRow Row(string name) => PackageMatrix.Rows.Single(row => row.Name == name);
}
