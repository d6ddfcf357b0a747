using System.Threading.Channels;

namespace PlexModels.Cli.Serving;

/// <summary>
/// Tells when files of a folder changed: at once where the system says so, and within a second where it does not, as for folders that
/// went and came back and for those of other machines.
/// </summary>
internal sealed class FolderWatch(LiveDocumentation documentation) : IDisposable
{
    // What an editor does in one go comes as several events.
    private static readonly TimeSpan s_quiet = TimeSpan.FromMilliseconds(60);

    // Something that writes all the time does not keep what it wrote from being shown.
    private const int MaxRounds = 8;

    private static readonly TimeSpan s_look = TimeSpan.FromSeconds(1);

    private readonly Channel<string> _events =
        Channel.CreateBounded<string>(new BoundedChannelOptions(10_000) { FullMode = BoundedChannelFullMode.DropWrite });
    private FileSystemWatcher? _watcher;
    private DateTime _created;

    /// <summary>Refreshes the documentation until it is stopped.</summary>
    public async Task Run(CancellationToken cancellation)
    {
        while (!cancellation.IsCancellationRequested)
        {
            Listen();
            var dirty = await NextEvents(cancellation);
            documentation.Refresh(dirty, cancellation);
        }
    }

    public void Dispose() => _watcher?.Dispose();

    // Of a folder that went the watcher says no more, even when there is one of this name again.
    private void Listen()
    {
        var created = Directory.Exists(documentation.Folder) ? Directory.GetCreationTimeUtc(documentation.Folder) : default;
        if (_watcher is not null && created == _created)
        {
            return;
        }

        _watcher?.Dispose();
        _watcher = null;
        _created = created;
        if (created == default)
        {
            return;
        }

        try
        {
            var watcher = new FileSystemWatcher(documentation.Folder) { IncludeSubdirectories = true, InternalBufferSize = 65_536 };
            watcher.Changed += (_, change) => _events.Writer.TryWrite(change.FullPath);
            watcher.Created += (_, change) => _events.Writer.TryWrite(change.FullPath);
            watcher.Deleted += (_, change) => _events.Writer.TryWrite(change.FullPath);
            watcher.Renamed += (_, change) => _events.Writer.TryWrite(change.FullPath);
            watcher.EnableRaisingEvents = true;
            _watcher = watcher;
        }
        catch (Exception problem) when (problem is IOException or ArgumentException or UnauthorizedAccessException)
        {
            // It went in this moment, or the system watches no more folders: it is looked at once a second all the same.
            _created = default;
        }
    }

    private async Task<IReadOnlySet<string>> NextEvents(CancellationToken cancellation)
    {
        var dirty = new HashSet<string>(StringComparer.Ordinal);
        using var look = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        look.CancelAfter(s_look);
        try
        {
            await _events.Reader.WaitToReadAsync(look.Token);
            for (var round = 0; round < MaxRounds && _events.Reader.TryPeek(out _); round++)
            {
                while (_events.Reader.TryRead(out var path))
                {
                    dirty.Add(path);
                }

                await Task.Delay(s_quiet, cancellation);
            }
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            // Nothing was heard of for a second.
        }

        return dirty;
    }
}
