using PlexModels.Generator.Types;

namespace PlexModels.Generator.Dialects.Notations;

/// <summary>R, as OpenAPI Generator writes it.</summary>
internal static class RNotation
{
    public static Notation Instance { get; } = new("R", new WordTable
    {
        { TypeShape.Int64, "integer" },
        { TypeShape.Double, "numeric" },
        { TypeShape.Boolean, "logical" },
        { TypeShape.String, "character" },
        { TypeShape.JsonElement, "object", "AnyType", "data.frame" },
        { TypeShape.Stream, "raw" },
        { TypeForm.List, "array", "list", "set" },
        { TypeForm.Map, "map" },
    })
    {
        Syntax = TypeSyntax.SquareArguments | TypeSyntax.RoundArguments | TypeSyntax.DoubleColon,
        CodeLanguages = ["r"],
    };
}
