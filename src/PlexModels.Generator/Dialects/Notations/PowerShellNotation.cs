using PlexModels.Generator.Types;

namespace PlexModels.Generator.Dialects.Notations;

/// <summary>PowerShell, as OpenAPI Generator writes it.</summary>
internal static class PowerShellNotation
{
    public static Notation Instance { get; } = new("PowerShell", new WordTable
    {
        { TypeShape.Int64, "Int64" },
        { TypeShape.Int32, "Int32" },
        { TypeShape.Double, "Double" },
        { TypeShape.Single, "Single" },
        { TypeShape.Decimal, "Decimal" },
        { TypeShape.Boolean, "Boolean", "Switch" },
        { TypeShape.String, "String" },
        { TypeShape.DateTimeOffset, "DateTime" },
        { TypeShape.Guid, "Guid" },
        { TypeShape.Uri, "Uri" },
        { TypeShape.JsonElement, "AnyType", "PSCustomObject", "SystemCollectionsHashtable" },
        { TypeShape.Stream, "FileInfo" },
        { TypeForm.Map, "Hashtable", "Map" },
    })
    {
        Syntax = TypeSyntax.ListSuffix | TypeSyntax.MapPrefix | TypeSyntax.Dot,
        CodeLanguages = ["powershell"],
        NameCase = NameCase.Pascal,
    };
}
