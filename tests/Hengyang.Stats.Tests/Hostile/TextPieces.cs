using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace Hengyang.Stats.Tests.Hostile;

/// <summary>A text made of pieces; a failing property prints it as a C# literal, so that it can go into a test row as it is.</summary>
public abstract record PiecedText(string[] Pieces)
{
    public string Text { get; } = string.Concat(Pieces);

    public sealed override string ToString() => CSharpLiteral.Of(Text);
}

/// <summary>Nonsense: pieces at random.</summary>
public sealed record NonsenseText(string[] Pieces) : PiecedText(Pieces);

/// <summary>Sentences that make sense, a character a piece, with some pieces deleted, doubled, swapped and inserted.</summary>
public sealed record MutatedText(string[] Pieces) : PiecedText(Pieces);

/// <summary>Paragraphs of sentences that make sense.</summary>
public sealed record ParagraphsText(string[] Pieces) : PiecedText(Pieces);

/// <summary>Some sentences that make sense.</summary>
public sealed record SentencesText(string[] Pieces) : PiecedText(Pieces);

/// <summary>Texts strung together from words of the lexicon, numbers, units, marks and broken characters; they shrink piece by piece.</summary>
public static class TextPieces
{
    internal static readonly string[] Words = LexiconWords();

    internal static readonly string[] Marks =
        ["，", "。", "、", "；", "：", "（", "）", "“", "”", "《", "》", "-", "—", "~", "至", "/", "．", ".", ",", "！", "？", "%", "％", "‰", "$", "的", "了", " ", "　", "\t", "\n", "\r\n", "\r", "\n\n"];

    internal static readonly string[] Broken =
        ["\uD83D", "\uDE00", "😀", "\0", "\u0007", "\u200B", "\u202E", "\u2066", "\u0301", "\uFFFF", "\uFFFD", "\u2028", "\u0085", "\u00AD"];

    internal static readonly string[] Numerals =
        ["一", "两", "三", "十", "百", "千", "万", "亿", "兆", "零", "〇", "半", "几", "数", "多", "余", "来", "点", "分之", "百分之", "又", "负", "第", "廿", "叁", "萬", "O", "１", "２．５"];

    internal static readonly string[] Plain = ["工业", "增加值", "产值", "居民", "人口", "衡阳市", "项目", "收入", "国", "A", "GDP", "km", "PM"];

    private static readonly Gen<string> Digits =
        from length in Gen.Frequency((6, Gen.Choose(1, 4)), (2, Gen.Choose(5, 12)), (1, Gen.Choose(25, 60)))
        from digits in Gen.Choose(0, 9).ArrayOf(length)
        select string.Concat(digits.Select(d => d.ToString(CultureInfo.InvariantCulture)));

    private static readonly Gen<string> Piece = Gen.Frequency(
        (6, Gen.Elements(Words)), (4, Digits), (4, Gen.Elements(Marks)), (3, Gen.Elements(Numerals)), (2, Gen.Elements(Plain)), (1, Gen.Elements(Broken)));

    private static readonly Gen<string> Sentence = Gen.Elements(SentenceTemplates.Sentences).SelectMany(SentenceTemplates.Fill);

    public static Arbitrary<NonsenseText> Nonsense => Texts(Some(Piece, 1, 40), p => new NonsenseText(p));

    public static Arbitrary<MutatedText> Mutated => Texts(
        from sentences in Some(Sentence, 1, 4)
        from changes in Some((from at in Gen.Choose(0, 1000) from kind in Gen.Choose(0, 3) from piece in Piece select (at, kind, piece)), 1, 8)
        select Mutate(string.Concat(sentences), changes), p => new MutatedText(p));

    public static Arbitrary<ParagraphsText> Paragraphs => Texts(
        from sentences in Some(Sentence, 1, 6)
        from ends in Gen.Elements("", "", "\n", "\n\n").ArrayOf(sentences.Length)
        select sentences.Zip(ends, string.Concat).ToArray(), p => new ParagraphsText(p));

    public static Arbitrary<SentencesText> Sentences => Texts(Some(Sentence, 1, 3), p => new SentencesText(p));

    private static Arbitrary<T> Texts<T>(Gen<string[]> pieces, Func<string[], T> wrap)
        where T : PiecedText => Arb.From(pieces.Select(wrap), text => Shrink(text.Pieces).Select(wrap));

    private static Gen<T[]> Some<T>(Gen<T> one, int min, int max) => Gen.Choose(min, max).SelectMany(n => one.ArrayOf(n));

    private static string[] Mutate(string text, (int At, int Kind, string Piece)[] changes)
    {
        List<string> pieces = [.. text.Select(c => c.ToString())];
        foreach ((int at, int kind, string piece) in changes)
        {
            if (pieces.Count == 0)
                break;
            int i = at % pieces.Count;
            int next = (i + 1) % pieces.Count;
            switch (kind)
            {
                case 0:
                    pieces.RemoveAt(i);
                    break;
                case 1:
                    pieces.Insert(i, pieces[i]);
                    break;
                case 2:
                    (pieces[i], pieces[next]) = (pieces[next], pieces[i]);
                    break;
                default:
                    pieces.Insert(i, piece);
                    break;
            }
        }

        return [.. pieces];
    }

    /// <summary>Without a half, a quarter, …, a single piece.</summary>
    private static IEnumerable<string[]> Shrink(string[] pieces)
    {
        for (int length = pieces.Length / 2; length > 0; length /= 2)
            for (int from = 0; from + length <= pieces.Length; from += length)
                yield return [.. pieces[..from], .. pieces[(from + length)..]];
    }

    private static string[] LexiconWords()
    {
        LexiconBuilder rows = new();
        Idioms.AddTo(rows);
        PeriodWords.AddTo(rows);
        ChangeWords.AddTo(rows);
        RankWords.AddTo(rows);
        QuantityWords.AddTo(rows);
        ObservationWords.AddTo(rows);
        UnitTable.AddTo(rows);
        return [.. rows.Rows.Keys.Order(StringComparer.Ordinal)];
    }
}
