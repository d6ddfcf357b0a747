using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using PlexModels.Generator.Diagnostics;

namespace PlexModels.Generator.Tests.Diagnostics;

public sealed class DescriptorTests
{
    [Fact]
    public void Ids_are_unique()
    {
        var ids = All().Select(static rule => rule.Id).ToArray();

        Assert.True(ids.Length >= 25);
        Assert.Equal(ids.Distinct(), ids);
    }

    [Fact]
    public void Every_rule_has_an_entry_in_the_release_notes_and_in_the_README()
    {
        var source = Path.GetFullPath(Path.Combine(Folder(), "../../../src/PlexModels.Generator"));
        var notes = File.ReadAllText(Path.Combine(source, "AnalyzerReleases.Shipped.md")) + File.ReadAllText(Path.Combine(source, "AnalyzerReleases.Unshipped.md"));
        var readme = File.ReadAllText(Path.Combine(source, "../../README.md"));

        Assert.All(All(), rule =>
        {
            // The release notes and the README show a rule that is off as just that.
            var severity = rule.IsEnabledByDefault ? rule.DefaultSeverity.ToString() : "Disabled";
            var readmeSeverity = rule.IsEnabledByDefault ? severity.ToLowerInvariant() : "off";
            Assert.Contains($"{rule.Id} | {rule.Category} | {severity} | {rule.Title.ToString(null)}", notes, StringComparison.Ordinal);
            Assert.Contains($"| <a id=\"{rule.Id.ToLowerInvariant()}\"></a>{rule.Id} | {readmeSeverity} |", readme, StringComparison.Ordinal);
        });
    }

    private static string Folder([CallerFilePath] string thisFile = "") => Path.GetDirectoryName(thisFile)!;

    private static IEnumerable<DiagnosticDescriptor> All() => typeof(Descriptors)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(static field => field.GetValue(null))
        .OfType<DiagnosticDescriptor>();
}
