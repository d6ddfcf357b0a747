using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PlexModels.Generator.Pages;
using PlexModels.Generator.Settings;

namespace PlexModels.Generator.Baseline;

/// <summary>
/// What a project wants of its baseline. One that has none and asks for none has no request, so that no step runs for it.
/// </summary>
/// <param name="Path">The file, or null where there is none.</param>
/// <param name="Text">What it says; null where it cannot be read.</param>
/// <param name="Accepts">Whether it is about to be written, so that nothing is compared with it.</param>
internal sealed record BaselineRequest(string? Path, SourceText? Text, bool Accepts)
{
    // Asked after every edit of any page: a baseline is long, and nearly always the same object.
    public bool Equals(BaselineRequest? other) =>
        other is not null
        && Path == other.Path
        && Accepts == other.Accepts
        && (ReferenceEquals(Text, other.Text) || (Text is not null && other.Text is not null && Text.ContentEquals(other.Text)));

    public override int GetHashCode() =>
        unchecked(((Path is null ? 0 : StringComparer.Ordinal.GetHashCode(Path)) * 31) + (Text?.Length ?? 0));

    /// <returns>The request, if there is one.</returns>
    public static ImmutableArray<BaselineRequest> Of(
        ImmutableArray<AdditionalText> files,
        ProjectSettings project,
        CancellationToken cancellation)
    {
        if (project.AcceptsBaseline)
        {
            return ImmutableArray.Create(new BaselineRequest(null, null, Accepts: true));
        }

        foreach (var file in files)
        {
            if (file.Path.EndsWith(BaselineText.FileName, StringComparison.OrdinalIgnoreCase)
                && string.Equals(PagePath.FileName(file.Path), BaselineText.FileName, StringComparison.OrdinalIgnoreCase))
            {
                return ImmutableArray.Create(new BaselineRequest(file.Path, file.GetText(cancellation), Accepts: false));
            }
        }

        return project.Baseline == BaselineMode.Required
            ? ImmutableArray.Create(new BaselineRequest(null, null, Accepts: false))
            : ImmutableArray<BaselineRequest>.Empty;
    }
}
