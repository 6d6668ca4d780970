using System.Numerics;

namespace Hengyang.Stats;

// The part of the machine that multiplies by 十 百 千 and closes groups at 万, 亿 and 兆.
internal ref partial struct NumberMachine<T>
    where T : struct, IBinaryInteger<T>
{
    private bool ReadMagnitude(int power)
    {
        // 千瓦, 千米, 百分点, 兆瓦 after digits are units; 三千 with a Chinese digit is the numeral
        bool unitFirst = _state is Pending.Digits or Pending.Fraction || (_result.Style & NumberStyle.Arabic) != 0
            || (_state == Pending.Nothing && _i > _start);
        if (unitFirst && power is 2 or 3 or 12 && BeginsUnit(_i))
            return false;
        // 2024百度: 百 alone multiplies no more than two digits; 1,234百万元 is another matter
        if (power == 2 && _state == Pending.Digits && _pendingWidth > 2 && (Kind(_i + 1) & Numeral.KindMask) != Numeral.Magnitude)
            return false;
        _result.Style |= NumberStyle.Magnitude;
        if ((_result.Style & NumberStyle.Arabic) == 0)
            _result.Style |= NumberStyle.Han;
        return power < 4 ? AddToGroup(power) : CloseInto(power);
    }

    private bool AddToGroup(int power)
    {
        if (_state == Pending.Nothing)
        {
            // 十 may always leave its one out (一百十一); 百 and 千 only at the head (百余, 千万)
            if (_i != _start && power != 1)
                return false;
            // 十二个 is a number like any other; 百余 and 千家 leave something out
            if (_i == _start && power > 1)
                _result.Style |= NumberStyle.ImpliedOne;
            _pending = T.One;
            _pendingWidth = 1;
        }

        if (power >= _groupLimit)
            return false;
        // 3.5千, 五百: alone the word spreads to the left end of a range as 万 does; 十 does not (三至十人)
        if (_result.Exponent < 4)
            _result.Exponent = (byte)(power > 1 && AtFirstPart() ? power : 0);
        _group += Shift(_pending, power, out int shifted);
        _groupWidth = Widen(_groupWidth, _pendingWidth, shifted);
        _groupLimit = power;
        _lastPower = power;
        _pending = T.Zero;
        _state = Pending.Nothing;
        _zero = false;
        _i++;
        return true;
    }

    private bool CloseInto(int power)
    {
        // 0万人 is none, not a 万 without a number
        bool hasDigits = _state != Pending.Nothing;
        CloseGroup();
        bool empty = !hasDigits && T.IsZero(_group) && (power == 4 || T.IsZero(_tenThousands));
        if (empty)
        {
            if (_i == _start)
            {
                _result.Style |= NumberStyle.ImpliedOne;
                _group = T.One;
                _groupWidth = 1;
            }
            else if (!StackOnLast(power))
            {
                return false;
            }
            else
            {
                _i++;
                _result.Exponent += (byte)power;
                return true;
            }
        }

        if (power == 4)
        {
            if (!T.IsZero(_tenThousands) && !TryCloseStacked())
                return false;
            _tenThousands = Shift(_group, power, out int shifted);
            _tenThousandsWidth = _groupWidth + shifted;
            _result.Exponent = 4;
            _i++;
        }
        else
        {
            int run = power == 8 ? CountHundredMillions() : 1;
            int whole = power * run;
            if (whole >= _totalLimit)
                return false;
            bool straight = T.IsZero(_group) && _lastPower == 4;
            int sectionWidth = _groupWidth <= 4 ? Math.Max(_tenThousandsWidth, _groupWidth) : Math.Max(_tenThousandsWidth, _groupWidth) + 1;
            _total += Shift(_tenThousands + _group, whole, out int shifted);
            bool carries = !T.IsZero(_total) && sectionWidth + whole > _totalLimit;
            _totalWidth = Math.Max(_totalWidth, sectionWidth + shifted) + (carries ? 1 : 0);
            _tenThousands = T.Zero;
            _tenThousandsWidth = 0;
            _result.Exponent = (byte)(whole + (straight ? 4 : 0));
            _totalLimit = whole;
            _i += run;
            if (run > 1)
                power = 0;
        }

        _group = T.Zero;
        _groupWidth = 0;
        _groupLimit = NoMagnitude;
        _lastPower = power;
        _zero = false;
        return true;
    }

    /// <summary>How many 亿 stand in a row here: 亿亿 is 10¹⁶.</summary>
    private readonly int CountHundredMillions()
    {
        int run = 1;
        while (run <= MostHundredMillions && Kind(_i + run) == Numeral.Magnitude + 8)
            run++;
        return run;
    }

    /// <summary>四万万五千万: 万万 closes a part as 亿 does.</summary>
    private bool TryCloseStacked()
    {
        if (!_stacked || !T.IsZero(_total))
            return false;
        (_total, _totalWidth) = (_tenThousands, _tenThousandsWidth);
        _totalLimit = 8;
        _stacked = false;
        return true;
    }

    /// <summary>万万, once and straight after itself.</summary>
    private bool StackOnLast(int power)
    {
        if (power != 4 || _zero || _lastPower != 4 || Kind(_i - 1) != Numeral.Magnitude + 4)
            return false;
        if (_i >= 2 && _i - 2 >= _start && Kind(_i - 2) == Numeral.Magnitude + 4)
            return false;
        _tenThousands = Shift(_tenThousands, power, out int shifted);
        _tenThousandsWidth += shifted;
        _stacked = true;
        return true;
    }

    /// <summary>Multiplies by a power of ten; decimals that are left are used up first, so that no digit is lost to the width.</summary>
    private T Shift(T value, int power, out int shifted)
    {
        int decimals = Math.Min(_result.Scale, power);
        _result.Scale -= decimals;
        shifted = power - decimals;
        int rest = shifted;
        for (; rest > 12; rest -= 12)
            value *= Pow(12);
        return value * Pow(rest);
    }

    /// <summary>The width of a sum of which the second part has a lower place: a single digit there never carries.</summary>
    private static int Widen(int width, int pendingWidth, int power) =>
        width == 0 || pendingWidth <= 1 ? Math.Max(width, pendingWidth + power) : Math.Max(width, pendingWidth + power) + 1;
}
