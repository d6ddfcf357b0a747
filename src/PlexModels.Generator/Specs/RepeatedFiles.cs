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
        var paths = new HashSet<string>(StringComparer.Ordinal);
        HashSet<AdditionalText>? repeated = null;
        foreach (var file in files)
        {
            cancellation.ThrowIfCancellationRequested();
            if (!paths.Add(PagePath.Normalize(file.Path)))
            {
                (repeated ??= []).Add(file);
            }
        }

        return repeated is null ? None : new RepeatedFiles(repeated);
    }

    public bool Contains(AdditionalText file) => _files.Contains(file);

    public bool Equals(RepeatedFiles? other) => other is not null && _files.SetEquals(other._files);

    public override bool Equals(object? obj) => Equals(obj as RepeatedFiles);

    public override int GetHashCode() => _files.Count;
}
