namespace Hengyang.Stats;

/// <content>Datelines, and the towns and villages of a report, which 全村 and 全镇 stand for.</content>
internal sealed partial class DocumentContext
{
    /// <summary>The town or village that was named last, which 全村 stands for.</summary>
    private string? _lastSettlement;

    /// <summary>Whether the text says 全村, 我镇 or the like anywhere: in most nobody asks which place it is, and none is looked for.</summary>
    internal bool AsksForSettlement { get; set; } = true;

    /// <summary>记者走进重庆市武隆县石梁子村: the place that 全村 stands for in the sentences that follow.</summary>
    /// <param name="s">The sentence.</param>
    /// <param name="governs">Whether it opens a paragraph of a report, which is about that place.</param>
    private void NoteSettlement(in Sentence s, bool governs)
    {
        if (!AsksForSettlement)
            return;
        ReadOnlySpan<char> text = s.Text[s.Start..Math.Min(s.End, s.Start + LongestLead)];
        int last = text.LastIndexOfAny(HomeWords.SettlementSigns);
        for (int i = 0; i < last; i++)
        {
            if (!Gazetteer.Known.MayOpen(text[i]) || (i > 0 && AreaNames.IsPassed(text[i - 1]) && AreaNames.IsHan(text[i - 1]) && Gazetteer.Known.LongestIn(text[i..], out _) < ShortestPlace))
                continue;
            AreaMatch match = AreaNames.ReadPlace(text[i..]);
            if (match.Length <= ShortestPlace)
                continue;
            if (HomeWords.SettlementSigns.Contains(text[i + match.Length - 1]))
            {
                _lastSettlement = text.Slice(i, match.Length).ToString();
                if (governs)
                    _paragraphArea = new Named(true, _lastSettlement);
                governs = false;
            }

            i += match.Length - 1;
        }
    }

    /// <summary>在江西省信丰县安西镇…。安西镇人均收入: the town that the text is at, named by its own name alone.</summary>
    internal void CutSettlement(ref NounPhrase phrase)
    {
        if (Area is not { } area || phrase.IsEmpty || !HomeWords.SettlementSigns.Contains(area[^1]))
            return;
        int above = area.AsSpan(0, area.Length - 1).LastIndexOfAny(Above);
        ReadOnlySpan<char> own = area.AsSpan(above + 1);
        if (above > 0 && own.Length > ShortestPlace && phrase.Text.Length > own.Length + 1 && phrase.Text.StartsWith(own))
            phrase.CutHead(own.Length);
    }

    /// <summary>What the name of the area ends in that a town or village lies in.</summary>
    private const string Above = "县縣区區市旗省州镇鎮乡鄉";

    private const int LongestLead = 160;

    private const int ShortestPlace = 2;

    /// <summary>The length of the dateline that the sentence begins with.</summary>
    internal int Dateline { get; private set; }

    /// <summary>新华社合肥11月17日电（记者…）: where and by whom it was written.</summary>
    private static int DatelineLength(ReadOnlySpan<char> text)
    {
        const int longest = 24;
        int end = text[..Math.Min(text.Length, longest)].IndexOfAny(Wires) + 1;
        if (end < 2 || !(WireLeads.Contains(text[end - 2]) || Agencies.HeadOf(text.TrimStart()) > 0))
            return 0;
        // 据新华社报道，用电量…: no dateline
        if (text.TrimStart()[0] == Quoting && text[..end].IndexOfAny('，', ',') >= 0)
            return 0;
        if (end < text.Length && text[end] is '（' or '(')
        {
            int close = text[end..].IndexOfAny('）', ')');
            end += close < 0 ? 0 : close + 1;
        }

        while (end < text.Length && !AreaNames.IsHan(text[end]) && !ArabicDigits.IsDigit(text[end]))
            end++;
        return end;
    }

    /// <summary>据新华社沈阳电: who is quoted.</summary>
    private const char Quoting = '据';

    private static readonly WordList Agencies = new([.. ParagraphStart.Agencies.Split(' '), .. ParagraphStart.Agencies.Split(' ').Select(static name => Quoting + name), "本报", "本刊", "中通社"]);

    private const string Wires = "电電讯訊";

    private const string WireLeads = "日报報专專";
}
