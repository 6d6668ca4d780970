using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Hengyang.Stats;

/// <summary>A bit for each of 64 characters.</summary>
internal struct ScanBits
{
    /// <summary>A token may begin there.</summary>
    internal ulong Starts;

    /// <summary>A sentence ends there.</summary>
    internal ulong Ends;

    /// <summary>It parts the cells of a table, or lines.</summary>
    internal ulong Cells;
}

/// <summary>
/// One pass over a stretch of cleaned text before it is read, without a branch for any character: where tokens may begin, where
/// what a mention needs may stand (a number, a word of time, of a turn, of a place among others), and where sentences end. The lexer
/// then goes from token to token, and a sentence that holds nothing of the second kind needs no tokens at all.
/// </summary>
internal sealed class TextScan
{
    private const int WordBits = 64;

    private char[] _text = [];
    private int _length = -1;
    private ScanBits[] _bits = [];

    /// <summary>Forgets the text, because its buffer is about to be written.</summary>
    internal void Clear() => _length = -1;

    /// <summary>Whether a text is the one that was scanned.</summary>
    internal bool IsOf(ReadOnlySpan<char> text) =>
        text.Length == _length && _length > 0 && Unsafe.AreSame(ref MemoryMarshal.GetReference(text), ref MemoryMarshal.GetArrayDataReference(_text));

    /// <summary>Scans a text.</summary>
    /// <param name="buffer">The buffer that holds it, from its first place on.</param>
    /// <param name="length">Its length.</param>
    internal void Read(char[] buffer, int length)
    {
        Steps.Add(length);
        int words = (length + WordBits) / WordBits;
        if (_bits.Length < words)
            _bits = new ScanBits[Math.Max(words, (Utf8Text.StretchLength / WordBits) + 1)];
        (_text, _length) = (buffer, length);
        ReadOnlySpan<char> text = buffer.AsSpan(0, length);
        for (int word = 0; word < words; word++)
        {
            // marks and blanks are no Han characters, and few others are none
            (ulong ends, ulong cells) = Lexicon.MarksOf(text, word * WordBits, OthersOf(text, word * WordBits));
            _bits[word] = new ScanBits { Starts = Lexicon.StartsOf(text, word * WordBits), Ends = ends, Cells = cells };
        }
    }

    /// <summary>The first place from a place on where a token may begin; the end of the text for none.</summary>
    internal int NextStart(int from)
    {
        if (from >= _length)
            return _length;
        int word = from / WordBits;
        ulong rest = _bits[word].Starts & (ulong.MaxValue << from);
        while (rest == 0)
        {
            if (++word * WordBits >= _length)
                return _length;
            rest = _bits[word].Starts;
        }

        return (word * WordBits) + BitOperations.TrailingZeroCount(rest);
    }

    /// <summary>Where the first sentence from a place on ends at a mark or a line break; a place behind <paramref name="limit"/>, or the end of the text, for none.</summary>
    internal int NextEnd(int from, int limit)
    {
        for (int word = from / WordBits; word * WordBits < Math.Min(limit, _length); word++)
        {
            if ((_bits[word].Ends & From(word, from)) is not 0 and ulong ends)
                return (word * WordBits) + BitOperations.TrailingZeroCount(ends);
        }

        return Math.Min(_length, limit + WordBits);
    }

    /// <summary>Whether the line that begins at a place holds anything that parts cells of a table.</summary>
    internal bool HasCells(int from)
    {
        for (int word = from / WordBits; word * WordBits < _length; word++)
        {
            if ((_bits[word].Cells & From(word, from)) is not 0 and ulong cells)
                return _text[(word * WordBits) + BitOperations.TrailingZeroCount(cells)] is not ('\n' or '\r');
        }

        return false;
    }

    /// <summary>Whether something between two places may be part of a mention.</summary>
    internal bool HasOpening(int from, int end)
    {
        ReadOnlySpan<char> text = _text.AsSpan(0, _length);
        for (int word = from / WordBits; word * WordBits < end; word++)
        {
            for (ulong rest = _bits[word].Starts & From(word, from); rest != 0; rest &= rest - 1)
            {
                int i = (word * WordBits) + BitOperations.TrailingZeroCount(rest);
                if (i >= end)
                    return false;
                if (Lexicon.MayOpen(text, i) && IsOpening(text, i))
                    return true;
            }
        }

        return false;
    }

