using System.Reflection;
using PlexModels.Generator.Tests.Harness;

namespace PlexModels.Generator.Tests.Emit.Support;

/// <summary>
/// Every project has the support code in it, compiles it with each build and loads it: what makes it longer has to be worth that. A budget
/// that a change does not keep is for whoever makes the change to raise, and to say why.
/// </summary>
public sealed class SupportSizeTests
{
    private const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    [Theory]
    [InlineData("true", 242_000, 36_500)]
    [InlineData("false", 190_000, 28_500)]
    public void The_shipped_pages_support_code_keeps_its_budget(string directJson, int characters, int bytesOfCode)
    {
        var run = GeneratorRun.With(new TestOptions().WithProperty("PlexModelsDirectJson", directJson), [.. ShippedPages.All]);

        Assert.InRange(run.Sources["PlexModelsJson.g.cs"].Length, characters * 9 / 10, characters);
        Assert.InRange(BytesOfCode(run.Load()), bytesOfCode * 9 / 10, bytesOfCode);
    }

    // Of the class that all the support code is in, with what is nested in it. A test's code is not optimised, which makes it a seventh longer.
    private static int BytesOfCode(Assembly assembly) => assembly.GetTypes()
        .Where(static type => type.FullName!.StartsWith("Acme.PlexModelsJson", StringComparison.Ordinal) && type.Name != "PlexModelsJsonContext")
        .SelectMany(static type => type.GetMethods(All).Cast<MethodBase>().Concat(type.GetConstructors(All)))
        .Sum(static method => method.GetMethodBody()?.GetILAsByteArray()?.Length ?? 0);
}
