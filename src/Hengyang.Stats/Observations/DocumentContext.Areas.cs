namespace Hengyang.Stats;

/// <content>Areas: what the text is about, what its paragraphs and sentences are about, and what 全市 stands for.</content>
internal sealed partial class DocumentContext
{
    /// <summary>An area that governs a stretch of the text; the name is null where the text does not tell it (全省 in a text that names none).</summary>
    private const int LongestDateline = 50;

    private readonly record struct Named(bool IsSet, string? Name);

    /// <summary>The area that the title of the article names.</summary>
    private string? _articleArea;

    private Named _sentenceArea;

    /// <summary>Whether the sentence's area is one like 全球 or 长三角.</summary>
    private bool _isRegion;

    /// <summary>Whether it is a list, which says of its own figures alone whose they are.</summary>
    private bool _isList;

    private Named _paragraphArea;

    /// <summary>The same before the sentence, and the level of the place that the sentence began with.</summary>
    private Named _paragraphBefore;
    private AreaLevel _levelAtHead;

    /// <summary>The area of each level that was named last, which 全省 may mean in a text that has no area of its own.</summary>
    private readonly string?[] _lastOfLevel = new string?[(int)AreaLevel.County + 1];

    /// <summary>The area that the text as a whole is about.</summary>
    internal string? TextArea { get; set; }

    /// <summary>Whether 我國 is Taiwan's word, of which the text does not tell the name.</summary>
    private bool _isOfTaiwan;

    private bool _isOfCompanies;

    /// <summary>Whether it tells of a port: its 全港 is no word for a place.</summary>
    private bool _isOfPort;

    /// <summary>Whether the text is about companies: their titles name no area that it is about.</summary>
    internal bool IsOfCompanies => _isOfCompanies;

    private bool _isDigest;

    /// <summary>重庆啤酒 in a text about it: there 重庆 is no place.</summary>
    private string? _firm;

    /// <summary>Whether it is a report of a newspaper, which goes from place to place: a paragraph that begins with one is about it.</summary>
    private bool _isNews;

    /// <summary>Whether the area was given with the text: 全市 means it whatever it is.</summary>
    private readonly bool _isGiven;

    internal void Begin(in DocumentProfile profile)
    {
        TextArea ??= profile.Area is null ? null : Noted(profile.Area);
        (_isOfTaiwan, _isOfCompanies, _isNews, _firm, _isOfPort) = (profile.IsOfTaiwan, profile.IsOfCompanies, profile.IsNews, profile.Firm, profile.IsOfPort);
        _leadRead = _isDigest = profile.IsDigest;
    }

    /// <summary>Whether no sentence of the paragraph has been read.</summary>
    private bool _opensParagraph;

    /// <summary>Whether the sentence is the first one of its paragraph.</summary>
    private bool _isFirst;

    /// <summary>The area of an observation whose clause names none: the sentence's, the paragraph's, the article's.</summary>
    internal string? Area => _sentenceArea.IsSet ? _sentenceArea.Name : _paragraphArea.IsSet ? _paragraphArea.Name : HomeArea;

    /// <summary>
    /// Notes an area that the text names; at the head of a sentence it governs the paragraph. In a text about one area another
    /// governs its sentence only: the next one goes on about the whole.
    /// </summary>
    internal void NoteArea(ReadOnlySpan<char> name, bool isHomeWord, bool atHead)
    {
        if (!isHomeWord && _firm is not null && _firm.AsSpan().StartsWith(name, StringComparison.Ordinal))
            return;
        AreaLevel level = AreaLevel.None;
        string? area = isHomeWord ? Meant(name) : Full(name, out level);
        _sentenceArea = new Named(true, area);
        if (area is not null)
            CompleteHome(area);
        _isList = AreaDistribution.IsList(area ?? string.Empty);
        _isRegion = level == AreaLevel.Region;
        if (atHead && !_isList && Parent is null && level != AreaLevel.Region && !_isOfCompanies && (HomeArea is null || area == HomeArea || (IsHomeWeak && (_isFirst || HomeArea != AreaWords.China)) || (_isNews && _isFirst)))
            (_paragraphArea, _levelAtHead) = (_sentenceArea, level == AreaLevel.None ? _levelAtHead : level);
        // 大连市产值28亿元，沈阳市产值25亿元: of two places in one sentence neither is what the next one is about
        else if (!atHead && !isHomeWord && level == _levelAtHead && level != AreaLevel.None && area != _paragraphArea.Name)
            (_paragraphArea, _levelAtHead, _leadArea) = (_paragraphBefore, AreaLevel.None, _leadArea == _paragraphArea.Name ? null : _leadArea);
        if (atHead && Parent is null && !isHomeWord)
            NoteLead(area, level);
    }

