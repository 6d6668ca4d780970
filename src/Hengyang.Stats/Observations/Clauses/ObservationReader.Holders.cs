namespace Hengyang.Stats;

/// <content>
/// Whose figures a statement tells: 上海港去年完成货物吞吐量…, 爱彼迎发布第二季度财报，营收…, 灌区改造工程开工，总投资…. A time or a verb stands between
/// the name and what is measured, so that it is no part of the indicator: it is the parent of what names none.
/// </content>
internal sealed partial class ObservationReader
{
    private const int ShortestHolder = 2;

    private const int LongestHolder = 20;

    /// <summary>海外销量, 总销量: so much in front of a word for a firm's figure is no other firm's name.</summary>
    private const int LongestAttribute = 2;

    /// <summary>Firms, ports, funds and works that a name ends in.</summary>
    private static readonly WordList Holders = new(SharedWords.Of("ObservationReader.Holders", "汽车", "港", "气田", "矿", "电站", "电厂", "隧道", "高速公路", "钢铁厂", "地产", "制药", "交所"));

    /// <summary>Who only tells: 人民银行, 海关总署, 汽车工业协会.</summary>
    private static readonly WordList Tellers = new(SharedWords.Of("ObservationReader.Tellers", "局", "会", "院", "署", "厅", "人士", "媒体"));

    /// <summary>赴港, 内地和香港: what ends like a port and is none.</summary>
    private static readonly WordList NoHolders = new([.. SharedWords.Of("ObservationReader.NoHolders", "性基金", "保险基金", "赴港", "抵港", "访港", "离港", "驻港"), Territories.HongKong]);

    /// <summary>What the accounts of a firm tell, and those of no place.</summary>
    private static readonly WordList FirmFigures = new(SharedWords.Of("ObservationReader.FirmFigures", "营业总收入", "股东应占溢利", "股东应占盈利", "股东应占利润", "归母净利润", "归属于上市公司股东的净利润", "税前利润", "除税前利润", "除税前溢利", "每股收益", "每股盈利", "派息率", "不良贷款率", "不良率", "拨备覆盖率", "股息", "分红金额", "交付量", "累计交付"));

    /// <summary>What a firm gives out of its accounts.</summary>
    private static readonly WordList Accounts = new(SharedWords.Of("ObservationReader.Accounts", "财报"));

    /// <summary>Verbs of whom the figures behind them are.</summary>
    private static readonly WordList GivesOut = new([.. SharedWords.Of("ObservationReader.GivesOut"), .. ClauseWords.Stating.Split(' ')]);

    /// <summary>What befalls works: 开工, 通车.</summary>
    private static readonly WordList Begins = new(SharedWords.Of("ObservationReader.Begins", "建成通车"));

    /// <summary>What works are told of that are measured straight behind their name.</summary>
    private static readonly WordList Extents = new(SharedWords.Of("ObservationReader.Extents"));

    /// <summary>What no such name holds: 的, 我, 全, and 业, with which one speaks of many.</summary>
    private static readonly CharSet NotInHolders = new("的了我各全每这那该本是等将据对从业在批些");

    /// <summary>Gives those observations of a sentence their holders that name neither a whole nor a holder themselves.</summary>
    private void GiveHolders(in Sentence s, DocumentWorkspace workspace)
    {
        int from = -1;
        int end = 0;
        string? holder = null;
        bool isOfFirm = false;
        foreach (PendingObservation told in _pending)
        {
            if (told.IsEmpty || told.Parent is not null || told.IsShare)
                continue;
            int mark = s.Text[s.Start..Math.Max(s.Start, told.Start)].LastIndexOf('；');
            int statement = s.Start + mark + 1;
            if (statement != from)
            {
                from = statement;
                if (statement == s.Start)
                    statement += _context.Dateline;
                // 招商银行净利润…；不良率…: behind a semicolon it goes on about the same one
                if (HolderAt(s, statement, workspace, out int named, out bool needsFigure) is { } name)
                    (holder, end, isOfFirm) = (name, named, needsFigure);
            }

            if (holder is null || told.Start < end || told.Indicator.AsSpan().StartsWith(holder.AsSpan(0, ShortestHolder), StringComparison.Ordinal))
                continue;
            int figure = FirmFigures.TailOf(told.Indicator);
            bool isOther = figure > 0 && told.Indicator.Length - figure > LongestAttribute && s.Text[end..Math.Max(end, told.Start)].IndexOfAny(Particles.Marks) >= 0;
            if (!isOther && (figure > 0 || !isOfFirm) && !NamesHolder(told.Indicator))
                told.Parent = holder;
        }
    }

