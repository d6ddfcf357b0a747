using PlexModels.Generator.Models;

namespace PlexModels.Generator.Emit;

/// <summary>Emits how a union page's class is read from JSON and written to it.</summary>
internal static class UnionJsonEmitter
{
    private const string Support = ReservedNames.Support;

    public static string Emit(UnionModel model, EmitTarget target, TypeText types)
    {
        var name = model.Identity.TypeName;
        var value = ReservedNames.ValueProperty(name);
        var writer = new CodeWriter();
        TypeDeclaration.OpenJson(writer, model.Identity, target, "class", Obsolescence.Warnings);
        writer.Open($"internal readonly struct {ReservedNames.JsonCodec} : {Support}.ICodec<{name}>");
        writer.Lines(
            $$"""
            public {{name}} Read(ref {{Support}}.Input json) => new(json.ReadElement());

            public void Write(ref {{Support}}.Output json, {{name}} value) => default({{Support}}.ElementCodec).Write(ref json, value.{{value}});
            """);
        foreach (var member in model.Members)
        {
            writer.Line();
            writer.Lines(
                $$"""
                internal static {{types.Of(member.Type)}} As{{member.Name}}(global::System.Text.Json.JsonElement value) =>
                    {{Support}}.ReadElement<{{types.Of(member.Type)}}, {{types.Codec(member.Type)}}>(value);
                """);
        }

        writer.Close();
        writer.Close();
        return writer.Finish();
    }
}
