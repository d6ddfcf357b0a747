#if USES_TEXT_ENUMS || USES_NUMERIC_ENUMS || USES_FRACTIONAL_ENUMS
namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    /// <summary>The types a context knows because it knows one model that is a struct: also that struct or null.</summary>
    [DebuggerNonUserCode, ExcludeFromCodeCoverage]
    internal sealed class ValueModel<T, TCodec> : Model<T, TCodec>
        where T : struct
        where TCodec : struct, ICodec<T>
    {
        private ValueModel()
        {
        }

        public static new ValueModel<T, TCodec> Instance { get; } = new();

        public override Metadata::JsonTypeInfo? CreateTypeInfo(System::Type type, Json::JsonSerializerOptions options) =>
            type == typeof(T?) ? Create<T?, NullableCodec<T, TCodec>>(options)
            : type == typeof(Collections::List<T?>) || type == typeof(T?[])
                ? NestedCollections<T?>.Create(type, options)
            : KeyedDictionaries<T>.Create(type, options) ?? base.CreateTypeInfo(type, options);
    }

    /// <summary>Whether a type is a model that is a struct, and which.</summary>
    internal static bool IsValue<T, TCodec>(System::Type type, ref IModel? model)
        where T : struct
        where TCodec : struct, ICodec<T>
    {
        if (type != typeof(T))
        {
            return false;
        }

        model = ValueModel<T, TCodec>.Instance;
        return true;
    }
}
#endif
