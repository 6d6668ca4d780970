namespace Hengyang.Stats;

/// <summary>
/// Takes off a noun phrase what the clause says beside it: who tells or causes it, under what circumstances, by what verb it
/// moved. The words are those of <see cref="ClauseWords"/>.
/// </summary>
internal static class ClauseGrammar
{
    /// <summary>A name is at least this long.</summary>
    private const int Shortest = 2;

    /// <summary>Cuts all of it.</summary>
    internal static void Cut(ref NounPhrase phrase, bool stated, int to)
    {
        // 棉花产量3万担，因灾 (减产4.8%): nothing but the cause
        if (phrase.Text.Length is Shortest or Shortest + 1 && phrase.Text[0] == Particles.Cause && !CompoundWords.BeginsWith(phrase.Text))
            phrase.CutTail(0);
        if (phrase.Text.Length <= Shortest)
            return;
        CutCauseOfDeed(ref phrase);
        if (phrase.MayHold(Rules) || ClauseWords.Enclosing.TailOf(phrase.Text) > 0)
        {
            CutReckoner(ref phrase);
            CutTeller(ref phrase, stated);
            CutCircumstance(ref phrase);
            CutAddition(ref phrase);
            CutAmid(ref phrase);
            CutAiming(ref phrase, adjoins: phrase.End == to);
        }

        phrase.TrimHead(ClauseWords.LeadingIn);
    }

    /// <summary>因内幕交易被罚没 (2300万元): why it was done, at the head of a name.</summary>
    private static void CutCauseOfDeed(ref NounPhrase phrase)
    {
        if (phrase.Text[0] != Particles.Cause || CompoundWords.BeginsWith(phrase.Text))
            return;
        int done = phrase.Text.IndexOf(Suffers);
        if (done > 0 && done + 1 + Shortest <= phrase.Text.Length)
            phrase.CutHead(done + 1);
    }

    /// <summary>被 says to whom something was done.</summary>
    private const char Suffers = '被';

    /// <summary>支出中以教育支出 (5亿元最高): what stands out among the parts of a whole.</summary>
    private static void CutAmid(ref NounPhrase phrase)
    {
        if (!phrase.MayHold(Amids))
            return;
        int amid = phrase.Text.IndexOf(Amid);
        if (amid > 0 && amid + Amid.Length + Shortest <= phrase.Text.Length)
            phrase.CutHead(amid + Amid.Length);
    }

    private const string Amid = "中以";

    /// <summary>云岭力争生产总值 (突破…), 争取游客数 (达到…): what is aimed at, and not who aims; 争取上级投资 (3亿元) is an act.</summary>
    private static void CutAiming(ref NounPhrase phrase, bool adjoins)
    {
        if (!phrase.MayHold(ClauseWords.Aiming))
            return;
        ReadOnlySpan<char> text = phrase.Text;
        for (int i = 0; i + Shortest + Shortest <= text.Length; i++)
        {
            int aim = ClauseWords.Aiming.HeadOf(text[i..]);
            if (aim == 0 || (i == 0 && (!Distribution.EndsInMeasure(text[aim..]) || (adjoins && LeadReader.ChangingWords.HeadOf(text) == aim))))
                continue;
            phrase.CutHead(i + aim);
            return;
        }
    }

    internal static readonly string Addition = SharedWords.Of("ClauseGrammar.Addition")[0];

    /// <summary>加上级补助收入, 本级收入加上补助收入: what is added, whose own 上 stays.</summary>
    private static void CutAddition(ref NounPhrase phrase)
    {
        if (!phrase.MayHold(PhraseMarks.Addings))
            return;
        ReadOnlySpan<char> text = phrase.Text;
        int adds = text.LastIndexOf(Addition);
        if (adds >= 0 && ClauseWords.Added.HeadOf(text[(adds + 1)..]) > 0)
            phrase.CutHead(adds + 1);
        else if (adds > 0 && adds + Addition.Length + Shortest <= text.Length)
            phrase.CutHead(adds + Addition.Length);
    }

