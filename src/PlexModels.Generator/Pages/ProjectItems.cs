using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PlexModels.Generator.Settings;

namespace PlexModels.Generator.Pages;

/// <summary>What the project says of its pages: in the list that the shipped targets write, else as the metadata of a file.</summary>
internal sealed class ProjectItems : IEquatable<ProjectItems>
{
    private readonly AnalyzerConfigOptionsProvider _options;
    private readonly SourceText? _list;
    private readonly Dictionary<string, ListedPage> _listed;

    /// <param name="options">The properties, and the metadata of files.</param>
    /// <param name="list">The list, where there is one.</param>
    /// <param name="cancellation">Stops it.</param>
    public ProjectItems(AnalyzerConfigOptionsProvider options, SourceText? list, CancellationToken cancellation)
    {
        _options = options;
        _list = list;
        _listed = list is null ? [] : PageList.Read(list, options.GlobalOptions, cancellation);
    }

    /// <summary>The list among a project's files. Its targets put it behind the pages.</summary>
    public static ImmutableArray<AdditionalText> FindList(ImmutableArray<AdditionalText> files)
    {
        for (var i = files.Length - 1; i >= 0; i--)
        {
            if (files[i].Path.EndsWith(PageList.FileName, StringComparison.Ordinal)
                && PagePath.FileName(files[i].Path) == PageList.FileName)
            {
                return ImmutableArray.Create(files[i]);
            }
        }

        return ImmutableArray<AdditionalText>.Empty;
    }

    /// <summary>Whether a file is a page because the project says so, and not by what it holds.</summary>
    public bool IsSpecItem(AdditionalText file) => _listed.TryGetValue(PagePath.Normalize(file.Path), out var listed)
        ? listed.Item.IsSpecItem
        : SettingsReader.IsSpecItem(_options.GetOptions(file));

    /// <summary>The settings of a page.</summary>
    public PageSettings SettingsOf(AdditionalText file) => _listed.TryGetValue(PagePath.Normalize(file.Path), out var listed)
        ? listed.Item with { Folder = SettingsReader.FolderOf(listed.Folder, listed.Item.IsSpecItem, file.Path) }
        : SettingsReader.ReadPage(file.Path, _options.GlobalOptions, _options.GetOptions(file));

    // The list is asked for after every change of a file, and nearly always the same object.
    public bool Equals(ProjectItems? other) =>
        other is not null
        && _options.Equals(other._options)
        && (ReferenceEquals(_list, other._list) || (_list is not null && other._list is not null && _list.ContentEquals(other._list)));

    public override bool Equals(object? obj) => Equals(obj as ProjectItems);

    public override int GetHashCode() => _listed.Count;
}
