using PlexModels.Generator.Types;

namespace PlexModels.Generator.Tests.Types;

public sealed class ExampleInferenceTests
{
    [Theory]
    [InlineData("876", nameof(TypeShape.Int64))]
    [InlineData("`876`", nameof(TypeShape.Int64))]
    [InlineData(" -1 ", nameof(TypeShape.Int64))]
    [InlineData("0", nameof(TypeShape.Int64))]
    [InlineData("9223372036854775807", nameof(TypeShape.Int64))]
    [InlineData("1.5", nameof(TypeShape.Double))]
    [InlineData("-0.25", nameof(TypeShape.Double))]
    [InlineData("1e5", nameof(TypeShape.Double))]
    [InlineData("true", nameof(TypeShape.Boolean))]
    [InlineData("`false`", nameof(TypeShape.Boolean))]
    [InlineData("2024-07-16", nameof(TypeShape.DateOnly))]
    [InlineData("2024-07-16T17:03:05Z", nameof(TypeShape.DateTimeOffset))]
    [InlineData("2024-07-16T17:03:05.123+02:00", nameof(TypeShape.DateTimeOffset))]
    [InlineData("2024-07-16T17:03:05-05:00", nameof(TypeShape.DateTimeOffset))]
    [InlineData("", nameof(TypeShape.JsonElement))]
    [InlineData("``", nameof(TypeShape.JsonElement))]
    [InlineData("{\"a\": 1}", nameof(TypeShape.JsonElement))]
    [InlineData("[1, 2]", nameof(TypeShape.JsonElement))]
    [InlineData("gcgzw5rz2xovp84b4vha3a40", nameof(TypeShape.String))]
    [InlineData("https://plex.tv/api/v2/pins/qr/7RQZ", nameof(TypeShape.String))]
    [InlineData("18.3381, -64.8941", nameof(TypeShape.String))]
    public void An_example_tells_its_type(string example, string shape)
    {
        Assert.Equal(shape, ExampleInference.Infer(example).ToString());
    }

    [Theory]
    [InlineData("2024-02-30")]
    [InlineData("2024-07-16T17:03:05")]
    [InlineData("2024-07-16T25:00:00Z")]
    [InlineData("-")]
    [InlineData("1.2.3")]
    [InlineData("True")]
    [InlineData("0x10")]
    [InlineData("NaN")]
    [InlineData("١٢٣")]
    [InlineData("1,000")]
    public void What_only_looks_like_something_else_is_text(string example)
    {
        Assert.Equal(TypeShape.String, ExampleInference.Infer(example));
    }

    [Theory]
    [InlineData("007")]
    [InlineData("00802")]
    [InlineData("-01")]
    public void Leading_zeros_make_text(string example)
    {
        Assert.Equal(TypeShape.String, ExampleInference.Infer(example));
    }

    [Theory]
    [InlineData("876", "long")]
    [InlineData("1.5", "double")]
    [InlineData("true", "bool")]
    [InlineData("2024-07-16", "DateOnly")]
    [InlineData("2024-07-16T17:03:05Z", "DateTimeOffset")]
    [InlineData("text", "string")]
    [InlineData("", "JsonElement")]
    public void The_type_has_a_name_that_can_be_written_in_the_page(string example, string word)
    {
        var shape = ExampleInference.Infer(example);

        Assert.Equal(word, TypeShapes.Of(shape).Word);
    }
}