    /// <summary>Looks at 64 characters: a bit for each of them that is no Han character and none near them.</summary>
    private static ulong OthersOf(ReadOnlySpan<char> text, int from)
    {
        const ushort first = 0x3100;
        const ushort last = 0xFDFF;
        ReadOnlySpan<ushort> characters = MemoryMarshal.Cast<char, ushort>(text[Math.Min(from, text.Length)..]);
        ulong others = 0;
        int i = 0;
        if (Vector128.IsHardwareAccelerated)
        {
            for (; i < WordBits && i + Vector128<ushort>.Count <= characters.Length; i += Vector128<ushort>.Count)
            {
                Vector128<ushort> c = Vector128.LoadUnsafe(ref MemoryMarshal.GetReference(characters), (nuint)i);
                Vector128<ushort> isOther = Vector128.GreaterThan(c - Vector128.Create(first), Vector128.Create((ushort)(last - first)));
                others |= (ulong)isOther.ExtractMostSignificantBits() << i;
            }
        }

        for (; i < WordBits && i < characters.Length; i++)
            others |= (characters[i] is < first or > last ? 1UL : 0) << i;
        return others;
    }

    /// <summary>Whether a place that may hold what a mention needs does: a digit, a number in Chinese, or a word that is one where it stands.</summary>
    private static bool IsOpening(ReadOnlySpan<char> text, int i) => Lexicon.ClassOf(text[i]) switch
    {
        CharClass.HanNumeral => IsNumber(text, i) || Lexicon.BeginsOpening(text, i),
        CharClass.WordStart => Lexicon.BeginsOpening(text, i),
        _ => true,
    };

    private static ulong From(int word, int from) => word * WordBits < from ? ulong.MaxValue << from : ulong.MaxValue;

    /// <summary>What makes a Chinese numeral an ordinal, before it.</summary>
    private const string Ordinals = "第前头首";

    /// <summary>No currency has a longer name.</summary>
    private const int LongestCurrency = 8;

    /// <summary>Nouns that a Chinese numeral counts without a unit: 六大行动, 三金.</summary>
    private const string Counted = "大金银铜";

    /// <summary>
    /// Whether a Chinese numeral may be a number of a mention: one of several, one with a unit, or an ordinal. Most are part of
    /// another word (统一, 进一步, 一系列).
    /// </summary>
    private static bool IsNumber(ReadOnlySpan<char> text, int i)
    {
        byte kind = CharTable.Numerals[text[i]];
        if ((kind & Numeral.KindMask) == Numeral.Magnitude && (kind & Numeral.ValueMask) >= 4)
            return true;
        if (i > 0 && (CharTable.Numerals[text[i - 1]] != Numeral.None || Ordinals.Contains(text[i - 1])))
            return true;
        if (i + 1 >= text.Length || CharTable.Numerals[text[i + 1]] != Numeral.None || Counted.Contains(text[i + 1]))
            return true;
        // 三：一, 两：半: parts of a proportion
        if (i + 2 < text.Length && Marks.KindOf(text[i + 1]) == TokenKind.Colon && CharTable.Numerals[text[i + 2]] != Numeral.None)
            return true;
        return Lexicon.ClassOf(text[i + 1]) is CharClass.Space or CharClass.Letter or CharClass.Dollar || Lexicon.MatchAfterNumber(text, i + 1, out _) > 0 || IsBehindCurrency(text, i);
    }

    /// <summary>澳门元十, 美元三千: the unit may stand before its number.</summary>
    private static bool IsBehindCurrency(ReadOnlySpan<char> text, int i)
    {
        if (i == 0 || !Lexicon.MayEndCurrency(text[i - 1]))
            return false;
        for (int length = 1; length <= Math.Min(i, LongestCurrency); length++)
            if (Lexicon.Match(text, i - length, out int row) == length && Lexicon.Row(row).Kind == WordKind.CurrencyBefore)
                return true;
        return false;
    }
}
