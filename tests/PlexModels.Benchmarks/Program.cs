using BenchmarkDotNet.Running;
using PlexModels.Benchmarks;
using PlexModels.Benchmarks.Generator;

if (args is ["--quick"])
{
    return QuickRun.Print();
}

if (args is ["--generator"])
{
    return GeneratorReport.Print();
}

BenchmarkSwitcher.FromAssembly(typeof(PinDocument).Assembly).Run(args);
return 0;
