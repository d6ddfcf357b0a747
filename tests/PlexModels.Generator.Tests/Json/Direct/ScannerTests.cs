using System.Globalization;
using System.Text;
using PlexModels.Generator.Tests.Harness;
using PlexModels.Generator.Tests.Json.Differential;

namespace PlexModels.Generator.Tests.Json.Direct;

/// <summary>What scans documents never takes what the serializer refuses, and reads what it takes as the serializer does.</summary>
public sealed class ScannerTests
{
    private const int Mutated = 20_000;

    // More of them, by hand.
    private const string CountVariable = "PLEXMODELS_MUTATIONS";

    private static readonly GeneratedContext s_others = new(GeneratorRun.With(
        new TestOptions()
            .WithMetadata("/project/specs/Lenient.md", "PlexModelsReading", "Tolerant")
            .WithMetadata("/project/specs/Strict.md", "PlexModelsUnknownMembers", "Error"),
        Page.WithValues("Kind", ("VIDEO", "video"), ("AUDIO", "audio")),
        Page.WithValues("Level", ("ONE", "1"), ("TWO", "2")),
        Page.WithSupportedTypes("Either", "String", "List<Long>"),
        Page.WithFields("Guess", Fields),
        Page.WithFields("Lenient", Fields),
        Page.WithFields("Strict", Fields)));

    /// <summary>Documents that can be read, of the models of <see cref="TwinPages"/> and of the others.</summary>
    private static readonly IReadOnlyList<(GeneratedContext Models, string Model, byte[] Json)> s_documents =
    [
        .. Documents.ToRead.Concat(Documents.ToWrite).Select(Split).Where(static document => IsRead(document)),
        .. new[]
        {
            """{"kind":"video","level":2,"either":[1,2],"wholeNumber":1,"tags":["a","b"],"day":"2024-02-29","at":"2024-07-01T02:03:04Z","huge":12345678901234567890,"took":"PT1H","maybe":null,"guess":{"kind":"other","level":"3"}}""",
            """{ "Kind" : 7, "level": 1, "Whole_Number": "12", "tags": [], "day": null, "at": 1700000000, "maybe": 3, "byName": { "a\u0062": 1, "": 2 }, "guess": null, "more": [{}, [true, false], 1.5e3] }""",
            """{"tags":"a","day":"0000-00-00","at":"","level":null,"byName":[],"guess":[],"huge":"","wholeNumber":" "}""",
            "{\n  \"level\": 2,\n  \"kind\": null,\n  \"tags\": [\n    \"a\",\n    null\n  ],\n  \"at\": \"2024-07-01 02:03:04+0100\"\n}\n",
        }.SelectMany(static json => new[] { "Guess", "Lenient", "Strict" }.Select(model => (s_others, model, Encoding.UTF8.GetBytes(json))).Where(static document => IsRead(document))),
    ];

    private static string[] Fields =>
    [
        "`kind` | [Optional\\<Kind>](Kind.md) | :heavy_minus_sign: | N/A | ",
        "`level` | [Optional\\<Level>](Level.md) | :heavy_minus_sign: | N/A | ",
        "`either` | [Optional\\<Either>](Either.md) | :heavy_minus_sign: | N/A | ",
        "`wholeNumber` | *Optional\\<Integer>* | :heavy_minus_sign: | N/A | ",
        "`tags` | List\\<*String*> | :heavy_minus_sign: | N/A | ",
        "`day` | *Optional\\<LocalDate>* | :heavy_minus_sign: | N/A | ",
        "`at` | *Optional\\<OffsetDateTime>* | :heavy_minus_sign: | N/A | ",
        "`huge` | *Optional\\<BigInteger>* | :heavy_minus_sign: | N/A | ",
        "`took` | *Optional\\<Duration>* | :heavy_minus_sign: | N/A | ",
        "`maybe` | *JsonNullable\\<Long>* | :heavy_minus_sign: | N/A | ",
        "`byName` | Map\\<String, *Double*> | :heavy_minus_sign: | N/A | ",
        "`guess` | [Optional\\<Guess>](Guess.md) | :heavy_minus_sign: | N/A | ",
    ];

    [Fact]
    public void Whatever_the_serializer_reads_is_read_without_it() => Assert.All(s_documents, static document =>
        Assert.True(DirectDoor.Of(document.Models.Type(document.Model)).TryRead(document.Json, out _), $"{document.Model} {Encoding.UTF8.GetString(document.Json)}"));

    [Fact]
    public void A_document_that_ends_too_early_is_refused_at_the_same_place()
    {
        foreach (var (models, model, json) in s_documents)
        {
            for (var length = 0; length < json.Length; length++)
            {
                BothDoors.AssertAlike(models, model, json[..length]);
            }
        }
    }

    [Fact]
    public void A_changed_document_is_read_or_refused_as_the_serializer_reads_or_refuses_it()
    {
        var mutations = new Mutations(seed: 16);
        var count = Environment.GetEnvironmentVariable(CountVariable) is { } more ? int.Parse(more, CultureInfo.InvariantCulture) : Mutated;
        var read = 0;
        for (var i = 0; i < count; i++)
        {
            var (models, model, json) = mutations.Choose(s_documents);
            read += BothDoors.AssertAlike(models, model, mutations.Of(json)) ? 1 : 0;
        }

        Assert.InRange(read, count / 20, count / 2);
    }

    private static (GeneratedContext Models, string Model, byte[] Json) Split(string document)
    {
        var (model, json) = Documents.Split(document);
        return (TwinPages.Models, model, Encoding.UTF8.GetBytes(json));
    }

    private static bool IsRead((GeneratedContext Models, string Model, byte[] Json) document)
    {
        try
        {
            document.Models.Read(document.Model, Encoding.UTF8.GetString(document.Json));
            return true;
        }
        catch (System.Text.Json.JsonException)
        {
            return false;
        }
    }
}
