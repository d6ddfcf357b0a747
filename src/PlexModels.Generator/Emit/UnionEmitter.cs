using PlexModels.Generator.Models;

namespace PlexModels.Generator.Emit;

/// <summary>Emits the class of a union page: what its users see.</summary>
internal static class UnionEmitter
{
    public static string Emit(UnionModel model, TypeText types)
    {
        var name = model.Identity.TypeName;
        var value = ReservedNames.ValueProperty(name);
        var writer = new CodeWriter();
        TypeDeclaration.Open(writer, model.Identity, "sealed partial class", $"The JSON documented as {SafeText.Xml(name)}, of one of several types.", warnings: Obsolescence.Warnings);
        writer.Lines(
            $$"""
            /// <summary>Holds any JSON.</summary>
            /// <param name="value">The JSON.</param>
            public {{name}}(global::System.Text.Json.JsonElement value) => {{value}} = value;

            /// <summary>The JSON as it was read.</summary>
            public global::System.Text.Json.JsonElement {{value}} { get; }

            /// <summary>The JSON as a type that the caller knows.</summary>
            /// <typeparam name="T">The type.</typeparam>
            /// <param name="typeInfo">The type's metadata, from any JSON context.</param>
            /// <returns>The value; null where the JSON is null.</returns>
            /// <exception cref="global::System.Text.Json.JsonException">The JSON does not fit the type.</exception>
            public T? As<T>(global::System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> typeInfo) =>
                global::System.Text.Json.JsonSerializer.Deserialize({{value}}, typeInfo);
            """);
        foreach (var member in model.Members)
        {
            var type = types.Of(member.Type);
            writer.Line();
            writer.Lines(
                $$"""
                /// <summary>The JSON as <c>{{SafeText.Xml(member.Name)}}</c>, one of the types the page names.</summary>
                /// <returns>The value.</returns>
                /// <exception cref="global::System.Text.Json.JsonException">The JSON is of another type.</exception>
                public {{type}} As{{member.Name}}() => JsonCodec.As{{member.Name}}({{value}});
                """);
        }

        writer.Line();
        writer.Lines(
            $"""
            /// <summary>The JSON as text.</summary>
            /// <returns>The text.</returns>
            public override string ToString() =>
                {value}.ValueKind == global::System.Text.Json.JsonValueKind.Undefined ? string.Empty : {value}.GetRawText();
            """);
        writer.Close();
        return writer.Finish();
    }
}
