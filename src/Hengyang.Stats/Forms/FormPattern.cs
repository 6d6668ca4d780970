namespace Hengyang.Stats;

/// <summary>One place of a pattern that takes one element of a text.</summary>
/// <param name="Symbols">What it takes.</param>
/// <param name="Slot">The letter under which the meaning finds it; <c>\0</c> for none.</param>
/// <param name="IsAhead">Whether it is only looked at.</param>
internal sealed record FormPosition(FormSymbols Symbols, char Slot, bool IsAhead)
{
    /// <summary>The positions that may come next, by number in the pattern.</summary>
    internal SortedSet<int> Follow { get; } = [];
}

/// <summary>
/// The pattern of a form. Items stand one after the other, separated by spaces: a word of the lexicon or plain characters
/// (<c>截至</c>), or a class of tokens in braces (<c>{Month}</c>; several with a comma). <c>x:</c> before an item names its slot,
/// <c>[ ]</c> makes a part optional, <c>( | )</c> are alternatives, <c>( )*</c> repeats, <c>$name</c> is a part that the table
/// defines once for many rows, and what stands behind <c>/</c> must follow but belongs to the form no more.
/// </summary>
internal sealed class FormPattern
{
    private readonly string _text;
    private readonly IReadOnlyDictionary<string, string> _parts;
    private readonly Func<string, FormSymbols> _classes;
    private int _at;
    private bool _isAhead;

    private FormPattern(string text, IReadOnlyDictionary<string, string> parts, Func<string, FormSymbols> classes)
    {
        _text = text;
        _parts = parts;
        _classes = classes;
    }

    internal List<FormPosition> Positions { get; } = [];

    internal SortedSet<int> First { get; private set; } = [];

    internal SortedSet<int> Last { get; private set; } = [];

    private readonly record struct Part(SortedSet<int> First, SortedSet<int> Last, bool IsOptional)
    {
        internal static Part Empty => new([], [], IsOptional: true);
    }

    /// <summary>Reads a pattern.</summary>
    /// <param name="text">The pattern.</param>
    /// <param name="parts">What <c>$name</c> stands for.</param>
    /// <param name="classes">What a name in braces or a word takes.</param>
    /// <exception cref="FormatException">The pattern is not well formed, or takes an empty text.</exception>
    internal static FormPattern Parse(string text, IReadOnlyDictionary<string, string> parts, Func<string, FormSymbols> classes)
    {
        var pattern = new FormPattern(text, parts, classes);
        Part whole = pattern.ReadAlternatives(text, ref pattern._at, depth: 0);
        if (pattern._at != text.Length)
            throw pattern.Bad("ends early");
        if (whole.IsOptional)
            throw pattern.Bad("takes an empty text");
        pattern.First = whole.First;
        pattern.Last = whole.Last;
        return pattern;
    }

    private FormatException Bad(string what) => new($"The pattern '{_text}' {what} at {_at}.");

    private Part ReadAlternatives(string text, ref int at, int depth)
    {
        const int deepest = 16;
        if (depth > deepest)
            throw Bad("is nested too deeply");
        Part all = ReadSequence(text, ref at, depth);
        while (at < text.Length && text[at] == '|')
        {
            at++;
            Part other = ReadSequence(text, ref at, depth);
            all = new Part([.. all.First, .. other.First], [.. all.Last, .. other.Last], all.IsOptional || other.IsOptional);
        }

        return all;
    }

    private Part ReadSequence(string text, ref int at, int depth)
    {
        Part all = Part.Empty;
        while (true)
        {
            while (at < text.Length && text[at] == ' ')
                at++;
            if (at >= text.Length || text[at] is ')' or ']' or '|')
                return all;
            all = Then(all, ReadItem(text, ref at, depth));
        }
    }

    private Part ReadItem(string text, ref int at, int depth)
    {
        char c = text[at];
        if (c is '(' or '[')
        {
            at++;
            Part inner = ReadAlternatives(text, ref at, depth + 1);
            if (at >= text.Length || text[at] != (c == '(' ? ')' : ']'))
                throw Bad("has an open bracket");
            at++;
            bool repeats = at < text.Length && text[at] == '*';
            if (!repeats)
                return c == '[' ? inner with { IsOptional = true } : inner;
            at++;
            Connect(inner.Last, inner.First);
            return inner with { IsOptional = true };
        }

        int start = at;
        while (at < text.Length && text[at] is not (' ' or ')' or ']' or '|' or '(' or '['))
            at++;
        string item = text[start..at];
        if (item == "/")
        {
            _isAhead = true;
            return Part.Empty;
        }

        if (item[0] == '$')
        {
            if (!_parts.TryGetValue(item[1..], out string? part))
                throw Bad($"names the unknown part {item}");
            int within = 0;
            Part inner = ReadAlternatives(part, ref within, depth + 1);
            return within == part.Length ? inner : throw Bad($"has a bad part {item}");
        }

        char slot = '\0';
        if (item.Length > 2 && item[1] == ':')
            (slot, item) = (item[0], item[2..]);
        if (item[0] == '{')
            return Position(_classes(item), slot);
        FormSymbols word = _classes(item);
        if (!word.IsEmpty)
            return Position(word, slot);

        // not one token: its characters one by one
        Part all = Part.Empty;
        foreach (char letter in item)
            all = Then(all, Position(_classes($"'{letter}"), all.First.Count == 0 ? slot : '\0'));
        return all;
    }

    private Part Position(FormSymbols symbols, char slot)
    {
        int number = Positions.Count;
        Positions.Add(new FormPosition(symbols, slot, _isAhead));
        return new Part([number], [number], IsOptional: false);
    }

    private Part Then(Part before, Part behind)
    {
        Connect(before.Last, behind.First);
        return new Part(
            before.IsOptional ? [.. before.First, .. behind.First] : before.First,
            behind.IsOptional ? [.. before.Last, .. behind.Last] : behind.Last,
            before.IsOptional && behind.IsOptional);
    }

    private void Connect(SortedSet<int> last, SortedSet<int> first)
    {
        foreach (int from in last)
            Positions[from].Follow.UnionWith(first);
    }
}
