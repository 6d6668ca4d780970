namespace Hengyang.Stats;

/// <content>What is most of its kind: the thing at the end of a clause, and the place or the part that stands out behind a whole.</content>
internal sealed partial class ObservationReader
{
    /// <summary>路环区均价最高，(达11万元): what the thing is most of, at the end of the clause.</summary>
    private static bool EndsInMost(in Sentence s, int start, ref int end, bool moved)
    {
        int most = Mosts.TailOf(s.Text[start..end]);
        if (most == 0 || end - start - most < ShortestTopic || FoldedText.EndsWith(s.Text[start..(end - most)], Particles.SinceThen))
            return false; // 为2010年以来最高
        end -= most;
        // 成交额涨幅最大，(同比增长36%): the thing, and not how far it moved
        int rate = !moved ? 0 : RateOfChange.TailOf(s.Text[start..end]);
        if (end - start - rate >= ShortestTopic)
            end -= rate;
        return true;
    }

    /// <summary>最多 at the end of the clause that a figure stands in, behind other figures of the same thing.</summary>
    private static bool EndsInMost(ReadOnlySpan<char> behind)
    {
        const int longest = 24;
        behind = behind[..Math.Min(behind.Length, longest)];
        int mark = behind.IndexOfAny("，。；,;");
        return mark > 0 && Mosts.TailOf(behind[..mark].TrimEnd(Particles.Is)) > 0;
    }

    private static readonly WordList Mosts = new(SharedWords.Of("ObservationReader.Mosts", "最快", "最贵", "最为突出"));

    private const char Most = '最';

    /// <summary>以台东县 (1亿元最严重): a place that stands out, and nothing else.</summary>
    private bool IsPlaceAlone(in Sentence s, ref NounPhrase phrase, ref TextRange area)
    {
        if (phrase.IsEmpty)
            return area.Length > 0;
        if (phrase.Text[0] != Particles.Means || AreaNames.Read(phrase.Text[1..]) is not { Length: > 0, IsHomeWord: false } place || place.Consumed + 1 < phrase.Text.Length)
            return false;
        area = TextRange.FromBounds(phrase.PlaceOf(1), phrase.PlaceOf(phrase.Text.Length - 1) + 1);
        phrase.CutTail(0);
        NoteArea(s, area, isPronoun: false);
        return true;
    }
}
