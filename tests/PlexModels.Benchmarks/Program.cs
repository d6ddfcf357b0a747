using BenchmarkDotNet.Running;
using PlexModels.Benchmarks;
using PlexModels.Benchmarks.Generator;
using PlexModels.Benchmarks.Json;
using PlexModels.Benchmarks.Tool;

if (args is ["--quick"])
{
    return QuickRun.Print();
}

if (args is ["--hostile"])
{
    return HostileReport.Print();
}

if (args is ["--stream"])
{
    return StreamReport.Print();
}

if (args is ["--first-call"])
{
    return FirstCallReport.Print();
}

if (args is ["--first-call", var way])
{
    return FirstCall.Print(way);
}

if (args is ["--generator"])
{
    return GeneratorReport.Print();
}

if (args is ["--dialects", .. var names])
{
    return GeneratorReport.PrintDialects(names);
}

if (args is ["--build"])
{
    return BuildReport.Print();
}

if (args is ["--tool"])
{
    return ToolReport.Print();
}

if (args is ["--start"])
{
    return StartReport.Print();
}

BenchmarkSwitcher.FromAssembly(typeof(QuickRun).Assembly).Run(args);
return 0;
