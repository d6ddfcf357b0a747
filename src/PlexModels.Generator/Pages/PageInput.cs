using PlexModels.Generator.Diagnostics;
using PlexModels.Generator.Settings;

namespace PlexModels.Generator.Pages;

/// <summary>A markdown file that was read: all that is taken from Roslyn's text.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="Text">What it says.</param>
/// <param name="Settings">What the project says of it.</param>
/// <param name="Diagnostics">What was wrong with it.</param>
internal sealed record PageInput(string Path, string Text, PageSettings Settings, EquatableArray<PageDiagnostic> Diagnostics);