    /// <summary>全球“灯塔工厂”3家，国家智能工厂16家: a clause that names nothing is about the text's area again.</summary>
    internal void EndRegion()
    {
        if (!_isOfCompanies && !_isList && (!_isRegion || HomeArea is null))
            return;
        _sentenceArea = default;
        _isList = false;
        _isRegion = false;
    }

    /// <summary>The first sentence of an article or a paragraph, where it has no figure: what place it is about.</summary>
    internal void NoteFirst(in Sentence s, DocumentWorkspace workspace)
    {
        const int shortest = 16;
        if (s.End - s.Start < shortest)
            return;
        NoteSubject(s, workspace);
        _leadRead = true;
    }

    /// <summary>在苏州，当地政府…, 前三季度山东…: the place that a sentence begins with, even where no figure stands in its clause.</summary>
    internal void NoteSubject(in Sentence s, DocumentWorkspace workspace)
    {
        bool opens = _isFirst = _opensParagraph;
        _opensParagraph = false;
        NoteOnly(s);
        NoteSettlement(s, opens && _isNews);
        Dateline = DatelineLength(s.Text[s.Start..s.End]);
        int subject = s.Start + Dateline + NumberLength(s.Text[(s.Start + Dateline)..s.End]);
        if (Industry.HeadOf(s.Text[subject..s.End]) > 0)
            _paragraphArea = default;
        if (subject + 1 < s.End && s.Text[subject] == Yet && s.Text[subject + 1] == Particles.Where)
            subject++;
        if (NoteAt(s, subject, workspace, (opens && _isNews) || (IsHomeWeak && (opens || IsPlaced(s, subject)))))
            return;

        if (IsHomeWeak && !_sentenceArea.IsSet && NoteVenue(s, workspace))
            return;

        // 本报西宁1月2日电（记者…）： tells where it was written
        int colon = s.Text[s.Start..Math.Min(s.End, s.Start + LongestDateline)].IndexOf('：');
        if (colon > 0)
            NoteAt(s, s.Start + colon + 1, workspace, opens && (IsHomeWeak || _isNews));
    }

    /// <summary>42个项目在上海签约: where what the sentence tells of takes place.</summary>
    private bool NoteVenue(in Sentence s, DocumentWorkspace workspace)
    {
        const int longest = 80;
        const int near = 6;
        ReadOnlySpan<char> text = s.Text[s.Start..Math.Min(s.End, s.Start + longest)];
        for (int at = text.IndexOf(Particles.Where); at >= 0 && at + 1 < text.Length;)
        {
            AreaMatch match = Gazetteer.Known.MayOpen(text[at + 1]) ? AreaNames.Read(text[(at + 1)..], workspace.Areas) : default;
            int end = at + 1 + match.Length;
            bool isPlace = match is { Length: > 0, Start: 0, IsHomeWord: false, Level: AreaLevel.Province or AreaLevel.Prefecture or AreaLevel.County };
            for (int verb = end; isPlace && verb < text.Length && verb <= end + near && AreaNames.IsHan(text[verb]); verb++)
            {
                if (Venues.HeadOf(text[verb..]) == 0)
                    continue;
                NoteArea(text.Slice(at + 1, match.Length), isHomeWord: false, atHead: true);
                return true;
            }

            int next = text[(at + 1)..].IndexOf(Particles.Where);
            at = next < 0 ? -1 : at + 1 + next;
        }

        return false;
    }

    /// <summary>全行业资产…: a sentence that goes back to all of what the text is about.</summary>
    private static readonly WordList Industry = new(SharedWords.Of("DocumentContext.Industry", "行业总", "行业整体"));

    /// <summary>What takes place somewhere.</summary>
    private static readonly WordList Venues = new(SharedWords.Of("DocumentContext.Venues", "开赛", "首发"));

