namespace Hengyang.Stats;

/// <summary>Amounts of money in financial capitals, as 《支付结算办法》, annex 1 (正确填写票据和结算凭证的基本规定) writes them.</summary>
/// <remarks>
/// What ends at 元 takes 整; what ends at 角 may go without and does; what ends at 分 has none. A zero between 元 and 分
/// is written (叁佰贰拾伍元零肆分), and so is one when the place of 元 is zero and 角 or 分 follow (壹仟陆佰捌拾元零叁角贰分).
/// </remarks>
internal static class AmountWriter
{
    /// <summary>Whether the value has no parts below 分.</summary>
    internal static bool CanWrite(scoped WrittenDecimal value) => value.Fraction.TrimEnd('0').Length <= 2;

    internal static void Append(ref NumeralWriter writer, scoped WrittenDecimal value, ChineseScript script)
    {
        NumeralCharacters characters = NumeralCharacters.For(NumeralStyle.Amount, script);
        bool simplified = script == ChineseScript.Simplified;
        writer.Append(simplified ? "人民币" : "人民幣");
        if (value.IsNegative)
            writer.Append(characters.Minus);
        int jiao = value.Fraction.Length > 0 ? value.Fraction[0] - '0' : 0;
        int fen = value.Fraction.Length > 1 ? value.Fraction[1] - '0' : 0;
        bool hasParts = jiao != 0 || fen != 0;
        bool hasYuan = value.Integer is not "0";
        if (hasYuan || !hasParts)
        {
            writer.AppendInteger(value.Integer, characters);
            writer.Append(simplified ? '元' : '圓');
        }

        if (!hasParts)
        {
            writer.Append('整');
            return;
        }

        if (hasYuan && (jiao == 0 || value.Integer[^1] == '0'))
            writer.Append(characters.Digits[0]);
        AppendPart(ref writer, jiao, '角', characters);
        AppendPart(ref writer, fen, '分', characters);
    }

    private static void AppendPart(ref NumeralWriter writer, int digit, char name, NumeralCharacters characters)
    {
        if (digit == 0)
            return;
        writer.Append(characters.Digits[digit]);
        writer.Append(name);
    }
}
