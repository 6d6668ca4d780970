namespace Hengyang.Stats;

/// <summary>What the rows of <see cref="RankPlaces"/> and <see cref="RankForms"/> mean, by the slots of their patterns.</summary>
internal static class RankMeanings
{
    /// <summary>The largest group whose 强 needs no 前; 世界500强 is the name of a list.</summary>
    private const int LargestGroup = 200;

    private const int LargestPosition = 100_000;

    internal static bool Nth(in FormMatch m, ref RankPlace place) => TryNumber(in m, ref place);

    internal static bool FromBottom(in FormMatch m, ref RankPlace place)
    {
        place.FromBottom = true;
        return TryNumber(in m, ref place);
    }

    internal static bool First(in FormMatch m, ref RankPlace place)
    {
        place.IsTop = true;
        return TryNumber(in m, ref place);
    }

    internal static bool Group(in FormMatch m, ref RankPlace place)
    {
        (place.IsTop, place.IsGroup) = (true, true);
        return TryNumber(in m, ref place) && place.Position <= LargestGroup;
    }

    internal static bool Listed(in FormMatch m, ref RankPlace place)
    {
        place.IsListed = true;
        return TryNumber(in m, ref place);
    }

    /// <summary>首位 has its position in its row, negative from the bottom.</summary>
    internal static bool Named(in FormMatch m, ref RankPlace place)
    {
        int value = m.TokenOf('p').Value;
        (place.Position, place.FromBottom, place.IsNamed) = (Math.Abs(value), value < 0, true);
        return true;
    }

    private static bool TryNumber(in FormMatch m, ref RankPlace place)
    {
        ref readonly NumberToken number = ref m.NumberOf('n');
        if (number.Value is < 1 or > LargestPosition || number.Value != decimal.Truncate(number.Value) || number.Qualifier != Qualifier.Exact || number.Has(NumberStyle.Part))
            return false;
        place.Position = (int)number.Value;
        return true;
    }

    internal static bool BehindVerb(in FormMatch m, ref RankReading rank) => RankScopeReader.TryRead(in m, isVerb: true, ref rank);

    internal static bool BehindScope(in FormMatch m, ref RankReading rank) => RankScopeReader.TryRead(in m, isVerb: false, ref rank);

    internal static bool Alone(in FormMatch m, ref RankReading rank)
    {
        RankPlace place = m.PartOf<RankPlace>('p');
        rank.Take(in place, m.Row);
        (rank.Start, rank.End, rank.Next) = (m.Start, m.End, m.NextToken);
        return true;
    }
}
