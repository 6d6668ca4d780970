namespace Hengyang.Stats;

/// <summary>
/// The shapes that most figures of a text have, read straight from their tokens: digits, one unit and a mark or plain words behind it
/// (210亿元，), and a direction word, perhaps behind 同比 or 环比, with digits and a percent sign or 个百分点 (同比增长3.9%，). It says
/// no to whatever any rule of <see cref="QuantityRecognizer"/>, <see cref="QuantityRules"/> or <see cref="ChangeRecognizer"/> could read
/// otherwise; a test compares whole texts that are read with it and without.
/// </summary>
internal static class PlainFigures
{
    /// <summary>Characters before a number with which a rule begins: 前五名, 每10万人, 上亿, +5%, ±2%, 从84.7, 10×20.</summary>
    private static readonly CharSet Before = new("前每另后後上下这這那过過从從由另×乘*^_=+-(±.~");

    /// <summary>The same behind the unit: 多, 半, 强, 整, =.</summary>
    private static readonly CharSet Behind = new("多半强強整正=+-±");

    /// <summary>Units of one character that mean something else where some word or number stands beside them, or that stand for a part or a multiple.</summary>
    private static readonly CharSet Uncertain = new("成折点點方度两兩平线線分升个個番倍年月日时時°级級届屆版");

    private const NumberStyle Digits = NumberStyle.Arabic | NumberStyle.Positional | NumberStyle.Fraction | NumberStyle.Grouped | NumberStyle.Magnitude;

    /// <summary>What a direction word may say besides which way it goes; the others take more than a ratio to be understood.</summary>
    private const DirectionWord Simple = DirectionWord.Up | DirectionWord.Down | DirectionWord.OfRate | DirectionWord.Quality | DirectionWord.Grows | DirectionWord.Noun
        | DirectionWord.NeedsNoParticle | DirectionWord.Lasting;

    /// <summary>Behind a comparison: it holds for all that follows (下同).</summary>
    private const char FromHereOn = '下';

    /// <summary>Adds the quantity that begins at a number, if it is a plain one.</summary>
    internal static bool TryAddQuantity(in Sentence s, int i, ReadingWorkspace workspace)
    {
        ref readonly Token digits = ref s[i];
        ref readonly Token unit = ref s[i + 1];
        if (unit.Kind != TokenKind.Unit || unit.Start != digits.End)
            return false;
        ref readonly NumberToken number = ref s.Number(digits);
        if (!IsPlain(s.Text, in digits, in number) || !IsPlainBefore(s, i, in digits))
            return false;
        Dimension dimension = unit.Unit.Dimension;
        if (dimension is Dimension.Time or Dimension.Temperature || unit.Unit == Unit.Times || !IsCertain(s, in unit))
            return false;
        // 每平方公里592人
        if (Density.MayBe(s, digits.Start, unit.Unit))
            return false;
        // only these are names in quotation marks (“15分钟生活圈”)
        if (workspace.HasQuotes && (dimension is Dimension.Count or Dimension.Length or Dimension.Other || unit.Unit.IsRate))
            return false;
        ref readonly Token behind = ref s[i + 2];
        // a ratio may be the size of the movement behind it, or of the list's last one (2.1%、3.2%的增长)
        if (!IsEnd(s, in unit, in behind) && (dimension == Dimension.Ratio || !(IsBeforePlainText(s, in unit, in behind) || (behind.Kind == TokenKind.EnumerationComma && behind.Start == unit.End))))
            return false;
        workspace.AddMention(Mention.OfQuantity(TextRange.FromBounds(digits.Start, unit.End), Make(in number, unit.Unit)), i, i + 2);
        return true;
    }

