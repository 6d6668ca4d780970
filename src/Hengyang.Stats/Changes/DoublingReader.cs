namespace Hengyang.Stats;

/// <summary>Reads 翻番, 翻一番, 翻了近两番, 翻了一番多, 减半: a size in doublings, or a half.</summary>
internal static class DoublingReader
{
    private const string Once = "一番";

    /// <summary>What may stand behind 番 and say that it is more: 翻了一番多.</summary>
    private static readonly string[] More = ["多", "还多", "有余"];

    internal static bool TryRead(in Sentence s, int index, ref ChangeReading change)
    {
        short times = s[index].Value;
        if (times == ChangeWords.NeedsNumber)
            return TryReadNumber(s, index + 1, ref change);
        change.Change = new PercentageChange
        {
            Direction = times > 0 ? ChangeDirection.Increase : ChangeDirection.Decrease,
            Size = times > 0 ? new Quantity(times, Unit.Doubling) : new Quantity(50, Unit.Percent),
            SizeKind = times > 0 ? ChangeSize.Doublings : ChangeSize.By,
        };
        change.End = s[index].End;
        change.Next = index + 1;
        return true;
    }

    private static bool TryReadNumber(in Sentence s, int index, ref ChangeReading change)
    {
        Measure size;
        if (!TryReadOnce(s, index, out size) && !(s.IsAdjacent(index) && QuantityRecognizer.TryRead(s, index, out size)))
            return false;
        Unit unit = size.Quantity.Unit;
        if (unit != Unit.Doubling && unit != Unit.Times)
            return false;
        if (size.Quantity.Qualifier == Qualifier.Exact)
            TakeInMore(s, ref size);
        change.Change = new PercentageChange
        {
            Direction = ChangeDirection.Increase,
            Size = size.Quantity,
            SizeKind = unit == Unit.Doubling ? ChangeSize.Doublings : ChangeSize.By,
        };
        change.End = size.End;
        change.Next = size.Next;
        return true;
    }

    /// <summary>一番 is an idiom elsewhere (另有一番景象) and no token; behind 翻 it is the number one and its unit.</summary>
    private static bool TryReadOnce(in Sentence s, int index, out Measure size)
    {
        size = default;
        Qualifier qualifier = Qualifier.Exact;
        int i = index;
        if (s[i].Is(WordKind.QualifierBefore) && s.IsAdjacent(i))
            qualifier = (Qualifier)s[i++].Value;
        else if (s[i].Is(WordKind.PeriodPrefix) && s.TextOf(s[i]) is "近" && s.IsAdjacent(i))
            (qualifier, i) = (Qualifier.Nearly, i + 1);
        int start = s[i - 1].End;
        if (!FoldedText.StartsWith(s.Text[start..s.End], Once))
            return false;
        size.Start = s[index - 1].End;
        size.End = start + Once.Length;
        size.Next = i;
        if (s[i].Is(WordKind.QualifierAfter) && s[i].Start == size.End)
        {
            qualifier = (Qualifier)s[i].Value;
            size.End = s[i].End;
            size.Next = i + 1;
        }

        size.Quantity = new Quantity(1, Unit.Doubling, qualifier);
        return true;
    }

    private static void TakeInMore(in Sentence s, ref Measure size)
    {
        ReadOnlySpan<char> rest = s.Text[size.End..s.End];
        foreach (string word in More)
        {
            if (!FoldedText.StartsWith(rest, word))
                continue;
            size.End += word.Length;
            size.Quantity = Quantity.Bounded(size.Quantity.Value, size.Quantity.Unit, Qualifier.Over, size.Quantity.Value + 1);
            return;
        }
    }
}
