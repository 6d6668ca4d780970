using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Order;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Hengyang.Stats.Benchmarks;

// Runs everything and writes benchmarks/results/<machine>.md.
//   --quick   few and short iterations inside this process: a first look, not a result
//   --check   no timing: only checks that the contenders agree
if (args.Except(["--quick", "--check"]).Any())
{
    Console.Error.WriteLine("The options are --quick and --check.");
    return 2;
}
if (args.Contains("--check"))
{
    foreach (string name in Corpus.Names)
        Agreement.OfTexts(Corpus.Load(name), new Hengyang.Stats.StatisticsOptions { ReferenceDate = new DateOnly(2025, 3, 20) });
    Agreement.OfValues();
    Console.WriteLine("The contenders agree.");
    return 0;
}

bool isQuick = args.Contains("--quick");
Job job = isQuick
    ? Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance).WithIterationCount(5)
    : Job.Default;
IConfig config = ManualConfig.CreateEmpty()
    .AddJob(job)
    .AddLogger(ConsoleLogger.Default)
    .AddDiagnoser(MemoryDiagnoser.Default)
    .AddColumnProvider(DefaultColumnProviders.Descriptor, DefaultColumnProviders.Params, DefaultColumnProviders.Metrics)
    .AddColumn(StatisticColumn.Mean, StatisticColumn.Error, BaselineRatioColumn.RatioMean)
    .WithOrderer(new DefaultOrderer(SummaryOrderPolicy.Declared))
    .WithSummaryStyle(SummaryStyle.Default.WithMaxParameterColumnWidth(40))
    .WithArtifactsPath(ResultFile.ArtifactsPath);

Summary[] summaries = BenchmarkRunner.Run([typeof(WholeTextBenchmarks), typeof(ValueBenchmarks)], config);
if (Array.Exists(summaries, s => s.HasCriticalValidationErrors || s.Reports.Length == 0 || s.Reports.Any(r => !r.Success)))
    return 1;
string path = ResultFile.Write(summaries, isQuick);
Console.WriteLine(File.ReadAllText(path));
Console.WriteLine("Written: " + path);
return 0;
