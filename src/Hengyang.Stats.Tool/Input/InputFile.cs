namespace Hengyang.Stats.Tool.Input;

/// <summary>One named input: a file or standard input.</summary>
/// <param name="Name">The name as it was given.</param>
/// <param name="Stream">Its bytes.</param>
internal sealed record InputFile(string Name, Stream Stream) : IDisposable
{
    internal const string StandardInput = "-";

    /// <summary>The name that messages carry.</summary>
    internal string MessageName => Name == StandardInput ? "standard input" : Name;

    /// <summary>The name that the output lines carry: the file's name without its folder.</summary>
    internal string DocumentName => Name == StandardInput ? Name : Path.GetFileName(Name);

    public void Dispose()
    {
        if (Name != StandardInput)
            Stream.Dispose();
    }

    /// <summary>Opens an input; one that cannot be opened is reported.</summary>
    internal static InputFile? TryOpen(string name, ToolConsole console, Diagnostics diagnostics)
    {
        if (name == StandardInput)
        {
            if (console.IsInputTerminal && console.IsErrorTerminal)
                console.Error.WriteLine("Reading from the terminal; Ctrl-D ends the text.");
            return new InputFile(name, console.In);
        }
        try
        {
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
