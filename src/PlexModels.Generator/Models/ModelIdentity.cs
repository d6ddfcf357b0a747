using PlexModels.Generator.Settings;
using PlexModels.Generator.Pages;

namespace PlexModels.Generator.Models;

/// <summary>What all models have.</summary>
/// <param name="Namespace">The namespace.</param>
/// <param name="TypeName">The type's name.</param>
/// <param name="Files">What its files are called.</param>
/// <param name="IsListedTwice">Whether the project lists the page's file more than once, so that there is another model of it.</param>
/// <param name="Accessibility">Public or internal.</param>
/// <param name="Description">The page's prose.</param>
/// <param name="IsDeprecated">The page is marked as deprecated.</param>
/// <param name="SourcePage">The page as documentation comments name it.</param>
/// <param name="Fragment">What links on the page call the type, empty for the page's own.</param>
/// <param name="Place">Where on the page the type is declared; empty where a page is a type.</param>
internal sealed record ModelIdentity(
    string Namespace,
    string TypeName,
    FileNames Files,
    bool IsListedTwice,
    TypeAccessibility Accessibility,
    Prose Description,
    bool IsDeprecated,
    string SourcePage,
    string Fragment,
    string Place = "")
{
    public string QualifiedName => Namespace + "." + TypeName;
}
