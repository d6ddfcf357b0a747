using PlexModels.Generator.Models;

namespace PlexModels.Generator.Emit;

/// <summary>Emits the struct of an enum page: what its users see.</summary>
internal static class EnumEmitter
{
    public static EmittedType Emit(EnumModel model, TypeText types, CancellationToken cancellation)
    {
        var name = model.Identity.TypeName;
        var property = ReservedNames.ValueProperty(name);
        var writer = new CodeWriter();
        TypeDeclaration.Open(
            writer,
            model.Identity,
            "readonly partial struct",
            $"A documented JSON {(model.IsNumeric ? "number" : "string")}. Values that are not documented are kept.",
            $" : global::System.IEquatable<{name}>, global::System.IComparable<{name}>"
            + $"{(types.HasParsing ? $", {ReservedNames.Support}.IParsedText<{name}>" : "")}");
        if (model.IsNumeric)
        {
            WriteNumericValue(writer, name, property, NumberType(model));
        }
        else
        {
            WriteStringValue(writer, model, property);
        }

        foreach (var value in model.Values)
        {
            cancellation.ThrowIfCancellationRequested();
            writer.Line();
            DocComment.Summary(writer, value.Description, $"The value <c>{SafeText.Xml(value.Value)}</c>.");
            writer.Line($"public static {name} {value.MemberName} {{ get; }} = new({Literal(model, value)});");
        }

        writer.Line();
        WriteAll(writer, model, name);
        WriteConstants(writer, model, name);
        writer.Line();
        WriteIsKnown(writer, model, property);
        WriteEquality(writer, name, property, model.IsNumeric);
        EnumConversions.Write(writer, model, property, types);
        writer.Close();

        // A constant without a description shows all that there is to say of it.
        return new EmittedType(FileNeeds.SupportName | FileNeeds.NoDocumentationWarning, writer.Finish());
    }

    public static string Literal(EnumModel model, EnumValueModel value) =>
        model.HasFractions ? value.Value + "m"
        : model.IsNumeric ? value.Value + "L"
        : SafeText.Literal(value.Value);

    /// <summary>What the numbers of a numeric enum are in C#.</summary>
    public static string NumberType(EnumModel model) => model.HasFractions ? "decimal" : "long";

    private static void WriteNumericValue(CodeWriter writer, string name, string property, string type) => writer.Lines(
        $$"""
        // Whether the number was read from a string, as which it is written back.
        private readonly bool _isText;

        /// <summary>A value, be it documented or not.</summary>
        /// <param name="value">The number in JSON.</param>
        public {{name}}({{type}} value)
            : this(value, isText: false)
        {
        }

        private {{name}}({{type}} value, bool isText)
        {
            {{property}} = value;
            _isText = isText;
        }

        /// <summary>The number in JSON.</summary>
        public {{type}} {{property}} { get; }
        """);

    private static void WriteStringValue(CodeWriter writer, EnumModel model, string property)
    {
        var name = model.Identity.TypeName;
        writer.Lines(
            $$"""
            // Text, or JSON of another kind that stood in its place.
            private readonly object? _value;

            /// <summary>A value, be it documented or not.</summary>
            /// <param name="value">The text in JSON.</param>
            /// <exception cref="global::System.ArgumentNullException">The text is null.</exception>
            public {{name}}(string value) => _value = value ?? throw new global::System.ArgumentNullException(nameof(value));

            """);
        if (model.Values.AsArray().All(static value => value.Number.Length == 0))
        {
            writer.Lines(
                $$"""
                /// <summary>The text in JSON; JSON of another kind is shown as it is written.</summary>
                public string {{property}} => _value as string
                    ?? (_value is global::System.Text.Json.JsonElement json ? json.GetRawText() : string.Empty);
                """);
            return;
        }

        writer.Line("/// <summary>The text in JSON, also where that has its number; other JSON is shown as it is written.</summary>");
        writer.Open($"public string {property} => _value switch");
        writer.Line("string text => text,");
        writer.Open("global::System.Text.Json.JsonElement json => json.GetRawText() switch");
        var numbers = new HashSet<string>(StringComparer.Ordinal);
        foreach (var value in model.Values)
        {
            // Of two names for one number the first is meant.
            if (value.Number.Length > 0 && numbers.Add(value.Number))
            {
                writer.Line($"{SafeText.Literal(value.Number)} => {SafeText.Literal(value.Value)},");
            }
        }

        writer.Line("var other => other,");
        writer.Close(",");
        writer.Line("_ => string.Empty,");
        writer.Close(";");
    }

