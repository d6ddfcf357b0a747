using Microsoft.CodeAnalysis;

namespace PlexModels.Generator.Baseline;

/// <summary>What is known of a <see cref="ChangeKind"/>.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Descriptor">The diagnostic that says it.</param>
/// <param name="Breaks">For whom it breaks something.</param>
/// <param name="Summary">What lists of changes call it.</param>
internal sealed record ChangeRule(ChangeKind Kind, DiagnosticDescriptor Descriptor, Breaks Breaks, string Summary)
{
    /// <summary>Whether it is more than something new.</summary>
    public bool IsBreaking => Descriptor.DefaultSeverity > DiagnosticSeverity.Info;
}
