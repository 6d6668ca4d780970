namespace Hengyang.Stats;

/// <summary>The characters of one style of numerals in one script.</summary>
/// <param name="Digits">零 to 九.</param>
/// <param name="Places">十 百 千, at the index of their power of ten; index 0 is not used.</param>
/// <param name="TenThousand">万.</param>
/// <param name="HundredMillion">亿.</param>
/// <param name="Point">点.</param>
/// <param name="Minus">负.</param>
/// <param name="Two">两 where the style has it before 千 万 亿, else 二.</param>
/// <param name="BareTen">Whether 10 to 19 at the head are 十 to 十九 rather than 一十.</param>
/// <remarks>
/// Sources: GB/T 15835-2011 for the numerals; 《支付结算办法》 (银发〔1997〕393号), annex 1, for the financial capitals,
/// which it also admits in Traditional form (貳 陸 億 萬 圓).
/// </remarks>
internal sealed record NumeralCharacters(
    string Digits, string Places, char TenThousand, char HundredMillion, char Point, char Minus, char Two, bool BareTen)
{
    private static readonly NumeralCharacters LowerSimplified = new("零一二三四五六七八九", " 十百千", '万', '亿', '点', '负', '两', true);
    private static readonly NumeralCharacters LowerTraditional = new("零一二三四五六七八九", " 十百千", '萬', '億', '點', '負', '兩', true);
    private static readonly NumeralCharacters UpperSimplified = new("零壹贰叁肆伍陆柒捌玖", " 拾佰仟", '万', '亿', '点', '负', '贰', false);
    private static readonly NumeralCharacters UpperTraditional = new("零壹貳參肆伍陸柒捌玖", " 拾佰仟", '萬', '億', '點', '負', '貳', false);

    internal static NumeralCharacters For(NumeralStyle style, ChineseScript script) => (style, script) switch
    {
        (NumeralStyle.Lower or NumeralStyle.Short, ChineseScript.Simplified) => LowerSimplified,
        (NumeralStyle.Lower or NumeralStyle.Short, _) => LowerTraditional,
        (_, ChineseScript.Simplified) => UpperSimplified,
        _ => UpperTraditional,
    };
}
