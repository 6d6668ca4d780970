using System.Globalization;

namespace Hengyang.Stats.Tool;

/// <summary>Reports bad input on standard error with its place, and remembers that there was some.</summary>
internal sealed class Diagnostics(TextWriter error, Progress progress)
{
    /// <summary>A file in another encoding would fill the screen; this much says it.</summary>
    internal const int MostReportsOfOneFile = 20;

    private string? _file;
    private long _reportsOfFile;

    internal bool AnyReported { get; private set; }

    /// <summary>Begins the reports of a file.</summary>
    internal void BeginFile(string name)
    {
        _file = name;
        _reportsOfFile = 0;
    }

    /// <summary>Ends the reports of a file, with a word about those that were left out.</summary>
    internal void EndFile()
    {
        if (_reportsOfFile > MostReportsOfOneFile)
            Write(string.Create(CultureInfo.InvariantCulture, $"{_file}: and {_reportsOfFile - MostReportsOfOneFile} more like these"));
        _file = null;
    }

    /// <summary>Says something about a text that is no failure: the exit status stays.</summary>
    internal void Note(string document, string message) => Write($"{document}: {message}");

    /// <summary>Reports what is wrong with a whole file.</summary>
    internal void Report(string name, string message)
    {
        AnyReported = true;
        Write($"{name}: {message}");
    }

    /// <summary>Reports what is wrong at a place.</summary>
    /// <param name="line">The line, from 1.</param>
    /// <param name="position">The byte, from 0, counted from the start of the file.</param>
    /// <param name="message">What is wrong.</param>
    internal void Report(long line, long position, string message)
    {
        AnyReported = true;
        if (++_reportsOfFile <= MostReportsOfOneFile)
            Write(string.Create(CultureInfo.InvariantCulture, $"{_file}:{line}: {message} (byte {position})"));
    }

    private void Write(string message)
    {
        progress.Clear();
        error.WriteLine($"{ToolApp.Name}: {message}");
    }
}
