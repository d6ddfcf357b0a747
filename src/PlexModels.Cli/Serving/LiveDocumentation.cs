using System.Collections.Immutable;
using PlexModels.Cli.Documentations;

namespace PlexModels.Cli.Serving;

/// <summary>
/// A folder of pages, and what the generator makes of it, kept up to date: what changed is read and generated anew, and nothing else.
/// </summary>
internal sealed class LiveDocumentation
{
    private readonly string _path;
    private readonly string _folder;
    private readonly IReadOnlyDictionary<string, string> _properties;
    private readonly Dictionary<string, (PageFile Page, FileStamp Stamp)> _pages = new(StringComparer.Ordinal);
    private readonly HashSet<string> _unread = new(StringComparer.Ordinal);
    private DocumentationDriver _driver;
    private TaskCompletionSource _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile Snapshot _current;

    /// <param name="path">The folder, or one page.</param>
    /// <param name="properties">What a project would set.</param>
    public LiveDocumentation(string path, IReadOnlyDictionary<string, string> properties)
    {
        _path = Path.GetFullPath(path);
        _folder = File.Exists(_path) ? Path.GetDirectoryName(_path)! : _path;
        _properties = properties;
        _driver = new DocumentationDriver([], properties);
        _current = new Snapshot(0, ImmutableDictionary<string, PageFile>.Empty, _driver.Run(CancellationToken.None), null);
    }

    /// <summary>Where the pages are.</summary>
    public string Folder => _folder;

    /// <summary>What it is now.</summary>
    public Snapshot Current => _current;

    /// <summary>Waits until it is another than a version.</summary>
    public async Task<Snapshot> WaitForChange(int version, CancellationToken cancellation)
    {
        while (true)
        {
            var changed = Volatile.Read(ref _changed);
            if (_current is var current && current.Version != version)
            {
                return current;
            }

            await changed.Task.WaitAsync(cancellation);
        }
    }

    /// <summary>Reads what changed. One call at a time.</summary>
    /// <param name="dirty">Files that something was heard of; of others their time and size say whether they changed.</param>
    /// <param name="cancellation">Stops it.</param>
    public void Refresh(IReadOnlySet<string> dirty, CancellationToken cancellation)
    {
        var problem = ProblemOf(out var files);
        var hasChanged = problem is null && Read(files, dirty, cancellation);
        problem ??= _pages.Count == 0 ? $"There is no page (.md, .mdx) in '{_path}'." : null;
        if (!hasChanged && problem == _current.Problem && _current.Version > 0)
        {
            return;
        }

        Publish(problem, hasChanged, cancellation);
    }

    private void Publish(string? problem, bool hasChanged, CancellationToken cancellation)
    {
        var documentation = _current.Documentation;
        if (hasChanged)
        {
            try
            {
                documentation = _driver.Run(cancellation);
            }
            catch (ToolException failure)
            {
                // What it made before is still there to look at, and the next change begins afresh.
                problem = failure.Message;
                _driver = new DocumentationDriver([.. _pages.Values.Select(static page => page.Page)], _properties);
            }
        }

        _current = new Snapshot(
            _current.Version + 1,
            _pages.ToDictionary(static page => page.Key, static page => page.Value.Page, StringComparer.Ordinal),
            documentation,
            problem);
        Interlocked.Exchange(ref _changed, new(TaskCreationOptions.RunContinuationsAsynchronously)).SetResult();
    }

    private string? ProblemOf(out IReadOnlyList<string> files)
    {
        files = [];
        try
        {
            files = File.Exists(_path) ? [_path] : Directory.Exists(_path) ? PageFolder.FilesOf(_path) : [];
            return File.Exists(_path) || Directory.Exists(_path)
                ? null
                : $"'{_path}' is not there any more. What was read last is shown until it is back.";
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // A folder that goes while it is looked at.
            return problem.Message;
        }
    }

    private bool Read(IReadOnlyList<string> files, IReadOnlySet<string> dirty, CancellationToken cancellation)
    {
        var hasChanged = false;
        foreach (var gone in _pages.Keys.Except(files.Select(NameOf), StringComparer.Ordinal).ToList())
        {
            _driver.Remove(_pages[gone].Page);
            _pages.Remove(gone);
            hasChanged = true;
        }

        foreach (var file in files)
        {
            cancellation.ThrowIfCancellationRequested();
            var name = NameOf(file);
            var stamp = FileStamp.Of(file);
            if (!_pages.TryGetValue(name, out var known) || known.Stamp != stamp || dirty.Contains(file) || _unread.Contains(file))
            {
                hasChanged |= Read(file, name, stamp);
            }
        }

        return hasChanged;
    }

    private bool Read(string file, string name, FileStamp stamp)
    {
        PageFile page;
        try
        {
            page = PageFolder.ReadPage(_folder, file);
            _unread.Remove(file);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // An editor is still at it, or it is gone again: the next look at the folder says which.
            _unread.Add(file);
            return false;
        }

        var isKnown = _pages.TryGetValue(name, out var known);
        if (isKnown && known.Page.GetText().ContentEquals(page.GetText()))
        {
            _pages[name] = (known.Page, stamp);
            return false;
        }

        _pages[name] = (page, stamp);
        if (isKnown)
        {
            _driver.Replace(known.Page, page);
        }
        else
        {
            _driver.Add(page);
        }

        return true;
    }

    private string NameOf(string file) => Path.GetRelativePath(_folder, file).Replace('\\', '/');
}
