namespace Hengyang.Stats;

/// <summary>How the lexer dispatches on a character.</summary>
internal enum CharClass : byte
{
    /// <summary>Plain text: begins nothing that the lexicon knows.</summary>
    Plain,

    /// <summary>ASCII or full-width digit.</summary>
    ArabicDigit,

    /// <summary>A Chinese digit or magnitude word; may also begin a word.</summary>
    HanNumeral,

    /// <summary>Begins a word of the lexicon.</summary>
    WordStart,

    /// <summary>ASCII or full-width letter; may also begin a word.</summary>
    Letter,

    /// <summary>A mark that is a token by itself.</summary>
    Mark,

    /// <summary>Space of any width.</summary>
    Space,

    /// <summary>Line feed or carriage return.</summary>
    LineBreak,

    /// <summary>$, which opens a formula as optical recognition writes it.</summary>
    Dollar,
}

/// <summary>What a character is in a numeral: a kind in the high nibble, a value in the low one.</summary>
internal static class Numeral
{
    internal const byte None = 0;
    internal const byte Arabic = 0x10;
    internal const byte Han = 0x20;

    /// <summary>The low nibble is the power of ten.</summary>
    internal const byte Magnitude = 0x30;

    /// <summary>廿 卅 卌; the low nibble is the count of tens.</summary>
    internal const byte Tens = 0x40;
    internal const byte HowMany = 0x50;
    internal const byte Several = 0x51;
    internal const byte Point = 0x60;
    internal const byte HanPoint = 0x61;
    internal const byte Comma = 0x62;
    internal const byte GroupSpace = 0x63;

    /// <summary>·, which older texts write for 点: 百分之五·三.</summary>
    internal const byte OldPoint = 0x64;
    internal const byte More = 0x70;
    internal const byte Odd = 0x71;
    internal const byte Around = 0x72;
    internal const byte Minus = 0x80;
    internal const byte HanMinus = 0x81;
    internal const byte Plus = 0x82;
    internal const byte Half = 0x90;

    internal const byte KindMask = 0xF0;
    internal const byte ValueMask = 0x0F;

    /// <summary>Whether a number can begin with a character of this kind: a digit, 十 and its like, 廿.</summary>
    internal static bool BeginsNumber(byte kind) => (kind & KindMask) is >= Arabic and <= Tens;
}

/// <summary>
/// Three tables over all UTF-16 code units: the class that the lexer dispatches on, the part a character plays in a
/// numeral, and a small code for characters that occur in the lexicon, in which variants (Traditional, full-width) share
/// the code of the form that the lexicon is written in.
/// </summary>
internal static class CharTable
{
    private const int Size = char.MaxValue + 1;

    internal static readonly byte[] Numerals = BuildNumerals();

    /// <summary>两 counts two things, 二 names the second.</summary>
    internal const string Couple = "兩两";

    /// <summary>Whether a character is a Chinese one.</summary>
    internal static bool IsHan(char c) => c is >= '\u4E00' and <= '\u9FFF';

    /// <summary>The same with 〇, which is no such character in Unicode.</summary>
    internal static bool IsHanOrZero(char c) => IsHan(c) || c == '\u3007';

    /// <summary>A digit of either kind, or a magnitude word.</summary>
    internal static bool IsFigure(char c) => (Numerals[c] & Numeral.KindMask) is Numeral.Han or Numeral.Arabic or Numeral.Magnitude;

    /// <summary>The form that the lexicon writes for each character: 萬 → 万, （ → (, ５ → 5.</summary>
    internal static readonly char[] Folded = BuildFolded();

    private static char[] BuildFolded()
    {
        char[] table = new char[Size];
        for (int c = 0; c < Size; c++)
            table[c] = (char)c;
        for (int c = 0xFF01; c <= 0xFF5E; c++)
            table[c] = (char)(c - 0xFEE0);
        foreach (string pair in CharacterVariants.Rows)
            foreach (char variant in pair.AsSpan(1))
                table[variant] = pair[0];
        return table;
    }

    private static byte[] BuildNumerals()
    {
        byte[] table = new byte[Size];
        for (int d = 0; d <= 9; d++)
        {
            table['0' + d] = (byte)(Numeral.Arabic + d);
            table['０' + d] = (byte)(Numeral.Arabic + d);
        }

        // digits, with the financial capitals of 《支付结算办法》 and their Traditional forms
        string[] digits = ["零〇○", "一壹弌", "二贰貳弍两兩", "三叁參叄弎仨", "四肆", "五伍", "六陆陸", "七柒", "八捌", "九玖"];
        for (int d = 0; d <= 9; d++)
            foreach (char c in digits[d])
                table[c] = (byte)(Numeral.Han + d);
        table['幺'] = Numeral.Han + 1;
        table['俩'] = table['倆'] = Numeral.Han + 2;
        (string Chars, int Power)[] magnitudes = [("十拾", 1), ("百佰", 2), ("千仟", 3), ("万萬", 4), ("亿億", 8), ("兆", 12)];
        foreach ((string chars, int power) in magnitudes)
            foreach (char c in chars)
                table[c] = (byte)(Numeral.Magnitude + power);
        table['廿'] = Numeral.Tens + 2;
        table['卅'] = Numeral.Tens + 3;
        table['卌'] = Numeral.Tens + 4;
        foreach ((string chars, byte kind) in new (string, byte)[]
        {
            ("几幾", Numeral.HowMany), ("数數", Numeral.Several), (".．", Numeral.Point), ("点點", Numeral.HanPoint), ("·・•‧", Numeral.OldPoint),
            (",，", Numeral.Comma), (" \u00A0\u2009\u202F", Numeral.GroupSpace), ("多", Numeral.More), ("余餘", Numeral.Odd),
            ("来來", Numeral.Around), ("-−－–", Numeral.Minus), ("负負", Numeral.HanMinus), ("+＋", Numeral.Plus), ("半", Numeral.Half),
        })
        {
            foreach (char c in chars)
                table[c] = kind;
        }

        return table;
    }
}
