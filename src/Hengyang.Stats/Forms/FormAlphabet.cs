namespace Hengyang.Stats;

/// <summary>
/// Numbers what the patterns of a table tell apart: every element of a text has one class, and two elements that no pattern
/// tells apart have the same one. Class 0 is what no pattern takes.
/// </summary>
internal sealed class FormAlphabet
{
    /// <summary>The most classes that a table can have; they are kept in bytes.</summary>
    private const int MostClasses = 255;

    private const int ShapeCount = (int)NumberShape.Over + 1;
    private const int MarkCount = (int)TokenKind.Tab + 1;
    private const int KindCount = (int)WordKind.Boundary + 1;
    private const int PageSize = 256;

    /// <summary>The most kinds that the forms of another table can have.</summary>
    private const int PartCount = 16;

    private readonly byte[] _shapes = new byte[ShapeCount];
    private readonly byte[] _marks = new byte[MarkCount];
    private readonly byte[] _parts = new byte[PartCount];

    /// <summary>For each kind of words the classes of its values from −1 on; a value beyond them has the class of the kind.</summary>
    private readonly byte[][] _words = new byte[KindCount][];
    private readonly byte[] _kinds = new byte[KindCount];
    private readonly byte _unit;

    /// <summary>The page of each character by its high byte; page 0 is that of plain text.</summary>
    private readonly byte[] _pageOf = new byte[PageSize];
    private readonly byte[] _pages;

    private readonly Dictionary<string, byte> _classes = [];

    /// <summary>For each set of symbols the classes that lie in it.</summary>
    private readonly List<byte>[] _members;

    /// <param name="sets">The sets of all positions of a table.</param>
    internal FormAlphabet(IReadOnlyList<FormSymbols> sets)
    {
        _classes[Signature(sets, static _ => false)] = 0;
        _members = [.. sets.Select(static _ => new List<byte>())];
        for (int shape = 0; shape < ShapeCount; shape++)
            _shapes[shape] = ClassOf(sets, s => s.Has((NumberShape)shape));
        for (int mark = 0; mark < MarkCount; mark++)
            _marks[mark] = ClassOf(sets, s => s.HasMark((TokenKind)mark));
        for (int part = 0; part < PartCount; part++)
            _parts[part] = ClassOf(sets, s => s.HasPart(part));
        for (int kind = 0; kind < KindCount; kind++)
        {
            var word = (WordKind)kind;
            _kinds[kind] = ClassOf(sets, s => s.HasOther(word));
            int most = sets.SelectMany(s => s.Words).Where(w => w.Kind == word).Select(w => (int)w.Value).DefaultIfEmpty(-2).Max();
            _words[kind] = new byte[most + 2];
            for (int value = -1; value <= most; value++)
                _words[kind][value + 1] = ClassOf(sets, s => s.Has(word, (short)value));
        }

        _unit = ClassOf(sets, static s => s.TakesUnits);
        Text = ClassOf(sets, static s => s.TakesText);
        byte[] plain = new byte[PageSize];
        Array.Fill(plain, Text);
        List<byte> pages = [.. plain];
        foreach (char c in sets.SelectMany(s => s.Characters).Distinct())
        {
            if (_pageOf[c >> 8] == 0)
            {
                _pageOf[c >> 8] = checked((byte)(pages.Count / PageSize));
                pages.AddRange(plain);
            }

            pages[(_pageOf[c >> 8] * PageSize) + (c & 0xFF)] = ClassOf(sets, s => s.TakesText || s.Characters.Contains(c));
        }

        _pages = [.. pages];
    }

    /// <summary>The class of a character that no pattern names; 0 where none takes plain text.</summary>
    internal byte Text { get; }

    /// <summary>How many classes there are.</summary>
    internal int Count => _classes.Count;

    /// <summary>The classes whose elements lie in a set, by the set's number.</summary>
    internal IReadOnlyList<byte> ClassesOf(int set) => _members[set];

    internal byte OfCharacter(char c) => _pages[(_pageOf[c >> 8] << 8) + (c & 0xFF)];

    internal byte OfPart(int kind) => _parts[kind];

    internal byte OfNumber(NumberShape shape) => _shapes[(int)shape];

    /// <summary>The class of a token that is no number.</summary>
    internal byte OfToken(in Token token)
    {
        if (token.Kind != TokenKind.Word)
            return token.Kind == TokenKind.Unit ? _unit : _marks[(int)token.Kind];
        byte[] values = _words[(int)token.Word];
        int index = token.Value + 1;
        return (uint)index < (uint)values.Length ? values[index] : _kinds[(int)token.Word];
    }

    private byte ClassOf(IReadOnlyList<FormSymbols> sets, Func<FormSymbols, bool> isIn)
    {
        string signature = Signature(sets, isIn);
        if (_classes.TryGetValue(signature, out byte known))
            return known;
        if (_classes.Count > MostClasses)
            throw new FormatException($"The patterns tell more than {MostClasses} kinds of elements apart.");
        byte found = (byte)_classes.Count;
        for (int set = 0; set < sets.Count; set++)
            if (signature[set] == '1')
                _members[set].Add(found);
        return _classes[signature] = found;
    }

    private static string Signature(IReadOnlyList<FormSymbols> sets, Func<FormSymbols, bool> isIn) =>
        string.Create(sets.Count, (sets, isIn), static (span, state) =>
        {
            for (int i = 0; i < span.Length; i++)
                span[i] = state.isIn(state.sets[i]) ? '1' : '0';
        });
}
