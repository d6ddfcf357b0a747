using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
#if SNAPSHOT_ENGINE_VERIFY
using VerifyXunit;
#else
using DiffPlex.Renderer;
#endif

namespace PlexModels.Generator.Tests.Snapshots;

/// <summary>
/// Compares generated files with the ones kept beside the test, in the file form of Verify.SourceGenerators. Built with
/// <c>-p:SnapshotEngine=Verify</c> it is that library; otherwise a comparison of our own over the same files.
/// </summary>
public static class Snapshot
{
#if SNAPSHOT_ENGINE_VERIFY
    [ModuleInitializer]
    public static void Initialize() => VerifyTests.VerifySourceGenerators.Initialize();

    public static Task Verify(GeneratorDriver driver, Func<GeneratedSourceResult, bool> isIgnored, [CallerFilePath] string sourceFile = "") =>
        Verifier.Verify(driver, sourceFile: sourceFile).IgnoreGeneratedResult(isIgnored);
#else
    public static Task Verify(GeneratorDriver driver, Func<GeneratedSourceResult, bool> isIgnored, [CallerFilePath] string sourceFile = "", [CallerMemberName] string method = "")
    {
        var prefix = $"{Path.GetFileNameWithoutExtension(sourceFile)}.{method}#";
        var folder = Path.GetDirectoryName(sourceFile)!;
        var kept = Directory.EnumerateFiles(folder, prefix + "*.verified.cs").Select(static path => Path.GetFileName(path)).ToHashSet(StringComparer.Ordinal);
        var problems = new List<string>();
        foreach (var source in driver.GetRunResult().Results.SelectMany(static result => result.GeneratedSources).Where(source => !isIgnored(source)))
        {
            var name = prefix + Path.GetFileNameWithoutExtension(source.HintName);
            var verified = Path.Combine(folder, name + ".verified.cs");
            var received = Path.Combine(folder, name + ".received.cs");
            var expected = kept.Remove(name + ".verified.cs") ? VerifiedText.Normalize(File.ReadAllText(verified)) : "";
            var actual = VerifiedText.Normalize($"//HintName: {source.HintName}\n{source.SourceText}");
            File.Delete(received);
            if (!VerifiedText.Matches(expected, actual))
            {
                File.WriteAllText(received, actual);
                problems.Add($"{name} is not as verified:\n{UnidiffRenderer.GenerateUnidiff(expected, actual, name + ".verified.cs", name + ".received.cs")}");
            }
        }

        problems.AddRange(kept.Select(static file => $"{file} is verified but no longer generated"));
        Assert.True(problems.Count == 0, string.Join("\n", problems));
        return Task.CompletedTask;
    }
#endif
}
