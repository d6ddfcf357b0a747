using System.Globalization;
using System.Text.Json.Nodes;

namespace PlexModels.Benchmarks.Documents;

/// <summary>A listing of films, the same each time: what is drawn comes from a sequence of its own and not from a random number.</summary>
internal sealed class ListingDocument
{
    private static readonly string[] s_audio = ["aac", "ac3", "dca", "eac3"];
    private static readonly string[] s_video = ["h264", "hevc", "mpeg4"];
    private static readonly string[] s_genres = ["Drama", "Comedy", "Thriller", "Documentary", "Animation", "Science Fiction"];
    private static readonly string[] s_languages = ["English", "Français", "Deutsch", "Español", "日本語"];
    private static readonly string[] s_languageTags = ["en", "fr", "de", "es", "ja"];

    private readonly Wording _wording;
    private uint _state = 2463534242;

    private ListingDocument(Wording wording) => _wording = wording;

    public static string Json(int items, Wording wording)
    {
        var listing = new ListingDocument(wording);
        var metadata = new JsonArray();
        for (var i = 0; i < items; i++)
        {
            metadata.Add((JsonNode)listing.Item(i));
        }

        var container = new JsonObject
        {
            ["identifier"] = "com.plexapp.plugins.library",
            ["offset"] = 0,
            ["size"] = items,
            ["totalSize"] = items,
            ["Metadata"] = metadata,
        };
        return new JsonObject { ["MediaContainer"] = container }.ToJsonString();
    }

    private JsonObject Item(int number)
    {
        var key = Text(10000 + number);
        var duration = 5_000_000 + Draw(4_000_000);
        var title = Phrase(2 + Draw(3));
        var item = new JsonObject
        {
            ["title"] = title,
            ["type"] = "movie",
            ["addedAt"] = 1_600_000_000L + Draw(100_000_000),
            ["art"] = $"/library/metadata/{key}/art/{1_700_000_000 + number}",
            ["audienceRating"] = Tenths(),
            ["audienceRatingImage"] = "rottentomatoes://image.rating.upright",
            ["chapterSource"] = "media",
            ["contentRating"] = Draw(2) == 0 ? "PG-13" : "R",
            ["Country"] = Tags(1, ["United States of America", "France", "Japan"]),
            ["Director"] = Tags(1, _wording.People),
            ["duration"] = duration,
            ["Genre"] = Tags(1 + Draw(3), s_genres),
            ["guid"] = $"plex://movie/5d77682{Text(100_000_000 + Draw(800_000_000))}{Text(10_000_000 + Draw(80_000_000))}",
            ["key"] = "/library/metadata/" + key,
            ["Media"] = new JsonArray(Version(number, duration, title)),
            ["rating"] = Tenths(),
            ["ratingImage"] = "rottentomatoes://image.rating.ripe",
            ["ratingKey"] = key,
            ["Role"] = Roles(2 + Draw(3)),
            ["studio"] = _wording.People[Draw(_wording.People.Length)] + " Pictures",
            ["summary"] = Phrase(20 + Draw(30)) + ".",
            ["tagline"] = _wording.Quote + Phrase(5) + _wording.Quote,
            ["thumb"] = $"/library/metadata/{key}/thumb/{1_700_000_000 + number}",
            ["titleSort"] = title,
            ["updatedAt"] = 1_700_000_000L + Draw(10_000_000),
            ["year"] = 1960 + Draw(64),
        };
        if (Draw(3) == 0)
        {
            item["viewCount"] = 1 + Draw(5);
            item["lastViewedAt"] = 1_690_000_000L + Draw(10_000_000);
        }

        return item;
    }

