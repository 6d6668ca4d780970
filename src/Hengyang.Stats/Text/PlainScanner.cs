using System.Runtime.CompilerServices;

namespace Hengyang.Stats;

/// <summary>
/// Steps over the characters of a single value. The shapes that most values have (<see cref="PlainQuantity"/>, <see cref="PlainChange"/>,
/// <see cref="PlainPeriod"/>) are read with it straight from the text and need no sentence; they give what the grammar gives, which is
/// asked where they say no, and a test holds the two together. The words are those of the one lexicon.
/// </summary>
/// <remarks>The place is a local of the caller and no field, so that it stays in a register.</remarks>
internal static class PlainScanner
{
    /// <summary>Takes the longest word that begins here; gives its length, or 0.</summary>
    internal static int TakeWord(ReadOnlySpan<char> text, ref int at, out int row)
    {
        row = 0;
        int length = at < text.Length && Lexicon.ClassOf(text[at]) == CharClass.WordStart ? Lexicon.Match(text, at, out row) : 0;
        at += length;
        return length;
    }

    /// <summary>Takes Arabic digits, perhaps with 万 or 亿.</summary>
    internal static bool TryNumber(ReadOnlySpan<char> text, ref int at, out NumberToken number)
    {
        int start = at;
        at = ArabicNumber.Read(text, start, out number);
        return at > start;
    }

    /// <summary>Takes a number of any form; what a word of the lexicon begins with (一带一路, 十五五) is none.</summary>
    internal static bool TryAnyNumber(ReadOnlySpan<char> text, ref int at, out NumberToken number)
    {
        if (TryNumber(text, ref at, out number))
            return true;
        if (at == text.Length || Lexicon.ClassOf(text[at]) is not (CharClass.ArabicDigit or CharClass.HanNumeral) || Lexicon.Match(text, at, out _) > 0)
            return false;
        int start = at;
        at = NumberLexer.Read(text, start, out number, out ParseStatus status);
        return at > start && status == ParseStatus.Ok;
    }

    /// <summary>Takes a unit behind a number and gives the length of its name, or 0; a word of the calendar or of change is a unit only in its place.</summary>
    internal static int TakeUnit(ReadOnlySpan<char> text, ref int at, out Unit unit)
    {
        int length = Lexicon.MatchAfterNumber(text, at, out int row);
        unit = Lexicon.Row(row).Unit;
        at += length;
        return unit.IsNone || Lexicon.Row(row).Kind != WordKind.None ? 0 : length;
    }

    /// <summary>Takes a character.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool TryTake(ReadOnlySpan<char> text, ref int at, char c)
    {
        Steps.Add();
        if ((uint)at >= (uint)text.Length || text[at] != c)
            return false;
        at++;
        return true;
    }

    /// <summary>Takes one of some characters.</summary>
    internal static bool TryTake(ReadOnlySpan<char> text, ref int at, string any) => at < text.Length && any.Contains(text[at]) && TryTake(text, ref at, text[at]);

    /// <summary>Takes ASCII digits, a number of them at most; gives how many there are.</summary>
    internal static int TakeDigits(ReadOnlySpan<char> text, ref int at, int most, out int value)
    {
        value = 0;
        int start = at;
        while (at < text.Length && at - start < most && char.IsAsciiDigit(text[at]))
        {
            Steps.Add();
            value = (value * 10) + (text[at++] - '0');
        }

        return at - start;
    }
}
