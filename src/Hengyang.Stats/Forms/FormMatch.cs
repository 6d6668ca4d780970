using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Hengyang.Stats;

/// <summary>One element of a text that a form took: a token, or a character that no token holds.</summary>
internal struct FormElement
{
    internal int Start;
    internal int End;

    /// <summary>The token; −1 for a character.</summary>
    internal short Token;

    /// <summary>The state behind it.</summary>
    internal ushort State;

    /// <summary>The position of the row that took it; known once a row is chosen.</summary>
    internal ushort Position;

    /// <summary>What it means, when it is a whole form of another table.</summary>
    internal FormPart Part;
}

/// <summary>Room for what a form of another table means that is one element of this one.</summary>
[InlineArray(Size)]
internal struct FormPart
{
    internal const int Size = 80;

    private byte _first;

    internal static FormPart Of<T>(in T value)
        where T : unmanaged
    {
        FormPart part = default;
        MemoryMarshal.Write(part, in value);
        return part;
    }

    internal readonly T As<T>()
        where T : unmanaged => MemoryMarshal.Read<T>(this);
}

/// <summary>Reads a form of another table at a place.</summary>
/// <returns>Its kind from 1 on, which patterns name; 0 for none.</returns>
internal delegate int FormPartReader(in Sentence s, int index, int place, out FormPart part, out int end, out int next);

/// <summary>Room for the elements of one form; no form is longer.</summary>
[InlineArray(Longest)]
internal struct FormElements
{
    internal const int Longest = 32;

    private FormElement _first;
}

/// <summary>A stretch of a sentence that a row took, and its parts by the letters of their slots.</summary>
internal readonly ref struct FormMatch
{
    private readonly Sentence _sentence;
    private readonly ReadOnlySpan<FormElement> _elements;
    private readonly ReadOnlySpan<char> _slots;

    internal FormMatch(in Sentence sentence, ReadOnlySpan<FormElement> elements, ReadOnlySpan<char> slots, int row)
    {
        _sentence = sentence;
        _elements = elements;
        _slots = slots;
        Row = row;
    }

    [UnscopedRef]
    internal ref readonly Sentence Sentence => ref _sentence;

    /// <summary>The row of the table.</summary>
    internal int Row { get; }

    internal int Start => _elements[0].Start;

    internal int End => _elements[^1].End;

    internal int Count => _elements.Length;

    internal ref readonly FormElement this[int index] => ref _elements[index];

    /// <summary>The first element of a slot; −1 where the row took none for it.</summary>
    internal int IndexOf(char slot)
    {
        for (int i = 0; i < _elements.Length; i++)
        {
            Steps.Add();
            if (_slots[_elements[i].Position] == slot)
                return i;
        }

        return -1;
    }

    internal bool Has(char slot) => IndexOf(slot) >= 0;

    /// <summary>The token of a slot; none where the slot is empty or holds a character.</summary>
    internal ref readonly Token TokenOf(char slot)
    {
        int index = IndexOf(slot);
        return ref Sentence[index < 0 ? -1 : _elements[index].Token];
    }

    /// <summary>What the form of another table in a slot means; default where the slot is empty.</summary>
    internal T PartOf<T>(char slot)
        where T : unmanaged
    {
        int index = IndexOf(slot);
        return index < 0 ? default : _elements[index].Part.As<T>();
    }

    /// <summary>The number of a slot that is known to hold one.</summary>
    internal ref readonly NumberToken NumberOf(char slot) => ref Sentence.Number(TokenOf(slot));

    /// <summary>The whole number of a slot; a default where the slot is empty.</summary>
    internal int IntegerOf(char slot, int otherwise = 0)
    {
        int index = IndexOf(slot);
        if (index < 0 || _elements[index].Token < 0)
            return otherwise;
        ref readonly Token token = ref Sentence[_elements[index].Token];
        return token.Kind == TokenKind.Number ? (int)Sentence.Number(token).Value : otherwise;
    }

    /// <summary>The character before the form, in the form that the lexicon is written in; 0 at the start of the sentence.</summary>
    internal char Before => Start > Sentence.Start ? CharTable.Folded[Sentence.Text[Start - 1]] : '\0';

    /// <summary>The character some places behind the form; 0 at the end.</summary>
    internal char Behind(int ahead = 0) => End + ahead < Sentence.End ? CharTable.Folded[Sentence.Text[End + ahead]] : '\0';

    /// <summary>The first token that does not begin inside the form.</summary>
    internal int NextToken
    {
        get
        {
            int next = 0;
            for (int i = _elements.Length - 1; i >= 0; i--)
            {
                if (_elements[i].Token < 0)
                    continue;
                next = _elements[i].Token + 1;
                break;
            }

            while (Sentence[next].Kind != TokenKind.None && Sentence[next].Start < End)
                next++;
            return next;
        }
    }

    /// <summary>The first token of the form, or the one behind where it begins with characters.</summary>
    internal int FirstToken
    {
        get
        {
            foreach (ref readonly FormElement element in _elements)
                if (element.Token >= 0)
                    return element.Token;
            return NextToken;
        }
    }
}