    // Behind the values, which are made in the order in which they stand.
    private static void WriteAll(CodeWriter writer, EnumModel model, string name)
    {
        writer.Line("/// <summary>The documented values, in the page's order.</summary>");
        writer.Line(
            $"public static global::System.Collections.Generic.IReadOnlyList<{name}> {ReservedNames.MemberOf(name, ReservedNames.All)} "
            + $"{{ get; }} = global::System.Array.AsReadOnly(new{(model.Values.Count == 0 ? " " + name : "")}[] "
            + $"{{ {string.Join(", ", model.Values.AsArray().Select(static value => value.MemberName))} }});");
    }

    private static void WriteConstants(CodeWriter writer, EnumModel model, string name)
    {
        writer.Line();
        writer.Line("/// <summary>The documented values as constants, for <c>switch</c>.</summary>");
        writer.Open($"public static class {ReservedNames.MemberOf(name, ReservedNames.Values)}");
        foreach (var value in model.Values)
        {
            if (!value.Description.IsEmpty)
            {
                writer.Line($"/// <inheritdoc cref=\"{name}.{value.MemberName}\"/>");
            }

            writer.Line($"public const {(model.IsNumeric ? NumberType(model) : "string")} {value.MemberName} = {Literal(model, value)};");
        }

        writer.Close();
    }

    private static void WriteIsKnown(CodeWriter writer, EnumModel model, string property)
    {
        writer.Line("/// <summary>Whether the value is documented.</summary>");
        if (model.Values.Count == 0)
        {
            writer.Line("public bool IsKnown => false;");
            return;
        }

        writer.Line($"public bool IsKnown => {property}");
        writer.Deeper();
        for (var i = 0; i < model.Values.Count; i++)
        {
            var end = i == model.Values.Count - 1 ? ";" : "";
            writer.Line($"{(i == 0 ? "is" : "or")} {Literal(model, model.Values[i])}{end}");
        }

        writer.Shallower();
    }

    private static void WriteEquality(CodeWriter writer, string name, string property, bool isNumeric)
    {
        var (areEqual, hash, text) = isNumeric
            ? (
                $"{property} == other.{property}",
                $"{property}.GetHashCode()",
                $"{property}.ToString(global::System.Globalization.CultureInfo.InvariantCulture)")
            : (
                $"string.Equals({property}, other.{property}, global::System.StringComparison.Ordinal)",
                $"global::System.StringComparer.Ordinal.GetHashCode({property})",
                property);
        writer.Lines(
            $$"""

            /// <summary>Whether both are the same value.</summary>
            public static bool operator ==({{name}} left, {{name}} right) => left.Equals(right);

            /// <summary>Whether the values differ.</summary>
            public static bool operator !=({{name}} left, {{name}} right) => !left.Equals(right);

            /// <inheritdoc/>
            public bool Equals({{name}} other) => {{areEqual}};

            /// <inheritdoc/>
            public override bool Equals(object? obj) => obj is {{name}} other && Equals(other);

            /// <inheritdoc/>
            public override int GetHashCode() => {{hash}};

            /// <summary>The value as it is in JSON.</summary>
            /// <returns>The text.</returns>
            public override string ToString() => {{text}};
            """);
    }
}
