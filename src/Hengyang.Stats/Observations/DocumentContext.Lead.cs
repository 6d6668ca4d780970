namespace Hengyang.Stats;

/// <content>The lead: what place the title and the first sentence of an article are about, where nothing else names one.</content>
internal sealed partial class DocumentContext
{
    /// <summary>The area that the article is about, which 我市 and 全市 stand for.</summary>
    internal string? HomeArea => Told ?? _titleCountry;

    /// <summary>The same, but for a country that only the title speaks of: the first sentence may tell more.</summary>
    private string? Told => _articleArea ?? TextArea ?? _leadArea;

    /// <summary>The area that the first sentence of an article is about, where nothing else names one: 去年青海遭受灾害，全省粮食减产….</summary>
    private string? _leadArea;

    /// <summary>The country, where the title speaks of it: 7月份我国外贸平稳增长, 全国养老机构达41万个.</summary>
    private string? _titleCountry;

    /// <summary>Whether that sentence has been read.</summary>
    private bool _leadRead;

    internal bool IsLead => !_leadRead;

    /// <summary>Whether only the first sentence tells what the text is about: then a paragraph that begins with another place is about that.</summary>
    private bool IsHomeWeak => _articleArea is null && TextArea is null;

    private void NoteLead(string? area, AreaLevel level)
    {
        if (!_leadRead && !IsHeading && !_isOfCompanies && !_isList && Told is null && (level is AreaLevel.Province or AreaLevel.Prefecture or AreaLevel.County || area == AreaWords.China))
            _leadArea = area;
        _leadRead = true;
    }

    /// <summary>记者从江苏省防汛指挥部获悉, 警务处公布香港治安情况: the only place that the first sentence names, where it is not said in passing.</summary>
    private void NoteOnly(in Sentence s)
    {
        const int longest = 160;
        if (_leadRead || IsHeading || _isOfCompanies || Told is not null)
            return;
        ReadOnlySpan<char> text = s.Text[s.Start..Math.Min(s.End, s.Start + longest)];
        text = text[DatelineLength(text)..];
        ReadOnlySpan<char> only = default;
        for (int i = 0; i < text.Length; i++)
        {
            if (CountryAt(text, i) > 0)
            {
                if (only.IsEmpty)
                    _leadArea = OwnCountry;
                return;
            }

            if (!Gazetteer.Known.MayOpen(text[i]))
                continue;
            AreaMatch match = AreaNames.ReadPlace(text[i..]);
            if (match.Length < 2 || (match.Length == 2 && i > 0 && CompoundWords.Covers(text, i)))
                continue;
            // 示范县, 抵达北京。: part of a word, and where something goes
            int end = i + match.Length;
            bool inFull = match.Length > 2;
            if (!inFull && i > 0 && AreaNames.IsHan(text[i - 1]) && (Ways.Contains(CharTable.Folded[text[i - 1]]) || Levels.Contains(CharTable.Folded[text[end - 1]]) || end == text.Length || !AreaNames.IsHan(text[end])))
                continue;
            if (match.Level is AreaLevel.Country or AreaLevel.Region || (i > 0 && AreaNames.IsPassed(text[i - 1])))
                return;
            ReadOnlySpan<char> name = text.Slice(i, match.Length);
            if (!only.IsEmpty && !name.SequenceEqual(only) && !only.EndsWith(name) && !only.StartsWith(name))
                return;
            if (only.IsEmpty)
                only = name;
            i += match.Length - 1;
        }

        if (!only.IsEmpty)
            _leadArea = only.ToString();
    }

    /// <summary>贵州 in the title and 贵州省 below it: the text's own place in full.</summary>
    private void CompleteHome(string area)
    {
        if (_articleArea is { } title && area.Length == title.Length + 1 && area.StartsWith(title, StringComparison.Ordinal))
            _articleArea = area;
        if (_leadArea is { } lead && area.Length == lead.Length + 1 && area.StartsWith(lead, StringComparison.Ordinal))
            _leadArea = area;
    }

    /// <summary>The length of a word for the country where it stands by itself: 全国, 我国; 全国劳动模范 is a title.</summary>
    private static int CountryAt(ReadOnlySpan<char> text, int at)
    {
        if (StatesAccounts.HeadOf(text[at..]) is > 0 and int accounts)
            return accounts;
        if (!Stats.HomeArea.MayOpen(text[at]))
            return 0;
        int word = HomeWords.HeadOf(text[at..]);
        if (word == 0 || HomeWords.LevelOf(text.Slice(at, word)) != AreaLevel.Country || AreaVetoes.Titles.HeadOf(text[(at + word)..]) > 0)
            return 0;

        // 居全国第二位, 高于全国平均水平, 是全国六个产区之一: what a place is compared with
        bool compares = text[at] == Particles.Whole && ((at > 0 && Comparing.Contains(CharTable.Folded[text[at - 1]])) || !Stats.HomeArea.IsOwn(text[(at + word)..]));
        return compares ? 0 : word;
    }

    /// <summary>国家决算: the accounts of the whole country.</summary>
    private static readonly WordList StatesAccounts = new("国家预算", "国家决算", "国家财政收");

    /// <summary>The title of an article: whether it speaks of the country.</summary>
    internal void NoteTitle(ReadOnlySpan<char> title)
    {
        if (_isOfCompanies || _isDigest)
            return;
        for (int i = 0; i < title.Length && _titleCountry is null; i++)
            if (CountryAt(title, i) > 0)
                _titleCountry = OwnCountry;
    }

    private static readonly CharSet Comparing = new("居占列排于比较是为与和达");

    /// <summary>What 我国 means; Taiwan's texts do not tell the name.</summary>
    private string? OwnCountry => _isOfTaiwan ? null : AreaWords.China;

    private const string Levels = "县市区旗";

    /// <summary>港珠澳大桥珠海口岸: behind a bridge, a road or a river a short name is part of another name.</summary>
    private static readonly CharSet Ways = new("桥路线站港江河湖");
}
