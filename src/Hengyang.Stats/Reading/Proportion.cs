namespace Hengyang.Stats;

/// <summary>Proportions, 11.6:33.9:54.5: one quantity for each part, with the unit <see cref="Unit.Proportion"/>.</summary>
internal static class Proportion
{
    private const int MostParts = 8;

    /// <summary>How far before the numbers their noun may stand: 收入比收窄至2：1.</summary>
    private const int LongestBefore = 10;

    private static readonly string[] Ratios = [.. SharedWords.Of("Proportion.Ratios"), "比率", "配比", "性别比", "抚养比"];

    /// <summary>Such nouns straight behind the numbers.</summary>
    private static readonly string[] Behind = [.. SharedWords.Of("Proportion.Behind"), "的比例"];

    /// <summary>What states the numbers: 为1:2, 约1:2.</summary>
    private const string States = "为达是约";

    private const string Score = "比分";

    /// <summary>Whether a noun of a ratio stands before or behind the numbers: 收入比收窄至2：1, 按9:1的比例.</summary>
    private static bool NamesRatio(ReadOnlySpan<char> before, ReadOnlySpan<char> behind)
    {
        if (Particles.Close(before, Particles.Ratio) || FoldedText.ContainsAny(before[Math.Max(0, before.Length - LongestBefore)..], Ratios))
            return true;
        return FoldedText.StartsWithAny(behind, Behind);
    }

    internal static bool TryRead(in Sentence s, int index, ReadingWorkspace workspace, out int next)
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
        ReadOnlySpan<char> before = s.Text[s.Start..s[index].Start].TrimEnd(States);
        if (parts == 2 && !fraction && !(ratioColon || NamesRatio(before, s.Text[s[at].End..s.End])))
            return false;
        if (before.EndsWith(Score))
            return false;
        // 3∶0 is a score
        for (int i = index; i <= at; i += 2)
            if (s.Number(s[i]).Value == 0)
                return false;
        for (int i = index; i <= at; i += 2)
        {
            Quantity part = new(s.Number(s[i]).Value, Unit.Proportion);
            workspace.AddMention(Mention.OfQuantity(new TextRange(s[i].Start, s[i].End - s[i].Start), in part, by: Procedure.Proportion), i, i + 1);
        }

        return true;
    }
}
