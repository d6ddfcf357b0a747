using System.Collections.Immutable;

namespace PlexModels.Generator.Specs;

/// <summary>
/// Files that the project lists more than once; the first of each counts. Made of paths alone, so that an edit of a page does not have
/// it made again.
/// </summary>
/// <param name="OtherSpellings">Paths of files that are listed before under another path.</param>
/// <param name="SameSpelling">Paths that are listed more than once as they are.</param>
internal sealed record RepeatedFiles(EquatableArray<string> OtherSpellings, EquatableArray<string> SameSpelling)
{
    public static RepeatedFiles None { get; } = new(default, default);

    public static RepeatedFiles Find(ImmutableArray<string> paths, CancellationToken cancellation)
    {
        // Large enough at once, which a set cannot be made.
        var spellings = new Dictionary<string, string>(paths.Length, StringComparer.Ordinal);
        List<string>? others = null;
        List<string>? same = null;
        foreach (var path in paths)
        {
            cancellation.ThrowIfCancellationRequested();
            var normal = PagePath.Normalize(path);
            if (!spellings.TryGetValue(normal, out var first))
            {
                spellings.Add(normal, path);
            }
            else if (first != path)
            {
                (others ??= []).Add(path);
            }
            else
            {
                (same ??= []).Add(path);
            }
        }

        return others is null && same is null ? None : new RepeatedFiles(new([.. others ?? []]), new([.. same ?? []]));
    }
}
