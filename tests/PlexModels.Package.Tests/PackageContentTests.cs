using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;

namespace PlexModels.Package.Tests;

public sealed class PackageContentTests(PackedPackage package)
{
    [Fact]
    public void The_package_is_an_analyzer_with_its_one_library_and_nothing_else()
    {
        using var archive = ZipFile.OpenRead(package.File);

        var files = archive.Entries.Select(static entry => entry.FullName)
            .Where(static name => !name.StartsWith("_rels/", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal) && name != "[Content_Types].xml")
            .Order(StringComparer.Ordinal);
        Assert.Equal(
            [
                "CHANGELOG.md",
                "LICENSE",
                "PlexModels.Generator.nuspec",
                "README.md",
                "THIRD-PARTY-NOTICES.txt",
                "analyzers/dotnet/cs/Markdig.dll",
                "analyzers/dotnet/cs/PlexModels.Generator.dll",
                "build/PlexModels.Generator.props",
                "build/PlexModels.Generator.targets",
                "buildMultiTargeting/PlexModels.Generator.targets",
                "buildTransitive/PlexModels.Generator.props",
                "buildTransitive/PlexModels.Generator.targets",
                "icon.png",
            ],
            files);
    }

    [Fact]
    public void The_package_brings_no_dependency_into_its_users_output()
    {
        using var archive = ZipFile.OpenRead(package.File);
        using var nuspec = archive.GetEntry("PlexModels.Generator.nuspec")!.Open();

        var metadata = XDocument.Load(nuspec).Root!.Elements().Single();

        Assert.Equal("true", metadata.Elements().Single(static element => element.Name.LocalName == "developmentDependency").Value);
        Assert.Equal("MIT", metadata.Elements().Single(static element => element.Name.LocalName == "license").Value);
        Assert.DoesNotContain(metadata.Descendants(), static element => element.Name.LocalName == "dependency");
    }

    [Theory]
    [InlineData("icon", "icon.png")]
    [InlineData("readme", "README.md")]
    [InlineData("projectUrl", "https://www.nuget.org/packages/PlexModels.Generator")]
    [InlineData("copyright", "Copyright (c) 2026 The PlexModels.Generator contributors")]
    public void The_package_says_whose_it_is_and_where_to_read_on(string element, string value)
    {
        using var archive = ZipFile.OpenRead(package.File);
        using var nuspec = archive.GetEntry("PlexModels.Generator.nuspec")!.Open();

        Assert.Equal(value, XDocument.Load(nuspec).Root!.Elements().Single().Elements().Single(found => found.Name.LocalName == element).Value);
    }

    [Fact]
    public async Task Where_the_repository_has_an_address_the_links_of_the_README_lead_there()
    {
        var feed = Path.Combine(Path.GetDirectoryName(package.Feed)!, "published");
        await CommandLine.SucceedAsync(package.Source, "pack", "src/PlexModels.Generator", "-o", feed, "-p:Version=7.0.0", "-p:RepositoryUrl=https://example.com/acme/plex.git");

        using var archive = ZipFile.OpenRead(Assert.Single(Directory.GetFiles(feed, "*.nupkg")));
        using var reader = new StreamReader(archive.GetEntry("README.md")!.Open());
        var readme = await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
        Assert.Contains("](https://example.com/acme/plex/blob/v7.0.0/docs/models.md#your-own-part-of-a-model)", readme, StringComparison.Ordinal);
        Assert.Equal(
            await File.ReadAllTextAsync(Path.Combine(PackedPackage.Repository(), "README.md"), TestContext.Current.CancellationToken),
            readme.Replace("https://example.com/acme/plex/blob/v7.0.0/", "", StringComparison.Ordinal));
    }

    [Fact]
    public void The_notices_name_every_library_in_the_package()
    {
        using var archive = ZipFile.OpenRead(package.File);
        using var reader = new StreamReader(archive.GetEntry("THIRD-PARTY-NOTICES.txt")!.Open());
        var notices = reader.ReadToEnd();

        var libraries = archive.Entries.Where(static entry => entry.Name.EndsWith(".dll", StringComparison.Ordinal) && entry.Name != "PlexModels.Generator.dll").ToList();

        Assert.All(libraries, library => Assert.Contains($"({library.FullName})", notices, StringComparison.Ordinal));
        Assert.Contains("Redistributions in binary form must reproduce the above copyright notice", notices, StringComparison.Ordinal);
    }

    [Fact]
    public void The_assembly_says_nothing_of_the_folder_that_it_was_built_in()
    {
        using var archive = ZipFile.OpenRead(package.File);
        using var content = new MemoryStream();
        archive.GetEntry("analyzers/dotnet/cs/PlexModels.Generator.dll")!.Open().CopyTo(content);
        var folder = Path.GetFileName(Path.GetDirectoryName(package.Source)!);

        Assert.Equal(-1, content.GetBuffer().AsSpan(0, (int)content.Length).IndexOf(System.Text.Encoding.UTF8.GetBytes(folder)));
        Assert.Equal(-1, content.GetBuffer().AsSpan(0, (int)content.Length).IndexOf(System.Text.Encoding.Unicode.GetBytes(folder)));
    }

    [Fact]
    public void The_assembly_has_its_symbols_in_it()
    {
        using var archive = ZipFile.OpenRead(package.File);
        using var content = new MemoryStream();
        archive.GetEntry("analyzers/dotnet/cs/PlexModels.Generator.dll")!.Open().CopyTo(content);
        content.Position = 0;
        using var assembly = new PEReader(content);

        var symbols = assembly.ReadDebugDirectory().Single(static entry => entry.Type == DebugDirectoryEntryType.EmbeddedPortablePdb);
        using var provider = assembly.ReadEmbeddedPortablePdbDebugDirectoryData(symbols);
        var reader = provider.GetMetadataReader();
        Assert.All(reader.Documents, document => Assert.StartsWith("/_/", reader.GetString(reader.GetDocument(document).Name), StringComparison.Ordinal));
    }
}
