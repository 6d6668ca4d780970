namespace Hengyang.Stats;

/// <summary>Proportions, 11.6:33.9:54.5: one quantity for each part, with the unit <see cref="Unit.Proportion"/>.</summary>
internal static class Proportion
{
    private const int MostParts = 8;

    private static bool EndsWithRatio(ReadOnlySpan<char> text) =>
        !text.IsEmpty && (text[^1] is '比' || text.EndsWith("比例") || text.EndsWith("比率") || text.EndsWith("结构") || text.EndsWith("結構"));

    internal static bool TryRead(in Sentence s, int index, Workspace workspace, out int next)
    {
        int parts = 1;
        int at = index;
        bool fraction = s.Number(s[index]).Has(NumberStyle.Fraction);
        bool ratioColon = false;
        while (parts < MostParts && s[at + 1].Kind == TokenKind.Colon && s.IsAdjacent(at + 1) && s[at + 2].Kind == TokenKind.Number && s.IsAdjacent(at + 2))
        {
            ratioColon |= s.Text[s[at + 1].Start] is '∶' or '︰';
            at += 2;
            fraction |= s.Number(s[at]).Has(NumberStyle.Fraction);
            parts++;
        }

        next = at + 1;

        // two whole numbers are a clock time or a score unless the ratio colon is used, or a ratio is named: 性别比为105:100
        if (parts < 2)
            return false;
        ReadOnlySpan<char> before = s.Text[s.Start..s[index].Start].TrimEnd("为為达達是约約");
        if (parts == 2 && !fraction && !(ratioColon || EndsWithRatio(before)))
            return false;
        if (before.EndsWith("比分"))
            return false;
        // 3∶0 is a score
        for (int i = index; i <= at; i += 2)
            if (s.Number(s[i]).Value == 0)
                return false;
        for (int i = index; i <= at; i += 2)
        {
            Quantity part = new(s.Number(s[i]).Value, Unit.Proportion);
            workspace.AddMention(Mention.OfQuantity(new TextRange(s[i].Start, s[i].End - s[i].Start), in part), i, i + 1);
        }

        return true;
    }
}
