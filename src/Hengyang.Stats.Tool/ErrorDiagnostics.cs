using System.Globalization;
using Hengyang.Stats.Tool.Output;

namespace Hengyang.Stats.Tool;

/// <summary>Reports on standard error and, where that is asked for, as lines of a file, and counts what it reports.</summary>
/// <param name="error">Standard error.</param>
/// <param name="progress">Cleared before anything is said.</param>
/// <param name="isQuiet">Whether nothing is said of texts.</param>
/// <param name="file">The file of errors, or null.</param>
internal sealed class ErrorDiagnostics(TextWriter error, Progress progress, bool isQuiet = false, ErrorFile? file = null) : Diagnostics
{
    private string? _file;
    private long _reportsOfFile;

    internal bool AnyReported => Failures > 0;

    /// <summary>How many failures were reported.</summary>
    internal long Failures { get; private set; }

    /// <summary>How many warnings.</summary>
    internal long Warnings { get; private set; }

    internal override void Add(in Message message)
    {
        Count(message);
        file?.Write(message, _file);
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
            case MessageKind.Warning:
                if (!message.IsHidden)
                    Write(string.Create(CultureInfo.InvariantCulture, $"{message.Name}: warning at {message.Position}: {message.Text}"));
                break;
            default:
                Write($"{message.Name}: {message.Text}");
                break;
        }
    }

    private void Count(in Message message)
    {
        switch (message.Kind)
        {
            case MessageKind.Failure or MessageKind.FailureAt:
                Failures++;
                break;
            case MessageKind.MoreFailures:
                Failures += message.Line;
                break;
            case MessageKind.Warning:
                Warnings++;
                break;
        }
    }

    private void Write(string message)
    {
        if (isQuiet)
            return;
        progress.Clear();
        error.WriteLine($"{ToolApp.Name}: {message}");
    }
}
