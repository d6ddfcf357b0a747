using PlexModels.Generator.Dialects.Layouts.Tables;
using PlexModels.Generator.Models;

namespace PlexModels.Generator.Emit;

/// <summary>Emits how an object that was read as a type it inherits from is told by its JSON, and read as what it is.</summary>
internal static class SubtypeEmitter
{
    private const string Serializer = "global::System.Text.Json.JsonSerializer";

    public static void Write(CodeWriter writer, ObjectModel model, TypeText types)
    {
        var name = model.Identity.TypeName;
        var tag = model.TypeTag.TrimStart('#');
        foreach (var of in model.TaggedBases)
        {
            var @base = "global::" + of;
            writer.Line();
            writer.Lines(
                $$"""
                /// <summary>
                /// Reads what was read as a <see cref="{{@base}}"/> as what its <c>{{ODataType.MemberName}}</c> says it is.
                /// </summary>
                /// <param name="value">What was read, with all members that it has.</param>
                /// <param name="result">The same as a <see cref="{{name}}"/>; null when it is none.</param>
                /// <returns>Whether its JSON says that it is a <c>{{SafeText.Xml(tag)}}</c>.</returns>
                /// <exception cref="global::System.Text.Json.JsonException">It says so, and is none.</exception>
                public static bool {{ReservedNames.TryFrom}}({{@base}}? value, {{types.NotNullWhenTrue}}out {{name}}? result)
                {
                    result = value?.{{Identifier.Pascal(ODataType.MemberName)}} is {{SafeText.Literal(tag)}} or {{SafeText.Literal("#" + tag)}}
                        ? {{Serializer}}.Deserialize(
                            {{Serializer}}.SerializeToUtf8Bytes(value, {{@base}}.{{ReservedNames.JsonTypeInfo}}),
                            {{ReservedNames.JsonTypeInfo}})
                        : null;
                    return result is not null;
                }
                """);
        }
    }
}
