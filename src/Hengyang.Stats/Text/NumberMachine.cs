using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Hengyang.Stats;

/// <summary>
/// The state machine of numerals. A group below 万 is built from digits and 十 百 千 in descending order; 万, 亿 and 兆
/// close a group and may stand on each other (万亿, 亿亿).
/// </summary>
internal ref partial struct NumberMachine<T>
    where T : struct, IBinaryInteger<T>
{
    private enum Pending : byte
    {
        Nothing,
        OneDigit,
        Digits,
        Fraction,
    }

    private const int NoMagnitude = 99;

    /// <summary>More 亿 in a row than this are beyond any decimal.</summary>
    private const int MostHundredMillions = 4;

    private readonly ReadOnlySpan<char> _text;
    private readonly bool _high;
    private int _i;
    private readonly int _start;

    private T _total;        // closed by 亿 or 兆
    private T _tenThousands; // closed by 万
    private T _group;        // digits with 十 百 千 since the last 万 or 亿
    private T _pending;      // digits not yet followed by a magnitude word
    private Pending _state;
    private int _groupLimit; // magnitudes within a group must fall below this power
    private int _totalLimit; // 万 and above likewise
    private int _lastPower;  // power of the magnitude word just read, for 一万五
    private bool _zero;      // 零 since the last magnitude word
    private bool _stacked;   // _tenThousands ends in 万万
    private int _pendingWidth;
    private int _groupWidth;
    private int _tenThousandsWidth;
    private int _totalWidth;
    private NumberReading<T> _result;

    private NumberMachine(ReadOnlySpan<char> text, int start, bool high)
    {
        _text = text;
        _high = high;
        _i = start;
        _start = start;
        _groupLimit = NoMagnitude;
        _totalLimit = NoMagnitude;
    }

    internal static int Run(ReadOnlySpan<char> text, int start, bool high, out NumberReading<T> reading)
    {
        NumberMachine<T> machine = new(text, start, high);
        int end = machine.Run();
        reading = machine._result;
        return end;
    }

    private readonly byte Kind(int index)
    {
        Steps.Add();
        return (uint)index < (uint)_text.Length
            ? Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(CharTable.Numerals), _text[index])
            : Numeral.None;
    }

    private int Run()
    {
        bool go = true;
        while (go)
        {
            byte kind = Kind(_i);
            go = (kind & Numeral.KindMask) switch
            {
                Numeral.Arabic => ReadArabic(),
                Numeral.Han => ReadHan(),
                Numeral.Magnitude => ReadMagnitude(kind & Numeral.ValueMask),
                Numeral.Tens => ReadTens(kind & Numeral.ValueMask),
                _ => kind switch
                {
                    Numeral.HowMany or Numeral.Several => ReadVague(kind),
                    Numeral.HanPoint => ReadHanFraction(),
                    Numeral.OldPoint or Numeral.Point => IsOldPoint() && ReadHanFraction(),
                    Numeral.More or Numeral.Odd or Numeral.Around => ReadInnerMore(kind),
                    Numeral.Half => ReadHalf(),
                    Numeral.GroupSpace => SkipSpaceBeforeMagnitude(),
                    _ => false,
                },
            };
        }

        return Close();
    }

    // ---- digits

    private bool ReadArabic()
    {
        if (_state != Pending.Nothing || (_result.Style & (NumberStyle.Fraction | NumberStyle.Vague)) != 0 || _result.Over)
            return false;
        int from = _i;
        int digits = ArabicDigits.ReadRun(_text, ref _i, ref _pending, ref _result.Style);
        _pendingWidth = digits - LeadingZeros(from, digits);
        _state = digits == 1 ? Pending.OneDigit : Pending.Digits;
        _result.Style |= NumberStyle.Arabic;
        if (from == _start)
            _result.IntegerDigits = (byte)Math.Min(digits, 255);
        int point = PointAt(_i);
        if (point > 0 && (AtFirstPart() || CanBePartOfSum(point)))
        {
            _i = point;
            ReadDecimals();
        }

        return true;
    }

    /// <summary>
    /// The place behind a decimal point between digits, or 0. Optical recognition leaves a space before or behind the
    /// point (3. 5亿元); at the head of a line 3. numbers a paragraph.
    /// </summary>
    private readonly int PointAt(int index)
    {
        int at = index;
        bool spaced = _start > 0 && (Lexicon.ClassOf(_text[_start - 1]) is CharClass.Plain or CharClass.WordStart);
        if (spaced && Kind(at) == Numeral.GroupSpace && Kind(at + 1) == Numeral.Point)
            at++;
        if (Kind(at) != Numeral.Point && !(at == index && DigitGroups.IsDecimalComma(_text, at)))
            return 0;
        at++;
        if (spaced && at == index + 1 && Kind(at) == Numeral.GroupSpace)
            at++;
        return (Kind(at) & Numeral.KindMask) == Numeral.Arabic ? at : 0;
    }

    /// <summary>2亿6971.6万, 3万4567.8: the last part has decimals, but none that its magnitude word leaves over.</summary>
    private readonly bool CanBePartOfSum(int decimalsStart)
    {
        int end = decimalsStart;
        while ((Kind(end) & Numeral.KindMask) == Numeral.Arabic)
            end++;
        int decimals = end - decimalsStart;
        byte after = Kind(end);
        return (after & Numeral.KindMask) != Numeral.Magnitude || decimals <= (after & Numeral.ValueMask);
    }

    private void ReadDecimals()
    {
        T digits = T.Zero;
        int decimals = ArabicDigits.ReadPlain(_text, ref _i, ref digits);
        _pending = Widened(_pending, decimals) + digits;
        if (!AtFirstPart() && (Kind(_i) & Numeral.KindMask) != Numeral.Magnitude)
        {
            // the parts before count in the same small units as this one
            _total = Widened(_total, decimals);
            _tenThousands = Widened(_tenThousands, decimals);
            _group = Widened(_group, decimals);
            _totalWidth += decimals;
            _tenThousandsWidth += decimals;
            _groupWidth += decimals;
        }

        _result.Scale = decimals;
        _result.Decimals = (byte)Math.Min(decimals, 255);
        _result.Style |= NumberStyle.Fraction;
        _pendingWidth += decimals;
        _state = Pending.Fraction;
    }

    private static T Widened(T value, int places)
    {
        for (int rest = places; rest > 0; rest -= 12)
            value = unchecked(value * Pow(Math.Min(rest, 12)));
        return value;
    }

    private readonly int LeadingZeros(int from, int digits)
    {
        int zeros = 0;
        while (zeros < digits && Kind(from + zeros) == Numeral.Arabic)
            zeros++;
        return zeros;
    }

    /// <summary>Whether nothing but the digits just read has been read, so that decimals can follow.</summary>
    private readonly bool AtFirstPart() => T.IsZero(_total) && T.IsZero(_tenThousands) && T.IsZero(_group);

    /// <summary>Adds the digits that no magnitude word follows to the group; a single one behind 百, 千, 万 or 亿 takes the next lower place.</summary>
    private void CloseGroup()
    {
        if (_state == Pending.Nothing)
            return;
        _groupWidth = Widen(_groupWidth, _pendingWidth, 0);
        _group += _pending;
        _pending = T.Zero;
        _state = Pending.Nothing;
    }

    /// <summary>多, 余 or 来 in front of a magnitude word: 6600多万, 二百余万.</summary>
    private bool ReadInnerMore(byte kind)
    {
        if (_i == _start || _result.Over || (Kind(_i + 1) & Numeral.KindMask) != Numeral.Magnitude || (Kind(_i + 1) & Numeral.ValueMask) < 4)
            return false;
        if (BeginsUnit(_i + 1))
            return false;
        _result.Over = true;
        _result.About = kind == Numeral.Around;
        _i++;
        return true;
    }

    private readonly bool BeginsUnit(int index)
    {
        int length = Lexicon.MatchAfterNumber(_text, index, out int row);
        return length > 1 && !Lexicon.Row(row).Unit.IsNone;
    }

    /// <summary>One space may part digits and 万 or 亿.</summary>
    private bool SkipSpaceBeforeMagnitude()
    {
        byte next = Kind(_i + 1);
        if (_state == Pending.Nothing || (next & Numeral.KindMask) != Numeral.Magnitude || (next & Numeral.ValueMask) < 4)
            return false;
        _i++;
        return true;
    }

    // ---- the end

    private int Close()
    {
        int end = _i;
        if (_state == Pending.OneDigit && _lastPower >= 2 && !_zero && (Kind(end - 1) & Numeral.KindMask) is Numeral.Han or Numeral.Arabic)
        {
            _pending *= Pow(_lastPower - 1);
            _pendingWidth += _lastPower - 1;
            _result.Style |= NumberStyle.Ellipsis;
        }

        if (_state != Pending.Nothing && _result.Exponent < 4)
            _result.Exponent = 0;
        CloseGroup();
        _result.Mantissa = _total + _tenThousands + _group;
        _result.Width = Math.Max(Math.Max(_totalWidth, _tenThousandsWidth), _groupWidth) + 1;
        if ((_result.Style & NumberStyle.Magnitude) != 0)
            _result.IntegerDigits = 0;
        else if (_result.IntegerDigits > 0)
            _result.Style |= NumberStyle.Positional;

        // decimals are multiplied out by the magnitude words: 2.10亿 is 210000000, not 210000000.00
        if (_result.Scale > 0 && (_result.Style & NumberStyle.Magnitude) != 0)
            DropZeroDecimals();
        return end;
    }

    private void DropZeroDecimals()
    {
        T ten = T.CreateTruncating(10);
        while (_result.Scale > 0)
        {
            (T quotient, T rest) = T.DivRem(_result.Mantissa, ten);
            if (!T.IsZero(rest))
                break;
            _result.Mantissa = quotient;
            _result.Scale--;
        }
    }

    private static T Pow(int power) => power switch
    {
        0 => T.One,
        1 => T.CreateTruncating(10),
        2 => T.CreateTruncating(100),
        3 => T.CreateTruncating(1000),
        4 => T.CreateTruncating(10_000),
        5 => T.CreateTruncating(100_000),
        6 => T.CreateTruncating(1_000_000),
        7 => T.CreateTruncating(10_000_000),
        8 => T.CreateTruncating(100_000_000),
        9 => T.CreateTruncating(1_000_000_000),
        10 => T.CreateTruncating(10_000_000_000),
        11 => T.CreateTruncating(100_000_000_000),
        _ => T.CreateTruncating(1_000_000_000_000),
    };
}
