using System.Reflection;
using PlexModels.Generator.Tests.Harness;
using PlexModels.Generator.Tests.Json.Differential;

namespace PlexModels.Generator.Tests.Json.Direct;

/// <summary>The arithmetic of documents that are about as long as an array can be, none of which a test could hold.</summary>
public sealed class DocumentLengthTests
{
    private const int Longest = 0x7FFFFFC7;

    private static readonly Func<int, int> s_lengthBeyond = TwinPages.Models.Type("PlexModelsJson")
        .GetNestedType("Utf8Document", BindingFlags.NonPublic)!
        .GetMethod("LengthBeyond")!
        .CreateDelegate<Func<int, int>>();

    [Theory]
    [InlineData(16 * 1024, 32 * 1024)]
    [InlineData(1 << 29, 1 << 30)]
    [InlineData((1 << 30) - 1, Longest)]
    [InlineData(1 << 30, Longest)]
    [InlineData(Longest - 1, Longest)]
    public void A_buffer_grows_as_far_as_an_array_can(int length, int longer) => Assert.Equal(longer, s_lengthBeyond(length));

    [Theory]
    [InlineData(Longest)]
    [InlineData(int.MaxValue)]
    public void A_buffer_that_is_as_long_as_an_array_can_be_does_not_grow(int length) =>
        Assert.Throws<OverflowException>(() => s_lengthBeyond(length));

    [Fact]
    public void The_longest_buffer_is_as_long_as_an_array_can_be() => Assert.Equal(Longest, Array.MaxLength);
}