    /// <summary>4、: the number of an item.</summary>
    private static int NumberLength(ReadOnlySpan<char> text)
    {
        int digits = text.IndexOfAnyExceptInRange('0', '9');
        return digits is 1 or 2 && text[digits] is '、' or '.' or '．' ? digits + 1 : 0;
    }

    private const char Yet = '而';

    /// <summary>在山西，…; 而在湖北，…: a sentence that goes to another place.</summary>
    private static bool IsPlaced(in Sentence s, int at) =>
        at < s.End && s.Text[at] == Particles.Where;

    /// <summary>当前全国秋粮长势良好，播种面积…: the places that clauses without a figure begin with.</summary>
    /// <param name="s">The sentence.</param>
    /// <param name="from">Where the figure before ends.</param>
    /// <param name="end">The mark before the clause of the next figure.</param>
    /// <param name="workspace">Its mentions.</param>
    internal void NoteClauses(in Sentence s, int from, int end, DocumentWorkspace workspace)
    {
        int semicolon = s.Text[from..Math.Max(from, end)].LastIndexOfAny('；', ';');
        from += semicolon + 1;
        for (int at = from; at < end;)
        {
            bool opens = at > s.Start && Marks.KindOf(s.Text[at - 1]) is TokenKind.Comma or TokenKind.Semicolon or TokenKind.Colon;
            int mark = s.Text[at..end].IndexOfAny('，', ',', '：');
            if (opens)
                NoteHead(s.Text[at..end], workspace, isLast: mark < 0);
            if (mark < 0)
                break;
            at += mark + 1;
        }

        NoteClauseEnd(s, from, end, workspace);
    }

    /// <param name="clause">The text from the head of a clause to the one of the figure.</param>
    /// <param name="workspace">Its mentions.</param>
    /// <param name="isLast">Whether no other clause stands between: of a text about one place only that one tells of another place in short.</param>
    private void NoteHead(ReadOnlySpan<char> clause, DocumentWorkspace workspace, bool isLast)
    {
        clause = clause.TrimStart();
        ReadOnlySpan<char> whole = clause;
        int lead = PhraseWords.Heads.HeadOf(clause);
        if (lead < clause.Length && !(lead == 1 && CompoundWords.BeginsWith(clause)))
            clause = clause[lead..];
        // 是全国产粮大县，粮食产量…: what a place is among others
        if (lead > 0 && lead <= whole.Length && Particles.Being.Contains(whole[lead - 1]))
            return;
        if (clause.IsEmpty || !(Gazetteer.Known.MayOpen(clause[0]) || Stats.HomeArea.MayOpen(clause[0])))
            return;
        AreaMatch match = AreaNames.Read(clause, workspace.Areas);
        if (match.Length == 0 || (match.IsHomeWord && Stats.HomeArea.IsScope(clause[(match.Start + match.Length)..])))
            return;
        bool inShort = !match.IsHomeWord && match.Length == ShortestPlace;
        if (inShort && !isLast && !IsHomeWeak && !_isNews && !HomeArea.AsSpan().StartsWith(clause.Slice(match.Start, match.Length), StringComparison.Ordinal))
            return;
        if (match.IsHomeWord || match.Level is AreaLevel.Province or AreaLevel.Prefecture or AreaLevel.County or AreaLevel.Country)
            NoteArea(clause.Slice(match.Start, match.Length), match.IsHomeWord, atHead: false);
    }

    /// <summary>此次灾情最重的南投县，农作物…: the place that a clause without a figure ends with is what the sentence goes on about.</summary>
    private void NoteClauseEnd(in Sentence s, int from, int end, DocumentWorkspace workspace)
    {
        ReadOnlySpan<char> tail = s.Text[Math.Max(from, end - LongestPlace)..Math.Max(from, end)];
        int place = tail.LastIndexOf(Particles.Of) + 1;

        // 在全国最大的煤炭生产省份山西，
        for (int i = s.MayHold(PlaceNouns) ? tail.Length - 2 : 0; i > 0; i--)
        {
            if (PlaceNouns.TailOf(tail[..i]) == 0)
                continue;
            place = Math.Max(place, i);
            break;
        }

        if (place == 0)
            return;
        int at = Math.Max(from, end - LongestPlace) + place;
        AreaMatch match = AreaNames.Read(s.Text[at..end], workspace.Areas);
        if (match.Length > 0 && at + match.Length == end && !match.IsHomeWord && match.Level is AreaLevel.Province or AreaLevel.Prefecture or AreaLevel.County)
            NoteArea(s.Text[at..end], isHomeWord: false, atHead: false);
    }

