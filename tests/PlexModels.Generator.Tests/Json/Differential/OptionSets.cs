using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace PlexModels.Generator.Tests.Json.Differential;

/// <summary>The options that both sides are held against, by name.</summary>
internal static class OptionSets
{
    public static IReadOnlyDictionary<string, Action<JsonSerializerOptions>> Reading { get; } = new Dictionary<string, Action<JsonSerializerOptions>>
    {
        ["defaults"] = static options => { },
        ["AllowTrailingCommas"] = static options => options.AllowTrailingCommas = true,
        ["ReadCommentHandling.Skip"] = static options => options.ReadCommentHandling = JsonCommentHandling.Skip,
        ["MaxDepth 3"] = static options => options.MaxDepth = 3,
        ["PropertyNameCaseInsensitive"] = static options => options.PropertyNameCaseInsensitive = true,
        ["UnmappedMemberHandling.Disallow"] = static options => options.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        ["NumberHandling.AllowReadingFromString"] = static options => options.NumberHandling = JsonNumberHandling.AllowReadingFromString,
        ["NumberHandling.AllowNamedFloatingPointLiterals"] = static options => options.NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals,
        ["AllowDuplicateProperties false"] = static options => options.AllowDuplicateProperties = false,
        ["AllowDuplicateProperties false, PropertyNameCaseInsensitive"] = static options =>
        {
            options.AllowDuplicateProperties = false;
            options.PropertyNameCaseInsensitive = true;
        },
        ["RespectNullableAnnotations"] = static options => options.RespectNullableAnnotations = true,
        ["RespectRequiredConstructorParameters"] = static options => options.RespectRequiredConstructorParameters = true,
        ["PreferredObjectCreationHandling.Populate"] = static options => options.PreferredObjectCreationHandling = JsonObjectCreationHandling.Populate,
        ["PropertyNamingPolicy"] = static options => options.PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseUpper,
        ["DictionaryKeyPolicy"] = static options => options.DictionaryKeyPolicy = JsonNamingPolicy.SnakeCaseUpper,
        ["DefaultBufferSize"] = static options => options.DefaultBufferSize = 1,
        ["MakeReadOnly"] = static options => options.AllowTrailingCommas = true,
        ["Strict"] = static options =>
        {
            options.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
            options.AllowDuplicateProperties = false;
            options.RespectNullableAnnotations = true;
            options.RespectRequiredConstructorParameters = true;
        },
    };

    public static IReadOnlyDictionary<string, Action<JsonSerializerOptions>> Writing { get; } = new Dictionary<string, Action<JsonSerializerOptions>>
    {
        ["defaults"] = static options => { },
        ["NumberHandling.WriteAsString"] = static options => options.NumberHandling = JsonNumberHandling.WriteAsString,
        ["NumberHandling.AllowNamedFloatingPointLiterals"] = static options => options.NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals,
        ["DefaultIgnoreCondition.Never"] = static options => options.DefaultIgnoreCondition = JsonIgnoreCondition.Never,
        ["DefaultIgnoreCondition.WhenWritingNull"] = static options => options.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        ["DefaultIgnoreCondition.WhenWritingDefault"] = static options => options.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        ["WriteIndented"] = static options => options.WriteIndented = true,
        ["WriteIndented with one tab and CRLF"] = static options =>
        {
            options.WriteIndented = true;
            options.IndentCharacter = '\t';
            options.IndentSize = 1;
            options.NewLine = "\r\n";
        },
        ["Encoder relaxed"] = static options => options.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        ["Encoder of Latin letters"] = static options => options.Encoder = JavaScriptEncoder.Create(UnicodeRanges.BasicLatin, UnicodeRanges.Latin1Supplement),
        ["Encoder of nothing"] = static options => options.Encoder = JavaScriptEncoder.Create(UnicodeRanges.None),
        ["DictionaryKeyPolicy"] = static options => options.DictionaryKeyPolicy = JsonNamingPolicy.KebabCaseUpper,
        ["PropertyNamingPolicy"] = static options => options.PropertyNamingPolicy = JsonNamingPolicy.KebabCaseUpper,
        ["MaxDepth 3"] = static options => options.MaxDepth = 3,
        ["RespectNullableAnnotations"] = static options => options.RespectNullableAnnotations = true,
        ["ReferenceHandler.IgnoreCycles"] = static options => options.ReferenceHandler = ReferenceHandler.IgnoreCycles,
    };
}
