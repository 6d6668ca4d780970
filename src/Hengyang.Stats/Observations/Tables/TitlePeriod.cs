namespace Hengyang.Stats;

/// <summary>The period that a title within a table names.</summary>
internal static class TitlePeriod
{
    internal static DateRange? Find(ReadOnlySpan<char> title, PeriodContext context)
    {
        var value = new SingleValue(title);
        Sentence s = value.Sentence;
        DateRange? found = null;
        for (int i = 0; i < s.Count && found is null; i++)
            if (PeriodRecognizer.CanStart(s, i) && PeriodRecognizer.TryRead(s, i, out PeriodExpression expression, out _, out _)
                && PeriodResolver.TryResolve(in expression, ref context, out DateRange range) && range.Begin is not null && range.Open == OpenSide.None)
                found = range;
        value.Dispose();
        return found;
    }
}
