using PlexModels.Generator.Tests.Harness;

namespace PlexModels.Generator.Tests.Json.BadInput;

/// <summary>A model with a member of every kind, its names guesses and not.</summary>
internal static class BadPages
{
    public const string Document =
        """{"text":"a\u0062\ud83d\ude00é","number":-12,"count":3,"ratio":1.5e3,"share":0.25,"price":1.10,"huge":123456789012345678901234567890,"active":true,"at":"2024-07-01T02:03:04Z","day":"2024-02-29","id":"0f8fad5b-d9cb-469f-a165-70867728950e","link":"https://example.org/","data":"AQID","any":{"a":[1,null]},"kind":"video","level":1,"union":[{"x":"y"}],"token":null,"self":{"text":"b"},"list":[{"text":"c"},{}],"map":{"k":["d"],"l":[]},"other_member":{"u":[true]},"Ta_g":"e"}""";

    public static GeneratedContext Models { get; } = new(GeneratorRun.Of(
        Page.WithFields(
            "Everything",
            "`text` | *Optional\\<String>* | :heavy_minus_sign: | N/A | ",
            "`number` | *Optional\\<Long>* | :heavy_minus_sign: | N/A | ",
            "`count` | *Optional\\<Integer>* | :heavy_minus_sign: | N/A | ",
            "`ratio` | *Optional\\<Double>* | :heavy_minus_sign: | N/A | ",
            "`share` | *Optional\\<Float>* | :heavy_minus_sign: | N/A | ",
            "`price` | *Optional\\<BigDecimal>* | :heavy_minus_sign: | N/A | ",
            "`huge` | *Optional\\<BigInteger>* | :heavy_minus_sign: | N/A | ",
            "`active` | *Optional\\<Boolean>* | :heavy_minus_sign: | N/A | ",
            "`at` | *Optional\\<OffsetDateTime>* | :heavy_minus_sign: | N/A | ",
            "`day` | *Optional\\<LocalDate>* | :heavy_minus_sign: | N/A | ",
            "`id` | *Optional\\<UUID>* | :heavy_minus_sign: | N/A | ",
            "`link` | *Optional\\<URI>* | :heavy_minus_sign: | N/A | ",
            "`data` | byte[] | :heavy_minus_sign: | N/A | ",
            "`any` | *Optional\\<Object>* | :heavy_minus_sign: | N/A | ",
            "`kind` | [Optional\\<Kind>](Kind.md) | :heavy_minus_sign: | N/A | ",
            "`level` | [Optional\\<Level>](Level.md) | :heavy_minus_sign: | N/A | ",
            "`union` | [Optional\\<Union>](Union.md) | :heavy_minus_sign: | N/A | ",
            "`token` | *JsonNullable\\<String>* | :heavy_minus_sign: | N/A | ",
            "`self` | [Optional\\<Everything>](Everything.md) | :heavy_minus_sign: | N/A | ",
            "`list` | List\\<[Everything](Everything.md)> | :heavy_minus_sign: | N/A | ",
            "`map` | Map\\<String, List\\\\<*String*>> | :heavy_minus_sign: | N/A | ",
            "`tag` | *Optional\\<String>* | :heavy_minus_sign: | N/A | "),
        Page.WithValues("Kind", ("VIDEO", "video"), ("AUDIO", "audio")),
        Page.WithValues("Level", ("ONE", "1"), ("TWO", "2")),
        new Page("/project/specs/Union.md", "# Union\n\n\n## Supported Types\n\n### String\n")));

    public static Type Everything { get; } = Models.Type("Everything");
}
