using PlexModels.Generator.Dialects.Layouts.Tables.Names;

namespace PlexModels.Generator.Dialects.Layouts.Tables;

/// <summary>The member by which JSON of OData services says what type it is of.</summary>
internal static class ODataType
{
    public const string MemberName = "@odata.type";

    /// <summary>Whether it says that the JSON is of a type of a name, folded, in whatever namespace.</summary>
    public static bool IsOf(string tag, string foldedName) =>
        NameFolding.Fold(tag.Substring(tag.LastIndexOfAny(['.', '#']) + 1)) == foldedName;
}
