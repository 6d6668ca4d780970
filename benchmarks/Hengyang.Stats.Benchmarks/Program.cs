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
using Perfolizer.Horology;

// Runs everything (some five minutes), prints the tables with their ratios, writes them to benchmarks/results/<machine>.md
// and puts them into README.md.
//   --quick   few and short iterations: a first look, not a result, and nothing for the README
//   --check   no timing: only checks that the contenders agree
//   --ratios [--rounds N] [--corpus DIR] [--readme]   ratios only, the least of many rounds: of the generated text, of our own two
//             and of the texts (*.txt) of a folder put together; --readme writes them into README.md and benchmarks/results/ratios.md
//   --read DIR   the processor time of reading the texts of a folder in this process, for benchmarks/scale.py
if (args.Contains("--ratios"))
    return RatioCommand.Run(args);
if (args.Contains("--read"))
    return ReadCommand.Run(args);
if (args.Except(["--quick", "--check"]).Any())
{
    Console.Error.WriteLine("The options are --quick, --check, --read DIR and --ratios [--rounds N] [--corpus DIR] [--readme].");
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

// in this one process, so that the ratios are those of one run
Job job = Job.Default.WithToolchain(InProcessEmitToolchain.Instance)
    .WithLaunchCount(1)
    .WithIterationTime(TimeInterval.FromMilliseconds(isQuick ? 100 : 250))
    .WithWarmupCount(isQuick ? 4 : 10)
    .WithIterationCount(isQuick ? 5 : 20);
IConfig config = ManualConfig.CreateEmpty()
    .AddJob(job)
    .AddLogger(ConsoleLogger.Default)
    .AddDiagnoser(MemoryDiagnoser.Default)
    .AddColumnProvider(DefaultColumnProviders.Descriptor, DefaultColumnProviders.Params, DefaultColumnProviders.Metrics)
    .AddColumn(new MegabytesColumn(), new CharacterColumn(), StatisticColumn.Median, StatisticColumn.Error, BaselineRatioColumn.RatioMean)
    .WithOrderer(new DefaultOrderer(SummaryOrderPolicy.Declared))
    .WithSummaryStyle(SummaryStyle.Default.WithMaxParameterColumnWidth(40))
    .WithArtifactsPath(ResultFile.ArtifactsPath);

Summary[] summaries = BenchmarkRunner.Run([typeof(WholeTextBenchmarks), typeof(ValueBenchmarks)], config);
if (Array.Exists(summaries, s => s.HasCriticalValidationErrors || s.Reports.Length == 0 || s.Reports.Any(r => !r.Success)))
    return 1;
string path = ResultFile.Write(summaries, isQuick);
if (!isQuick)
    ResultFile.PutIntoReadme(path);
Console.WriteLine(File.ReadAllText(path));
Console.WriteLine("Written: " + path);
return 0;
