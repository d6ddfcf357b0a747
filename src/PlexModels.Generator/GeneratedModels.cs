using System.Collections.Immutable;
using PlexModels.Generator.Emit;
using PlexModels.Generator.Models;

namespace PlexModels.Generator;

/// <summary>What the pipeline has before it emits, for tools that show it.</summary>
/// <param name="Pages">The pages.</param>
/// <param name="Surroundings">What is known beside a page.</param>
/// <param name="Results">What came of each page.</param>
internal sealed record GeneratedModels(
    ImmutableArray<PageReading> Pages, PageSurroundings Surroundings, EquatableArray<PageResult> Results);
