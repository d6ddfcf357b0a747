using PlexModels.Generator.Models;

namespace PlexModels.Generator.Emit;

/// <summary>Emits how an enum page's struct is read from JSON and written to it.</summary>
internal static class EnumJsonEmitter
{
    private const string Support = ReservedNames.Support;

    public static string Emit(EnumModel model, EmitTarget target)
    {
        var name = model.Identity.TypeName;
        var writer = new CodeWriter();
        TypeDeclaration.OpenJson(writer, model.Identity, target, "struct");
        writer.Open($"internal readonly struct {ReservedNames.JsonCodec} : {Support}.ICodec<{name}>");
        if (model.IsNumeric)
        {
            WriteNumeric(writer, name);
        }
        else
        {
            WriteString(writer, model);
        }

        writer.Close();
        writer.Close();
        return writer.Finish();
    }

    private static void WriteNumeric(CodeWriter writer, string name) => writer.Lines(
        $$"""
        public {{name}} Read(ref global::System.Text.Json.Utf8JsonReader reader, {{Support}}.Settings settings) =>
            new {{name}}(default({{Support}}.Int64Codec).Read(ref reader, settings));

        public void Write(global::System.Text.Json.Utf8JsonWriter writer, {{name}} value, {{Support}}.Settings settings) =>
            writer.WriteNumberValue(value.{{ReservedNames.ValueProperty(name)}});
        """);

    // A documented value is found by its bytes: no string is made for it.
    private static void WriteString(CodeWriter writer, EnumModel model)
    {
        var name = model.Identity.TypeName;
        writer.Lines(
            $$"""
            public {{name}} Read(ref global::System.Text.Json.Utf8JsonReader reader, {{Support}}.Settings settings) =>
                reader.TokenType == global::System.Text.Json.JsonTokenType.String && Find({{Support}}.TextOf(ref reader)) is { } known
                    ? known
                    : new {{name}}(default({{Support}}.StringCodec).Read(ref reader, settings));

            public void Write(global::System.Text.Json.Utf8JsonWriter writer, {{name}} value, {{Support}}.Settings settings) =>
                writer.WriteStringValue(value.{{ReservedNames.ValueProperty(name)}});

            """);
        TextSwitch.Write(
            writer,
            $"private static {name}? Find(global::System.ReadOnlySpan<byte> value)",
            "value",
            model.Values.Select(static value => (value.Value, value.MemberName)),
            otherwise: "null");
    }
}
