using PlexModels.Generator.Tests.Harness;

namespace PlexModels.Generator.Tests.Objects;

public sealed class DeprecatedMemberTests
{
    private static readonly Page s_thing = Page.WithFields(
        "Thing",
        "~~`type`~~ | *String* | :heavy_check_mark: | : warning: ** DEPRECATED **: Use `kind`. | ",
        "~~`size`~~ | *Optional\\<Long>* | :heavy_minus_sign: | N/A | ");

    [Theory]
    [InlineData("new Thing { Type = \"a\" }")]
    [InlineData("new Thing { Type = \"a\", Size = 1 }", "CS0618")]
    [InlineData("new Thing { Type = \"a\" }.Type", "CS0618")]
    public void Whoever_has_to_set_a_member_is_not_warned_and_whoever_need_not_use_it_is(string expression, params string[] ids)
    {
        var run = GeneratorRun.With(new TestOptions(), $"namespace Acme {{ internal static class User {{ public static object? Use() => {expression}; }} }}", s_thing);

        Assert.Equal(ids, run.CompilerDiagnostics.Select(static diagnostic => diagnostic.Id));
        Assert.All(run.CompilerDiagnostics, static diagnostic => Assert.StartsWith("'Thing.", diagnostic.GetMessage(null), StringComparison.Ordinal));
    }
}
