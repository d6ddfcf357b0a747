using PlexModels.Generator.Types;

namespace PlexModels.Generator.Dialects.Notations;

/// <summary>Perl, as OpenAPI Generator writes it.</summary>
internal static class PerlNotation
{
    public static Notation Instance { get; } = new("Perl", new WordTable
    {
        { TypeShape.Int64, "int" },
        { TypeShape.Double, "double", "number" },
        { TypeShape.Boolean, "boolean" },
        { TypeShape.String, "string" },
        { TypeShape.DateTimeOffset, "DateTime" },
        { TypeShape.JsonElement, "object", "AnyType" },
        { TypeForm.List, "ARRAY" },
        { TypeForm.Map, "HASH" },
    })
    {
        Syntax = TypeSyntax.SquareArguments,
        CodeLanguages = ["perl"],
        NameCase = NameCase.Snake,
    };
}
