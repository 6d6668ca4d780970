namespace Hengyang.Stats;

/// <summary>A change with its place among the tokens of a sentence, or how far the reader got without one.</summary>
internal struct ChangeReading
{
    internal PercentageChange Change;
    internal int Start;
    internal int End;

    /// <summary>The first token, and the first one behind.</summary>
    internal int First;
    internal int Next;

    /// <summary>Whether the text itself names the basis, so that it carries on.</summary>
    internal bool NamesBasis;

    /// <summary>The direction word of a comparison with a plan or a place, behind which a quantity stands; −1 for none.</summary>
    internal int Distance;
}
