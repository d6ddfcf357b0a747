namespace PlexModels.Generator.Models;

/// <summary>What is emitted for a page. Knows no place in the page: moving a line changes no model.</summary>
internal abstract record TypeModel(ModelIdentity Identity);
