using Hengyang.Stats.Tool.Input;
using Hengyang.Stats.Tool.Output;
using Hengyang.Stats.Tool.Output.Html;
using Hengyang.Stats.Tool.Running;

namespace Hengyang.Stats.Tool.Commands;

/// <summary>Works on one part of the input after the other: texts, stretches of text, lines. Each thread has its own.</summary>
internal sealed class ExtractWorker : IDisposable
{
    private readonly ExtractSettings _settings;
    private readonly StatisticsOptions _options;
    private readonly RecordedDiagnostics _diagnostics = new();
    private readonly ChunkStream _stream;
    private readonly ILineWriter _writer;
    private readonly InputContext _context;
    private readonly WarningReports _warnings;
    private readonly TextOutput _text;
    private readonly List<OutputLine> _lines = [];

    internal ExtractWorker(ExtractSettings settings, SdmxTotals totals, Progress progress, CancellationToken token)
    {
        _settings = settings;
        _options = new StatisticsOptions
        {
            ReferenceDate = settings.ReferenceDate,
            BareNumbers = (settings.Types & LineType.Number) != 0,
            Mentions = (settings.Types & ~LineType.Observation) != 0,
            Observations = (settings.Types & LineType.Observation) != 0,
        };
        _stream = new ChunkStream(_diagnostics);
        _writer = settings.Format switch
        {
            OutputFormat.Csv => new CsvLineWriter(_stream),
            OutputFormat.SdmxCsv => new SdmxLineWriter(_stream, settings.Structure, settings.UnitMultiplier, totals),
            OutputFormat.Html => new HtmlLineWriter(_stream),
            _ => new NdjsonLineWriter(_stream),
        };
        _context = new InputContext(_diagnostics, progress, Push, token);
        _warnings = new WarningReports(_diagnostics);
        _text = new TextOutput(settings.TextTo, settings.Files, settings.Form, _diagnostics);
    }

    /// <summary>Writes what stands before all texts.</summary>
    internal void Begin(Action<Chunk> sink)
    {
        _stream.Sink = sink;
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
        {
            foreach (StatisticsDocument segment in Extraction.Read(document, _options, _context.CancellationToken))
            {
                LineOrder.Collect(document.Name, segment, _settings.Types, _settings.Aspects, _settings.Indicators, _lines);
                _writer.Write(document.Name, segment, _lines);
                _text.Write(document.Name, segment);
                _warnings.Report(document.Name, segment);
            }
            _writer.EndDocument(document.Name);
            _writer.Flush();
            _text.EndDocument();
            _warnings.EndDocument(document.Name);
            _context.Progress.AddDocument();
        }
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

    private void Push()
    {
        _writer.Flush();
        _stream.Push();
    }
}
