using PlexModels.Cli.Documentations;
using Spectre.Console;

namespace PlexModels.Cli.Commands;

/// <summary>A bar for each thing that takes its time.</summary>
internal sealed class ProgressBars(ProgressContext context) : IProgress
{
    public T Do<T>(string what, Func<T> work) => Do(what, isIndeterminate: true, _ => work());

    public T Do<T>(string what, Func<Action<int, int>, T> work) =>
        Do(what, isIndeterminate: false, task => work((done, all) => task.MaxValue(all).Value(done)));

    private T Do<T>(string what, bool isIndeterminate, Func<ProgressTask, T> work)
    {
        var task = context.AddTask(Markup.Escape(what)).IsIndeterminate(isIndeterminate);
        var result = work(task);
        task.IsIndeterminate(false).Value(task.MaxValue);
        task.StopTask();
        return result;
    }
}
