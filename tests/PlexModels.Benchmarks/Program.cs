using BenchmarkDotNet.Running;
using PlexModels.Benchmarks;

if (args is ["--quick"])
{
    return QuickRun.Print();
}

BenchmarkSwitcher.FromAssembly(typeof(QuickRun).Assembly).Run(args);
return 0;
