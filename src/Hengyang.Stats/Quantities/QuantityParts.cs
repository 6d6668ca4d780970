namespace Hengyang.Stats;

/// <summary>What is known of a quantity while it is read from left to right; the rows of <see cref="QuantityForms"/> fill it in.</summary>
internal struct QuantityParts
{
    internal decimal Low;
    internal decimal High;
    internal Unit Unit;

    /// <summary>The currency in front of the number.</summary>
    internal Unit Currency;

    /// <summary>What the words before the number, the number with what belongs to it, and the words behind say of its exactness.</summary>
    internal Qualifier Before;
    internal Qualifier Own;
    internal Qualifier After;

    /// <summary>零下 stands in front.</summary>
    internal bool IsBelow;

    /// <summary>Of 零下3℃至2℃ whether each end has its unit.</summary>
    internal bool HasOwnUnits;

    /// <summary>Whether its form alone makes it a quantity.</summary>
    internal bool IsCertain;

    /// <summary>The magnitude words that it is written with.</summary>
    internal int Power;

    /// <summary>The token of its (first) number, and the first one behind what has been read.</summary>
    internal int Number;
    internal int Next;

    /// <summary>Where it ends, when that is behind the form; 0 for no further.</summary>
    internal int Stop;
}

/// <summary>A number with the unit behind it, as one element of a form.</summary>
/// <param name="Number">The token of the number.</param>
/// <param name="Next">The first token behind both.</param>
/// <param name="Unit">The unit, or none.</param>
internal readonly record struct Amount(int Number, int Next, Unit Unit)
{
    internal static int Read(in Sentence s, int index, int place, out FormPart part, out int end, out int next)
    {
        (part, end, next) = (default, place, index);
        if (s[index].Kind != TokenKind.Number || s[index].Start != place)
            return 0;
        next++;
        Unit unit = QuantityRecognizer.UnitAt(s, ref next, s.Number(s[index]).Unit);
        end = s[next - 1].End;
        part = FormPart.Of(new Amount(index, next, unit));
        return QuantityVocabulary.AmountPart;
    }
}
