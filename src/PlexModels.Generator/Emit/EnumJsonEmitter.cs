using PlexModels.Generator.Models;

namespace PlexModels.Generator.Emit;

/// <summary>Emits how an enum page's struct is read from JSON and written to it.</summary>
internal static class EnumJsonEmitter
{
    private const string Support = ReservedNames.Support;

    public static EmittedType Emit(EnumModel model, TypeText types, CancellationToken cancellation)
    {
        var name = model.Identity.TypeName;
        var writer = new CodeWriter();
        TypeDeclaration.OpenJson(writer, model.Identity, TypeDeclaration.Struct, types);
        if (!model.IsNumeric)
        {
            writer.Line($"private {name}(global::System.Text.Json.JsonElement value) => _value = value;");
            writer.Line();
        }

        writer.Open(
            $"internal readonly struct {ReservedNames.JsonCodec} : {Support}.ICodec<{name}>, {Support}.IKeyCodec<{name}>"
            + $"{(model.IsNumeric ? $", {Support}.INeverEmpty" : "")}");
        if (model.IsNumeric)
        {
            WriteNumeric(writer, model, cancellation);
        }
        else
        {
            WriteString(writer, model, cancellation);
        }

        if (types.EmitsExamples)
        {
            ExampleEmitter.Write(writer, model);
        }

        writer.Close();
        writer.Close();
        return new EmittedType(TypeDeclaration.JsonNeeds(types), writer.Finish());
    }

    private static void WriteNumeric(CodeWriter writer, EnumModel model, CancellationToken cancellation)
    {
        var name = model.Identity.TypeName;
        var table = model.HasFractions ? "DecimalTable" : "NumberTable";
        WriteTable(writer, model, table, cancellation);
        writer.Lines(
            $$"""
            public {{name}} Read(ref {{Support}}.Input json) => new(s_values.Read(ref json, out var isText), isText);

            public {{name}} ReadKey(string name) => new({{Support}}.{{table}}.ReadKey(name));

            public void Write(ref {{Support}}.Output json, {{name}} value) =>
                json.WriteNumberOrText(value.{{ReservedNames.ValueProperty(name)}}, value._isText);

            internal static bool? IsDocumented(decimal number) => s_values.Has(number);
            """);
    }

    private static void WriteString(CodeWriter writer, EnumModel model, CancellationToken cancellation)
    {
        var name = model.Identity.TypeName;
        WriteTable(writer, model, "TextTable", cancellation);
        writer.Lines(
            $$"""
            public {{name}} Read(ref {{Support}}.Input json) => json.IsOfAnotherKind
                ? new(default({{Support}}.ElementCodec).Read(ref json))
                : new(s_values.Read(ref json));

            public {{name}} ReadKey(string name) => new(name);

            public void Write(ref {{Support}}.Output json, {{name}} value) =>
                json.WriteText(value._value, value.{{ReservedNames.ValueProperty(name)}});
            """);
    }

    private static void WriteTable(CodeWriter writer, EnumModel model, string type, CancellationToken cancellation)
    {
        writer.Line($"private static readonly {Support}.{type} s_values = new({(model.Values.Count == 0 ? ");" : "")}");
        writer.Deeper();
        for (var i = 0; i < model.Values.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            writer.Line(EnumEmitter.Literal(model, model.Values[i]) + (i == model.Values.Count - 1 ? ");" : ","));
        }

        writer.Shallower();
        writer.Line();
    }
}
