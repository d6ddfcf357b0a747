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
    private Known[] _last = [];

    /// <summary>What is another in models than in the baseline.</summary>
    public EquatableArray<Change> ChangesOf(IEnumerable<TypeModel> models, CancellationToken cancellation)
    {
        var current = Recall(models, cancellation);
        var differing = new List<TypeFacts>();
        var kept = 0;
        foreach (var known in current)
        {
            if (known.IsListedTwice)
            {
                // Which of the facts of a page that is listed twice count is for the whole set to say.
                return Comparison.Compare(facts, FactSet.Of(models, cancellation), cancellation);
            }

            kept += known.IsInBaseline ? 1 : 0;
            if (!known.IsShipped)
            {
                differing.Add(known.Facts);
            }
        }

        // After most edits the models are those of the baseline, which takes no names to find out.
        if (kept == _baseline.Value.Count)
        {
            return differing.Count == 0 ? default : Comparison.Compare(_baseline.Value, differing, [], cancellation);
        }

        var names = new HashSet<string>(current.Select(static known => known.Facts.Type.Type), StringComparer.Ordinal);
        return Comparison.Compare(
            _baseline.Value,
            differing,
            _baseline.Value.Values.Where(type => !names.Contains(type.Type.Type)),
            cancellation);
    }

    public bool Equals(BaselineMemory? other) => other is not null;

    public override bool Equals(object? obj) => obj is BaselineMemory;

    public override int GetHashCode() => 0;

    // Models stay in their order as long as no page comes or goes; then they are looked for. Two threads may do this at once; both find
    // the same.
    private Known[] Recall(IEnumerable<TypeModel> models, CancellationToken cancellation)
    {
        var last = _last;
        var current = new List<Known>(last.Length);
        Dictionary<TypeModel, Known>? byModel = null;
        foreach (var model in models)
        {
            cancellation.ThrowIfCancellationRequested();
            if (current.Count < last.Length && ReferenceEquals(last[current.Count].Model, model))
            {
                current.Add(last[current.Count]);
                continue;
            }

            if (byModel is null)
            {
                byModel = new(SameModel.Instance);
                foreach (var known in last)
                {
                    byModel[known.Model] = known;
                }
            }

            current.Add(byModel.TryGetValue(model, out var found) ? found : Compare(model));
        }

        return _last = [.. current];
    }

    private Known Compare(TypeModel model)
    {
        var found = TypeFacts.Of(model);
        var shipped = _baseline.Value.TryGetValue(found.Type.Type, out var type) ? type : null;
        return new Known(model, found, model.Identity.IsListedTwice, shipped is not null, shipped?.HasSame(found) == true);
    }

    private sealed record Known(TypeModel Model, TypeFacts Facts, bool IsListedTwice, bool IsInBaseline, bool IsShipped);

    private sealed class SameModel : IEqualityComparer<TypeModel>
    {
        public static SameModel Instance { get; } = new();

        public bool Equals(TypeModel? x, TypeModel? y) => ReferenceEquals(x, y);

        public int GetHashCode(TypeModel obj) => RuntimeHelpers.GetHashCode(obj);
    }
}
