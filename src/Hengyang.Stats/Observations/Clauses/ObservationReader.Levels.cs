namespace Hengyang.Stats;

/// <content>Levels that are told again, by a word for the number before or at the end of a movement.</content>
internal sealed partial class ObservationReader
{
    /// <summary>日利用率4.3小时，其中小型飞机3.5小时: a part of what is measured in time.</summary>
    private bool GoesOnInTime(Workspace workspace, int m) =>
        _context.Parent is not null && _pending.Count > 0 && workspace.Mention(m).TryGetQuantity(out Quantity part) && part.Unit.Dimension == Dimension.Time && LevelBefore(_pending.Count).Value?.Unit == part.Unit;

    /// <summary>这个数字变成了5630元: what was told before, at another time.</summary>
    private bool TryReadAnaphor(in Mention mention, in Quantity quantity, in NounPhrase phrase)
    {
        if (Anaphors.HeadOf(phrase.Text) == 0 || (NameBefore() ?? _context.LastWhole) is not { } told)
            return false;
        PendingObservation again = Add(told, phrase.Start, mention.Range.End);
        (again.Value, again.ValueRange) = (quantity, mention.Range);
        return true;
    }

    private static readonly WordList Anaphors = new("这个数字", "这一数字", "该数字", "这个数", "这一数据", "这个比例", "这一比例", "该比例", "这一比重", "这一指标", "该指标");

    /// <summary>Verbs that tell where the level of a thing is held or has come to.</summary>
    private static readonly WordList Levels = new(SharedWords.Of("ObservationReader.Levels"));

    /// <summary>里下河地区600万亩农田: where it is, and no thing.</summary>
    private static readonly WordList Regions = new(SharedWords.Of("ObservationReader.Regions", "流域", "沿岸", "库区", "灾区", "湖区", "山区", "牧区", "盆地"));

    private const int LongestArrival = 2;

    /// <summary>增长11%，达到282亿元; 增长22%，力争突破80亿元.</summary>
    private static readonly WordList Arrivals = new(SharedWords.Of("ObservationReader.Arrivals", "为", "达", "至", "到"));
}
