using System.Globalization;
using PlexModels.Generator.Models;

namespace PlexModels.Generator.Emit;

/// <summary>Emits the class of a union page: what its users see.</summary>
internal static class UnionEmitter
{
    public static EmittedType Emit(UnionModel model, TypeText types, CancellationToken cancellation)
    {
        var name = model.Identity.TypeName;
        var value = ReservedNames.ValueProperty(name);
        var writer = new CodeWriter();
        TypeDeclaration.Open(writer, model.Identity, "sealed partial class", "Documented JSON of one of several types.");
        WriteHolder(writer, model, name, value);
        for (var i = 0; i < model.Members.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            WriteMember(writer, model.Members[i], i + 1, name, value, types);
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
        return new EmittedType(FileNeeds.NoObsoleteWarnings, writer.Finish());
    }

    private static void WriteHolder(CodeWriter writer, UnionModel model, string name, string value)
    {
        if (model.Members.Count > 0)
        {
            writer.Lines(
                $$"""
                private readonly int _member;

                /// <summary>Holds any JSON; which of the types it is of is found out.</summary>
                /// <param name="value">The JSON.</param>
                public {{name}}(global::System.Text.Json.JsonElement value)
                    : this(value, JsonCodec.Resolve(value))
                {
                }

                private {{name}}(global::System.Text.Json.JsonElement value, int member)
                {
                    {{value}} = value;
                    _member = member;
                }
                """);
        }
        else
        {
            writer.Lines(
                $$"""
                /// <summary>Holds any JSON.</summary>
                /// <param name="value">The JSON.</param>
                public {{name}}(global::System.Text.Json.JsonElement value) => {{value}} = value;
                """);
        }

        writer.Line();
        writer.Lines(
            $$"""
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
    }

    private static void WriteMember(CodeWriter writer, UnionMemberModel member, int number, string name, string value, TypeText types)
    {
        var type = types.Of(member.Type);
        var label = SafeText.Xml(member.Name);
        writer.Line();
        writer.Lines(
            $$"""
            /// <summary>Whether the JSON is <c>{{label}}</c>, of the types that the page names the one that it fits best.</summary>
            public bool Is{{member.Name}} => _member == {{number.ToString(CultureInfo.InvariantCulture)}};

            /// <summary>The JSON as <c>{{label}}</c>, one of the types that the page names.</summary>
            /// <returns>The value.</returns>
            /// <exception cref="global::System.Text.Json.JsonException">The JSON is of another type.</exception>
            public {{type}} As{{member.Name}}() => JsonCodec.As{{member.Name}}(this);

            /// <summary>Holds <c>{{label}}</c>.</summary>
            /// <param name="value">The value.</param>
            /// <returns>A union with the value's JSON.</returns>
            public static {{name}} From{{member.Name}}({{type}} value) => new {{name}}(JsonCodec.From{{member.Name}}(value), {{number.ToString(CultureInfo.InvariantCulture)}});
            """);
    }
}
