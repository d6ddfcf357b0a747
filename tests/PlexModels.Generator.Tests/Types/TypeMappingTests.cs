using PlexModels.Generator.Tests.Harness;

namespace PlexModels.Generator.Tests.Types;

public sealed class TypeMappingTests
{
    [Theory]
    [InlineData("*long*", "long")]
    [InlineData("*Long*", "long")]
    [InlineData("*int*", "int")]
    [InlineData("*Integer*", "int")]
    [InlineData("*double*", "double")]
    [InlineData("*float*", "float")]
    [InlineData("*boolean*", "bool")]
    [InlineData("*String*", "string")]
    [InlineData("*BigInteger*", "global::System.Numerics.BigInteger")]
    [InlineData("*BigDecimal*", "decimal")]
    [InlineData("[OffsetDateTime](https://docs.oracle.com/OffsetDateTime.html)", "global::System.DateTimeOffset")]
    [InlineData("[LocalDate](https://docs.oracle.com/LocalDate.html)", "global::System.DateOnly")]
    [InlineData("byte[]", "byte[]")]
    [InlineData("*Object*", "global::System.Text.Json.JsonElement")]
    [InlineData("List\\<*String*>", "global::System.Collections.Generic.IReadOnlyList<string>")]
    [InlineData("Map\\<String, *long*>", "global::System.Collections.Generic.IReadOnlyDictionary<string, long>")]
    [InlineData("*JsonNullable\\<Long>*", "global::Acme.JsonNullable<long>")]
    [InlineData("[Other](Other.md)", "global::Acme.Other")]
    [InlineData("[com.acme.sdk.models.Other](Other.md)", "global::Acme.Other")]
    [InlineData("com.acme.sdk.models.Other", "global::Acme.Other")]
    [InlineData("*java.util.UUID*", "global::System.Guid")]
    [InlineData("*Duration*", "global::System.TimeSpan")]
    [InlineData("*LocalTime*", "global::System.TimeOnly")]
    [InlineData("*LocalDateTime*", "global::System.DateTime")]
    [InlineData("*Date*", "global::System.DateTimeOffset")]
    [InlineData("Set\\<*URI*>", "global::System.Collections.Generic.IReadOnlyList<global::System.Uri>")]
    [InlineData("List\\<List\\\\<*Long*>>", "global::System.Collections.Generic.IReadOnlyList<global::System.Collections.Generic.IReadOnlyList<long>>")]
    [InlineData("[Other](Other.md)[]", "global::System.Collections.Generic.IReadOnlyList<global::Acme.Other>")]
    [InlineData("Map\\<String, byte[]>", "global::System.Collections.Generic.IReadOnlyDictionary<string, byte[]>")]
    public void A_required_field_has_the_C_sharp_type_of_its_Java_type(string cell, string type)
    {
        var run = GeneratorRun.Of(Page.WithFields("Thing", $"`a` | {cell} | :heavy_check_mark: | N/A | "), Page.WithFields("Other"));

        Assert.Empty(run.CompilerDiagnostics);
        Assert.Contains($"public required {type} A {{ get; init; }}", run.Sources["Thing.g.cs"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("*Optional\\<Long>*", ":heavy_minus_sign:", "long?")]
    [InlineData("*OptionalLong*", ":heavy_minus_sign:", "long?")]
    [InlineData("List\\<*Optional\\\\<Long>*>", ":heavy_minus_sign:", "global::System.Collections.Generic.IReadOnlyList<long?>?")]
    [InlineData("*JsonNullable\\<Duration>*", ":heavy_minus_sign:", "global::Acme.JsonNullable<global::System.TimeSpan>")]
    [InlineData("*Optional\\<String>*", ":heavy_minus_sign:", "string?")]
    [InlineData("*String*", ":heavy_minus_sign:", "string?")]
    [InlineData("*Optional\\<String>*", ":heavy_check_mark:", "string?")]
    [InlineData("*JsonNullable\\<String>*", ":heavy_minus_sign:", "global::Acme.JsonNullable<string>")]
    [InlineData("[Optional\\<Other>](Other.md)", ":heavy_minus_sign:", "global::Acme.Other?")]
    [InlineData("[Optional\\](Other.md)", ":heavy_minus_sign:", "global::Acme.Other?")]
    public void An_optional_field_is_not_required(string cell, string mark, string type)
    {
        var run = GeneratorRun.Of(Page.WithFields("Thing", $"`a` | {cell} | {mark} | N/A | "), Page.WithFields("Other"));

        Assert.Empty(run.CompilerDiagnostics);
        Assert.Contains($"public {type} A {{ get; init; }}", run.Sources["Thing.g.cs"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[HttpResponse\\<InputStream>](https://docs.oracle.com/HttpResponse.html)", "global::System.Net.Http.HttpResponseMessage?")]
    [InlineData("*Optional\\<InputStream>*", "global::System.IO.Stream?")]
    public void The_transport_is_never_on_the_wire(string cell, string type)
    {
        var run = GeneratorRun.Of(Page.WithFields("Thing", $"`raw` | {cell} | :heavy_check_mark: | N/A | "));

        Assert.Empty(run.CompilerDiagnostics);
        Assert.Matches(@"\[global::System\.Text\.Json\.Serialization\.JsonIgnore\]\s+public " + System.Text.RegularExpressions.Regex.Escape(type), run.Sources["Thing.g.cs"]);
    }
}
