namespace Hengyang.Stats;

/// <summary>
/// The forms of a movement that have rows so far, from the word that says it: doublings and turns. What is compared with stands
/// before and is read by <see cref="ChangeRecognizer"/>.
/// </summary>
internal static class ChangeForms
{
    private static readonly Dictionary<string, string> Parts = new()
    {
        // 翻了一番多, 翻一番有余; 还多 is a qualifier of the lexicon
        ["more"] = "(m:'多 | m:'有 '余 | m:有 '余)",
    };

    private static readonly Dictionary<string, FormGuard> Guards = [];

    private static readonly Form<ChangeReading>[] Rows =
    [
        new("doubling or halving by its word", "w:{Doubling}", ChangeMeanings.DoubledByWord, "产量翻番 → +1番", "产量同比减半 → -50% YearOverYear"),
        new("number of doublings", "{Times} z:{Size}", ChangeMeanings.DoubledByNumber, "产量翻两番 → +2番", "产量翻了3倍 → +3倍", "翻了5页 → -"),
        new("number of doublings and more", "{Times} z:{Size} $more", ChangeMeanings.DoubledByNumber, "产量翻两番多 → +2余番"),
        // 一番 is an idiom elsewhere (另有一番景象) and no number; behind 翻 it is one and its unit
        new("one doubling", "{Times} [q:{Before} | n:近] '一 o:'番 [a:{After}]", ChangeMeanings.DoubledOnce, "产量翻一番 → +1番", "产量翻了近一番 → +近1番", "产量翻一番以上 → +1番以上", "产量翻了约一番 → +约1番", "翻一页 → -"),
        new("one doubling and more", "{Times} '一 o:'番 $more", ChangeMeanings.DoubledOnce, "产量翻了一番多 → +1余番", "产量翻一番有余 → +1余番"),
        new("turn", "t:{Turn}", ChangeMeanings.Turned, "增速由负转正 → + Rate Positive", "产量同比转正 → + YearOverYear Positive", "实现扭亏。 → + Positive", "扭亏增盈工作 → -", "试用期转正 → -"),
        new("turn by a size", "t:{Turn} z:{Size}", ChangeMeanings.TurnedBy, "产量由降转升3.2% → +3.2% Positive", "产量由升转降2% → -2% Negative", "由降转升3家 → -"),
    ];

    internal static readonly FormTable<ChangeReading> Table = new(Rows, ChangeVocabulary.Of, Parts, Guards, ReadSize);

    internal static string NameOf(short code) =>
        code > MovementForms.Offset ? MovementForms.Table.Rows[code - MovementForms.Offset - 1].Name : Table.Rows[code - 1].Name;

    private static int ReadSize(in Sentence s, int index, int place, out FormPart part, out int end, out int next)
    {
        if (s[index].Start != place || !QuantityRecognizer.TryRead(s, index, out Measure size))
        {
            (part, end, next) = (default, place, index);
            return 0;
        }

        (part, end, next) = (FormPart.Of(in size), size.End, size.Next);
        return ChangeVocabulary.SizePart;
    }
}
