using System.Collections.Immutable;
using System.Runtime.ExceptionServices;

namespace PlexModels.Generator.Models;

/// <summary>Does what takes long for a page for many pages at once, as in a first run, on as many processors as there are.</summary>
/// <remarks>Each page keeps what came of it, so that the step which needs it finds it there, in the order of the pages.</remarks>
internal static class ManyPages
{
    // For fewer, as after an edit, threads cost more than they save.
    private const int Fewest = 16;

    /// <param name="pages">All pages.</param>
    /// <param name="input">What is needed beside a page.</param>
    /// <param name="isDone">Whether a page has kept what comes of that.</param>
    /// <param name="make">Makes it.</param>
    /// <param name="cancellation">Stops it.</param>
    public static void Prepare<TInput>(
        ImmutableArray<PageReading> pages,
        TInput input,
        Func<PageReading, TInput, bool> isDone,
        Action<PageReading, TInput, CancellationToken> make,
        CancellationToken cancellation)
    {
        List<PageReading>? left = null;
        foreach (var page in pages)
        {
            if (!isDone(page, input))
            {
                (left ??= []).Add(page);
            }
        }

        if (left is null || left.Count < Fewest)
        {
            return;
        }

        try
        {
            Parallel.ForEach(left, new ParallelOptions { CancellationToken = cancellation }, page => make(page, input, cancellation));
        }
        catch (AggregateException e)
        {
            // As if the pages had been done one by one.
            ExceptionDispatchInfo.Capture(e.InnerExceptions[0]).Throw();
        }
    }
}
