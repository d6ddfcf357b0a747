namespace PlexModels.Generator.Pages;

/// <summary>A run of prose.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">What it reads as; empty for breaks.</param>
/// <param name="Url">Where a link leads, be it to a model; else null.</param>
internal sealed record ProseSpan(ProseKind Kind, string Text = "", string? Url = null);
