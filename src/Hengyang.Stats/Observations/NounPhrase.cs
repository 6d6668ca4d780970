namespace Hengyang.Stats;

/// <summary>The noun phrase in front of a figure, or behind it, as an indicator: a few pieces of the text put together.</summary>
internal ref struct NounPhrase
{
    /// <summary>Room for the characters that a phrase may have before it is trimmed.</summary>
    internal const int Capacity = 96;

    private const int Longest = 60;

    /// <summary>与计划目标 (持平) is short; 与中央企业合作项目投资规模 names a thing.</summary>
    private const int LongestComparison = 8;

    /// <summary>钢835万吨, 羊五万只: things of one character.</summary>
    /// <summary>与…产值, 与…总量 is a name.</summary>
    private const string EndsOfLevel = "值额量";

    /// <summary>比例, 比重, 比亚迪: what makes 比 the beginning of a word.</summary>
    private const string NotBehindThan = "特亚例重率值赛价";

    /// <summary>高于, 低于: what a level is compared by.</summary>
    private const char ThanTail = '于';
    private const string Degrees = "高低快慢好";

    private static readonly CharSet Goods = new("伤钢铁煤布糖盐纸羊牛猪鸡鸭鹅禽蜂棉麻茶铜铝铅锌镍锡");

    internal static bool IsGood(char c) => Goods.Contains(CharTable.Folded[c]);

    /// <summary>每架, 每公斤 alone name nothing.</summary>
    private const int LongestMeasure = 3;

    private readonly Span<char> _buffer;
    private readonly Span<int> _places;
    private int _length;

    /// <summary>The place of a mark between the last piece and the next; 0 for none.</summary>
    private int _part;

    /// <summary>The last six bits of its characters, a bit for each; those of what has been cut off stay.</summary>
    private ulong _seen;

    internal NounPhrase(Span<char> buffer, Span<int> places)
    {
        _buffer = buffer;
        _places = places;
    }

    /// <summary>Where its first character stands in the text; −1 while it is empty.</summary>
    internal readonly int Start => _length == 0 ? -1 : _places[0];

    /// <summary>The place behind its last character.</summary>
    internal readonly int End => _length == 0 ? -1 : _places[_length - 1] + 1;

    /// <summary>Where one of its characters stands in the text.</summary>
    internal readonly int PlaceOf(int index) => _places[index];

    internal readonly ReadOnlySpan<char> Text => _buffer[.._length];

    internal readonly bool IsEmpty => _length == 0;

    /// <summary>Keeps a mark that parts names: it stands in front of the next piece, if one follows.</summary>
    internal void Part(int place) => _part = place;

    internal void Add(ReadOnlySpan<char> text, int from, int to)
    {
        while (from < to && IsTrimmed(text[from]))
            from++;
        while (to > from && IsTrimmed(text[to - 1]))
            to--;
        if (_part > 0 && from < to && _length > 0 && _length < _buffer.Length)
        {
            _places[_length] = _part;
            _seen |= 1UL << text[_part];
            _buffer[_length++] = text[_part];
        }

        _part = 0;
        for (int i = from; i < to && _length < _buffer.Length; i++)
        {
            // white space inside is typesetting, but not between words in letters (iPad Pro)
            if (!AreaNames.IsHan(text[i]) && char.IsWhiteSpace(text[i]) && !(i > from && char.IsAsciiLetterOrDigit(text[i - 1]) && char.IsAsciiLetterOrDigit(text[i + 1])))
                continue;
            _places[_length] = i;
            _seen |= 1UL << text[i];
            _buffer[_length++] = text[i];
        }
    }

    /// <summary>Adds another phrase behind it.</summary>
    internal void Append(in NounPhrase other)
    {
        for (int i = 0; i < other._length && _length < _buffer.Length; i++)
        {
            _places[_length] = other._places[i];
            _buffer[_length++] = other._buffer[i];
        }

        _seen |= other._seen;
    }

    /// <summary>Whether it may hold one of some characters (<see cref="PhraseMarks"/>); false where it holds none.</summary>
    internal readonly bool MayHold(ulong mark) => (_seen & mark) != 0;

    /// <summary>Cuts words off the head for as long as one of the list is there and something is left.</summary>
    internal void TrimHead(WordList words)
    {
        for (int cut = words.HeadOf(Text); cut > 0 && cut < _length; cut = words.HeadOf(Text))
        {
            if (CompoundWords.HeadOf(Text) is var compound && compound > cut || (cut == 1 && compound > 0))
                return;
            CutHead(cut);
        }
    }

    /// <summary>Cuts words off the tail; the longest first each time, so that 累计为 loses 累计 and not 计.</summary>
    internal void TrimTail(WordList words)
    {
        for (int cut = words.TailOf(Text); cut > 0; cut = words.TailOf(Text))
        {
            if ((CompoundWords.TailOf(Text) is var compound && (compound > cut || (cut == 1 && compound > 0))) || ClauseWords.Balances.TailOf(Text) > cut)
                return;
            _length -= cut;
        }
    }

    /// <summary>An opening quotation mark that nothing closes within the phrase does not belong to it.</summary>
    internal void TrimUnmatchedQuote()
    {
        if (_length > 0 && Text[0] is '“' or '"' or '「' or '《' && Text[1..].IndexOfAny('”', '"', '」') < 0 && Text.IndexOf('》') < 0)
            CutHead(1);
        if (_length > 0 && Text[^1] is '”' or '」' && Text.IndexOfAny('“', '「') < 0)
            _length--;
    }

    /// <summary>Cuts words of a list out wherever they stand behind the head.</summary>
    internal void CutWithin(WordList words)
    {
        for (int i = 2; i + 1 < _length; i++)
        {
            int cut = words.HeadOf(Text[i..]);
            if (cut == 0 || i + cut >= _length || (cut == 1 && CompoundWords.Covers(Text, i)))
                continue;

            // 天然气管道累计输气量: the sum is what is measured; 班列累计开行 tells only how it was counted
            if (PhraseWords.Sums.HeadOf(Text[i..]) == cut && Distribution.EndsInMeasure(Text) && PhraseWords.Counting.HeadOf(Text[(i + cut)..]) == 0)
                continue;
            CutMiddle(i, cut);
        }
    }

    /// <summary>Cuts characters out of its middle.</summary>
    internal void CutMiddle(int at, int length)
    {
        Text[(at + length)..].CopyTo(_buffer[at..]);
        _places[(at + length).._length].CopyTo(_places[at..]);
        _length -= length;
    }

    /// <summary>Leaves only the first characters.</summary>
    internal void CutTail(int length) => _length = length;

    internal void CutHead(int length)
    {
        Text[length..].CopyTo(_buffer);
        _places[length.._length].CopyTo(_places);
        _length -= length;
    }

    /// <summary>Whether it can name something: two characters, not too many, and no bare particle.</summary>
    internal readonly bool IsIndicator => (_length is >= 2 and <= Longest || (_length == 1 && Goods.Contains(CharTable.Folded[_buffer[0]]))) && !(_length <= LongestMeasure && _buffer[0] == Particles.Per && !Particles.Holders.Contains(_buffer[1])) && (HasHan(Text) || IsAbbreviation(Text)) && !IsComparison && !(MayHold(PhraseMarks.Stroke) && Text.Contains('|'));

    /// <summary>与计划目标(持平), 比同期增速(高…): the term of a comparison names nothing.</summary>
    internal readonly bool IsComparison => _length > 0 &&
        ((_buffer[0] == Particles.Together && _length <= LongestComparison && !LeadReader.IsTradeWith(Text) && !EndsOfLevel.Contains(_buffer[_length - 1])) || (Particles.Than.Contains(_buffer[0]) && !NotBehindThan.Contains(_buffer[1])) || (_buffer[1] == ThanTail && Degrees.Contains(_buffer[0])));

    public override readonly string ToString() => Text.ToString();

    /// <summary>CPI, PMI, M2: two to five capital letters, or a letter and a digit.</summary>
    private static bool IsAbbreviation(ReadOnlySpan<char> text)
    {
        const int longest = 5;
        if (text.Length > longest || !char.IsAsciiLetterUpper(text[0]))
            return false;
        foreach (char c in text[1..])
            if (!char.IsAsciiLetterUpper(c) && !char.IsAsciiDigit(c))
                return false;
        return true;
    }

    private static bool HasHan(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
            if (AreaNames.IsHan(c))
                return true;
        return false;
    }

    private static bool IsTrimmed(char c) => !AreaNames.IsHan(c) && (char.IsWhiteSpace(c) || c is '、' or '，' or ',' or '：' or ':' or '；' or ';' or '*' or '#' or '—' or '·' or '-' or '。');
}
