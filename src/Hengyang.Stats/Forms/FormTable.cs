using System.Runtime.CompilerServices;

namespace Hengyang.Stats;

/// <summary>
/// The rows of one kind of mention, compiled into one table of states that a sentence is run through from left to right: each
/// element is classified once and costs one look, the longest match is tried first, then the rows in their declared order.
/// Nothing is allocated, and no form is longer than <see cref="FormElements.Longest"/> elements, so that a text takes linear time.
/// </summary>
/// <typeparam name="TResult">What the rows make.</typeparam>
internal sealed partial class FormTable<TResult> : IFormTable
{
    private const int Begin = 1;

    private readonly Form<TResult>[] _rows;
    private readonly FormGuard[][] _guards;
    private readonly FormAlphabet _alphabet;
    private readonly int _width;
    private readonly ushort[] _next;
    private readonly ushort[][] _accepts;
    private readonly ushort[][] _statePositions;
    private readonly ushort[][] _follow;
    private readonly ushort[] _rowOf;
    private readonly char[] _slots;
    private readonly bool[] _isLast;
    private readonly bool[] _isAhead;

    /// <summary>Of each state whether a form of another table may come next, and whether a row may end there.</summary>
    private readonly StateFlags[] _states;

    /// <summary>The position of each state that has only one: it took the element, whatever comes behind.</summary>
    private readonly ushort[] _only;
    private const ushort Several = ushort.MaxValue;

    /// <summary>Whether a row asks for nothing but its pattern.</summary>
    private readonly bool[] _isFree;

    [Flags]
    private enum StateFlags : byte
    {
        None = 0,
        TakesPart = 1,
        Accepts = 2,
    }

    private readonly FormPartReader? _parts;

    /// <summary>Compiles rows.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="classes">What a name in braces, or a word, takes.</param>
    /// <param name="parts">What <c>$name</c> stands for in the patterns.</param>
    /// <param name="guards">The conditions that rows name.</param>
    /// <param name="partReader">Reads the forms of another table that patterns of this one hold as one element; null for none.</param>
    /// <exception cref="FormatException">A pattern is not well formed, or two rows match the same text and neither declares that it goes before the other.</exception>
    internal FormTable(
        Form<TResult>[] rows,
        Func<string, FormSymbols> classes,
        IReadOnlyDictionary<string, string> parts,
        IReadOnlyDictionary<string, FormGuard> guards,
        FormPartReader? partReader = null)
    {
        _rows = rows;
        _guards = Array.ConvertAll(rows, r => r.Guards.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(g => guards[g]).ToArray());
        var compiled = new FormCompiler(Array.ConvertAll(rows, r => new FormRow(r.Name, r.Pattern, r.Over)), parts, classes);
        _alphabet = compiled.Alphabet;
        _width = compiled.Width;
        _next = compiled.Next;
        _accepts = compiled.Accepts;
        _statePositions = compiled.StatePositions;
        _follow = compiled.Follow;
        _rowOf = compiled.RowOf;
        _slots = compiled.Slots;
        _isLast = compiled.IsLast;
        _isAhead = compiled.IsAhead;
        bool[] takesPart = compiled.TakesPart();
        _states = [.. _accepts.Select((accepted, state) => (takesPart[state] ? StateFlags.TakesPart : 0) | (accepted.Length > 0 ? StateFlags.Accepts : 0))];
        _only = Array.ConvertAll(_statePositions, static positions => positions.Length == 1 ? positions[0] : Several);
        _isFree = Array.ConvertAll(rows, static row => row.NotAfter.Length + row.NotBefore.Length + row.Guards.Length == 0);
        _parts = partReader;
    }

    internal IReadOnlyList<Form<TResult>> Rows => _rows;

    /// <summary>How many states the rows have made; for tests and docs.</summary>
    internal int StateCount => _next.Length / _width;

    internal int ClassCount => _width;

    /// <summary>Reads the longest form that begins at a place.</summary>
    /// <param name="s">The sentence.</param>
    /// <param name="index">The first token that does not begin before the place.</param>
    /// <param name="place">The place in the text.</param>
    /// <param name="result">Its answer; what the row's meaning starts from on the way in.</param>
    /// <param name="row">The row that was read.</param>
    /// <param name="end">The first place behind it.</param>
    /// <param name="next">The first token behind it.</param>
    internal bool TryRead(in Sentence s, int index, int place, ref TResult result, out int row, out int end, out int next)
    {
        if (CanBegin(in s, index, place))
            return TryReadHere(in s, index, place, ref result, out row, out end, out next);
        (row, end, next) = (-1, place, index);
        return false;
    }

