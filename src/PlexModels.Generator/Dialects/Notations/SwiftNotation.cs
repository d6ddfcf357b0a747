using PlexModels.Generator.Types;

namespace PlexModels.Generator.Dialects.Notations;

/// <summary>Swift, as OpenAPI Generator writes it.</summary>
internal static class SwiftNotation
{
    public static Notation Instance { get; } = new("Swift", new WordTable
    {
        { TypeShape.Int64, "Int64", "Int", "UInt", "UInt32", "UInt64" },
        { TypeShape.Int32, "Int32", "Int16", "Int8", "UInt16", "UInt8" },
        { TypeShape.Double, "Double" },
        { TypeShape.Single, "Float" },
        { TypeShape.Decimal, "Decimal" },
        { TypeShape.Boolean, "Bool" },
        { TypeShape.String, "String", "Character" },
        { TypeShape.DateTimeOffset, "Date" },
        { TypeShape.DateOnly, "OpenAPIDateWithoutTime" },
        { TypeShape.Guid, "UUID" },
        { TypeShape.Uri, "URL" },
        { TypeShape.Bytes, "Data" },
        { TypeShape.JsonElement, "Any", "AnyCodable", "AnyType", "JSONValue" },
        { TypeForm.List, "Array", "Set" },
        { TypeForm.Map, "Dictionary" },
    })
    {
        Syntax = TypeSyntax.BracketedList | TypeSyntax.AngleArguments | TypeSyntax.NullableSuffix,
        CodeLanguages = ["swift"],
        NameCase = NameCase.Camel,
    };
}
