namespace Hengyang.Stats;

/// <summary>多, 余 and 来 behind a number (30多年, 百余家, 十来个) or before its magnitude word (6600多万): over, or about.</summary>
internal static class NumberTail
{
    /// <summary>The next power of ten is no decimal any more.</summary>
    private const decimal LargestStep = 1e28m;

    /// <summary>Reads a tail, if there is one, and sets the qualifier and bounds that it and inner 多 or 余 give.</summary>
    internal static int Read<T>(ReadOnlySpan<char> text, int end, in NumberReading<T> reading, ref NumberToken number)
        where T : struct
    {
        bool over = reading.Over && !reading.About;
        bool about = reading.About;
        byte kind = end < text.Length ? CharTable.Numerals[text[end]] : (byte)0;
        if (!reading.Over && kind is Numeral.More or Numeral.Odd or Numeral.Around && Follows(text, end, kind, in number))
        {
            about = kind == Numeral.Around;
            over = !about;
            end++;
        }

        if (kind == Numeral.HowMany && IsRoundTens(in number) && NumberWords.HowMany.IsAt(text, end))
        {
            number.Qualifier = Qualifier.Range;
            number.High = number.Value + 9;
            number.Value++;
            return end + 1;
        }

        // 1000+座: at least so many, where a unit follows
        if (kind == Numeral.Plus && number.Has(NumberStyle.Arabic) && Lexicon.BeginsUnit(text, end + 1))
        {
            number.Qualifier = Qualifier.AtLeast;
            return end + 1;
        }

        if (about)
        {
            number.Qualifier = Qualifier.About;
        }
        else if (over)
        {
            number.Qualifier = Qualifier.Over;
            number.High = NumberLexer.TryAdd(number.Value, LastPlace(number.Value), out decimal high) ? high : number.Value;
        }

        return end;
    }

    /// <summary>70几 is 71 to 79, as 七十几 is.</summary>
    private static bool IsRoundTens(in NumberToken number) =>
        number.Has(NumberStyle.Positional) && number.Has(NumberStyle.Arabic) && !number.Has(NumberStyle.Fraction)
        && number.Value is >= 10 and < 100 && number.Value % 10 == 0;

    private static bool Follows(ReadOnlySpan<char> text, int end, byte kind, in NumberToken number)
    {
        GuardedWord tail = kind == Numeral.More ? NumberWords.More : kind == Numeral.Odd ? NumberWords.Odd : NumberWords.Around;
        if (!tail.IsAt(text, end))
            return false;
        // 多 needs a number that can be exceeded by less than one step: 10多, 百多, 1万多
        return kind == Numeral.Around
            ? number.Has(NumberStyle.Magnitude) && number.Has(NumberStyle.Han)
            : number.Has(NumberStyle.Magnitude) || number.Value >= 10 || (kind == Numeral.Odd && IsMeasure(text, end + 1));
    }

    /// <summary>4余小时: of fewer than ten only what is measured can be exceeded by a part.</summary>
    private static bool IsMeasure(ReadOnlySpan<char> text, int at) =>
        Lexicon.MatchAfterNumber(text, at, out int row) > 0 && !Lexicon.Row(row).Unit.IsNone && Lexicon.Row(row).Unit.Dimension is not (Dimension.Count or Dimension.Ratio);

    /// <summary>One step of the last stated place: 0.1万 for 2.8万, 100 for 9300, 1万 for 1万.</summary>
    private static decimal LastPlace(decimal value)
    {
        if (value == 0)
            return 0;
        decimal step = 1;
        if (value == decimal.Truncate(value))
        {
            while (step < LargestStep && value % (step * 10) == 0)
                step *= 10;
            return step;
        }

        for (int scale = value.Scale; scale > 0; scale--)
            step /= 10;
        return step;
    }
}
