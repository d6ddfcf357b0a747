namespace PlexModels.Generator.Models;

/// <summary>What a page becomes.</summary>
internal enum PageKind
{
    Object,
    Enum,
    Union,
}
