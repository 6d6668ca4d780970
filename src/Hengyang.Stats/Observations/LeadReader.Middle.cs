namespace Hengyang.Stats;

/// <content>What stands in the middle of a phrase in front of a figure, behind who acts or what was named first, and in front of the thing.</content>
internal static partial class LeadReader
{
    /// <summary>内地旅客, 韩国游客: where travellers come from is not where they are counted.</summary>
    private static AreaMatch AreaAt(ReadOnlySpan<char> text, AreaCatalogue? own)
    {
        AreaMatch match = AreaNames.Read(text, own);
        return match.Level is AreaLevel.Region or AreaLevel.Country && !match.IsHomeWord && AreTravellers(text[(match.Start + match.Length)..]) ? default : match;
    }

    /// <summary>旅客, but not 旅客运输量.</summary>
    private static bool AreTravellers(ReadOnlySpan<char> behind) =>
        Travellers.HeadOf(behind) is var word and > 0 && (word == behind.Length || !AfterTravellers.Contains(CharTable.Folded[behind[word]]));

    private static readonly CharSet AfterTravellers = new("运周吞发列量需航票总消支");

    private static readonly WordList Travellers = new(SharedWords.Of("LeadReader.Travellers", "访客", "旅行团", "客源", "市场旅客"));

    /// <summary>仅夏粮一项全省农民收入, 台风造成全岛农业损失: a word for home behind something else begins the name; behind a verb of an act only it goes.</summary>
    private static void CutBeforeHome(ref NounPhrase phrase, ref TextRange area, ref bool isPronoun)
    {
        if (area.Length > 0 || !phrase.MayHold(HomeWords.Words))
            return;
        ReadOnlySpan<char> text = phrase.Text;
        for (int at = ShortestThing - 1; at + ShortestThing < text.Length; at++)
        {
            int home = text[at] == Particles.Whole ? HomeWords.HeadOf(text[at..]) : 0;
            if (home == 0 || at + home + 1 >= text.Length || CompoundWords.Covers(text, at) || text[..at].IndexOfAny(NotBeforeHome) >= 0 || text[at + home] == Particles.Of || ClauseWords.Carrying.TailOf(text[..at]) > 0)
                continue;
            area = TextRange.FromBounds(phrase.PlaceOf(at), phrase.PlaceOf(at + home - 1) + 1);
            isPronoun = true;
            if (ObservationReader.IsActAt(text[..at]) && !Distribution.EndsInMeasure(text) && text[^1] != Loss)
                phrase.CutMiddle(at, home);
            else
                phrase.CutHead(at + home);
            return;
        }
    }

    /// <summary>The last character of 损失.</summary>
    private const char Loss = '失';

    /// <summary>占全省, 高于全国, 居全市, 对全县, 为全国…: what makes the word what something is held against, done to or a part of.</summary>
    private const string NotBeforeHome = "占佔于居列比较對对向给給以在到至及和与與、《“（的第首超胜快慢高低";

    /// <summary>国营公司一个月内抛售棉纱: who acts and how long it took, in front of the verb.</summary>
    private static void CutThroughSpan(ref NounPhrase phrase)
    {
        if (!phrase.MayHold(SpansWithin))
            return;
        ReadOnlySpan<char> text = phrase.Text;
        for (int at = 1; at + ShortestThing < text.Length; at++)
        {
            int span = SpansWithin.HeadOf(text[at..]);
            if (span == 0 || !CharTable.IsFigure(text[at - 1]))
                continue;
            int from = at;
            while (from > 0 && CharTable.IsFigure(text[from - 1]))
                from--;
            int end = at + span;
            if (from == 0 || ObservationReader.IsActAt(text[end..]) || ClauseSubject.IsVerbAt(text[end..]))
                phrase.CutHead(end);
            else if (from >= ShortestThing)
                phrase.CutMiddle(from, end - from);
            return;
        }
    }

    private static readonly WordList SpansWithin = new(SharedWords.Of("LeadReader.SpansWithin", "个月内", "天内", "日内", "小时内", "分钟内", "周内", "天里", "个月里", "个月间"));

    /// <summary>市场有店铺 (七百多个), 全村有党员: what a place has, behind the place.</summary>
    private static void CutOwner(ref NounPhrase phrase)
    {
        ReadOnlySpan<char> text = phrase.Text;
        int has = text.IndexOf(Particles.Has);
        if (has < ShortestThing || has + 2 >= text.Length || !Owning.Contains(CharTable.Folded[text[has - 1]]) || NotHad.Contains(CharTable.Folded[text[has + 1]]) || CompoundWords.Covers(text, has) || Distribution.EndsInMeasure(text))
            return;
        phrase.CutHead(has + 1);
    }

    /// <summary>新生中工人家庭出身的占 (三成): among whom the share is taken.</summary>
    private static void CutAmong(ref NounPhrase phrase)
    {
        ReadOnlySpan<char> text = phrase.Text;
        if (!Particles.Share.Contains(text[^1]))
            return;
        int among = text.IndexOf(Among);
        if (among >= 2 && among + ShortestThing < text.Length && !CompoundWords.Covers(text, among) && PhraseWords.Tails.TailOf(text[..among]) == 0)
            phrase.CutHead(among + 1);
    }

    private const char Among = '中';

    /// <summary>What the names of places and bodies end in that have things.</summary>
    private static readonly CharSet Owning = new("场厂校院村镇乡县市省社队馆园店站库局港");

    /// <summary>有限, 有效, 有机, 有色: words that begin with 有.</summary>
    private static readonly CharSet NotHad = new("关限效机线色害毒序轨源形力利益待些的着无偿望所氧声");
}