    /// <summary>华顿研究所估计 (经济增长率), 存款竞争加剧导致 (平均付息率).</summary>
    private static void CutTeller(ref NounPhrase phrase, bool stated)
    {
        if (!phrase.MayHold(ClauseWords.Telling))
            return;
        ReadOnlySpan<char> text = phrase.Text;
        for (int i = text.Length - Shortest; i >= 0; i--)
        {
            int verb = ClauseWords.Telling.HeadOf(text[i..]);
            if (verb == 0 || (ClauseWords.Carrying.HeadOf(text[i..]) == verb && !IsRate(text[^1]) && (stated || MeasureHeads.TailOf(text[(i + verb)..]) == 0)))
                continue;
            if (text.Length - i - verb < Shortest || (verb == 1 && CompoundWords.Covers(text, i)) || (NamesTeller(text[(i + verb)..]) && text[i + verb - 1] != Ongoing))
                continue;
            phrase.CutHead(i + verb);
            if (phrase.Text.Length > Shortest && phrase.Text[0] is Particles.Done or Particles.Of or '，' or '：')
                phrase.CutHead(1);
            return;
        }
    }

    /// <summary>政府料 (经济增长…), 她料 (恒指…): who reckons with it.</summary>
    private static void CutReckoner(ref NounPhrase phrase)
    {
        ReadOnlySpan<char> text = phrase.Text;
        if (!phrase.MayHold(ClauseWords.Reckoning))
            return;
        for (int i = 0; i + Shortest < text.Length; i++)
        {
            int reckoner = ClauseWords.Reckoning.HeadOf(text[i..]);
            if (reckoner == 0 || text.Length - i - reckoner < Shortest)
                continue;
            phrase.CutHead(i + reckoner);
            return;
        }
    }

    /// <summary>意味着: what follows is told, whatever it begins with.</summary>
    private const char Ongoing = '着';

    private static bool IsRate(char last) => EndsOfRates.Contains(last) || char.IsAsciiLetterUpper(last);

    /// <summary>显示器产量, 公布数, 估计值: the verb belongs to a noun.</summary>
    private static bool NamesTeller(ReadOnlySpan<char> behind) => NotTelling.Contains(behind[0]);

    /// <summary>粮食产量因灾 (减至…), 产品受集采影响 (下降…): what it was that moved the thing, between the thing and its movement.</summary>
    private const string EndsOfRates = "率重比";

    /// <summary>显示器, 显示屏, 指标值: what makes a telling verb part of a noun.</summary>
    private const string NotTelling = "器屏数值量度的面者号牌为价";

    internal static readonly WordList Causes = new(SharedWords.Of("ClauseGrammar.Causes", "受惠于", "受益于", "因", "受"));

    internal static readonly WordList Effects = new(SharedWords.Of("ClauseGrammar.Effects", "拖累", "刺激", "延后"));

    private const int ShortCause = 2;

    private static int EffectBehind(ReadOnlySpan<char> text, int from)
    {
        for (int i = from; i < text.Length; i++)
            if (Effects.HeadOf(text[i..]) > 0)
                return i;
        return 0;
    }

    /// <summary>赤字率 (随国内生产总值), 绿色共保指数 (在各分项指数中).</summary>
    private static void CutCircumstance(ref NounPhrase phrase)
    {
        bool mayGoAlong = phrase.MayHold(ClauseWords.Circumstance);
        bool mayBeCaused = phrase.MayHold(Causes);
        if (!mayGoAlong && !mayBeCaused && !(phrase.MayHold(PhraseMarks.Wheres) && phrase.MayHold(ClauseWords.Enclosing)))
            return;
        ReadOnlySpan<char> text = phrase.Text;
        for (int i = Shortest + 1; i + Shortest <= text.Length; i++)
        {
            bool along = mayGoAlong && ClauseWords.Circumstance.HeadOf(text[i..]) > 0 && !text[i..].Contains(Particles.Of);
            int cause = mayBeCaused ? Causes.HeadOf(text[i..]) : 0;
            if (cause > 0 && !CompoundWords.Covers(text, i))
            {
                int effect = EffectBehind(text, i + cause);
                if (effect > 0 || (text[i] == Particles.Cause && text.Length - i - cause <= ShortCause))
                {
                    phrase.CutTail(i);
                    return;
                }
            }

            bool within = text[i] == Particles.Where && ClauseWords.Enclosing.TailOf(text[i..]) > 0;
            if ((!along && !within) || CompoundWords.Covers(text, i))
                continue;
            phrase.CutTail(i);
            return;
        }
    }

    private static readonly WordList Amids = new(Amid);

    /// <summary>What asks for more than a look at the end of a phrase.</summary>
    private static readonly WordGroup Rules = new(ClauseWords.Reckoning, ClauseWords.Telling, ClauseWords.Circumstance, Causes, PhraseMarks.Addings, Amids, ClauseWords.Aiming);
}
