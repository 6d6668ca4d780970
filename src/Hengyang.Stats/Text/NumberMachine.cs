using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Hengyang.Stats;

/// <summary>What the machine has read: an integer mantissa with a count of decimals, and how it was written.</summary>
internal struct NumberReading<T>
    where T : struct
{
    internal T Mantissa;
    internal int Scale;

    /// <summary>An upper bound of the digits that any intermediate value had; the result is only good up to the capacity of T.</summary>
    internal int Width;

    internal NumberStyle Style;
    internal byte IntegerDigits;
    internal byte Exponent;

    /// <summary>The decimals as written; <see cref="Scale"/> counts those left when the magnitude words are multiplied out.</summary>
    internal byte Decimals;

    /// <summary>Whether 多, 余 or 来 stood in front of a magnitude word.</summary>
    internal bool Over;

    /// <summary>Whether it was 来.</summary>
    internal bool About;
}

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
        _pending = T.Zero;
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

    private bool ReadHan()
    {
        if (_state != Pending.Nothing || (_result.Style & NumberStyle.Fraction) != 0 || _result.Over)
            return false;
        byte kind = Kind(_i);
        if (kind != Numeral.Han && (Kind(_i + 1) & Numeral.KindMask) == Numeral.Magnitude)
        {
            // 三千五百: most digits have their magnitude word behind them, and nothing else need be asked
            _pending = T.CreateTruncating(kind & Numeral.ValueMask);
            _pendingWidth = 1;
            _state = Pending.OneDigit;
            _result.Style |= NumberStyle.Han;
            _i++;
            return true;
        }

        bool first = _i == _start;
        if (!first)
        {
            // 零 between parts only says that a place is empty
            int digit = _i;
            while (Kind(digit) == Numeral.Han)
                digit++;
            if (digit > _i)
            {
                byte after = (byte)(Kind(digit) & Numeral.KindMask);
                if (after is not (Numeral.Han or Numeral.Arabic or Numeral.Magnitude))
                    return false;
                if (after == Numeral.Magnitude && Kind(digit) != Numeral.Magnitude + 1)
                    return false;
                _i = digit;
                _zero = true;
                return true;
            }
        }

        // 两 is never the last digit of a larger number: 两万两 are taels
        if (!first && CharTable.Folded[_text[_i]] == NumberWords.Pair && (Kind(_i + 1) & Numeral.KindMask) != Numeral.Magnitude)
            return false;
        int run = HanDigits.CountRun(_text, _i);
        // 四两 are four taels; 一两个 are one or two, and 三两天 two or three
        if (run == 2 && CharTable.Folded[_text[_i + 1]] == NumberWords.Pair && (Kind(_i) & Numeral.ValueMask) is not (1 or 3) && (Kind(_i + 2) & Numeral.KindMask) != Numeral.Magnitude)
            run = 1;
        // 跨越9万亿三个台阶: a Chinese digit with a unit of its own behind Arabic digits is another number; 14万一 and 7亿零八 are one
        if (!first && !_zero && _lastPower != 1 && run == 1 && (_result.Style & (NumberStyle.Arabic | NumberStyle.Han)) == NumberStyle.Arabic
            && (Kind(_i + 1) & Numeral.KindMask) != Numeral.Magnitude && Lexicon.MatchAfterNumber(_text, _i + 1, out _) > 0)
        {
            return false;
        }

        _result.Style |= NumberStyle.Han;
        if (run == 1)
        {
            _pending = T.CreateTruncating(Kind(_i) & Numeral.ValueMask);
            _pendingWidth = 1;
            _state = Pending.OneDigit;
            _i++;
            return true;
        }

        // 百分之八九点六三 spells its digits, as 八九点 at the clock does not
        if (run == 2 && HanDigits.IsApproximatePair(Kind(_i), Kind(_i + 1)) && !(first && SpellsFraction(_i + run)))
        {
            _pending = T.CreateTruncating((_high ? Kind(_i + 1) : Kind(_i)) & Numeral.ValueMask);
            _pendingWidth = 1;
            _state = Pending.OneDigit;
            _result.Style |= NumberStyle.Vague;
            _i += 2;
            return true;
        }

        if (!first)
            return false;
        _pending = T.Zero;
        HanDigits.ReadPositional(_text, ref _i, run, ref _pending);
        _pendingWidth = run;
        _state = Pending.Digits;
        _result.IntegerDigits = (byte)Math.Min(run, 255);
        return true;
    }

    /// <summary>廿三, and within a group 三千两百卅五万.</summary>
    private bool ReadTens(int tens)
    {
        if (_state != Pending.Nothing || (_i != _start && (_groupLimit is <= 1 or NoMagnitude || (_result.Style & (NumberStyle.Arabic | NumberStyle.Fraction)) != 0)))
            return false;
        _group += T.CreateTruncating(tens * 10);
        _groupWidth = Math.Max(_groupWidth, 2);
        _groupLimit = 1;
        _lastPower = 1;
        _result.Style |= NumberStyle.Han;
        _i++;
        return true;
    }

    /// <summary>几 and 数: [2, 9] of the place that follows (几百, 一百几十), but [1, 9] behind a ten.</summary>
    private bool ReadVague(byte kind)
    {
        if (_state != Pending.Nothing || (_result.Style & NumberStyle.Fraction) != 0)
            return false;
        bool magnitudeFollows = (Kind(_i + 1) & Numeral.KindMask) == Numeral.Magnitude;
        // 总数百分之四十: 数 ends the word before
        if (_i == _start && magnitudeFollows && _i + 3 < _text.Length && _text[_i + 2] == NumberWords.Part && _text[_i + 3] == NumberWords.Of)
            return false;
        bool afterTen = _groupLimit == 1 && _i > _start && kind == Numeral.HowMany;
        bool tensFollow = _groupLimit == 2 && Kind(_i + 1) == Numeral.Magnitude + 1;
        if (_i == _start ? !magnitudeFollows : !afterTen && !tensFollow)
            return false;
        _pending = T.CreateTruncating(_high ? 9 : afterTen ? 1 : 2);
        _pendingWidth = 1;
        _state = Pending.OneDigit;
        _result.Style |= NumberStyle.Vague | NumberStyle.Han;
        _i++;
        return true;
    }

    private bool ReadHalf()
    {
        if (_i != _start)
            return false;
        _pending = T.CreateTruncating(5);
        _pendingWidth = 2;
        _result.Scale = 1;
        _result.Style |= NumberStyle.Han | NumberStyle.Fraction;
        _state = Pending.Fraction;
        _i++;
        return false;
    }

    /// <summary>Whether a point between Chinese digits is one of older texts (三·二倍, 二八．三): it numbers no paragraph (一．二〇二五年) and parts no date (一·二·三).</summary>
    private readonly bool IsOldPoint()
    {
        const int mostDecimals = 3;
        int run = HanDigits.CountRun(_text, _i + 1);
        int end = _i + 1 + run;
        bool isHead = Kind(_i) == Numeral.Point && (_start == 0 || Lexicon.ClassOf(_text[_start - 1]) == CharClass.LineBreak);
        return run is > 0 and <= mostDecimals && !isHead && Kind(end) is not (Numeral.OldPoint or Numeral.Point) && !(end < _text.Length && _text[end] == NumberWords.Year);
    }

    /// <summary>点 with the digits behind it: 三点一四, 一点五亿; not a clock time (九点三十分).</summary>
    private bool ReadHanFraction()
    {
        if ((_result.Style & (NumberStyle.Han | NumberStyle.Fraction | NumberStyle.Vague)) != NumberStyle.Han)
            return false;
        int run = HanDigits.CountRun(_text, _i + 1);
        if (run == 0 || !HanDigits.EndsFraction(_text, _i + 1 + run))
            return false;
        CloseGroup();
        _pending = _total + _tenThousands + _group;
        _pendingWidth = Math.Max(Math.Max(_totalWidth, _tenThousandsWidth), _groupWidth) + run;
        (_total, _tenThousands, _group) = (T.Zero, T.Zero, T.Zero);
        (_totalWidth, _tenThousandsWidth, _groupWidth) = (0, 0, 0);
        (_groupLimit, _totalLimit) = (NoMagnitude, NoMagnitude);
        _i++;
        HanDigits.ReadPositional(_text, ref _i, run, ref _pending);
        _result.Scale = run;
        _result.Decimals = (byte)Math.Min(run, 255);
        _result.Style |= NumberStyle.Fraction;
        _state = Pending.Fraction;
        return true;
    }

    /// <summary>Whether 点 with two decimals or more stands here: one may be the hour and its quarter or half, but not behind 分之.</summary>
    private readonly bool SpellsFraction(int point) =>
        HanDigits.IsPoint(_text, point) && (Kind(point) != Numeral.HanPoint || (_start > 0 && _text[_start - 1] == NumberWords.Of) || HanDigits.CountRun(_text, point + 1) > 1);

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
        if (_state == Pending.OneDigit && _lastPower >= 2 && !_zero && end > _start + 1 && (Kind(end - 1) & Numeral.KindMask) is Numeral.Han or Numeral.Arabic)
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
