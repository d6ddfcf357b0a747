#if USES_THREE_STATES
namespace PlexModels.Support;

/// <summary>Makes values of <see cref="JsonNullable{T}"/> where C# has no conversion for it.</summary>
[System::CodeDom.Compiler.GeneratedCode("PlexModels.Generator", "0.0.0")]
[DebuggerNonUserCode, ExcludeFromCodeCoverage]
#if HAS_INTERNAL_MODELS_ONLY
internal
#else
public
#endif
static class JsonNullable
{
    /// <summary>The value, or null where there is none.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="value">The value; null gives <see cref="JsonNullable{T}.Null"/>.</param>
    /// <returns>What is in the JSON.</returns>
    public static JsonNullable<T> From<T>(T? value)
        where T : struct =>
        value is { } present ? new JsonNullable<T>(present) : JsonNullable<T>.Null;

    /// <summary>The value, or null where there is none.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="value">The value; null gives <see cref="JsonNullable{T}.Null"/>.</param>
    /// <returns>What is in the JSON.</returns>
    public static JsonNullable<T> From<T>(T? value)
        where T : class => new JsonNullable<T>(value);

    /// <summary>Reads and writes <see cref="JsonNullable{T}"/> wherever it stands; System.Text.Json finds it by itself.</summary>
    [System::ComponentModel.EditorBrowsable(System::ComponentModel.EditorBrowsableState.Never)]
    [DebuggerNonUserCode, ExcludeFromCodeCoverage]
    public sealed class Converter : Serialization::JsonConverterFactory
    {
        /// <inheritdoc/>
        public override bool CanConvert(System::Type typeToConvert) =>
            typeToConvert is { IsConstructedGenericType: true } && typeToConvert.GetGenericTypeDefinition() == typeof(JsonNullable<>);

        /// <inheritdoc/>
#if HAS_TRIMMING
        [UnconditionalSuppressMessage("Trimming", "IL2067", Justification = "A struct's default value takes no constructor.")]
#endif
        public override Serialization::JsonConverter? CreateConverter(System::Type typeToConvert, Json::JsonSerializerOptions options) =>
            (System::Activator.CreateInstance(typeToConvert) as PlexModelsJson.IThreeState)?.CreateConverter();
    }
}
#endif