    private JsonObject Version(int number, int duration, string title)
    {
        var wide = Draw(2) == 0;
        var audio = s_audio[Draw(s_audio.Length)];
        var video = s_video[Draw(s_video.Length)];
        var bitrate = 3000 + Draw(9000);
        return new JsonObject
        {
            ["aspectRatio"] = wide ? 2.35 : 1.78,
            ["audioChannels"] = wide ? 6 : 2,
            ["audioCodec"] = audio,
            ["bitrate"] = bitrate,
            ["container"] = "mkv",
            ["duration"] = duration,
            ["height"] = wide ? 816 : 1080,
            ["id"] = 40_000L + number,
            ["Part"] = new JsonArray(new JsonObject
            {
                ["accessible"] = true,
                ["container"] = "mkv",
                ["duration"] = duration,
                ["exists"] = true,
                ["file"] = $"/media/films/{title}/{title}.mkv",
                ["id"] = 50_000L + number,
                ["key"] = $"/library/parts/{50_000 + number}/1600000000/file.mkv",
                ["size"] = 4_000_000_000L + Draw(1_000_000_000),
                ["Stream"] = new JsonArray(
                    Pictures(number, video, bitrate, wide),
                    Sound(number, 0, audio, wide),
                    Sound(number, 1 + Draw(s_languages.Length - 1), "aac", false)),
                ["videoProfile"] = "high",
            }),
            ["videoCodec"] = video,
            ["videoFrameRate"] = "24p",
            ["videoProfile"] = "high",
            ["videoResolution"] = "1080",
            ["width"] = 1920,
        };
    }

    private static JsonObject Pictures(int number, string codec, int bitrate, bool wide) => new()
    {
        ["default"] = true,
        ["bitDepth"] = 8,
        ["bitrate"] = bitrate - 384,
        ["codec"] = codec,
        ["displayTitle"] = $"1080p ({codec.ToUpperInvariant()})",
        ["frameRate"] = 23.976,
        ["height"] = wide ? 816 : 1080,
        ["id"] = 60_000 + (number * 3),
        ["index"] = 0,
        ["streamType"] = 1,
        ["width"] = 1920,
    };

    private static JsonObject Sound(int number, int language, string codec, bool surround) => new()
    {
        ["default"] = language == 0,
        ["audioChannelLayout"] = surround ? "5.1(side)" : "stereo",
        ["channels"] = surround ? 6 : 2,
        ["bitrate"] = surround ? 384 : 192,
        ["codec"] = codec,
        ["displayTitle"] = $"{s_languages[language]} ({codec.ToUpperInvariant()} {(surround ? "5.1" : "Stereo")})",
        ["id"] = 60_001 + (number * 3) + (language == 0 ? 0 : 1),
        ["index"] = language == 0 ? 1 : 2,
        ["language"] = s_languages[language],
        ["languageTag"] = s_languageTags[language],
        ["samplingRate"] = 48_000,
        ["selected"] = language == 0,
        ["streamType"] = 2,
    };

    private JsonArray Tags(int count, string[] names)
    {
        var tags = new JsonArray();
        for (var i = 0; i < count; i++)
        {
            var tag = Draw(names.Length);
            tags.Add((JsonNode)new JsonObject { ["id"] = 100 + tag, ["filter"] = "genre=" + Text(100 + tag), ["tag"] = names[tag] });
        }

        return tags;
    }

    private JsonArray Roles(int count)
    {
        var roles = new JsonArray();
        for (var i = 0; i < count; i++)
        {
            var person = Draw(_wording.People.Length);
            roles.Add((JsonNode)new JsonObject { ["id"] = 900 + person, ["role"] = Phrase(2), ["tag"] = _wording.People[person] });
        }

        return roles;
    }

    private string Phrase(int words)
    {
        var chosen = new string[words];
        for (var i = 0; i < words; i++)
        {
            chosen[i] = _wording.Words[Draw(_wording.Words.Length)];
        }

        return string.Join(' ', chosen);
    }

    private double Tenths() => (20 + Draw(80)) / 10.0;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    // Marsaglia's xorshift.
    private int Draw(int below)
    {
        _state ^= _state << 13;
        _state ^= _state >> 17;
        _state ^= _state << 5;
        return (int)(_state % (uint)below);
    }
}
