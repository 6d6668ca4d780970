using System.Diagnostics;
using Hengyang.Stats.Tool.Input;
using Hengyang.Stats.Tool.Output;
using Hengyang.Stats.Tool.Output.Fields;
using Hengyang.Stats.Tool.Output.Html;
using Hengyang.Stats.Tool.Output.Parquet;
using Hengyang.Stats.Tool.Running;

namespace Hengyang.Stats.Tool.Commands;

/// <summary>Works on one part of the input after the other: texts, stretches of text, lines. Each thread has its own.</summary>
internal sealed class ExtractWorker : IDisposable
{
    private readonly ExtractSettings _settings;
    private readonly RunTotals _totals;
    private readonly StatisticsOptions _options;
    private readonly RecordedDiagnostics _diagnostics;
    private readonly ChunkStream _stream;
    private readonly ILineWriter _writer;
    private readonly InputContext _context;
    private readonly WarningReports _warnings;
    private readonly TextOutput _text;
    private readonly List<OutputLine> _lines = [];
    private readonly BareNumbers _numbers = new();
    private readonly bool _withHash;
    private readonly bool _withPlaces;

    internal ExtractWorker(ExtractSettings settings, RunTotals totals, Progress progress, CancellationToken token)
    {
        _settings = settings;
        _totals = totals;
        _options = new StatisticsOptions
        {
            ReferenceDate = settings.ReferenceDate,
            Area = settings.Area,
            Mentions = (settings.Types & ~(LineType.Observation | LineType.Number)) != 0,
            Observations = (settings.Types & LineType.Observation) != 0,
        };
        _diagnostics = new RecordedDiagnostics(keepAll: settings.ErrorsTo is not null);
        _stream = new ChunkStream(_diagnostics);
        _writer = settings.Format switch
        {
            OutputFormat.Csv or OutputFormat.Tsv => new CsvLineWriter(_stream, settings.Columns, settings.Csv),
            OutputFormat.SdmxCsv => new SdmxLineWriter(_stream, settings.Structure, settings.UnitMultiplier, totals.Sdmx, settings.Csv),
            OutputFormat.Parquet => new ParquetLineWriter(_stream, settings.Columns),
            OutputFormat.Html => new HtmlLineWriter(_stream, settings.Types, settings.Labels, settings.TextsOfPage),
            _ => new NdjsonLineWriter(_stream, settings.Columns),
        };
        _withHash = settings.Columns.Asks("hash");
        _withPlaces = settings.Columns.Asks("line") || settings.Columns.Asks("column");
        _context = new InputContext(_diagnostics, progress, Push, token);
        _warnings = new WarningReports(_diagnostics, keepAll: settings.ErrorsTo is not null);
        _text = new TextOutput(settings.TextTo, settings.Input, _diagnostics);
    }

    /// <summary>Writes what stands before all texts.</summary>
    internal void Begin(Action<Chunk> sink)
    {
        _stream.Sink = chunk => sink(chunk with { IsHead = true });
        _writer.Begin();
        Push();
    }

    /// <summary>Reads the texts of a part and writes their lines.</summary>
    internal void Work(InputJob job, Action<Chunk> sink)
    {
        _stream.Sink = sink;
        foreach (Message message in job.Before)
            _diagnostics.Add(message);
        foreach (InputDocument document in job.Read(_context))
            Work(document);
        Push();
    }

    /// <summary>Writes what stands behind all texts.</summary>
    internal void Complete(Action<Chunk> sink)
    {
        _stream.Sink = sink;
        _writer.Complete();
        Push();
    }

    public void Dispose()
    {
        _writer.Dispose();
        _text.Dispose();
    }

    private void Work(InputDocument document)
    {
        DocumentInfo info = document.Info;
        long began = Stopwatch.GetTimestamp();
        long failuresBefore = document.IsBroken ? _diagnostics.Failures - 1 : _diagnostics.Failures;
        long observations = 0;
        long lines = 0;
        if (!document.IsBroken)
        {
            foreach (StatisticsDocument segment in Extraction.Read(document, _options, _withHash, _context.CancellationToken))
            {
                if (_withPlaces)
                    info.Places.Begin(segment);
                LineOrder.Collect(info, segment, _settings.Types, _settings.Aspects, _settings.MinConfidence, _settings.Indicators, _lines);
                if ((_settings.Types & LineType.Number) != 0)
                    _numbers.AddTo(_lines, info, segment);
                _writer.Write(info, segment, _lines);
                _text.Write(info.Name, segment);
                _warnings.Report(info.Name, segment);
                observations += segment.Observations.Count;
                lines += _lines.Count;
            }
            _writer.EndDocument(info);
            _text.EndDocument();
        }
        if (_settings.WithEnds)
        {
            long milliseconds = (long)Stopwatch.GetElapsedTime(began).TotalMilliseconds;
            _writer.End(new EndLine(info, observations, lines, _warnings.Count, _diagnostics.Failures - failuresBefore, milliseconds));
        }
        _writer.Flush();
        _warnings.EndDocument(info.Name);
        _context.Progress.AddDocument();
        _totals.Add(document.IsBroken ? 0 : 1, lines);
    }

    private void Push()
    {
        _writer.Flush();
        _stream.Push();
    }
}
