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
    private readonly bool[] _takesPart;
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
        _takesPart = compiled.TakesPart();
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
        row = -1;
        end = place;
        next = index;
        // apart from the rest, which needs much room on the stack: most places are asked in vain
        return CanBegin(in s, index, place) && TryReadRow(in s, index, place, ref result, ref row, ref end, ref next);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool TryReadRow(in Sentence s, int index, int place, ref TResult result, ref int row, ref int end, ref int next)
    {
        Unsafe.SkipInit(out FormElements room);
        Span<FormElement> elements = room;
        int count = Run(in s, index, place, elements);
        for (; count > 0; count--)
        {
            foreach (ushort candidate in _accepts[elements[count - 1].State])
            {
                Steps.Add();
                Form<TResult> form = _rows[candidate];
                int length = FindPositions(elements[..count], candidate);
                var match = new FormMatch(in s, elements[..length], _slots, candidate);
                if ((form.NotAfter.Length > 0 && form.NotAfter.Contains(match.Before)) || (form.NotBefore.Length > 0 && form.NotBefore.Contains(match.Behind())) || !Holds(_guards[candidate], in match))
                    continue;
                TResult found = result;
                if (!form.Meaning(in match, ref found))
                    continue;
                result = found;
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
        _takesPart[Begin] || _next[(Begin * _width) + SymbolAt(in s, index, place)] != 0;

    /// <summary>Whether some row begins with a character that no token holds.</summary>
    internal bool CanBeginWith(char c) => _next[(Begin * _width) + _alphabet.OfCharacter(CharTable.Folded[c])] != 0;

    /// <summary>Whether some row begins with a token and goes on with what stands behind it, or ends there.</summary>
    internal bool CanBegin(in Sentence s, int index)
    {
        int place = s[index].Start;
        int state = _takesPart[Begin] ? Begin : _next[(Begin * _width) + SymbolAt(in s, index, place)];
        if (state == 0 || _takesPart[state] || _accepts[state].Length > 0)
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

    private static bool Holds(FormGuard[] guards, in FormMatch match)
    {
        foreach (FormGuard guard in guards)
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

            if (_takesPart[state] && TryTakePart(in s, ref index, ref place, ref state, ref element))
            {
                count++;
                if (_accepts[state].Length > 0)
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
            if (_accepts[state].Length > 0)
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
        int kind = _parts!(in s, index, place, out FormPart part, out int end, out int next);
        int behind = kind == 0 ? 0 : _next[(state * _width) + _alphabet.OfPart(kind)];
        if (behind == 0)
            return false;
        element.Start = place;
        element.End = end;
        // words that no token holds may be a part as well
        element.Token = (short)(next > index ? index : -1);
        element.State = (ushort)behind;
        element.Part = part;
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
            foreach (ushort position in _statePositions[elements[i].State])
            {
                Steps.Add();
                if (_rowOf[position] != row || !(behind < 0 ? _isLast[position] : _follow[position].AsSpan().Contains((ushort)behind)))
                    continue;
                elements[i].Position = position;
                behind = position;
                break;
            }

            if (_isAhead[behind])
                length = i;
        }

        return length;
    }
}
