namespace PlexModels.Cli.Documentations;

/// <summary>Nobody looks on.</summary>
internal sealed class NoProgress : IProgress
{
    public static NoProgress Instance { get; } = new();

    public T Do<T>(string what, Func<T> work) => work();

    public T Do<T>(string what, Func<Action<int, int>, T> work) => work(static (_, _) => { });
}
