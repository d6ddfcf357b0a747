using PlexModels.Generator.Types;

namespace PlexModels.Generator.Dialects.Notations;

/// <summary>Dart, as OpenAPI Generator writes it.</summary>
internal static class DartNotation
{
    public static Notation Instance { get; } = new("Dart", new WordTable
    {
        { TypeShape.Int64, "int" },
        { TypeShape.Double, "double", "num" },
        { TypeShape.Boolean, "bool" },
        { TypeShape.String, "String" },
        { TypeShape.DateTimeOffset, "DateTime" },
        { TypeShape.DateOnly, "Date" },
        { TypeShape.Uri, "Uri" },
        { TypeShape.Bytes, "Uint8List" },
        { TypeShape.JsonElement, "Object", "JsonObject", "dynamic", "AnyType" },
        { TypeShape.Stream, "MultipartFile" },
        { TypeForm.List, "List", "BuiltList", "Set", "BuiltSet" },
        { TypeForm.Map, "Map", "BuiltMap" },
    })
    {
        Syntax = TypeSyntax.AngleArguments | TypeSyntax.NullableSuffix | TypeSyntax.Dot,
        CodeLanguages = ["dart"],
        NameCase = NameCase.Camel,
        Keywords = new KeywordSet(
            "assert break case catch class const continue default do else enum extends false final finally for if in is new null " +
            "rethrow return super switch this throw true try var void while with"),
    };
}
