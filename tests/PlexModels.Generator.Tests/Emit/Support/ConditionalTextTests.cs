using PlexModels.Generator.Emit.Support;

namespace PlexModels.Generator.Tests.Emit.Support;

public sealed class ConditionalTextTests
{
    private static readonly Dictionary<string, bool> s_symbols = new(StringComparer.Ordinal) { ["YES"] = true, ["NO"] = false };

    [Theory]
    [InlineData("YES", true)]
    [InlineData("NO", false)]
    [InlineData("!NO", true)]
    [InlineData("YES && NO", false)]
    [InlineData("YES || NO", true)]
    [InlineData("NO && NO || YES", true)]
    [InlineData("NO && (NO || YES)", false)]
    [InlineData("!(NO || NO) && YES", true)]
    public void Conditions_hold_as_they_do_for_the_compiler(string condition, bool holds) =>
        Assert.Equal(holds, Condition.Holds(condition, s_symbols));

    [Theory]
    [InlineData("MISSPELLED")]
    [InlineData("YES &&")]
    [InlineData("(YES")]
    [InlineData("YES NO")]
    [InlineData("")]
    public void What_is_no_condition_over_the_symbols_is_an_error(string condition) =>
        Assert.Throws<InvalidOperationException>(() => Condition.Holds(condition, s_symbols));

    [Theory]
    [InlineData("a\n#if YES\nb\n#endif\nc\n", "a\nb\nc\n")]
    [InlineData("a\n#if NO\nb\n#endif\nc\n", "a\nc\n")]
    [InlineData("#if NO\na\n#else\nb\n#endif\n", "b\n")]
    [InlineData("#if YES\na\n#else\nb\n#endif\n", "a\n")]
    [InlineData("#if NO\na\n#elif YES\nb\n#elif YES\nc\n#else\nd\n#endif\n", "b\n")]
    [InlineData("#if NO\na\n#if YES\nb\n#endif\nc\n#endif\nd\n", "d\n")]
    [InlineData("#if YES\na\n    #if NO\nb\n    #else\nc\n    #endif\nd\n#endif\n", "a\nc\nd\n")]
    [InlineData("#if NO\na\n#if YES\nb\n#else\nc\n#endif\n#endif\n", "")]
    public void The_lines_that_are_compiled_stay(string text, string expected) =>
        Assert.Equal(expected, ConditionalText.Resolve(text, s_symbols));
}