    /// <summary>Apart from the first look, so that a place where nothing begins costs no room for elements.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool TryReadHere(in Sentence s, int index, int place, ref TResult result, out int row, out int end, out int next)
    {
        (row, end, next) = (-1, place, index);
        Unsafe.SkipInit(out FormElements room);
        Span<FormElement> elements = room;
        int count = Run(in s, index, place, elements);
        if (count == 0)
            return false;
        scoped FormMatch match = default;
        match.Begin(in s, _slots, index);
        TResult before = result;
        for (; count > 0; count--)
        {
            foreach (ushort candidate in _accepts[elements[count - 1].State])
            {
                Steps.Add();
                int length = FindPositions(elements[..count], candidate);
                match.Take(elements[..length], candidate);
                if (!_isFree[candidate] && !Holds(candidate, in match))
                    continue;
                if (!_rows[candidate].Meaning(in match, ref result))
                {
                    result = before;
                    continue;
                }

                row = candidate;
                end = match.End;
                next = match.NextToken;
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether some row begins with what stands at a place: asked of every place, and most are none.</summary>
    private bool CanBegin(in Sentence s, int index, int place) =>
        TakesPart(Begin) || _next[(Begin * _width) + SymbolAt(in s, index, place)] != 0;

    /// <summary>Whether some row begins with a character that no token holds.</summary>
    internal bool CanBeginWith(char c) => _next[(Begin * _width) + _alphabet.OfCharacter(CharTable.Folded[c])] != 0;

    /// <summary>Whether some row begins with a token and goes on with what stands behind it, or ends there.</summary>
    internal bool CanBegin(in Sentence s, int index)
    {
        int place = s[index].Start;
        int state = TakesPart(Begin) ? Begin : _next[(Begin * _width) + SymbolAt(in s, index, place)];
        if (state == 0 || TakesPart(state) || Accepts(state))
            return state != 0;
        place = s[index].End;
        index++;
        while (place < s.End && (s[index].Kind == TokenKind.None || s[index].Start > place) && char.IsWhiteSpace(s.Text[place]))
            place++;
        return _next[(state * _width) + SymbolAt(in s, index, place)] != 0;
    }

    private byte SymbolAt(in Sentence s, int index, int place)
    {
        ref readonly Token token = ref s[index];
        if (token.Kind != TokenKind.None && token.Start <= place)
        {
            return token.Kind == TokenKind.Number
                ? _alphabet.OfNumber(s.Number(in token).Shape)
                : _alphabet.OfToken(in token);
        }

        return place < s.End ? _alphabet.OfCharacter(CharTable.Folded[s.Text[place]]) : (byte)0;
    }

    private bool Holds(int row, in FormMatch match)
    {
        Form<TResult> form = _rows[row];
        if ((form.NotAfter.Length > 0 && form.NotAfter.Contains(match.Before)) || (form.NotBefore.Length > 0 && form.NotBefore.Contains(match.Behind())))
            return false;
        foreach (FormGuard guard in _guards[row])
            if (!guard(in match))
                return false;
        return true;
    }

    /// <summary>Runs the sentence through the states as far as they go.</summary>
    /// <returns>How many elements lie up to the last state in which a row may end.</returns>
    private int Run(in Sentence s, int index, int place, Span<FormElement> elements)
    {
        int state = Begin;
        int accepted = 0;
        for (int count = 0; count < elements.Length;)
        {
            ref readonly Token token = ref s[index];
            ref FormElement element = ref elements[count];
            bool isToken = token.Kind != TokenKind.None && token.Start <= place;
            if (!isToken && count > 0 && place < s.End && char.IsWhiteSpace(s.Text[place]))
            {
                place++;
                continue;
            }

            if (TakesPart(state) && TryTakePart(in s, ref index, ref place, ref state, ref element))
            {
                count++;
                if (Accepts(state))
                    accepted = count;
                continue;
            }

            byte symbol = SymbolAt(in s, index, place);
            state = _next[(state * _width) + symbol];
            if (state == 0)
                break;
            element.Start = place;
            element.Token = (short)(isToken ? index : -1);
            element.State = (ushort)state;
            place = element.End = isToken ? token.End : symbol == _alphabet.Text ? EndOfText(in s, in token, place) : place + 1;
            if (isToken)
                index++;
            count++;
            if (Accepts(state))
                accepted = count;
        }

        return accepted;
    }

    /// <summary>The end of a run of plain text: the next token, or a character that some pattern names.</summary>
    private int EndOfText(in Sentence s, in Token token, int place)
    {
        int end = token.Kind == TokenKind.None ? s.End : token.Start;
        do
        {
            Steps.Add();
            place++;
        }
        while (place < end && _alphabet.OfCharacter(CharTable.Folded[s.Text[place]]) == _alphabet.Text);
        return place;
    }

    private bool TryTakePart(in Sentence s, ref int index, ref int place, ref int state, ref FormElement element)
    {
        int kind = _parts!(in s, index, place, out element.Part, out int end, out int next);
        int behind = kind == 0 ? 0 : _next[(state * _width) + _alphabet.OfPart(kind)];
        if (behind == 0)
            return false;
        element.Start = place;
        element.End = end;
        // words that no token holds may be a part as well
        element.Token = (short)(next > index ? index : -1);
        element.State = (ushort)behind;
        (state, place, index) = (behind, end, next);
        return true;
    }

    /// <summary>Which positions of a row took the elements: from the last one back, each time the first that leads on.</summary>
    /// <returns>How many elements belong to the form and are not only looked at.</returns>
    private int FindPositions(Span<FormElement> elements, int row)
    {
        int behind = -1;
        int length = elements.Length;
        for (int i = elements.Length - 1; i >= 0; i--)
        {
            ref FormElement element = ref elements[i];
            element.Position = _only[element.State];
            if (element.Position == Several)
                element.Position = PositionOf(element.State, row, behind);
            behind = element.Position;
            if (_isAhead[behind])
                length = i;
        }

        return length;
    }

    private ushort PositionOf(int state, int row, int behind)
    {
        foreach (ushort position in _statePositions[state])
        {
            Steps.Add();
            if (_rowOf[position] == row && (behind < 0 ? _isLast[position] : _follow[position].AsSpan().Contains((ushort)behind)))
                return position;
        }

        throw new System.Diagnostics.UnreachableException();
    }

    private bool TakesPart(int state) => (_states[state] & StateFlags.TakesPart) != 0;

    private bool Accepts(int state) => (_states[state] & StateFlags.Accepts) != 0;
}
