namespace Hengyang.Stats;

/// <summary>What the head of a text says about all of it, found before its sentences are read.</summary>
/// <param name="Area">The area that it is about; null for none.</param>
/// <param name="IsOfTaiwan">Whether its 我國 is Taiwan, which it does not name so.</param>
/// <param name="IsOfCompanies">Whether it is about companies: a place that one of its clauses names says nothing of the next.</param>
/// <param name="IsDigest">Whether it is a digest of many items, about as many places.</param>
/// <param name="IsNews">Whether it is a report of a newspaper.</param>
/// <param name="Firm">The name of a firm that stands at the head of its title and begins like that of a place; null for none.</param>
/// <param name="IsOfPort">Whether it tells of a port, of which it says 全港.</param>
internal readonly record struct DocumentProfile(string? Area, bool IsOfTaiwan, bool IsOfCompanies, bool IsDigest, bool IsNews, string? Firm, bool IsOfPort)
{
    /// <summary>A text shows what it is in its head; a longer look costs more than it brings.</summary>
    private const int HeadLength = 6000;

    /// <summary>So many numbered paragraphs of prose make a digest.</summary>
    private const int FewestItems = 6;

    private const int ShortestItem = 25;

    internal static DocumentProfile Of(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> head = text[..Math.Min(text.Length, HeadLength)];
        bool ofTaiwan = head.Contains(Traditional) && (Taiwanese.IsIn(head) || (AlsoTaiwanese.IsIn(head) && !Mainland.IsIn(head)));
        bool isDigest = IsOfItems(head);
        int accounts = CountCompanies(head);
        bool ofCompanies = accounts >= FewestAccounts || (accounts >= FewestOfFirm && FirmName.Repeats(head));
        string? area = HomeArea.Find(head, ofCompanies ? accounts : 0);
        // 2018年衡阳市支出情况如下：1.… is a list of one place's items
        if (isDigest && area is not null && BeforeItems(head).IndexOf(area) >= 0)
            isDigest = false;
        else if (isDigest)
            area = null;
        if (area is not null && IsOfOneItem(head, area) && IsOfTitles(head))
            area = null;
        string? firm = ofCompanies && area is null ? FirmName.Of(head) : null;
        if (area is null && !ofTaiwan && !ofCompanies && !isDigest)
            area = Territories.HomeOf(head, accounts >= FewestOfFirm);
        return new DocumentProfile(area, ofTaiwan, area is null && ofCompanies && !isDigest, isDigest, Reports.IsIn(head[..Math.Min(head.Length, DatelineLength)]), firm, Territories.IsOfPort(head));
    }

    /// <summary>Who wrote a report of a newspaper stands above it or opens its first sentence.</summary>
    private const int DatelineLength = 150;

    private static readonly WordList Reports = new([.. SharedWords.Of("DocumentProfile.Reports"), .. ParagraphStart.Agencies.Split(' '), .. ParagraphStart.Reports, "特派记者"]);

    /// <summary>What only a text of Taiwan says of its own; a text from elsewhere may have 臺 and 台灣 too.</summary>
    /// <summary>A character that Simplified texts do not have.</summary>
    private const char Traditional = '國';

    private static readonly WordList Taiwanese = new(SharedWords.Of("DocumentProfile.Taiwanese", "新臺币", "行政院", "立法院", "主计", "劳动部", "中央银行统计", "台经院", "中经院", "国发会", "农委会", "县市政府", "劳委会", "中央社", "经建会", "台湾省政府"));

    /// <summary>經濟部: other countries have one as well (阿根廷經濟部), and a text from the mainland tells of theirs.</summary>
    private static readonly WordList AlsoTaiwanese = new(SharedWords.Of("DocumentProfile.AlsoTaiwanese"));

    private static readonly WordList Mainland = new(SharedWords.Of("DocumentProfile.Mainland", "国家统计局", "国务院", "发改委", "工信部", "海关总署"));

    /// <summary>So many words of a company's accounts make a text about companies.</summary>
    private const int FewestAccounts = 4;

    /// <summary>So many are enough where the title begins with the name of a firm.</summary>
    private const int FewestOfFirm = 2;

    private static int CountCompanies(ReadOnlySpan<char> text)
    {
        int count = 0;
        for (int i = AllWords.NextIn(text, 0); i >= 0; i = AllWords.NextIn(text, i + 1))
        {
            if (!AccountsOpen.Contains(text[i]))
                continue;
            int word = Accounts.HeadOf(text[i..]);
            if (word == 0 && (i == 0 || !AreaNames.IsHan(text[i - 1])))
                word = Actors.HeadOf(text[i..]);
            if (word == 0)
                continue;
            count++;
            i += word - 1;
        }

        return count;
    }

    private static readonly WordList Accounts = new([.. SharedWords.Of("DocumentProfile.Accounts"), "公司股东", "归母", "归属于", "每股", "股份有限公司", "公司拟", "公司预计", "子行业", "母公司", "持股", "股权", "EBITDA", "歸屬", "淨收入", "毛利", "扣非", "目标价", "评级", "净资产收益率", "现金流", "营业成本", "投资建议", "风险提示", "建议关注", "受益标的", "市占率", "市盈率", "股价", "研报", "证券研究", .. AreaVetoes.Limited, "应占", "派息", "中期息", "末期息", "半年报", "点评", "净息差", "拨备", "归属净利", "经销商", "产能利用率", "经营数据", "平均售价", "EPS", "PE", ".SH", ".SZ", ".HK", "估值", "股东应", "除税前", "末期股息", "中期股息", "季绩", "批签发", "集采", "国产替代", "竞争格局", "景气度", "龙头公司", "一季报", "三季报", "同店", "采浆", "获批上市"]);

    /// <summary>Whom a text about companies tells of at the head of its clauses.</summary>
    private static readonly WordList Actors = new(SharedWords.Of("DocumentProfile.Actors", "发行人", "旗下"));

    private static readonly WordList AllWords = WordList.OfAll(Accounts, Actors);

    private static readonly CharSet AccountsOpen = new("本公归净每股子母持回E歸淨毛扣目评报现营投风建受市研证有应應派中末集該该我发發旗年季半点點业業拨撥资資营營经經产產平EP.买買增估溢纯純股除季批集国國竞競景龙龍一三单單同在采獲获");

    /// <summary>Whether a place stands in one line alone, but for the line above it: 贵州…义务植树 and the news below that title.</summary>
    private static bool IsOfOneItem(ReadOnlySpan<char> text, string area)
    {
        ReadOnlySpan<char> stem = area.AsSpan(0, Math.Min(area.Length, ShortestName));
        int first = text.IndexOf(stem);
        int last = text.LastIndexOf(stem);
        return first > 0 && text[..first].Contains('\n') && text[first..last].Trim().Count('\n') <= 1;
    }

    private const int ShortestName = 2;

    private const int FewestTitles = 4;

    private const int ShortestTitle = 8;

    private const int LongestTitle = 40;

    /// <summary>Many short items of news, each below a title of its own: the place of one is not that of the others.</summary>
    private static bool IsOfTitles(ReadOnlySpan<char> text)
    {
        int items = 0;
        bool belowTitle = false;
        while (!text.IsEmpty)
        {
            ReadOnlySpan<char> line = TakeLine(ref text);
            if (line.IsEmpty)
                continue;
            bool isProse = line.Length > LongestTitle && Marks.KindOf(line[^1]) is TokenKind.SentenceEnd;
            if (isProse && belowTitle)
                items++;
            belowTitle = line.Length is >= ShortestTitle and <= LongestTitle && AreaNames.IsHan(line[^1]) && Headings.IsTitle(line);
        }

        return items >= FewestTitles;
    }

    /// <summary>What stands above the first numbered paragraph.</summary>
    private static ReadOnlySpan<char> BeforeItems(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> rest = text;
        while (!rest.IsEmpty)
        {
            int end = text.Length - rest.Length;
            if (IsNumbered(TakeLine(ref rest)))
                return text[..end];
        }

        return text;
    }

    private static bool IsNumbered(ReadOnlySpan<char> line)
    {
        int digits = line.IndexOfAnyExceptInRange('0', '9');
        return digits is 1 or 2 && line[digits] is '、' or '.' or '．';
    }

    /// <summary>Many items of news, numbered 1、 2、 3、 as often as not anew in each section: they are about as many places.</summary>
    private static bool IsOfItems(ReadOnlySpan<char> text)
    {
        int items = 0;
        int others = 0;
        while (!text.IsEmpty)
        {
            ReadOnlySpan<char> line = TakeLine(ref text);
            if (line.Length < ShortestItem)
                continue;
            if (IsNumbered(line))
                items++;
            else
                others++;
        }

        return items >= FewestItems && items > others;
    }

    /// <summary>The first line of what is left of a text, without the blanks around it.</summary>
    private static ReadOnlySpan<char> TakeLine(ref ReadOnlySpan<char> text)
    {
        int end = text.IndexOf('\n');
        ReadOnlySpan<char> line = (end < 0 ? text : text[..end]).Trim();
        text = end < 0 ? default : text[(end + 1)..];
        return line;
    }
}
