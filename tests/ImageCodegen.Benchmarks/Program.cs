using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using ImageCodegen.Benchmarks;
using ImageCodegen.Benchmarks.Sweeping;
using Perfolizer.Horology;

if (args is ["whole-process", ..])
{
    return WholeProcess.Run(args[1..]);
}

if (args is ["build", ..])
{
    return BuildTimes.Run(args[1..]);
}

if (args is ["sweep", ..])
{
    return Sweep.Run(args[1..]);
}

if (args is [Sweep.Worker])
{
    return Sweep.Work();
}

if (args is ["targets"])
{
    return Targets.Run();
}

// Short iterations, many of them: what else runs on the machine disturbs a few, and the median does not see those.
var job = Job.Default.WithIterationTime(TimeInterval.FromMilliseconds(100)).WithWarmupCount(8).WithIterationCount(25);
var config = DefaultConfig.Instance.AddJob(job).AddDiagnoser(MemoryDiagnoser.Default).AddColumn(StatisticColumn.Median);
return BenchmarkSwitcher.FromAssembly(typeof(Payload).Assembly).Run(args, config).Any(static summary => summary.HasCriticalValidationErrors) ? 1 : 0;
