using System.Runtime.CompilerServices;
using PlexModels.Generator.Models;

namespace PlexModels.Generator.Baseline;

/// <summary>What a baseline was compared with last: the facts of each model, and whether they are the baseline's.</summary>
/// <remarks>
/// A model that no edit concerned is the same object in the next run, and Roslyn keeps the baseline, so that a page's facts are made when
/// the page changes and not at every edit of another. That follows from the models alone, so it takes no part in comparisons.
/// </remarks>
internal sealed class BaselineMemory(EquatableArray<Fact> facts) : IEquatable<BaselineMemory>
{
    private readonly Lazy<Dictionary<string, TypeFacts>> _baseline = new(() => TypeFacts.Group(facts));
    private Dictionary<TypeModel, (TypeFacts Facts, bool IsShipped)> _last = new(SameModel.Instance);

    /// <summary>What is another in models than in the baseline.</summary>
    public EquatableArray<Change> ChangesOf(IEnumerable<TypeModel> models, CancellationToken cancellation)
    {
        // Two threads may compare at once; both find the same.
        var last = _last;
        var next = new Dictionary<TypeModel, (TypeFacts Facts, bool IsShipped)>(last.Count, SameModel.Instance);
        var current = new Dictionary<string, TypeFacts>(last.Count, StringComparer.Ordinal);
        var differing = new List<TypeFacts>();
        foreach (var model in models)
        {
            cancellation.ThrowIfCancellationRequested();
            if (!last.TryGetValue(model, out var known))
            {
                known.Facts = TypeFacts.Of(model);
                known.IsShipped = _baseline.Value.TryGetValue(known.Facts.Type.Type, out var shipped) && shipped.HasSame(known.Facts);
            }

            next[model] = known;
            if (current.ContainsKey(known.Facts.Type.Type))
            {
                // A page that is listed twice: which of its facts count is for the whole set to say.
                return Comparison.Compare(facts, FactSet.Of(models, cancellation), cancellation);
            }

            current.Add(known.Facts.Type.Type, known.Facts);
            if (!known.IsShipped)
            {
                differing.Add(known.Facts);
            }
        }

        _last = next;
        return Comparison.Compare(_baseline.Value, current, differing, cancellation);
    }

    public bool Equals(BaselineMemory? other) => other is not null;

    public override bool Equals(object? obj) => obj is BaselineMemory;

    public override int GetHashCode() => 0;

    private sealed class SameModel : IEqualityComparer<TypeModel>
    {
        public static SameModel Instance { get; } = new();

        public bool Equals(TypeModel? x, TypeModel? y) => ReferenceEquals(x, y);

        public int GetHashCode(TypeModel obj) => RuntimeHelpers.GetHashCode(obj);
    }
}
