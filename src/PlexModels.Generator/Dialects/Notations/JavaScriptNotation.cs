using PlexModels.Generator.Types;

namespace PlexModels.Generator.Dialects.Notations;

/// <summary>JavaScript, as OpenAPI Generator writes it.</summary>
internal static class JavaScriptNotation
{
    public static Notation Instance { get; } = new("JavaScript", new WordTable
    {
        { TypeShape.Double, "Number" },
        { TypeShape.Boolean, "Boolean" },
        { TypeShape.String, "String" },
        { TypeShape.DateTimeOffset, "Date" },
        { TypeShape.Bytes, "Blob", "ArrayBuffer" },
        { TypeShape.JsonElement, "Object", "AnyType" },
        { TypeShape.Stream, "File" },
        { TypeForm.List, "Array" },
        { TypeForm.Map, "Map" },
    })
    {
        Syntax = TypeSyntax.BracketedList | TypeSyntax.Braces,
        CodeLanguages = ["javascript", "js"],
        NameCase = NameCase.Camel,
    };
}
