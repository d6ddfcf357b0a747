using PlexModels.Generator.Models;

namespace PlexModels.Generator.Baseline;

/// <summary>A baseline, and what is another since.</summary>
/// <param name="Document">The baseline.</param>
/// <param name="Changes">What is another.</param>
internal sealed record BaselineComparison(BaselineDocument Document, EquatableArray<Change> Changes)
{
    public static BaselineComparison Of(BaselineDocument document, IEnumerable<TypeModel> models, CancellationToken cancellation) =>
        new(document, document.ChangesOf(models, cancellation));
}
