using PlexModels.Generator.Emit;
using PlexModels.Generator.Emit.Support;
using PlexModels.Generator.Settings;
using PlexModels.Generator.Tests.Harness;

namespace PlexModels.Generator.Tests.Emit.Support;

public sealed class SupportNeedsTests
{
    // What tells the code of a need from all other.
    private static readonly Dictionary<SupportNeeds, string> s_marks = new()
    {
        [SupportNeeds.Int64] = "struct Int64Codec",
        [SupportNeeds.QuotedInt64] = "struct QuotedInt64Codec",
        [SupportNeeds.Int32] = "struct Int32Codec",
        [SupportNeeds.Double] = "struct DoubleCodec",
        [SupportNeeds.Single] = "struct SingleCodec",
        [SupportNeeds.Decimal] = "struct DecimalCodec",
        [SupportNeeds.BigInteger] = "struct BigIntegerCodec",
        [SupportNeeds.Boolean] = "struct BooleanCodec",
        [SupportNeeds.DateTimeOffset] = "struct DateTimeOffsetCodec",
        [SupportNeeds.DateTime] = "struct DateTimeCodec",
        [SupportNeeds.Date] = "struct DateCodec",
        [SupportNeeds.Time] = "struct TimeCodec",
        [SupportNeeds.Duration] = "struct DurationCodec",
        [SupportNeeds.Guid] = "struct GuidCodec",
        [SupportNeeds.Uri] = "struct UriCodec",
        [SupportNeeds.Bytes] = "struct BytesCodec",
        [SupportNeeds.ThreeStates] = "JsonNullable",
        [SupportNeeds.TextEnums] = "class TextTable",
        [SupportNeeds.NumericEnums] = "class NumberTable",
        [SupportNeeds.FractionalEnums] = "class DecimalTable",
        [SupportNeeds.Tolerance] = "interface ITolerantCodec",
        [SupportNeeds.Equality] = "interface IEquality",
        [SupportNeeds.Unions] = "Union",
    };

    public static TheoryData<string> Needs => [.. Enum.GetNames<SupportNeeds>()];

    [Theory]
    [MemberData(nameof(Needs))]
    public void A_project_of_one_need_compiles_and_has_the_code_of_no_other(string name)
    {
        var need = Enum.Parse<SupportNeeds>(name);

        AssertHasCodeOf(NeedPages.WithWhatItIsMadeOf(need), GeneratorRun.With(NeedPages.Options, [.. NeedPages.Of(need)]));
    }

    [Theory]
    [MemberData(nameof(Needs))]
    public void A_project_of_all_needs_but_one_compiles_and_has_no_code_of_that_one(string name)
    {
        var missing = Enum.Parse<SupportNeeds>(name);
        var others = NeedPages.Needs.Where(need => need != missing).ToArray();

        AssertHasCodeOf(
            NeedPages.WithWhatItIsMadeOf(others.Aggregate(static (all, need) => all | need)),
            GeneratorRun.With(NeedPages.Options, [.. others.SelectMany(NeedPages.Of)]));
    }

    [Theory]
    [MemberData(nameof(Needs))]
    public void The_code_of_a_need_compiles_by_itself_for_the_oldest_platform_and_the_latest(string name)
    {
        var need = NeedPages.WithWhatItIsMadeOf(Enum.Parse<SupportNeeds>(name));
        foreach (var platform in (TargetPlatform[])[new(4, 8), new(8, 8), new(10, 10)])
        {
            Assert.Empty(Diagnostics(need, platform));
        }
    }

    [Fact]
    public void The_code_of_all_needs_compiles_for_every_platform()
    {
        var all = NeedPages.Needs.Aggregate(static (all, need) => all | need);

        Assert.All((TargetPlatform[])[new(4, 8), new(6, 8), new(8, 8), new(8, 9), new(8, 10), new(10, 10)], platform => Assert.Empty(Diagnostics(all, platform)));
    }

    private static IEnumerable<string> Diagnostics(SupportNeeds needs, TargetPlatform platform)
    {
        // The compiler's own types stay away: this framework has them.
        var files = SupportEmitter.Emit(needs, TypeAccessibility.Public, new EmitTarget("Acme", EmitPolyfills: false, platform));
        return NullChecked.Diagnostics(GeneratorRun.Compilation(), files.Select(static file => file.Text));
    }

    private static void AssertHasCodeOf(SupportNeeds expected, GeneratorRun run)
    {
        Assert.Empty(run.Diagnostics);
        Assert.Empty(run.CompilerDiagnostics);
        var code = run.Sources["PlexModelsJson.g.cs"];
        Assert.Equal(
            expected,
            s_marks.Where(mark => code.Contains(mark.Value, StringComparison.Ordinal)).Aggregate(SupportNeeds.None, static (all, mark) => all | mark.Key));
    }
}
