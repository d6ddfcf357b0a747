using System.IO.Compression;
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
                "LICENSE",
                "PlexModels.Generator.nuspec",
                "README.md",
                "analyzers/dotnet/cs/Markdig.dll",
                "analyzers/dotnet/cs/PlexModels.Generator.dll",
                "build/PlexModels.Generator.props",
                "build/PlexModels.Generator.targets",
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
}
