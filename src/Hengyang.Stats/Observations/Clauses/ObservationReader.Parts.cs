namespace Hengyang.Stats;

/// <content>Wholes and parts: what 其中 divides, how far its list goes, and what a rate without a name of its own is told of.</content>
internal sealed partial class ObservationReader
{
    /// <summary>What 其中 divided in the statement before a semicolon: 其中出口43亿美元；进口31亿美元.</summary>
    private string? _softParent;

    private bool IsWhole(string name)
    {
        foreach (PendingObservation whole in _pending)
            if (whole.Parent is null && whole.Indicator == name)
                return true;
        return false;
    }

    /// <summary>基金收入152亿元，支出149亿元，其中市级基金收入64亿元: of several wholes the one that the part is named after.</summary>
    private string? WholeLike(string part)
    {
        for (int i = _pending.Count - 1; i >= 0; i--)
            if (_pending[i].Parent is null && !_pending[i].IsShare && IsNamedAfter(part, _pending[i].Indicator))
                return _pending[i].Indicator;
        for (int i = _told.Count - 1; i >= 0 && _context.Parent == _context.LastWhole; i--)
            if (IsNamedAfter(part, _told[i]))
                return _told[i];
        return null;
    }

    /// <summary>The names of the things of the paragraph that are no part of another.</summary>
    private readonly List<string> _told = [];

    private static bool IsNamedAfter(string part, string whole) => part.Length > whole.Length && whole.Length >= 2 && part.EndsWith(whole, StringComparison.Ordinal);

    /// <summary>全年4.9亿吨，其中12月0.5亿吨: the same thing at another time is no part of it.</summary>
    private DateRange? PeriodOfWhole(string name)
    {
        foreach (PendingObservation whole in _pending)
            if (whole.Parent is null && whole.Indicator == name)
                return whole.Period;
        return null;
    }

    /// <summary>Whether 其中 stands in the statement that a token begins: then it opens a whole of its own.</summary>
    private static bool HasOwnParts(in Sentence s, int token)
    {
        for (int i = token; s.MayHold(WordKind.Among) && i < s.Count && s[i].Kind != TokenKind.Semicolon; i++)
            if (s[i].Is(WordKind.Among))
                return true;
        return false;
    }

    /// <summary>其中税收收入…；非税收入…: whether a name is one more part, of the same measure as the last one.</summary>
    private bool GoesOnWithParts(ReadOnlySpan<char> name)
    {
        ReadOnlySpan<char> part = _pending.Count > 0 ? _pending[^1].IsShare && _pending.Count > 1 ? _pending[^2].Indicator : _pending[^1].Indicator : default;
        if (_pending.Count == 0 || _pending[^1].Parent is null || name.SequenceEqual(part) || name.EndsWith(_softParent) || part.Length < 2 || name.Length < 2)
            return false;
        // 国内航线…，其中港澳航线…；国际航线…: like the whole, and beside it
        if (_softParent is { } whole && name.Length == whole.Length && part.Length != whole.Length && name.EndsWith(whole.AsSpan()[^2..]))
            return false;
        int measure = Math.Max(2, MeasureHeads.TailOf(part));
        return name.Length == part.Length ? name[^1] == part[^1] : name.EndsWith(part[^Math.Min(measure, part.Length)..]);
    }

    /// <summary>
    /// 其中支农支出…；行政管理费…；价格补贴…: lines of outlay go on with the parts behind a semicolon as long as they fit into the
    /// whole together.
    /// </summary>
    private bool FitsWhole(string whole, string name, in Quantity line)
    {
        if (name.Length <= ShortestTopic || Outlays.TailOf(name) == 0 || name.EndsWith(whole, StringComparison.Ordinal) || ValueOfWhole(whole) is not { } all || all.Unit != line.Unit)
            return false;
        if (!Quantity.TryAddDecimals(all.Value, -line.Value, out decimal rest))
            return false;
        bool follows = false;
        for (int i = _pending.Count - 2; i >= 0 && i > _pending.Count - MostLines && rest >= 0; i--)
        {
            PendingObservation part = _pending[i];
            if (part.Parent != whole || part.IsShare || part.Value is not { } value || value.Unit != line.Unit)
                continue;
            if (part.Indicator == name)
                return false;
            follows |= Outlays.TailOf(part.Indicator) > 0;
            if (!Quantity.TryAddDecimals(rest, -value.Value, out rest))
                return false;
        }

        return follows && rest >= 0;
    }

    /// <summary>No text lists more lines of a budget in one sentence.</summary>
    private const int MostLines = 40;

    /// <summary>What the lines of an outlay end in.</summary>
    private static readonly WordList Outlays = new(SharedWords.Of("ObservationReader.Outlays", "费"));

    /// <summary>The value of a whole that the sentence, or else the one before, has told.</summary>
    private Quantity? ValueOfWhole(string name)
    {
        for (int i = _pending.Count - 1; i >= 0; i--)
            if (_pending[i].Parent is null && _pending[i].Value is { } value && _pending[i].Indicator == name)
                return value;
        for (int i = _wholes.Count - 1; i >= 0; i--)
            if (_wholes[i].Indicator == name)
                return _wholes[i].Value;
        return null;
    }

