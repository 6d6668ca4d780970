namespace Hengyang.Stats;

/// <summary>12.0±0.5毫米, (3.2±0.1)kg, ±2%, (1.2)亿元: the value stands before ±, the tolerance is no level of its own, and brackets do not hide it.</summary>
internal static class Tolerance
{
    private const char PlusMinus = '±';

    /// <summary>Steps over a tolerance. Whether the number stands in brackets with what follows it, so that the unit may stand behind them.</summary>
    internal static bool Read(in Sentence s, int number, ref int next, ref Unit unit)
    {
        ref readonly Token behind = ref s[next];
        if (behind.Kind == TokenKind.Number && s.Gap(next) is [PlusMinus])
        {
            next++;
            Unit own = QuantityRecognizer.UnitAt(s, ref next, s.Number(behind).Unit);
            unit = own.IsNone ? unit : own;
            behind = ref s[next];
        }

        return unit.IsNone && behind.Kind == TokenKind.CloseParenthesis && s[number - 1].Kind == TokenKind.OpenParenthesis && s.IsAdjacent(number) && s.IsAdjacent(next)
            && (next > number + 1 || s.Number(s[number]).Has(NumberStyle.Fraction));
    }

    /// <summary>±2%: the sign belongs to the number's text.</summary>
    internal static int StartOf(in Sentence s, int start) => start > s.Start && s.Text[start - 1] == PlusMinus ? start - 1 : start;

    /// <summary>Reads magnitude and unit behind the brackets.</summary>
    internal static bool ReadBehindBracket(in Sentence s, int number, ref int next, ref decimal low, ref decimal high, ref int power, ref Unit unit, ref Measure measure)
    {
        int behind = s[next].End;
        int end = NeighbourUnits.ReadLabel(s.Text[behind..s.End], ref low, ref high, ref power, ref unit);
        if (power > 0 && s.Number(s[number]).Exponent > 0 || unit.IsNone)
            return false;
        measure.Start = s[number - 1].Start;
        measure.End = behind + end;
        while (next < s.Count && s[next].Start < measure.End)
            next++;
        return true;
    }
}
