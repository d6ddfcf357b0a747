using PlexModels.Generator.Models;

namespace PlexModels.Generator.Emit;

/// <summary>Emits how an enum page's struct is put in order, converted and parsed.</summary>
internal static class EnumConversions
{
    private const string Provider = "global::System.IFormatProvider? provider";

    public static void Write(CodeWriter writer, EnumModel model, string property, TypeText types)
    {
        var name = model.Identity.TypeName;
        if (model.IsNumeric)
        {
            WriteConversions(writer, name, property, EnumEmitter.NumberType(model), $"{property}.CompareTo(other.{property})");
        }
        else
        {
            WriteConversions(writer, name, property, "string", $"string.CompareOrdinal({property}, other.{property})");
        }

        if (types.HasParsing)
        {
            WriteParsing(writer, model, name);
        }
    }

    private static void WriteConversions(CodeWriter writer, string name, string property, string type, string comparison) => writer.Lines(
        $"""

        /// <inheritdoc/>
        public int CompareTo({name} other) => {comparison};

        /// <summary>A value, be it documented or not.</summary>
        public static explicit operator {name}({type} value) => new(value);

        /// <summary>The value as it is in JSON.</summary>
        public static explicit operator {type}({name} value) => value.{property};
        """);

    // What JSON holds is written the same in every culture.
    private static void WriteParsing(CodeWriter writer, EnumModel model, string name)
    {
        var table = $"{ReservedNames.Support}.{(model.HasFractions ? "DecimalTable" : "NumberTable")}";
        writer.Lines(
            $"""

            /// <inheritdoc/>
            public static {name} Parse(string s, {Provider} = null) => new({(model.IsNumeric ? table + ".Parse(s)" : "s")});

            /// <inheritdoc/>
            """);
        writer.Open(
            "public static bool TryParse([global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] string? s, "
            + $"{Provider}, out {name} result)");
        if (model.IsNumeric)
        {
            writer.Line($"var isNumber = {table}.TryParse(s, out var number);");
            writer.Line("result = new(number);");
            writer.Line("return isNumber;");
        }
        else
        {
            writer.Line("result = s is null ? default : new(s);");
            writer.Line("return s is not null;");
        }

        writer.Close();
    }
}
