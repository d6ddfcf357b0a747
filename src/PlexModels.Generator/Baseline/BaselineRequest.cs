using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PlexModels.Generator.Pages;
using PlexModels.Generator.Settings;

namespace PlexModels.Generator.Baseline;

/// <summary>
/// What a project wants of its baseline. One that has none and asks for none has no request, so that no step runs for it.
/// </summary>
/// <param name="Path">The file, or null where there is none.</param>
/// <param name="Text">What it says.</param>
/// <param name="Accepts">Whether it is about to be written, so that nothing is compared with it.</param>
internal sealed record BaselineRequest(string? Path, string Text, bool Accepts)
{
    /// <returns>The request, if there is one.</returns>
    public static ImmutableArray<BaselineRequest> Of(
        ImmutableArray<AdditionalText> files,
        ProjectSettings project,
        CancellationToken cancellation)
    {
        if (project.AcceptsBaseline)
        {
            return ImmutableArray.Create(new BaselineRequest(null, "", Accepts: true));
        }

        foreach (var file in files)
        {
            if (file.Path.EndsWith(BaselineText.FileName, StringComparison.OrdinalIgnoreCase)
                && string.Equals(PagePath.FileName(file.Path), BaselineText.FileName, StringComparison.OrdinalIgnoreCase))
            {
                return ImmutableArray.Create(new BaselineRequest(file.Path, file.GetText(cancellation)?.ToString() ?? "", Accepts: false));
            }
        }

        return project.Baseline == BaselineMode.Required
            ? ImmutableArray.Create(new BaselineRequest(null, "", Accepts: false))
            : ImmutableArray<BaselineRequest>.Empty;
    }
}