    /// <summary>三峡电站发电量, 中欧班列开行: an indicator that names another one.</summary>
    private static bool NamesHolder(ReadOnlySpan<char> indicator)
    {
        for (int at = 1; at < indicator.Length; at++)
            if (Holders.HeadOf(indicator[at..]) > 0)
                return true;
        return false;
    }

    /// <summary>The name that a statement begins with and that its figures are of, or null.</summary>
    /// <param name="s">The sentence.</param>
    /// <param name="from">Where the statement begins.</param>
    /// <param name="workspace">Its mentions.</param>
    /// <param name="end">Where the name ends.</param>
    /// <param name="isOfFirm">Whether only the figures of accounts show that it is a firm's.</param>
    private static string? HolderAt(in Sentence s, int from, DocumentWorkspace workspace, out int end, out bool isOfFirm)
    {
        isOfFirm = false;
        from = LeadReader.SkipNumbering(s.Text, from, s.End);
        while (from < s.End && char.IsWhiteSpace(s.Text[from]))
            from++;
        int m = 0;
        while (m < workspace.MentionCount && workspace.Mention(m).Range.Start < from)
            m++;
        int run = from;
        int first = m < workspace.MentionCount ? workspace.Mention(m).Range.Start : s.End;
        while (run < first && run - from <= LongestHolder && (AreaNames.IsHan(s.Text[run]) || char.IsAsciiLetter(s.Text[run])))
            run++;
        ReadOnlySpan<char> head = s.Text[from..run];
        end = run;
        for (int verb = ShortestHolder; verb < head.Length; verb++)
        {
            ReadOnlySpan<char> name = head[..verb];
            bool gives = GivesOut.HeadOf(head[verb..]) > 0 && Accounts.IsIn(ClauseAt(s, from + verb));
            bool begins = Begins.HeadOf(head[verb..]) > 0 && Holders.TailOf(name) > 0;
            bool tells = GivesOut.HeadOf(head[verb..]) is > 0 and int told && Holders.TailOf(name) > 0 && verb + told == head.Length;
            if (!(gives || begins || tells) || !MayHold(name))
                continue;
            end = from + verb;
            isOfFirm = tells && !gives;
            return name.ToString();
        }

        if (run == first && m < workspace.MentionCount && workspace.Mention(m).Kind == MentionKind.Period && MayHold(head))
        {
            isOfFirm = Holders.TailOf(head) == 0;
            return head.ToString();
        }

        if (run < s.End && Marks.KindOf(s.Text[run]) == TokenKind.Colon && Holders.TailOf(head) > 0 && MayHold(head))
        {
            isOfFirm = true;
            return head.ToString();
        }

        // 高铁全长292公里，设计时速…: what its name begins
        for (int length = head.Length - ShortestHolder; length >= ShortestHolder && run == first; length--)
            if (Holders.TailOf(head[..length]) > 0 && (MeasureHeads.TailOf(head) == head.Length - length || Extents.Is(head[length..])) && MayHold(head[..length]) && AreaNames.Read(head).Length < length)
            {
                end = from + length;
                return head[..length].ToString();
            }

        return null;
    }

    /// <summary>Whether a name may be that of whom figures are: no place, and nobody who only tells.</summary>
    private static bool MayHold(ReadOnlySpan<char> name)
    {
        if (name.Length is < ShortestHolder or > LongestHolder || Tellers.TailOf(name) > 0 || NoHolders.TailOf(name) > 0 || GivesOut.IsIn(name))
            return false;
        foreach (char c in name)
            if (NotInHolders.Contains(c))
                return false;
        AreaMatch place = AreaNames.Read(name);
        return !place.IsHomeWord && place.Consumed < name.Length && (place.Length == 0 || Holders.TailOf(name) > 0)
            && !Holders.Is(name) && PhraseWords.Heads.TailOf(name) == 0 && !Distribution.EndsInMeasure(name);
    }

    private static ReadOnlySpan<char> ClauseAt(in Sentence s, int from)
    {
        int mark = s.Text[from..s.End].IndexOfAny(ClauseMarks);
        return mark < 0 ? s.Text[from..s.End] : s.Text.Slice(from, mark);
    }
}
