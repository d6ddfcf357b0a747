using System.Collections.Concurrent;
using PlexModels.Generator.Diagnostics;
using PlexModels.Generator.Dialects;
using PlexModels.Generator.Models;

namespace PlexModels.Generator.Emit;

/// <summary>All that a page's files depend on beside the page.</summary>
/// <param name="Symbols">The names of all types.</param>
/// <param name="Dialects">The dialects of the documentations.</param>
/// <param name="Target">What is emitted for.</param>
internal sealed record PageSurroundings(SymbolTable Symbols, DocumentationDialects Dialects, ProjectTarget Target)
{
    // Of a page of several types the edited page finds here those that it still has. That follows from all else, and is not compared.
    private readonly ConcurrentDictionary<string, PageResult[]> _lastOfPages = new(StringComparer.Ordinal);

    /// <summary>What is wrong with the project as a whole. Of a project without pages nothing is.</summary>
    public EquatableArray<PageDiagnostic> Diagnostics =>
        new([
            .. Symbols.Symbols.Count > 0 || Symbols.Diagnostics.Count > 0 ? Target.Diagnostics.AsSpan() : default,
            .. Symbols.Diagnostics.AsArray().Where(IsMeant)]);

    /// <summary>What last came of the page of a path in these surroundings; nothing unless that were several types.</summary>
    public PageResult[] LastOf(string path) => _lastOfPages.TryGetValue(path, out var last) ? last : [];

    /// <summary>Keeps what came of a page, for when it is edited.</summary>
    public void Keep(string path, PageResult[] results)
    {
        if (results.Length > 1)
        {
            _lastOfPages[path] = results;
        }
    }

    // In a dialect that the project does not mean there may be none of the models that it does.
    private bool IsMeant(PageDiagnostic diagnostic) => !Dialects.HasUnknown || diagnostic.Descriptor != Descriptors.RootMatchesNothing;

    public bool Equals(PageSurroundings? other) =>
        ReferenceEquals(this, other)
        || (other is not null && Symbols.Equals(other.Symbols) && Dialects.Equals(other.Dialects) && Target.Equals(other.Target));

    public override int GetHashCode() => unchecked((((Symbols.GetHashCode() * 31) + Dialects.GetHashCode()) * 31) + Target.GetHashCode());
}
