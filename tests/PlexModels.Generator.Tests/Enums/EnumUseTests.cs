using PlexModels.Generator.Tests.Harness;

namespace PlexModels.Generator.Tests.Enums;

/// <summary>What C# can do with an enum's values, as whoever uses them writes it.</summary>
public sealed class EnumUseTests
{
    private const string Source =
        """
        using System;
        using System.Collections.Generic;
        using System.Linq;

        namespace Acme
        {
            internal static class Use
            {
                public static string Name(Kind kind) => kind.Value switch
                {
                    Kind.Values.Movie => "a film",
                    Kind.Values.TvShow => "a series",
                    _ => "something else",
                };

                public static int Number(Level level) => level.Value switch { Level.Values.Plus1 => 1, Level.Values.Minus1 => -1, _ => 0 };

                public static string Text(Kind kind) => (string)kind;

                public static Kind ToKind(string text) => (Kind)text;

                public static long Long(Level level) => (long)level;

                public static Level ToLevel(long number) => (Level)number;

                public static decimal Decimal(Ratio ratio) => (decimal)ratio;

                public static string All() => string.Join(" ", Kind.All) + "|" + string.Join(" ", Level.All) + "|" + string.Join(" ", Ratio.All) + "|" + Nothing.All.Count;

                public static string Sorted() => string.Join(" ", Kind.All.Append(new Kind("Zebra")).OrderBy(kind => kind)) + "|" + string.Join(" ", Level.All.OrderBy(level => level));

                public static object? Parsed(string type, string text)
                {
                    switch (type)
                    {
                        case "Kind": return Parse<Kind>(text);
                        case "Level": return Parse<Level>(text);
                        default: return Parse<Ratio>(text);
                    }
                }

                private static object? Parse<T>(string text)
                    where T : struct, ISpanParsable<T>
                {
                    var fromText = T.TryParse(text, null, out var one);
                    var fromCharacters = T.TryParse(text.AsSpan(), null, out var other);
                    return fromText != fromCharacters || !one.Equals(other) ? "differs"
                        : !fromText ? null
                        : T.Parse(text, null).Equals(T.Parse(text.AsSpan(), null)) ? one
                        : "differs";
                }
            }
        }
        """;

    private static readonly GeneratedContext s_json = new(GeneratorRun.With(
        new TestOptions(),
        Source,
        Page.WithValues("Kind", ("MOVIE", "movie"), ("TV_SHOW", "tv-show")),
        Page.WithValues("Level", ("+1", "1"), ("-1", "-1")),
        Page.WithValues("Ratio", ("HALF", "0.5"), ("ALL", "1")),
        Page.WithValues("Nothing")));

    [Theory]
    [InlineData("movie", "a film")]
    [InlineData("tv-show", "a series")]
    [InlineData("other", "something else")]
    public void Values_can_be_told_by_constants(string value, string name) => Assert.Equal(name, Use("Name", Made("Kind", value)));

    [Theory]
    [InlineData(1L, 1)]
    [InlineData(-1L, -1)]
    [InlineData(2L, 0)]
    public void Signs_are_part_of_names(long value, int number) => Assert.Equal(number, Use("Number", Made("Level", value)));

    [Fact]
    public void Values_are_converted_where_that_is_said()
    {
        Assert.Equal("movie", Use("Text", Made("Kind", "movie")));
        Assert.Equal(Made("Kind", "other"), Use("ToKind", "other"));
        Assert.Equal(7L, Use("Long", Made("Level", 7L)));
        Assert.Equal(Made("Level", 7L), Use("ToLevel", 7L));
        Assert.Equal(0.5m, Use("Decimal", Made("Ratio", 0.5m)));
    }

    [Fact]
    public void All_values_are_there_in_the_order_of_the_page() => Assert.Equal("movie tv-show|1 -1|0.5 1|0", Use("All"));

    [Fact]
    public void Values_are_sorted_by_characters_and_by_numbers() => Assert.Equal("Zebra movie tv-show|-1 1", Use("Sorted"));

    [Theory]
    [InlineData("Kind", "movie", "movie")]
    [InlineData("Kind", "other", "other")]
    [InlineData("Level", "-1", "-1")]
    [InlineData("Level", "7", "7")]
    [InlineData("Level", "1,5", null)]
    [InlineData("Level", "x", null)]
    [InlineData("Ratio", "0.50", "0.50")]
    [InlineData("Ratio", "x", null)]
    public void A_value_is_parsed_be_it_documented_or_not(string type, string text, string? value) => Assert.Equal(value, Use("Parsed", type, text)?.ToString());

    [Theory]
    [InlineData("Level", "x", typeof(FormatException))]
    [InlineData("Kind", null, typeof(ArgumentNullException))]
    public void What_is_no_value_is_an_exception_where_it_has_to_be_one(string type, string? text, Type exception)
    {
        var parse = s_json.Type(type).GetMethod("Parse", [typeof(string), typeof(IFormatProvider)])!;

        Assert.IsType(exception, Assert.Throws<System.Reflection.TargetInvocationException>(() => parse.Invoke(null, [text, null])).InnerException);
    }

    [Theory]
    [InlineData("Values")]
    [InlineData("All")]
    [InlineData("Kind")]
    public void An_enum_may_be_called_like_one_of_its_members(string name)
    {
        var run = GeneratorRun.Of(Page.WithValues(name, ("A", "a"), ("ALL", "all"), ("VALUES", "values"), ("PARSE", "parse"), ("COMPARE_TO", "compare")));

        Assert.Empty(run.CompilerDiagnostics);
    }

    private static object Made(string type, object value) => Activator.CreateInstance(s_json.Type(type), value)!;

    private static object? Use(string method, params object[] arguments) => s_json.Type("Use").GetMethod(method)!.Invoke(null, arguments);
}
