using PlexModels.Generator.Diagnostics;

namespace PlexModels.Generator.Tests.Diagnostics;

public sealed class SuggestionTests
{
    private static readonly string[] s_names = ["Movie", "Movies", "Show", "Season", "Episode", "LibrarySection", "PinContainer", "pin"];

    [Theory]
    [InlineData("movei", "Movie")]
    [InlineData("Moovie", "Movie")]
    [InlineData("Mvoies", "Movies")]
    [InlineData("LibarySection", "LibrarySection")]
    [InlineData("LibraryyySection", "LibrarySection")]
    [InlineData("ContainerPin", null)]
    [InlineData("Sn", null)]
    [InlineData("PIM", "pin")]
    [InlineData("", null)]
    public void The_nearest_name_is_within_a_third_of_its_characters(string written, string? meant) => Assert.Equal(meant, new Suggestion(s_names).Nearest(written));

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    public void A_name_of_hardly_a_character_is_compared_too(string name) => Assert.Null(new Suggestion([""]).Nearest(name + "bc"));

    [Fact]
    public void Of_names_that_are_as_near_the_first_in_order_counts() => Assert.Equal("Cat", new Suggestion(["Rat", "Hat", "Cat", "Bats"]).Nearest("Xat"));

    [Fact]
    public void No_name_that_is_near_is_passed_over()
    {
        // Each name with one character taken out, replaced, put in, or swapped with the next.
        var suggestion = new Suggestion(s_names);
        foreach (var name in s_names.Where(static name => name.Length > 3))
        {
            for (var i = 0; i < name.Length - 1; i++)
            {
                Assert.NotNull(suggestion.Nearest(name.Remove(i, 1)));
                Assert.NotNull(suggestion.Nearest(name.Remove(i, 1).Insert(i, "#")));
                Assert.NotNull(suggestion.Nearest(name.Insert(i, "#")));
                Assert.NotNull(suggestion.Nearest(name[..i] + name[i + 1] + name[i] + name[(i + 2)..]));
            }
        }
    }
}
