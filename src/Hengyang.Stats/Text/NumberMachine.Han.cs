using System.Numerics;

namespace Hengyang.Stats;

// The part of the machine that reads Chinese digits, what is vague in them (数, 几, 半, 多) and their decimals.
internal ref partial struct NumberMachine<T>
    where T : struct, IBinaryInteger<T>
{
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
}
