using System.Reflection;
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

    private static IEnumerable<DiagnosticDescriptor> All() => typeof(Descriptors)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(static field => field.GetValue(null))
        .OfType<DiagnosticDescriptor>();
}
