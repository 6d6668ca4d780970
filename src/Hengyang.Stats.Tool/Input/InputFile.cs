namespace Hengyang.Stats.Tool.Input;

/// <summary>One named input: a file or standard input.</summary>
/// <param name="Name">The name as it was given.</param>
/// <param name="Stream">Its bytes.</param>
internal sealed record InputFile(string Name, Stream Stream) : IDisposable
{
    internal const string StandardInput = "-";

    /// <summary>The name that messages carry.</summary>
    internal string MessageName => Name == StandardInput ? "standard input" : Name;

    public void Dispose()
    {
        if (Name != StandardInput)
            Stream.Dispose();
    }

    /// <summary>Opens an input; one that cannot be opened is reported.</summary>
    /// <param name="name">The name.</param>
    /// <param name="console">Where standard input is.</param>
    /// <param name="diagnostics">Where failures are reported.</param>
    /// <param name="isFound">Whether it was found in a folder: what has no length, such as a named pipe, is not waited for.</param>
    internal static InputFile? TryOpen(string name, ToolConsole console, Diagnostics diagnostics, bool isFound = false)
    {
        if (name == StandardInput)
        {
            if (console.IsInputTerminal && console.IsErrorTerminal)
                console.Error.WriteLine("Reading from the terminal; Ctrl-D ends the text.");
            return new InputFile(name, console.In);
        }
        try
        {
            if (isFound && new FileInfo(name) is { Exists: true, Length: 0 })
                return new InputFile(name, Stream.Null);
            return new InputFile(name, new FileStream(name, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 0, FileOptions.SequentialScan));
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            diagnostics.Report(name, "no such file");
        }
        catch (UnauthorizedAccessException)
        {
            diagnostics.Report(name, "cannot be read: permission denied");
        }
        catch (Exception e) when (e is IOException or ArgumentException or NotSupportedException)
        {
            diagnostics.Report(name, "cannot be opened: " + e.Message);
        }
        return null;
    }
}
