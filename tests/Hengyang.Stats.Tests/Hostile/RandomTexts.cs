using System.Globalization;
using System.Text;

namespace Hengyang.Stats.Tests.Hostile;

/// <summary>
/// Millions of texts, each made from its number alone, so that a failing one can be made again: words and digits strung
/// together, and sentences that make sense with characters deleted, doubled, swapped, inserted, or cut in two and joined.
/// </summary>
internal sealed class RandomTexts
{
    private static readonly string[][] Pieces =
        [TextPieces.Words, TextPieces.Words, TextPieces.Marks, TextPieces.Numerals, TextPieces.Plain, TextPieces.Broken, SentenceTemplates.Units];

    private readonly StringBuilder _text = new();
    private ulong _state;

    internal string Make(long number)
    {
        // numbers beside each other must not make sequences that overlap
        _state = (ulong)number;
        _state = Mix();
        _text.Clear();
        switch (Next(8))
        {
            case 0 or 1 or 2:
                String(1 + Next(40));
                break;
            case 3:
                // as short as a single value is
                String(1 + Next(5));
                break;
            case 4:
                Join();
                break;
            default:
                Mutate();
                break;
        }

        return _text.ToString();
    }

    private void String(int count)
    {
        for (int i = 0; i < count; i++)
            _text.Append(Piece());
    }

    private void Mutate()
    {
        for (int i = Next(3); i >= 0; i--)
            Sentence();
        for (int i = Next(8); i >= 0 && _text.Length > 0; i--)
        {
            int at = Next(_text.Length);
            switch (Next(5))
            {
                case 0:
                    _text.Remove(at, 1);
                    break;
                case 1:
                    _text.Insert(at, _text[at]);
                    break;
                case 2:
                    int other = Next(_text.Length);
                    (_text[at], _text[other]) = (_text[other], _text[at]);
                    break;
                case 3:
                    // a stretch is said twice
                    _text.Insert(at, _text.ToString(at, Math.Min(_text.Length - at, 1 + Next(12))));
                    break;
                default:
                    _text.Insert(at, Piece());
                    break;
            }
        }
    }

    /// <summary>The beginning of one sentence and the end of another.</summary>
    private void Join()
    {
        Sentence();
        _text.Length = Next(_text.Length);
        int from = _text.Length;
        Sentence();
        _text.Remove(from, Next(_text.Length - from));
    }

    private void Sentence()
    {
        foreach (char c in SentenceTemplates.Sentences[Next(SentenceTemplates.Sentences.Length)])
        {
            switch (c)
            {
                case '#':
                    Number();
                    break;
                case '^':
                    _text.Append(Next(100)).Append('.').Append(Next(10));
                    break;
                case '¥':
                    _text.Append(Of(SentenceTemplates.Units));
                    break;
                case '@':
                    _text.Append(2010 + Next(14)).Append('年');
                    if (Next(2) == 0)
                        _text.Append(1 + Next(12)).Append('月');
                    break;
                default:
                    _text.Append(c);
                    break;
            }
        }
    }

    private void Number()
    {
        switch (Next(4))
        {
            case 0:
                _text.Append(ChineseNumber.Format(Next(10_000_000)));
                break;
            case 1:
                _text.Append(CultureInfo.InvariantCulture, $"{Next(10_000_000):#,0}");
                break;
            default:
                _text.Append(Next(10_000)).Append('.').Append(Next(100));
                break;
        }
    }

    private string Piece()
    {
        int kind = Next(Pieces.Length + 2);
        if (kind < Pieces.Length)
            return Of(Pieces[kind]);
        int digits = Next(20) == 0 ? 25 + Next(40) : 1 + Next(8);
        return string.Create(digits, this, static (span, texts) =>
        {
            foreach (ref char c in span)
                c = (char)('0' + texts.Next(10));
        });
    }

    private string Of(string[] pieces) => pieces[Next(pieces.Length)];

    /// <summary>SplitMix64, because the same number must make the same text on every version of .NET.</summary>
    private int Next(int limit) => limit <= 1 ? 0 : (int)(Mix() % (ulong)limit);

    private ulong Mix()
    {
        _state += 0x9E3779B97F4A7C15;
        ulong z = _state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
