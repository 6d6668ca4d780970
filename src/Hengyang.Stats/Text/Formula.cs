namespace Hengyang.Stats;

/// <summary>
/// A number with its unit in dollar signs, as optical recognition writes it: $37\mu\text{g}/\text{m}^3$, $99\%$, $-8\%$.
/// The commands are reduced to the characters that they print, and those are looked up like any unit.
/// </summary>
internal static class Formula
{
    private const int MaxUnitLength = 24;

    private static readonly (string Command, string Printed)[] Commands =
    [
        (@"\mu", "μ"), (@"\upmu", "μ"), (@"\text", ""), (@"\mathrm", ""), (@"\rm", ""), (@"\%", "%"), (@"\permil", "‰"),
        (@"\circ", "°"), (@"\degree", "°"), (@"\cdot", "·"), (@"\,", ""), (@"\ ", ""), (@"\Omega", "Ω"), (@"\times", "×"),
    ];

    /// <summary>Reads a formula that is a number, with or without a unit; otherwise steps over the dollar sign.</summary>
    internal static void Read(ReadOnlySpan<char> text, ref int i, Workspace workspace)
    {
        int dollar = i++;
        int at = SkipSpaces(text, dollar + 1);
        // $\$ 60000.00$ is an amount of dollars
        bool isMoney = at + 1 < text.Length && text[at] == '\\' && text[at + 1] == '$';
        if (isMoney)
            at = SkipSpaces(text, at + 2);
        int end = NumberLexer.Read(text, at, out NumberToken number, out ParseStatus status);
        if (end <= at || status != ParseStatus.Ok)
            return;
        Span<char> printed = stackalloc char[MaxUnitLength];
        if (!TryPrint(text, end, printed, out int length, out int close))
            return;
        ReadOnlySpan<char> unitText = printed[..length];
        if (isMoney)
        {
            if (unitText.IsEmpty)
            {
                number.Unit = Unit.UsDollar;
                workspace.AddNumber(in number, text[dollar], dollar, close);
                i = close;
            }

            return;
        }

        if (unitText.IsEmpty)
        {
            close = ReadMagnitudeBehind(text, close, ref number);
            workspace.AddNumber(in number, text[dollar], dollar, close);
            i = ReadUnitBehind(text, close, workspace);
            return;
        }

        if (!TryFindUnit(unitText, out Unit unit))
            return;
        workspace.AddNumber(in number, text[dollar], dollar, end);
        workspace.Add(TokenKind.Unit, end, close).Unit = unit;
        i = close;
    }

    /// <summary>37$\mu g/m^{3}$: only the unit stands between the dollar signs.</summary>
    internal static bool TryReadUnit(ReadOnlySpan<char> text, int dollar, out Unit unit, out int close)
    {
        unit = default;
        Span<char> printed = stackalloc char[MaxUnitLength];
        return TryPrint(text, dollar + 1, printed, out int length, out close) && length > 0 && TryFindUnit(printed[..length], out unit);
    }

    private static bool TryFindUnit(ReadOnlySpan<char> text, out Unit unit)
    {
        int matched = Lexicon.MatchAfterNumber(text, 0, out int row);
        unit = matched == 0 ? default : Lexicon.Row(row).Unit;
        if (unit.IsNone)
            return false;
        if (matched == text.Length)
            return true;
        if (text[matched] != '/' || unit.IsRate)
            return false;
        int second = Lexicon.MatchDenominator(text, matched + 1, out int denominator);
        if (second == 0 || matched + 1 + second != text.Length || Lexicon.Row(denominator).Denominator.IsRate)
            return false;
        unit = new Unit(unit.NumeratorId, Lexicon.Row(denominator).Denominator.NumeratorId);
        return true;
    }

    /// <summary>$12.5$亿元: the magnitude words stand behind the formula.</summary>
    private static int ReadMagnitudeBehind(ReadOnlySpan<char> text, int close, ref NumberToken number)
    {
        int end = close;
        while (end < text.Length && (CharTable.Numerals[text[end]] & Numeral.KindMask) == Numeral.Magnitude
            && (CharTable.Numerals[text[end]] & Numeral.ValueMask) >= 4 && number.Exponent + (CharTable.Numerals[text[end]] & Numeral.ValueMask) <= 16)
        {
            int power = CharTable.Numerals[text[end]] & Numeral.ValueMask;
            decimal factor = 1;
            for (int e = 0; e < power; e++)
                factor *= 10;
            if (number.Value > decimal.MaxValue / factor)
                break;
            number.Value *= factor;
            if (number.Value == decimal.Truncate(number.Value))
                number.Value = decimal.Truncate(number.Value);
            number.High = number.Value;
            number.Exponent += (byte)power;
            number.Style |= NumberStyle.Magnitude;
            end++;
        }

        return end;
    }

    private static int ReadUnitBehind(ReadOnlySpan<char> text, int at, Workspace workspace)
    {
        int length = Lexicon.MatchAfterNumber(text, at, out int row);
        if (Lexicon.Row(row).Unit.IsNone || Lexicon.Row(row).Kind != WordKind.None)
            return at;
        workspace.Add(TokenKind.Unit, at, at + length).Unit = Lexicon.Row(row).Unit;
        return at + length;
    }

    /// <summary>Writes what the commands up to the closing dollar sign print; false when the formula is more than a unit.</summary>
    private static bool TryPrint(ReadOnlySpan<char> text, int from, Span<char> printed, out int length, out int close)
    {
        length = 0;
        close = 0;
        for (int i = from; i < text.Length; i++)
        {
            char c = text[i];
            if (c == '$')
            {
                close = i + 1;
                return true;
            }

            if (c is '{' or '}' or '^' or ' ' or '~')
                continue;
            if (c == '\\')
            {
                ReadOnlySpan<char> rest = text[i..];
                bool known = false;
                foreach ((string command, string result) in Commands)
                {
                    if (!rest.StartsWith(command, StringComparison.Ordinal))
                        continue;
                    if (length + result.Length > printed.Length)
                        return false;
                    result.CopyTo(printed[length..]);
                    length += result.Length;
                    i += command.Length - 1;
                    known = true;
                    break;
                }

                if (!known)
                    return false;
                continue;
            }

            if (length == printed.Length || c is '\n' or '\r')
                return false;
            printed[length++] = c;
        }

        return false;
    }

    private static int SkipSpaces(ReadOnlySpan<char> text, int i)
    {
        while (i < text.Length && text[i] == ' ')
            i++;
        return i;
    }
}
