namespace Hengyang.Stats;

/// <summary>Reads what a value came to in times of the old one, from the stating word on: 增长到2.5倍, 减少到0.5倍.</summary>
internal static class TimesReader
{
    private static readonly string[] Falls = [.. SharedWords.Of("TimesReader.Falls")];

    internal static bool TryRead(in Sentence s, int statement, out Measure size, out ChangeDirection direction)
    {
        size = default;
        direction = ChangeDirection.Increase;
        ref readonly Token verb = ref s[statement];
        if (!verb.Is(WordKind.Statement) || !Particles.Until.Contains(s.Text[verb.End - 1]) || s.TrimmedGap(statement + 1) is not ([] or [Particles.Done]))
            return false;
        if (!QuantityRecognizer.TryRead(s, statement + 1, out size) || !IsMultiple(size.Quantity))
            return false;
        foreach (string fall in Falls)
        {
            if (FoldedText.StartsWith(s.TextOf(verb), fall))
                direction = ChangeDirection.Decrease;
        }

        return true;
    }

    /// <summary>Whether a quantity can be what a value came to in times of another: no value is -5 times of an earlier one.</summary>
    internal static bool IsMultiple(in Quantity quantity) => quantity.Unit == Unit.Times && quantity.Value >= 0;
}