    /// <summary>Adds the change that begins at a basis or a direction word, if it is a plain one; returns the first token behind it, or −1.</summary>
    internal static int TryAddChange(in Sentence s, int i, ref ReadingContext context, ReadingWorkspace workspace)
    {
        ref readonly Token first = ref s[i];
        ComparisonBasis basis = ComparisonBasis.None;
        int at = i;
        if (first.Word == WordKind.Basis)
        {
            basis = ChangeWords.BasisOf(first.Value);
            if (basis is not (ComparisonBasis.YearOverYear or ComparisonBasis.PeriodOverPeriod) || s[++at].Start != first.End)
                return -1;
        }

        ref readonly Token direction = ref s[at];
        ref readonly Token digits = ref s[at + 1];
        ref readonly Token unit = ref s[at + 2];
        if (direction.Word != WordKind.Direction || first.Other != WordKind.None || direction.Other != WordKind.None || direction.End - direction.Start < 2
            || digits.Kind != TokenKind.Number || digits.Start != direction.End || unit.Kind != TokenKind.Unit || unit.Start != digits.End)
        {
            return -1;
        }

        var word = (DirectionWord)direction.Value;
        ref readonly NumberToken number = ref s.Number(digits);
        if ((word & ~Simple) != 0 || !(unit.Unit == Unit.Percent || unit.Unit == Unit.PercentagePoint) || number.Exponent != 0 || !IsPlain(s.Text, in digits, in number) || number.Value == 0
            || !IsEnd(s, in unit, in s[at + 3]) || (unit.End + 1 < s.End && s.Text[unit.End + 1] == FromHereOn)
            || (first.Start > s.Start && TurnReader.JointEnds.Contains(s.Text[first.Start - 1])) || workspace.EndOfMentions > first.Start)
        {
            return -1;
        }

        PercentageChange change = new()
        {
            Direction = (word & DirectionWord.Up) != 0 ? ChangeDirection.Increase : ChangeDirection.Decrease,
            Size = Make(in number, unit.Unit),
            SizeKind = ChangeSize.By,
            Basis = basis,
            Of = unit.Unit == Unit.PercentagePoint ? ChangeOf.Rate : ChangeOf.Level,
        };
        if (basis == ComparisonBasis.None)
            change = context.Carry(in change);
        else
            context.SetBasis(in change);
        workspace.AddMention(Mention.OfChange(TextRange.FromBounds(first.Start, unit.End), in change, Procedure.SizeBehindDirection.Code()), i, at + 3);
        return at + 3;
    }

    private static Quantity Make(in NumberToken number, Unit unit) => new(number.Value, unit, Qualifier.Exact, false, number.Value, number.Exponent, number.Decimals);

    /// <summary>Digits, perhaps with 万 or 亿, that no rule takes for a label: 08 and 02 are none.</summary>
    private static bool IsPlain(ReadOnlySpan<char> text, in Token digits, in NumberToken number) =>
        (number.Style & ~Digits) == 0 && number.IsExact && (text[digits.Start] != '0' || number.IntegerDigits == 1);

    /// <summary>Whether nothing stands before the digits that a rule asks for.</summary>
    private static bool IsPlainBefore(in Sentence s, int i, in Token digits)
    {
        if (digits.Start == s.Start)
            return false;
        if (Before.Contains(s.Text[digits.Start - 1]) || IsOpenBracket(s.Text[s.Start]))
            return false;
        ref readonly Token before = ref s[i - 1];
        return before.End != digits.Start || before.Kind is TokenKind.Comma or TokenKind.Semicolon or TokenKind.Colon || (before.Kind == TokenKind.Word && before.Word != WordKind.Ordinal);
    }

    private const string NoteHeads = "[［【〔";

    /// <summary>The head of a note names what it explains: ［19］九大行动：.</summary>
    private static bool IsOpenBracket(char c) => NoteHeads.Contains(c) || char.IsWhiteSpace(c);

    private static bool IsCertain(in Sentence s, in Token unit)
    {
        ReadOnlySpan<char> name = s.TextOf(unit);
        return name.Length == 1 ? !Uncertain.Contains(name[0]) : !name.SequenceEqual(UnitContext.SquareOfWire);
    }

    /// <summary>Whether the clause ends straight behind the unit.</summary>
    private static bool IsEnd(in Sentence s, in Token unit, in Token behind) => behind.Kind switch
    {
        TokenKind.None => unit.End == s.End,
        TokenKind.Comma or TokenKind.Semicolon or TokenKind.SentenceEnd => behind.Start == unit.End,
        _ => false,
    };

    /// <summary>Whether plain text follows that says nothing of the figure, and behind it no number that could join it.</summary>
    private static bool IsBeforePlainText(in Sentence s, in Token unit, in Token behind)
    {
        int end = behind.Kind == TokenKind.None ? s.End : behind.Start;
        if (end <= unit.End)
            return false;
        char c = s.Text[unit.End];
        return behind.Kind is not (TokenKind.Number or TokenKind.CloseParenthesis) && !Behind.Contains(c) && Lexicon.ClassOf(c) is CharClass.Plain or CharClass.WordStart;
    }
}
