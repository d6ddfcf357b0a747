namespace PlexModels.Generator.Settings;

/// <summary>The values of <c>PlexModelsUnknownMembers</c>: what becomes of a JSON member that the page does not document.</summary>
internal enum UnknownMemberHandling
{
    Preserve,
    Skip,
    Error,
}
