namespace Hengyang.Stats;

/// <summary>A rank with its place among the tokens of a sentence.</summary>
internal struct RankReading
{
    internal int Position;
    internal bool FromBottom;
    internal bool IsTop;
    internal int Start;
    internal int End;
    internal TextRange Scope;
    internal int Next;

    /// <summary>Whether the ranking word tells of a move (升至, 跃居), so that a rank before it is the previous one.</summary>
    internal bool Moves;

    /// <summary>The rows that it was read by; see <see cref="RankForms.NameOf"/>.</summary>
    internal short Rule;

    internal void Take(in RankPlace place, int row)
    {
        (Position, IsTop) = (place.Position, place.IsTop);
        FromBottom |= place.FromBottom;
        Rule = RankForms.CodeOf(row, in place);
    }
}

/// <summary>Reads a rank from left to right by the rows of <see cref="RankForms"/>, and the further places of its list.</summary>
internal static class RankRecognizer
{
    internal static readonly ulong Openings = WordKinds.Of(
        WordKind.RankVerb, WordKind.RankScope, WordKind.FromBottom, WordKind.Ordinal, WordKind.RankPlace);

    /// <summary>The kinds of words some of which tell of a move; see <see cref="RankScopeReader.IsMove"/>.</summary>
    internal static readonly ulong Moves = WordKinds.Of(WordKind.Statement, WordKind.Direction);

    internal static bool CanStart(in Sentence s, int index)
    {
        ref readonly Token token = ref s[index];
        if (token.Kind == TokenKind.Number)
            return IsTopWord(s, index);
        // 排, 居 and 列 are parts of many words, and 升至 states any value; they rank only straight before a scope or a place
        if (token.Is(WordKind.RankVerb) ? token.End - token.Start == 1 : WordKinds.Has(Moves, token.Word) && RankScopeReader.IsMove(s, index))
            return RankScopeReader.OpensRank(s, index);
        return WordKinds.Has(Openings, token.Word);
    }

    internal static bool TryRead(in Sentence s, int index, out RankReading rank)
    {
        rank = default;
        return RankForms.Table.TryRead(s, index, s[index].Start - (s[index].Kind == TokenKind.Number ? 1 : 0), ref rank, out _, out _, out _);
    }

    /// <summary>The next position of a list, 第四位 or 2位 behind 第1; scope and direction are those of the first.</summary>
    internal static bool TryReadListed(in Sentence s, int index, ref RankReading rank)
    {
        bool isNumber = s[index].Kind == TokenKind.Number;
        if (!(isNumber ? !rank.IsTop : s[index].Is(WordKind.Ordinal)))
            return false;
        RankPlace place = default;
        if (!RankPlaces.Table.TryRead(s, index, s[index].Start, ref place, out int row, out rank.End, out rank.Next) || place.IsListed != isNumber)
            return false;
        (rank.Position, rank.IsTop) = (place.Position, place.IsTop);
        place.Row = (byte)row;
        rank.Rule = RankForms.CodeOf((rank.Rule & RankForms.RowMask) - 1, in place);
        return true;
    }

    /// <summary>A number straight behind 前, which is no part of another word (当年之前): 前30强, 全省前三.</summary>
    internal static bool IsTopWord(in Sentence s, int i) =>
        s[i].Kind == TokenKind.Number && s.IsBehindPlainText(i) && s.Text[s[i].Start - 1] == Particles.Front;
}
