using PlexModels.Generator.Diagnostics;
using PlexModels.Generator.Settings;

namespace PlexModels.Generator.Specs;

/// <summary>A markdown file that was read: all that is taken from Roslyn's text.</summary>
internal sealed record PageInput(string Path, string Text, PageSettings Settings, EquatableArray<PageDiagnostic> Diagnostics);
