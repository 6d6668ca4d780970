namespace Hengyang.Stats.Tool;

/// <summary>What a message is about.</summary>
internal enum MessageKind
{
    /// <summary>A file begins.</summary>
    BeginFile,

    /// <summary>A file ends.</summary>
    EndFile,

    /// <summary>Something about a text that is no failure.</summary>
    Note,

    /// <summary>Something odd in a text, at a place of it.</summary>
    Warning,

    /// <summary>What is wrong with a whole input.</summary>
    Failure,

    /// <summary>What is wrong at a place of the current file.</summary>
    FailureAt,

    /// <summary>How many more such places there are.</summary>
    MoreFailures,
}

/// <summary>One thing to say on standard error.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Name">The file or text.</param>
/// <param name="Text">The words.</param>
/// <param name="Line">The line, from 1; or how many.</param>
/// <param name="Position">The byte, from 0, counted from the start of the file; of a warning the place in the text.</param>
/// <param name="Code">Which warning.</param>
/// <param name="IsHidden">Whether enough like it were told: only the file of --errors has it.</param>
internal readonly record struct Message(
    MessageKind Kind, string Name, string Text = "", long Line = 0, long Position = 0, string? Code = null, bool IsHidden = false);

/// <summary>Where bad input is reported, with its place.</summary>
internal abstract class Diagnostics
{
    /// <summary>A file in another encoding would fill the screen; this much says it.</summary>
    internal const int MostReportsOfOneFile = 20;

    /// <summary>Begins the reports of a file.</summary>
    internal void BeginFile(string name) => Add(new Message(MessageKind.BeginFile, name));

    /// <summary>Ends the reports of a file, with a word about those that were left out.</summary>
    internal void EndFile() => Add(new Message(MessageKind.EndFile, string.Empty));

    /// <summary>Says something about a text that is no failure: the exit status stays.</summary>
    internal void Note(string document, string message) => Add(new Message(MessageKind.Note, document, message));

    /// <summary>Reports what is wrong with a whole input.</summary>
    internal void Report(string name, string message) => Add(new Message(MessageKind.Failure, name, message));

    /// <summary>Reports what is wrong at a place of the current file.</summary>
    internal void Report(long line, long position, string message) => Add(new Message(MessageKind.FailureAt, string.Empty, message, line, position));

    internal abstract void Add(in Message message);
}

/// <summary>Keeps the messages of work that runs beside other work, until it is its turn to speak.</summary>
/// <param name="keepAll">Whether every one is wanted, for a file of errors.</param>
internal sealed class RecordedDiagnostics(bool keepAll = false) : Diagnostics
{
    private List<Message> _messages = [];
    private int _places;
    private long _more;

    internal bool IsEmpty => _messages.Count == 0 && _more == 0;

    /// <summary>How many failures there were in all.</summary>
    internal long Failures { get; private set; }

    internal override void Add(in Message message)
    {
        if (message.Kind is MessageKind.Failure or MessageKind.FailureAt)
            Failures++;
        if (message.Kind == MessageKind.FailureAt && ++_places > MostReportsOfOneFile && !keepAll)
        {
            _more++;
            return;
        }
        AddMore();
        _messages.Add(message);
        if (message.Kind == MessageKind.BeginFile)
            _places = 0;
    }

    /// <summary>The messages since the last call.</summary>
    internal IReadOnlyList<Message> Take()
    {
        if (IsEmpty)
            return [];
        AddMore();
        List<Message> messages = _messages;
        _messages = [];
        return messages;
    }

    private void AddMore()
    {
        if (_more > 0)
            _messages.Add(new Message(MessageKind.MoreFailures, string.Empty, Line: _more));
        _more = 0;
    }
}
