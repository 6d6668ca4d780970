using System.Globalization;

namespace Hengyang.Stats.Tool;

/// <summary>Reports on standard error, and remembers that there was bad input.</summary>
internal sealed class ErrorDiagnostics(TextWriter error, Progress progress) : Diagnostics
{
    private string? _file;
    private long _reportsOfFile;

    internal bool AnyReported { get; private set; }

    internal override void Add(in Message message)
    {
        AnyReported |= message.Kind is MessageKind.Failure or MessageKind.FailureAt;
        switch (message.Kind)
        {
            case MessageKind.BeginFile:
                _file = message.Name;
                _reportsOfFile = 0;
                break;
            case MessageKind.EndFile:
                if (_reportsOfFile > MostReportsOfOneFile)
                    Write(string.Create(CultureInfo.InvariantCulture, $"{_file}: and {_reportsOfFile - MostReportsOfOneFile} more like these"));
                _file = null;
                break;
            case MessageKind.FailureAt:
                if (++_reportsOfFile <= MostReportsOfOneFile)
                    Write(string.Create(CultureInfo.InvariantCulture, $"{_file}:{message.Line}: {message.Text} (byte {message.Position})"));
                break;
            case MessageKind.MoreFailures:
                _reportsOfFile += message.Line;
                break;
            default:
                Write($"{message.Name}: {message.Text}");
                break;
        }
    }

    private void Write(string message)
    {
        progress.Clear();
        error.WriteLine($"{ToolApp.Name}: {message}");
    }
}
