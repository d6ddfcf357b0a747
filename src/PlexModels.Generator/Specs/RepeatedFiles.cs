using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PlexModels.Generator.Specs;

/// <summary>Files that the project lists more than once; the first of each counts.</summary>
internal sealed class RepeatedFiles : IEquatable<RepeatedFiles>
{
    private readonly HashSet<AdditionalText> _files;

    private RepeatedFiles(HashSet<AdditionalText> files) => _files = files;

    public static RepeatedFiles None { get; } = new([]);

    public static RepeatedFiles Find(ImmutableArray<AdditionalText> files, CancellationToken cancellation)
    {
        // Made large enough at once, which a set cannot be: every edit of a page comes by here.
        var paths = new Dictionary<string, AdditionalText>(files.Length, StringComparer.Ordinal);
        HashSet<AdditionalText>? repeated = null;
        foreach (var file in files)
        {
            cancellation.ThrowIfCancellationRequested();
            var path = PagePath.Normalize(file.Path);
            if (paths.ContainsKey(path))
            {
                (repeated ??= []).Add(file);
            }
            else
            {
                paths.Add(path, file);
            }
        }

        return repeated is null ? None : new RepeatedFiles(repeated);
    }

    public bool Contains(AdditionalText file) => _files.Contains(file);

    public bool Equals(RepeatedFiles? other) => other is not null && _files.SetEquals(other._files);

    public override bool Equals(object? obj) => Equals(obj as RepeatedFiles);

    public override int GetHashCode() => _files.Count;
}