    /// <summary>
    /// Whether a figure is of another kind than the whole: a level is no part of a rate, and behind the first part a list that comes to
    /// another kind of thing is at its end (其中农业人口19万人，…，距州府78公里).
    /// </summary>
    private bool IsOfOtherKind(string whole, string name, in Quantity figure)
    {
        if (figure.Unit == Unit.Percent && OwnRates.TailOf(name) > 0 && _pending.Count > 1 && _pending[^2] is { Parent: not null, Value: { } sibling } && sibling.Unit.Dimension != Dimension.Ratio)
        {
            // 户籍人口22万人，其中农业人口18万人，城镇化率35.6%; but 其中已注册269个、注册率99%，已开工231个 goes on
            if (name.Length < 2 || !_pending[^2].Indicator.AsSpan().Contains(name.AsSpan(0, 2), StringComparison.Ordinal))
                _context.EndListOfParts();
            return true;
        }

        if (figure.Unit.Dimension == Dimension.Ratio || figure.Unit.IsNone || ValueOfWhole(whole) is not { } all || all.Unit.IsNone || all.Unit.Dimension == figure.Unit.Dimension)
            return false;
        if (all.Unit.Dimension == Dimension.Ratio)
            return true;
        // the last one is the figure itself
        if (_pending.Count < 2 || _pending[^2].Parent is null)
            return false;
        // 进口机电产品2万亿元，其中集成电路5千个；汽车6万辆: a list that counts its parts goes on counting
        for (int i = _pending.Count - 2; i >= 0 && i > _pending.Count - MostLines; i--)
            if (_pending[i].Parent == whole && _pending[i].Value is { } part && part.Unit.Dimension != Dimension.Ratio && part.Unit.Dimension != all.Unit.Dimension)
                return false;
        _context.EndListOfParts();
        return true;
    }

    private static readonly WordList OwnRates = new("率");

    /// <summary>人均地区生产总值: a figure by head has no parts.</summary>
    private static readonly WordList PerHead = new(SharedWords.Of("ObservationReader.PerHead"));

    private static bool IsByHead(string indicator) => PerHead.HeadOf(indicator) > 0;

    /// <summary>The whole that 其中 divides: what the clause in front of it names without a figure, else what was told before.</summary>
    /// <param name="s">The sentence.</param>
    /// <param name="from">Where the figure before ends.</param>
    /// <param name="among">The token of 其中.</param>
    /// <param name="workspace">Its mentions.</param>
    /// <param name="m">The next mention.</param>
    private string? WholeAt(in Sentence s, int from, int among, DocumentWorkspace workspace, int m)
    {
        bool isClause = false;
        string? named = among == 0 ? null : ReadWhole(s, from, s[among].Start, workspace, m, out isClause);
        if (named is not null)
            return named;

        // 主要收入项目：…, 主要支出项目：…
        ReadOnlySpan<char> word = s.TextOf(s[among]);
        if (word.Length > LongestAmong && WholeOfSide(word) is { } side)
            return side;

        // 服务指标大多倒退，其中破案总数…: the whole has no figure and is no thing before
        return _pending.Count > 0 ? WholeBefore() : isClause ? null : _context.LastWhole;
    }

    /// <summary>The whole that the main items of income or of outlay are of, when it has been told in this sentence or the one before.</summary>
    private string? WholeOfSide(ReadOnlySpan<char> word)
    {
        // 主要|支出|项目
        ReadOnlySpan<char> side = word[2..4];
        for (int i = _pending.Count - 1; i >= 0; i--)
            if (_pending[i].Parent is null && !_pending[i].IsShare && _pending[i].Indicator.AsSpan().Contains(side, StringComparison.Ordinal))
                return _pending[i].Indicator;
        for (int i = _wholes.Count - 1; i >= 0; i--)
            if (_wholes[i].Indicator.AsSpan().Contains(side, StringComparison.Ordinal))
                return _wholes[i].Indicator;
        return null;
    }

    /// <summary>各类企业进出口均实现增长，其中…: the thing of a clause that tells of it without a figure.</summary>
    private static string? ReadWhole(in Sentence s, int from, int to, DocumentWorkspace workspace, int m, out bool isClause)
    {
        isClause = false;
        int end = to;
        while (end > from && Marks.KindOf(s.Text[end - 1]) is TokenKind.Comma or TokenKind.OpenParenthesis)
            end--;
        if (end == to || end - from < ShortestTopic)
            return null;
        int mark = s.Text[from..end].LastIndexOfAny(ClauseMarks);
        int start = from + mark + 1;
        if (mark < 0 && from > s.Start && !(m > 0 && IsTime(workspace.Mention(m - 1))))
            return null;
        isClause = end - start > ShortestClause;
        if (end - start is < ShortestTopic or > LongestTopic)
            return null;
        bool moves = FindMovement(s, start, ref end) | FindStatement(s, start, ref end);
        if (!moves)
            return null;
        NounPhrase phrase = new(stackalloc char[NounPhrase.Capacity], stackalloc int[NounPhrase.Capacity]);
        LeadReader.Read(s, start, end, workspace, ref phrase, out _, out _, stated: false);
        return phrase.IsIndicator && EndsInThing(phrase.Text) && !OpensCircumstance(s.Text[start..end]) ? phrase.ToString() : null;
    }

