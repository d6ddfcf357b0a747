namespace PlexModels.Cli.Documentations;

/// <summary>Is told how far something is that takes its time.</summary>
internal interface IProgress
{
    /// <summary>Does something of which nobody knows how far it is.</summary>
    public T Do<T>(string what, Func<T> work);

    /// <summary>Does something that says how much of how much it has done.</summary>
    public T Do<T>(string what, Func<Action<int, int>, T> work);
}