    internal static readonly WordList PlaceNouns = new(SharedWords.Of("DocumentContext.PlaceNouns", "大省", "强省", "大市", "强市", "大县", "强县", "产地", "重镇", "县城", "之都", "之乡", "老区"));

    private const int LongestPlace = 12;

    private bool NoteAt(in Sentence s, int at, DocumentWorkspace workspace, bool ofParagraph)
    {
        while (at < s.End && !AreaNames.IsHan(s.Text[at]) && char.IsWhiteSpace(s.Text[at]))
            at++;
        int m = 0;
        while (m < workspace.MentionCount && workspace.Mention(m).Range.Start < at)
            m++;
        if (m < workspace.MentionCount && workspace.Mention(m).Kind == MentionKind.Period && workspace.Mention(m).Range.Start == at)
            at = workspace.Mention(m).Range.End;
        if (at < s.End && s.Text[at] is Particles.Where or '，' or ',')
            at++;
        if (at >= s.End || !(Gazetteer.Known.MayOpen(s.Text[at]) || Particles.OpensHome.Contains(s.Text[at])))
            return false;
        AreaMatch match = AreaNames.Read(s.Text[at..s.End], workspace.Areas);
        // 美国7月物价: a country in front of a time
        int behind = at + match.Start + match.Length;
        // 京津冀三地前三季度…
        if (match.Level == AreaLevel.Region)
            behind += LeadReader.CountOfAreas(s.Text[behind..s.End]);
        bool timed = match.Level is AreaLevel.Country or AreaLevel.Region && m < workspace.MentionCount && workspace.Mention(m) is { Kind: MentionKind.Period } time && time.Range.Start == behind;
        bool tells = match.Level == AreaLevel.Country && TellsOf(s.Text[behind..s.End]);
        bool governs = match.IsHomeWord || timed || tells || match.Level is AreaLevel.Province or AreaLevel.Prefecture or AreaLevel.County;
        if (match.Length == 0 || !governs || (match.IsHomeWord && Stats.HomeArea.IsScope(s.Text[(at + match.Start + match.Length)..s.End])))
            return false;
        NoteArea(s.Text.Slice(at + match.Start, match.Length), match.IsHomeWord, atHead: ofParagraph && !match.IsHomeWord);
        if (!match.IsHomeWord || (at <= s.Start + LongestDateline && _sentenceArea.Name == AreaWords.China && s.Text[s.Start..at].IndexOf('：') < 0))
            NoteLead(_sentenceArea.Name, match.Level);
        return true;
    }

    /// <summary>日本财务省公布，…, 美国劳工部数据显示，…: an office of a country that tells its figures.</summary>
    private static bool TellsOf(ReadOnlySpan<char> behind)
    {
        const int longest = 16;
        int comma = behind[..Math.Min(behind.Length, longest)].IndexOfAny('，', ',');
        if (comma < 0)
            return false;
        ReadOnlySpan<char> teller = behind[..comma];
        return (PassingPeriod.Tellings.IsIn(teller) || ClauseWords.Telling.IsIn(teller)) && StateOffices.IsIn(teller);
    }

    private static readonly WordList StateOffices = new(SharedWords.Of("DocumentContext.StateOffices", "财务省", "经济产业省", "总务省", "内阁府", "厚生劳动省", "劳工部", "劳工统计局", "商务部", "农业部", "财政部", "产业部", "资源部", "住房部", "普查局", "供应管理协会"));

    /// <summary>A subtitle opens no article of its own.</summary>
    private void BeginArticleArea(string? area)
    {
        if (area is null && _titleLines == 1)
            return;
        _articleArea = area;
        _lastSettlement = null;
        (_leadArea, _titleCountry, _leadRead) = (null, null, _isDigest);
        Array.Clear(_lastOfLevel);
    }

