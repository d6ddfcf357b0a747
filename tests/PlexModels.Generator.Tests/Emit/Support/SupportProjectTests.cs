using System.ComponentModel;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using PlexModels.Generator.Emit;
using PlexModels.Generator.Emit.Support;
using PlexModels.Generator.Settings;
using PlexModels.Generator.Tests.Harness;

namespace PlexModels.Generator.Tests.Emit.Support;

/// <summary>The project with the support code and the generator, which has it embedded, say the same.</summary>
public sealed partial class SupportProjectTests
{
    private static readonly EmitTarget s_target = new("Acme", EmitPolyfills: true, new TargetPlatform(RuntimeMajor: 10, JsonMajor: 10));

    [Fact]
    public void The_project_compiles_the_code_of_every_need()
    {
        var defined = NeedSymbol().Matches(File.ReadAllText(Path.Combine(Folder(), "PlexModels.Support.csproj"))).Select(static match => match.Value);

        Assert.Equal(NeedPages.Needs.Select(SupportSymbols.Of).Order(StringComparer.Ordinal), defined.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_need_has_code_of_its_own()
    {
        var conditions = string.Concat(SupportSources.Read().SelectMany(static source => source.Text.Split('\n')).Where(static line => line.StartsWith('#')));

        Assert.All(NeedPages.Needs, need => Assert.Contains(SupportSymbols.Of(need), conditions, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_source_of_the_project_is_embedded()
    {
        var files = Directory.EnumerateFiles(Folder(), "*.cs", SearchOption.AllDirectories)
            .Where(static path => !BuildOutput().IsMatch(path))
            .ToDictionary(static path => Path.GetFileNameWithoutExtension(path), static path => File.ReadAllText(path).Replace("\r\n", "\n", StringComparison.Ordinal));

        Assert.Equal(
            files.OrderBy(static file => file.Key, StringComparer.Ordinal),
            SupportSources.Read().Select(static source => KeyValuePair.Create(source.Name, source.Text)));
    }

    [Fact]
    public void Of_no_need_and_of_all_no_condition_and_no_gap_is_left()
    {
        foreach (var needs in (SupportNeeds[])[SupportNeeds.None, NeedPages.Needs.Aggregate(static (all, need) => all | need)])
        {
            var text = SupportEmitter.Emit(needs, TypeAccessibility.Internal, s_target).Single().Text;

            Assert.DoesNotContain("\n#if", text, StringComparison.Ordinal);
            Assert.DoesNotContain("\n\n\n", text, StringComparison.Ordinal);
            Assert.DoesNotContain("{\n\n", text, StringComparison.Ordinal);
            Assert.DoesNotMatch(@"\n\n *\}", text);
        }
    }

    [Fact]
    public void Files_that_follow_each_other_are_emitted_as_one_part_of_the_class()
    {
        var text = SupportEmitter.Emit(NeedPages.Needs.Aggregate(static (all, need) => all | need), TypeAccessibility.Internal, s_target).Single().Text;

        // Behind the namespace and behind each other class, and the one with the attributes.
        Assert.InRange(text.Split("\ninternal static partial class PlexModelsJson\n").Length - 1, 1, 5);
    }

    [Fact]
    public void Nothing_that_is_shared_is_public_where_no_model_is() =>
        Assert.DoesNotContain(
            "\npublic ",
            SupportEmitter.Emit(SupportNeeds.ThreeStates, TypeAccessibility.Internal, s_target).Single().Text,
            StringComparison.Ordinal);

    [Fact]
    public void What_is_shared_stays_out_of_completion_debugging_and_coverage()
    {
        var types = GeneratorRun.With(NeedPages.Options, [.. NeedPages.Needs.SelectMany(NeedPages.Of)]).Load().GetTypes().Where(IsShared).ToArray();

        Assert.True(types.Length > 50, "Too few types are shared for this to say anything.");
        Assert.All(types.Where(static type => !type.IsNested && !type.IsPublic), static type => Assert.True(type.IsDefined(typeof(EditorBrowsableAttribute), false), type.FullName));
        Assert.All(types.Where(static type => type is { IsInterface: false, IsEnum: false }), static type =>
        {
            Assert.True(type.IsDefined(typeof(DebuggerNonUserCodeAttribute), false), type.FullName);
            Assert.True(type.IsDefined(typeof(ExcludeFromCodeCoverageAttribute), false), type.FullName);
        });
    }

    private static bool IsShared(Type type) =>
        !type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)
        && (type.DeclaringType is { } outer ? IsShared(outer) : type.Name is "PlexModelsJson" or "PlexModelsJsonConverter`1" or "JsonNullable`1");

    [GeneratedRegex("USES_[A-Z0-9_]+")]
    private static partial Regex NeedSymbol();

    [GeneratedRegex(@"[/\\](bin|obj)[/\\]")]
    private static partial Regex BuildOutput();

    private static string Folder([CallerFilePath] string thisFile = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "..", "..", "..", "..", "src", "PlexModels.Support"));
}
