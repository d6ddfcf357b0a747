using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using BenchmarkDotNet.Validators;
using Perfolizer.Horology;
using PlexModels.Benchmarks.Json;

namespace PlexModels.Benchmarks;

/// <summary>Reading and writing of bytes in this process, in a minute and a half: good for the ratios, too short for the last percent.</summary>
internal static class QuickRun
{
    private static readonly Job s_job = Job.Default
        .WithId("Quick")
        .WithToolchain(InProcessEmitToolchain.Instance)
        .WithIterationTime(TimeInterval.FromMilliseconds(35))
        .WithEvaluateOverhead(false)

        // The JIT replaces what is called often after 100 ms in which it had nothing else to do; less would measure how far it has come.
        .WithWarmupCount(12)
        .WithIterationCount(5);

    public static int Print()
    {
        var log = new AccumulationLogger();
        var config = ManualConfig.CreateEmpty()
            .AddJob(s_job)
            .AddLogger(log)
            .AddValidator(JitOptimizationsValidator.FailOnError)
            .AddColumnProvider(DefaultColumnProviders.Instance);
        Summary[] summaries = [BenchmarkRunner.Run<ReadingBytes>(config), BenchmarkRunner.Run<WritingBytes>(config)];
        if (!summaries.All(IsComplete))
        {
            Console.Error.WriteLine(log.GetLog());
            return 1;
        }

        foreach (var summary in summaries)
        {
            MarkdownExporter.Console.ExportToLog(summary, ConsoleLogger.Default);
        }

        return 0;
    }

    private static bool IsComplete(Summary summary) =>
        !summary.HasCriticalValidationErrors && summary.Reports.Length > 0 && summary.Reports.All(report => report.Success);
}
