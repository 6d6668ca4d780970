namespace Hengyang.Stats;

/// <summary>Finds the movement that stands behind its size, by the rows of <see cref="MovementForms"/>.</summary>
internal static class MovementBehind
{
    private const int LongestList = 6;

    /// <summary>20.1%和37.7%的增长: the noun behind the list serves all its sizes. Gives the token behind the last one.</summary>
    internal static int EndOfList(in Sentence s, in Measure first)
    {
        int next = first.Next;
        for (int n = 0; n < LongestList && NumberList.NextItem(s, next) is > 0 and int item; n++)
        {
            if (!QuantityRecognizer.TryRead(s, item, out Measure other) || other.Quantity.Unit != first.Quantity.Unit)
                break;
            next = other.Next;
        }

        return next;
    }

    /// <summary>Finds the movement behind a size.</summary>
    /// <param name="s">The sentence.</param>
    /// <param name="measure">The size.</param>
    /// <param name="behind">The token behind the last size of its list.</param>
    /// <param name="movement">The movement.</param>
    internal static bool TryFind(in Sentence s, in Measure measure, int behind, out SizedMovement movement)
    {
        movement = new SizedMovement { SizeStart = measure.Start, IsListed = behind != measure.Next };
        int place = s[behind - 1].End;
        while (place < s[behind].Start && char.IsWhiteSpace(s.Text[place]))
            place++;
        return MovementForms.Table.TryRead(s, behind, place, ref movement, out _, out _, out _);
    }

    /// <summary>Whether a movement stands behind a size.</summary>
    internal static bool Follows(in Sentence s, in Measure measure) => TryFind(s, in measure, EndOfList(s, in measure), out _);
}
