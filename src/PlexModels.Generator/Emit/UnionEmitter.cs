using System.Globalization;
using PlexModels.Generator.Models;
using PlexModels.Generator.Types;

namespace PlexModels.Generator.Emit;

/// <summary>Emits the class of a union page: what its users see.</summary>
internal static class UnionEmitter
{
    public static EmittedType Emit(UnionModel model, TypeText types, CancellationToken cancellation)
    {
        var name = model.Identity.TypeName;
        var value = ReservedNames.ValueProperty(name);
        var writer = new CodeWriter();
        TypeDeclaration.Open(
            writer,
            model.Identity,
            "sealed partial class",
            "Documented JSON of one of several types.",
            $" : global::System.IEquatable<{name}>");
        WriteHolder(writer, model, name, value);
        for (var i = 0; i < model.Members.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            WriteMember(writer, model, i, name, types);
        }

        if (model.Members.Count > 0)
        {
            WriteKinds(writer, model, name);
        }

        WriteText(writer, model, value);
        WriteEquality(writer, name, value);
        writer.Close();
        return new EmittedType(FileNeeds.NoObsoleteWarnings | FileNeeds.SupportName, writer.Finish());
    }

    // An object's text hides what is named like a secret, and is one level deep: unions that list each other would show each other for ever.
    private static void WriteText(CodeWriter writer, UnionModel model, string value)
    {
        var text = $"{ReservedNames.Support}.Show({value})";
        writer.Line();
        writer.Line("/// <summary>The object's text, or the JSON, without the values of what is named like a secret.</summary>");
        writer.Line("/// <returns>The text.</returns>");
        if (!model.Members.AsArray().Any(static member => member.Type.Shape == TypeShape.Object))
        {
            writer.Line($"public override string ToString() => {text};");
            return;
        }

        writer.Line("public override string ToString() => _member switch");
        writer.Line("{");
        for (var i = 0; i < model.Members.Count; i++)
        {
            if (model.Members[i].Type.Shape == TypeShape.Object)
            {
                var number = (i + 1).ToString(CultureInfo.InvariantCulture);
                writer.Line($"    {number} when TryGet{model.Members[i].Name}(out var model) => $\"{{model}}\",");
            }
        }

        writer.Line($"    _ => {text},");
        writer.Line("};");
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

    private static void WriteMember(CodeWriter writer, UnionModel model, int index, string name, TypeText types)
    {
        var member = model.Members[index];
        var number = (index + 1).ToString(CultureInfo.InvariantCulture);
        var type = types.Of(member.Type);
        var label = Label(member);
        writer.Line();
        writer.Lines(
            $$"""
            /// <summary>Whether the JSON is {{label}}, of the types that the page names the one that it fits best.</summary>
            public bool Is{{member.Name}} => _member == {{number}};

            /// <summary>The JSON as {{label}}, one of the types that the page names.</summary>
            /// <returns>The value.</returns>
            /// <exception cref="global::System.Text.Json.JsonException">The JSON is of another type.</exception>
            public {{type}} As{{member.Name}}() => JsonCodec.As{{member.Name}}(this);

            /// <summary>The JSON as {{label}}, if <see cref="Is{{member.Name}}"/> and it can be read as one.</summary>
            /// <param name="value">The value.</param>
            /// <returns>Whether it is one.</returns>
            public bool TryGet{{member.Name}}({{types.OutParameter(member.Type)}} value) => JsonCodec.TryGet{{member.Name}}(this, out value);

            /// <summary>Holds {{label}}.</summary>
            /// <param name="value">The value.</param>
            /// <returns>A union with the value's JSON.</returns>
            public static {{name}} From{{member.Name}}({{type}} value) => new {{name}}(JsonCodec.From{{member.Name}}(value), {{number}});
            """);
        if (IsConvertible(model, member, types))
        {
            writer.Line();
            writer.Lines(
                $"""
                /// <inheritdoc cref="From{member.Name}"/>
                public static implicit operator {name}({type} value) => From{member.Name}(value);
                """);
        }
    }

    // A model's page says more of it.
    private static string Label(UnionMemberModel member) =>
        member.Type.ModelName is { } model ? $"<see cref=\"global::{model}\"/>" : $"<c>{SafeText.Xml(member.Name)}</c>";

    // C# has no conversions from interfaces, and none that says what is meant by a number where several types of numbers are listed.
    private static bool IsConvertible(UnionModel model, UnionMemberModel member, TypeText types)
    {
        if (member.Type.Shape is TypeShape.List or TypeShape.Map or TypeShape.Nullable)
        {
            return false;
        }

        foreach (var other in model.Members)
        {
            if (!ReferenceEquals(other, member) && ((IsNumber(other) && IsNumber(member)) || types.Of(other.Type) == types.Of(member.Type)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsNumber(UnionMemberModel member) => member.Type.Shape
        is TypeShape.Int64 or TypeShape.QuotedInt64 or TypeShape.Int32 or TypeShape.Double or TypeShape.Single or TypeShape.Decimal
            or TypeShape.BigInteger;

    private static void WriteKinds(CodeWriter writer, UnionModel model, string name)
    {
        var kinds = ReservedNames.MemberOf(name, ReservedNames.Kinds);
        writer.Line();
        writer.Line("/// <summary>Which of the types that the page names the JSON is.</summary>");
        writer.Line($"public {kinds} {ReservedNames.MemberOf(name, ReservedNames.Kind)} => ({kinds})_member;");
        writer.Line();
        writer.Line("/// <summary>The types that the page names.</summary>");
        writer.Open($"public enum {kinds}");
        writer.Line("/// <summary>None of them.</summary>");
        writer.Line("None,");
        foreach (var member in model.Members)
        {
            writer.Line();
            writer.Line($"/// <summary>{Label(member)}.</summary>");
            writer.Line(member.Name + ",");
        }

        writer.Close();
    }

    private static void WriteEquality(CodeWriter writer, string name, string value) => writer.Lines(
        $$"""

        /// <summary>Whether both are null, or hold JSON of the same value.</summary>
        public static bool operator ==({{name}}? left, {{name}}? right) => left is null ? right is null : left.Equals(right);

        /// <summary>Whether one alone is null, or the values of the JSON differ.</summary>
        public static bool operator !=({{name}}? left, {{name}}? right) => !(left == right);

        /// <summary>Whether both hold JSON of the same value; how it is written makes no difference.</summary>
        /// <param name="other">The other.</param>
        /// <returns>True if they do.</returns>
        public bool Equals({{name}}? other) => other is not null && {{ReservedNames.Support}}.JsonValue.AreEqual({{value}}, other.{{value}});

        /// <inheritdoc/>
        public override bool Equals(object? obj) => Equals(obj as {{name}});

        /// <inheritdoc/>
        public override int GetHashCode() => {{ReservedNames.Support}}.JsonValue.HashOf({{value}});
        """);
}
