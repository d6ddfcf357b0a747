using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.RegularExpressions;
using PlexModels.Generator.Tests.Harness;

namespace PlexModels.Generator.Tests.Json;

/// <summary>What a user's part of a model implements is called as System.Text.Json calls it.</summary>
public sealed partial class CallbackTests
{
    private const string Source = """
        #pragma warning disable CS1591
        using System.Collections.Generic;
        using System.Text.Json.Serialization;

        namespace Acme;

        public static class Log
        {
            public static List<string> Calls { get; } = new();
        }

        public sealed partial class Album : IJsonOnDeserializing, IJsonOnDeserialized, IJsonOnSerializing, IJsonOnSerialized
        {
            public int NeitherReadNorWritten { get; set; } = 7;

            void IJsonOnDeserializing.OnDeserializing() => Log.Calls.Add("deserializing " + (Title ?? "nothing"));

            void IJsonOnDeserialized.OnDeserialized() => Log.Calls.Add("deserialized " + Title + " with " + Songs.Count);

            void IJsonOnSerializing.OnSerializing() => Log.Calls.Add("serializing " + Title);

            void IJsonOnSerialized.OnSerialized() => Log.Calls.Add("serialized " + Title);
        }

        public sealed partial class Item : IJsonOnDeserializing, IJsonOnDeserialized, IJsonOnSerializing, IJsonOnSerialized
        {
            void IJsonOnDeserializing.OnDeserializing() => Log.Calls.Add("deserializing a union");

            void IJsonOnDeserialized.OnDeserialized() => Log.Calls.Add("deserialized a union");

            void IJsonOnSerializing.OnSerializing() => Log.Calls.Add("serializing a union");

            void IJsonOnSerialized.OnSerialized() => Log.Calls.Add("serialized a union");
        }
        """;

    private readonly GeneratedContext _json = new(GeneratorRun.With(
        new TestOptions(),
        Source,
        Page.WithFields("Album", "`title` | *String* | :heavy_check_mark: | N/A | ", "`songs` | List\\<[Song](Song.md)> | :heavy_check_mark: | N/A | "),
        Page.WithFields("Song", "`name` | *String* | :heavy_check_mark: | N/A | "),
        Page.WithFields("Shelf", "`albums` | List\\<[Album](Album.md)> | :heavy_check_mark: | N/A | ", "`items` | List\\<[Item](Item.md)> | :heavy_minus_sign: | N/A | "),
        Page.WithSupportedTypes("Item", "Song", "String")));

    private List<string> Calls => (List<string>)_json.Type("Log").GetProperty("Calls")!.GetValue(null)!;

    [Fact]
    public void Each_is_called_once_for_each_model_wherever_that_stands()
    {
        const string Json = """{"albums":[{"title":"A","songs":[{"name":"x"}]},{"title":"B","songs":[]}],"items":["x"]}""";

        var shelf = _json.Read("Shelf", Json);

        Assert.Equal(
            ["deserializing nothing", "deserialized A with 1", "deserializing nothing", "deserialized B with 0", "deserializing a union", "deserialized a union"],
            Calls);
        Calls.Clear();

        // The first time it is found out that a buffer is no use, after that it is known.
        for (var i = 0; i < 2; i++)
        {
            Assert.Equal(Json, _json.Write(_json.Type("Shelf"), shelf));
            Assert.Equal(["serializing A", "serialized A", "serializing B", "serialized B", "serializing a union", "serialized a union"], Calls);
            Calls.Clear();
        }
    }

    [Fact]
    public void What_is_called_before_the_first_member_comes_before_its_bracket_is_written()
    {
        using var stream = new MemoryStream();
        using var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true });

        JsonSerializer.Serialize(writer, _json.Read("Album", """{"title":"A","songs":[]}"""), _json.Context.GetTypeInfo(_json.Type("Album"))!);

        Assert.Equal(["serializing A", "serialized A"], Calls.TakeLast(2));
    }

    [Fact]
    public void A_schema_calls_nothing()
    {
        var schema = _json.Context.GetType().GetMethod("GetJsonSchema")!.Invoke(null, [_json.Type("Shelf"), null]);

        Assert.NotNull(schema);
        Assert.Empty(Calls);
    }

    [Fact]
    public void A_property_that_a_user_adds_is_neither_read_nor_written()
    {
        var album = _json.Read("Album", """{"title":"A","songs":[],"NeitherReadNorWritten":1}""");

        Assert.Equal(7, GeneratedContext.Get(album, "NeitherReadNorWritten"));
        Assert.Equal("""{"title":"A","songs":[],"NeitherReadNorWritten":1}""", _json.Write(album!.GetType(), album));
    }

    [Fact]
    public void The_part_of_a_model_that_the_documentation_shows_checks_what_was_read_and_has_a_member_that_the_page_lacks()
    {
        var example = Example().Match(File.ReadAllText(Path.Combine(Repository(), "docs", "models.md"))).Groups[1].Value.Replace("MyApp", "Acme", StringComparison.Ordinal);
        var json = new GeneratedContext(GeneratorRun.With(
            new TestOptions(),
            example,
            new Page("/project/specs/GeoData.md", File.ReadAllText(Path.Combine(Repository(), "specs", "GeoData.md")))));
        const string Place = """
            {"code":"VI","continent_code":"NA","country":"c","city":"c","time_zone":"t","postal_code":"1","subdivisions":"s","coordinates":"c","continent":"America"}
            """;

        Assert.Equal("America", GeneratedContext.Get(json.Read("GeoData", Place), "Continent"));
        Assert.Equal(Place, json.RoundTrip("GeoData", Place));
        var exception = Assert.Throws<JsonException>(() => json.Read("GeoData", Place.Replace("VI", "VIR", StringComparison.Ordinal)));
        Assert.StartsWith("'VIR' is no code of a country. Path: $ | LineNumber: 0 | ", exception.Message, StringComparison.Ordinal);
    }

    [GeneratedRegex(@"```csharp\n(using System\.Text\.Json;\nusing System\.Text\.Json\.Serialization;\n\nnamespace MyApp;\n.*?)```", RegexOptions.Singleline)]
    private static partial Regex Example();

    private static string Repository([CallerFilePath] string thisFile = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "..", "..", ".."));
}
