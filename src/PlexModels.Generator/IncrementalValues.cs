using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PlexModels.Generator;

/// <summary>Steps that Roslyn has no word for.</summary>
internal static class IncrementalValues
{
    /// <summary>
    /// One step in place of a <c>Select</c> and a <c>Where</c>: every step costs every page something whenever any page is edited.
    /// </summary>
    public static IncrementalValuesProvider<TResult> SelectNotNull<TSource, TResult>(
        this IncrementalValuesProvider<TSource> source, Func<TSource, CancellationToken, TResult?> selector)
        where TResult : class =>
        source.SelectMany((item, cancellation) =>
        {
            cancellation.ThrowIfCancellationRequested();
            return selector(item, cancellation) is { } result ? ImmutableArray.Create(result) : ImmutableArray<TResult>.Empty;
        });
}
