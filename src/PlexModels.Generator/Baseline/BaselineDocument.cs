using PlexModels.Generator.Diagnostics;
using PlexModels.Generator.Models;

namespace PlexModels.Generator.Baseline;

/// <summary>What a baseline says, and where.</summary>
/// <param name="Path">The file.</param>
/// <param name="Facts">The facts, in their order.</param>
/// <param name="Spans">Where each stands.</param>
/// <param name="IsComparable">Whether the file is a baseline, so that what it lacks is new.</param>
/// <param name="Diagnostics">What is wrong with the file.</param>
internal sealed record BaselineDocument(
    string Path,
    EquatableArray<Fact> Facts,
    EquatableArray<SourceSpan> Spans,
    bool IsComparable,
    EquatableArray<PageDiagnostic> Diagnostics)
{
    private readonly BaselineMemory _memory = new(Facts);

    /// <summary>Where a fact of the baseline stands in it.</summary>
    public SourceSpan SpanOf(Fact fact) =>
        Facts.AsSpan().BinarySearch(fact, FactSet.InOrder) is var i and >= 0 ? Spans[i] : default;

    /// <summary>What is another in models.</summary>
    public EquatableArray<Change> ChangesOf(IEnumerable<TypeModel> models, CancellationToken cancellation) =>
        IsComparable ? _memory.ChangesOf(models, cancellation) : default;
}
