namespace PlexModels.Generator.Settings;

/// <summary>
/// What the compilation offers the generated code; read from its references alone, so that typing in a C# file changes nothing here.
/// </summary>
/// <param name="RuntimeMajor">The version of <c>System.Runtime</c>: 8 for net8.0, 4 for netstandard2.0, 0 when there is none.</param>
/// <param name="JsonMajor">The version of <c>System.Text.Json</c>, 0 when it is not referenced.</param>
/// <param name="AspNetCoreOpenApiMajor">The version of <c>Microsoft.AspNetCore.OpenApi</c>, 0 when it is not referenced.</param>
/// <param name="OpenApiMajor">
/// The version of <c>Microsoft.OpenApi</c>, which the former describes documents with, 0 when it is not referenced.
/// </param>
internal sealed record TargetPlatform(int RuntimeMajor, int JsonMajor, int AspNetCoreOpenApiMajor = 0, int OpenApiMajor = 0)
{
    public bool HasDateOnly => RuntimeMajor >= 6;

    public bool HasIsExternalInit => RuntimeMajor >= 5;

    /// <summary><c>UnconditionalSuppressMessageAttribute</c>.</summary>
    public bool HasTrimming => RuntimeMajor >= 5;

    /// <summary><c>System.Collections.Immutable</c>, a package of its own before, and <c>IReadOnlySet</c>.</summary>
    public bool HasLaterCollections => RuntimeMajor >= 5;

    /// <summary><c>NotNullWhenAttribute</c>.</summary>
    public bool HasNullableAttributes => RuntimeMajor >= 5;

    /// <summary><c>IParsable</c> and <c>ISpanParsable</c>.</summary>
    public bool HasParsing => RuntimeMajor >= 7;

    public bool HasRequiredMembers => RuntimeMajor >= 7;

    /// <summary><c>System.Text.Ascii</c>.</summary>
    public bool HasAscii => RuntimeMajor >= 8;

    /// <summary>The metadata factories and reader members that the generated code calls came with version 8.</summary>
    public bool HasJson => JsonMajor >= 8;

    /// <summary><c>JsonSerializerOptions.RespectNullableAnnotations</c>.</summary>
    public bool HasNullableHandling => JsonMajor >= 9;

    /// <summary><c>JsonMarshal.GetRawUtf8Value</c>.</summary>
    public bool HasRawElements => JsonMajor >= 9;

    /// <summary><c>System.Text.Json.Schema.JsonSchemaExporter</c>.</summary>
    public bool HasSchemaExporter => JsonMajor >= 9;

    /// <summary><c>JsonSerializerOptions.AllowDuplicateProperties</c>.</summary>
    public bool HasDuplicateHandling => JsonMajor >= 10;

    /// <summary><c>OpenApiOptions</c> with document transformers over the object model of <c>Microsoft.OpenApi</c> 2.</summary>
    public bool HasOpenApi => AspNetCoreOpenApiMajor >= 10 && OpenApiMajor >= 2;
}
