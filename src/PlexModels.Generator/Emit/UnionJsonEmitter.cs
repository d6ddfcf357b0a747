using System.Globalization;
using PlexModels.Generator.Models;

namespace PlexModels.Generator.Emit;

/// <summary>Emits how a union page's class is read from JSON and written to it.</summary>
internal static class UnionJsonEmitter
{
    private const string Support = ReservedNames.Support;
    private const string Json = "global::System.Text.Json.JsonElement";

    public static EmittedType Emit(UnionModel model, TypeText types, CancellationToken cancellation)
    {
        var name = model.Identity.TypeName;
        var value = ReservedNames.ValueProperty(name);
        var writer = new CodeWriter();
        TypeDeclaration.OpenJson(writer, model.Identity, "class", types);
        if (model.Members.Count > 0)
        {
            WriteSettings(writer, name);
        }

        writer.Open(
            $"internal readonly struct {ReservedNames.JsonCodec} : {Support}.ICodec<{name}>, {Support}.IUnionCodec"
            + $"{(model.Members.Count == 0 ? $", {Support}.INullCodec" : "")}");
        WriteReadAndWrite(writer, model, name, value);
        WriteSchema(writer, model, types);
        writer.Line();
        WriteResolution(writer, model, types);
        foreach (var member in model.Members)
        {
            cancellation.ThrowIfCancellationRequested();
            WriteConversions(writer, member, name, value, types);
        }

        if (types.EmitsExamples)
        {
            ExampleEmitter.Write(writer, model, types);
        }

        writer.Close();
        writer.Close();
        return new EmittedType(TypeDeclaration.JsonNeeds(types) | FileNeeds.NoObsoleteWarnings, writer.Finish());
    }

    // What the JSON was read with is what it is read as one of its types with.
    private static void WriteSettings(CodeWriter writer, string name) => writer.Lines(
        $$"""
        private readonly {{Support}}.Settings? _settings;

        private {{name}}({{Json}} value, {{Support}}.Settings settings)
            : this(value) => _settings = settings;

        """);

    private static void WriteReadAndWrite(CodeWriter writer, UnionModel model, string name, string value)
    {
        writer.Open($"public {name} Read(ref {Support}.Input json)");
        writer.Line($"var union = new {name}({(model.Members.Count > 0 ? "json.ReadUnion(), json.Settings" : "json.ReadElement()")});");
        writer.Line("json.BeforeReading(union);");
        writer.Line("json.AfterReading(union);");
        writer.Line("return union;");
        writer.Close();
        writer.Line();
        writer.Open($"public void Write(ref {Support}.Output json, {name} value)");
        writer.Line("json.BeforeWriting(value);");
        writer.Line($"default({Support}.ElementCodec).Write(ref json, value.{value});");
        writer.Line($"{Support}.AfterWriting(value);");
        writer.Close();
        writer.Line();
    }

    private static void WriteSchema(CodeWriter writer, UnionModel model, TypeText types)
    {
        const string Schema = "global::System.Text.Json.Nodes.JsonObject";
        if (model.Members.Count == 0)
        {
            writer.Line($"public {Schema} Describe({Support}.SchemaBuilder schemas) => new();");
            return;
        }

        writer.Line($"public {Schema} Describe({Support}.SchemaBuilder schemas) => {Support}.SchemaBuilder.AnyOf(");
        writer.Deeper();
        for (var i = 0; i < model.Members.Count; i++)
        {
            var type = model.Members[i].Type;
            writer.Line($"schemas.Of<{types.Of(type)}, {types.Codec(type)}>(){(i == model.Members.Count - 1 ? ");" : ",")}");
        }

        writer.Shallower();
    }

    private static void WriteResolution(CodeWriter writer, UnionModel model, TypeText types)
    {
        if (model.Members.Count == 0)
        {
            writer.Line("/// <summary>How well JSON fits, compared with other types of a union: there is none that does not.</summary>");
            writer.Line($"internal static int Fit({Json} json) => {Support}.Fit.Loose;");
            return;
        }

        writer.Line("/// <summary>The number of the type that the JSON fits best, or 0.</summary>");
        WriteChoice(writer, $"internal static int Resolve({Json} json)", model, types, isAsked: false, "choice.Member");
        writer.Line();

        // Unions may list each other: what is a union itself is left out where another one asks.
        writer.Line("/// <summary>How well JSON fits, compared with other types of a union.</summary>");
        WriteChoice(writer, $"internal static int Fit({Json} json)", model, types, isAsked: true, "choice.BestFit");
    }

    private static void WriteChoice(CodeWriter writer, string head, UnionModel model, TypeText types, bool isAsked, string result)
    {
        writer.Open(head);
        writer.Line($"var choice = default({Support}.UnionChoice);");
        for (var i = 0; i < model.Members.Count; i++)
        {
            if (!isAsked || !model.Members[i].Type.IsUnion)
            {
                var number = (i + 1).ToString(CultureInfo.InvariantCulture);
                writer.Line(
                    $"choice.Consider({number}, {UnionFit.Expression(model.Members[i].Type, "json", types, asksUnions: !isAsked)});");
            }
        }

        writer.Line($"return {result};");
        writer.Close();
    }

    private static void WriteConversions(CodeWriter writer, UnionMemberModel member, string name, string value, TypeText types)
    {
        var type = types.Of(member.Type);
        var codec = types.Codec(member.Type);
        var reading = $"TryReadElement<{type}, {codec}>(union.Is{member.Name}, union.{value}, union._settings, out value)";
        writer.Line();
        writer.Lines(
            $"""
            internal static {type} As{member.Name}({name} union) => {Support}.ReadElement<{type}, {codec}>(union.{value}, union._settings);

            internal static bool TryGet{member.Name}({name} union, {types.OutParameter(member.Type)} value) => {Support}.{reading};

            internal static {Json} From{member.Name}({type} value) => {Support}.ToElement<{type}, {codec}>(value);
            """);
    }
}