    /// <summary>河南 in a text about 河南许昌: the larger area.</summary>
    private static bool LiesIn(string home, ReadOnlySpan<char> name)
    {
        ReadOnlySpan<char> rest = home.AsSpan(name.Length);
        return !rest.IsEmpty && (Gazetteer.Known.LongestIn(rest, out _) > 0 || Zones.Length(rest) > 0) && Gazetteer.Known.LongestIn(home, out _) <= name.Length;
    }

    /// <summary>The name as the text gives it, without typesetting; the beginning of the home area's name means that.</summary>
    private string Full(ReadOnlySpan<char> name, out AreaLevel level)
    {
        level = AreaLevel.None;
        if (HomeArea is { } home && ((home.AsSpan().StartsWith(name, StringComparison.Ordinal) && !LiesIn(home, name)) || EndsInShort(name, home)))
            return home;
        string area = name.ContainsAny(' ', '\n', '\u3000') ? string.Concat(name.ToString().Where(AreaNames.IsHan)) : name.ToString();
        level = AreaNames.Read(area).Level;
        if (level is not (AreaLevel.None or AreaLevel.Region))
            _lastOfLevel[(int)level] = area;
        return area;
    }

    /// <summary>湖南衡阳 in a text about 衡阳市.</summary>
    private static bool EndsInShort(ReadOnlySpan<char> name, string home)
    {
        int above = Gazetteer.Known.LongestIn(name, out AreaEntry entry);
        return above > 0 && above + 2 <= name.Length && entry.Level == AreaLevel.Province && home.AsSpan().StartsWith(name[above..], StringComparison.Ordinal);
    }

    /// <summary>去年青海受灾，全省减产 in a text about another province: the one that the sentence names is meant.</summary>
    private bool MeansAnother(ReadOnlySpan<char> word, string told) =>
        HomeWords.LevelOf(word) != AreaLevel.None && HomeWords.MayMean(word, told) && (HomeArea is not { } home || AreaNames.Read(home).Level == AreaNames.Read(told).Level);

    /// <summary>全市 in a text about 江苏省盐城市亭湖区: the part of the name that is one of that level; null where the name is no chain or its last part is meant.</summary>
    private static string? ComponentOf(string chain, ReadOnlySpan<char> word)
    {
        ReadOnlySpan<char> rest = chain;
        while (!rest.IsEmpty)
        {
            int length = Gazetteer.Known.LongestIn(rest, out _);
            if (length == 0 || length == rest.Length)
                return null;
            if (HomeWords.MayMean(word, rest[..length]))
                return rest[..length].ToString();
            rest = rest[length..];
        }

        return null;
    }

    /// <summary>The area that 全市, 我省 or 全国 stands for, or null.</summary>
    private string? Meant(ReadOnlySpan<char> word)
    {
        AreaLevel level = HomeWords.LevelOf(word);
        if (level == AreaLevel.Country)
            return OwnCountry;
        if (!_isGiven && _sentenceArea is { IsSet: true, Name: { } told } && told != HomeArea && MeansAnother(word, told))
            return ComponentOf(told, word) ?? told;

        // 亭湖区教育局统计，全区… in a text about its city
        if (!_isGiven && _sentenceArea is { IsSet: true, Name: { } smaller } && HomeArea is { } whole && HomeWords.MayMean(word, smaller) && !HomeWords.MayMean(word, whole))
            return smaller;
        if (!_isGiven && HomeArea is { } chain && ComponentOf(chain, word) is { } part)
            return part;
        if (!_isGiven && _lastSettlement is { } place && place[^1] == word[^1])
            return place;
        if (HomeArea is { } home && home != AreaWords.China && (_isGiven || level == AreaLevel.None || AreaNames.Read(home).Level == AreaLevel.None || HomeWords.MayMean(word, home)))
            return home;
        for (AreaLevel named = AreaLevel.County; named >= AreaLevel.Province; named--)
            if (_lastOfLevel[(int)named] is { } last && HomeWords.MayMean(word, last))
                return last;

        // those two words name their places themselves
        return HomeWords.MayMean(word, Territories.HongKong) ? _isOfPort ? null : Territories.HongKong : HomeWords.MayMean(word, Territories.Macau) ? Names.Known(Territories.Macau) : null;
    }
}