    private const int ShortestClause = 6;

    /// <summary>Longer words than 其中 name the side of an account: 主要支出项目.</summary>
    private const int LongestAmong = 4;

    private const string ClauseMarks = "，,；;：:。";

    /// <summary>进出口均实现两位数增长: the clause ends at the verb that states.</summary>
    private static bool FindStatement(in Sentence s, int start, ref int end)
    {
        for (int i = LeadReader.FirstTokenAt(s, start + ShortestTopic); i < s.Count && s[i].Start < end; i++)
        {
            if (!s[i].Is(WordKind.Statement) || s[i].End - s[i].Start < 2)
                continue;
            end = s[i].Start;
            return true;
        }

        return false;
    }

    /// <summary>The things that the sentence before told of and that may have parts, each with its figure.</summary>
    private readonly List<(string Indicator, Quantity Value)> _wholes = [];

    /// <summary>Keeps the wholes of a sentence for 其中 in the next one. One that has parts only leaves those before it.</summary>
    private void NoteWholes()
    {
        if (_context.LastWhole is null)
        {
            _wholes.Clear();
            _told.Clear();
        }

        bool found = false;
        foreach (PendingObservation whole in _pending)
        {
            if (whole.Parent is not null || whole.IsMean || whole.IsShare || IsByHead(whole.Indicator))
                continue;
            _told.Add(whole.Indicator);
            if (!found)
                _wholes.Clear();
            found = true;
            if (whole.Value is { } value)
                _wholes.Add((whole.Indicator, value));
        }

        if (_pending.Count == 0)
            return;
        _context.LastWhole = WholeBefore();
        for (int i = _pending.Count - 1; i >= 0; i--)
        {
            if (_pending[i].Indicator != _context.LastWhole)
                continue;
            _context.PeriodOfLastWhole = _pending[i].Period;
            return;
        }
    }

    private string? WholeBefore()
    {
        string? rate = null;
        for (int i = _pending.Count - 1; i >= 0; i--)
        {
            PendingObservation whole = _pending[i];
            if (whole.IsShare && whole.Subject is { } subject && whole.Parent is null)
                return subject;
            if (whole.Parent is not null || Particles.Share.Contains(whole.Indicator[0]) || whole.IsMean || IsByHead(whole.Indicator))
                continue;

            // 产值增长5.5%，贡献率达53.3%，其中…: the parts are those of the thing
            if (whole.Value is not { } value || value.Unit.Dimension != Dimension.Ratio)
                return whole.Indicator;
            rate ??= whole.Indicator;
        }

        return rate ?? _context.LastWhole;
    }

    /// <summary>64个项目开工，总投资2734亿元，其中产业项目52个: of several wholes a part divides the last one of its unit.</summary>
    private string? WholeOf(in Quantity part)
    {
        if (part.Unit.Dimension == Dimension.Ratio)
            return null;

        // the last one is the part itself
        for (int i = _pending.Count - 2; i >= 0; i--)
            if (_pending[i].Parent is null && _pending[i].Value is { } whole && Classifiers.CountAlike(whole.Unit, part.Unit) && whole.Value >= part.Value)
                return _pending[i].Indicator;

        // 网点12个，面积3.5万平方米。其中，甲类5个
        for (int i = _wholes.Count - 1; i >= 0 && _context.Parent == _context.LastWhole; i--)
            if ((Classifiers.CountAlike(_wholes[i].Value.Unit, part.Unit) || (_wholes[i].Value.Unit.IsNone && Classifiers.CountsPeople(part.Unit))) && _wholes[i].Value.Value >= part.Value)
                return _wholes[i].Indicator;
        return null;
    }

    /// <summary>Whether 占 with what stands behind it states a share: 占地区生产总值, but not 占地面积.</summary>
    private static bool OpensShare(ReadOnlySpan<char> behind) => behind.IsEmpty || !Particles.NoShare.Contains(behind[0]) || Wholes.HeadOf(behind) > 0;

    /// <summary>What begins like the second half of 占地, 占用 or 占有.</summary>
    private static readonly WordList Wholes = new(SharedWords.Of("ObservationReader.Wholes", "地税"));

    private static readonly WordList NamelessRates = new(MeasureHeads.Contribution, "中占比");

    /// <summary>占比, 占全国的比重, 对增长的贡献率: a rate that does not name what it is the rate of.</summary>
    private static bool IsRateOfThing(ReadOnlySpan<char> name, in Quantity quantity)
    {
        if (PhraseWords.BareRates.HeadOf(name) == name.Length)
            return true;
        if (quantity.Unit.Dimension != Dimension.Ratio)
            return false;
        return (Particles.Share.Contains(name[0]) && name.Length > 1 && OpensShare(name[1..]))
            || (Particles.OfRates.Contains(name[0]) && NamelessRates.TailOf(name) > 0);
    }
}
