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

    /// <summary>Whether it compares with another thing than a period (比初步核实数), so that no basis carries on to it.</summary>
    internal bool NamesOther;

    /// <summary>Whether a sign stands for the direction word, so that each further size of a list has its own.</summary>
    internal bool IsSigned;

    /// <summary>With what the second size compares, when two are named: 比上年和2019年分别增长5%和12%.</summary>
    internal Comparison Second;

    /// <summary>Whether a rate or a comparison stands before the word that is read, which some words need (同比转正).</summary>
    internal bool HasSubject;

    /// <summary>Whether a comparison stands before it.</summary>
    internal bool IsCompared;

    /// <summary>Whether a word names what is compared with (同比), and no period.</summary>
    internal bool IsBehindWord;

    /// <summary>What read it: the code of a row, or of a <see cref="Procedure"/>.</summary>
    internal short Rule;

    /// <summary>The direction word of a comparison with a plan or a place, behind which a quantity stands; −1 for none.</summary>
    internal int Distance;
}
