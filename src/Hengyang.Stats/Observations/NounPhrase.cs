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
    private const string NotBehindThan = "特亚" + LeadReader.NotBehindThan;

    /// <summary>高于, 低于: what a level is compared by.</summary>
    private const char ThanTail = '于';
    private const string Degrees = "高低快慢好";

    private static readonly CharSet Goods = new("伤钢铁煤布糖盐纸羊牛猪鸡鸭鹅禽蜂棉麻茶铜铝铅锌镍锡");

    private static readonly CharSet OpensComparison = new(Particles.Than);

    internal static bool IsGood(char c) => Goods.Contains(CharTable.Folded[c]);

    /// <summary>与博彩相关罪案: with what the thing has to do is part of its name.</summary>
    private static readonly WordList Related = new(SharedWords.Of("NounPhrase.Related", "挂钩"));

    /// <summary>每架, 每公斤 alone name nothing.</summary>
    private const int LongestMeasure = 3;

    /// <summary>What it says: a stretch of the text for as long as it is one piece, and nearly always it is; else a stretch of <see cref="_buffer"/>.</summary>
    private ReadOnlySpan<char> _said;

    /// <summary>Where that begins in the text or in the buffer.</summary>
    private int _offset;

    /// <summary>Whether it is put together in the buffer.</summary>
    private bool _isCopied;

    private readonly Span<char> _buffer;
    private readonly Span<int> _places;

    /// <summary>The place of a mark between the last piece and the next; 0 for none.</summary>
    private int _part;

    private PhraseLook _look;

    /// <summary>Whether one of its pieces held <see cref="Stroke"/>.</summary>
    private bool _heldStroke;

    internal NounPhrase(Span<char> buffer, Span<int> places)
    {
        _buffer = buffer;
        _places = places;
    }

    /// <summary>Where its first character stands in the text; −1 while it is empty.</summary>
    internal readonly int Start => _said.IsEmpty ? -1 : PlaceOf(0);

    /// <summary>The place behind its last character.</summary>
    internal readonly int End => _said.IsEmpty ? -1 : PlaceOf(_said.Length - 1) + 1;

    /// <summary>Where one of its characters stands in the text.</summary>
    internal readonly int PlaceOf(int index) => _isCopied ? _places[_offset + index] : _offset + index;

    internal readonly ReadOnlySpan<char> Text => _said;

    internal readonly bool IsEmpty => _said.IsEmpty;

    /// <summary>Keeps a mark that parts names: it stands in front of the next piece, if one follows.</summary>
    internal void Part(int place) => _part = place;

    internal void Add(ReadOnlySpan<char> text, int from, int to)
    {
        while (from < to && IsTrimmed(text[from]))
            from++;
        while (to > from && IsTrimmed(text[to - 1]))
            to--;
        int part = _part;
        _part = 0;
        if (from >= to)
            return;
        _look.Forget();
        _heldStroke |= text[from..to].Contains(Stroke);
        if (_said.IsEmpty && to - from <= _buffer.Length && !HoldsTypesetting(text, from, to))
        {
            _said = text[from..to];
            (_offset, _isCopied) = (from, false);
            return;
        }

        Copy();
        int length = _said.Length;
        if (part > 0 && length > 0 && length < _buffer.Length)
            (_places[length], _buffer[length++]) = (part, text[part]);
        for (int i = from; i < to && length < _buffer.Length; i++)
            if (!IsTypesetting(text, i, from))
                (_places[length], _buffer[length++]) = (i, text[i]);
        _said = _buffer[..length];
    }

    /// <summary>Adds another phrase behind it.</summary>
    internal void Append(in NounPhrase other)
    {
        Copy();
        _look.Forget();
        _heldStroke |= other._heldStroke;
        int length = _said.Length;
        for (int i = 0; i < other._said.Length && length < _buffer.Length; i++)
            (_places[length], _buffer[length++]) = (other.PlaceOf(i), other._said[i]);
        _said = _buffer[..length];
    }

    /// <summary>White space inside is typesetting, but not between words in letters (iPad Pro).</summary>
    private static bool IsTypesetting(ReadOnlySpan<char> text, int i, int from) =>
        !AreaNames.IsHan(text[i]) && char.IsWhiteSpace(text[i]) && !(i > from && char.IsAsciiLetterOrDigit(text[i - 1]) && char.IsAsciiLetterOrDigit(text[i + 1]));

    private static bool HoldsTypesetting(ReadOnlySpan<char> text, int from, int to)
    {
        if (!Blanks.IsIn(text[from..to]))
            return false;
        for (int i = from; i < to; i++)
            if (IsTypesetting(text, i, from))
                return true;
        return false;
    }

    private static readonly CharSet Blanks = new(string.Concat(Enumerable.Range(0, char.MaxValue).Select(static c => (char)c).Where(char.IsWhiteSpace)));

    /// <summary>Puts it into the buffer, from its first place on, so that something can be added to it or cut out of it.</summary>
    private void Copy()
    {
        if (_isCopied && _offset == 0)
            return;
        int length = _said.Length;
        for (int i = 0; i < length; i++)
            _places[i] = PlaceOf(i);
        _said.CopyTo(_buffer);
        _said = _buffer[..length];
        (_offset, _isCopied) = (0, true);
    }

    /// <summary>Whether it may hold a word of a list anywhere; false where it holds none.</summary>
    internal bool MayHold(WordList words) => _look.MayHold(_said, words);

    /// <summary>Whether it may hold a word of one of some lists.</summary>
    internal bool MayHold(WordGroup group) => _look.MayHold(_said, group);

    /// <summary>Whether it begins with a word of a list.</summary>
    internal bool BeginsWith(WordList words) => MayHold(words) && words.HeadOf(_said) > 0;

    /// <summary>Whether it ends with a word of a list.</summary>
    internal bool EndsWith(WordList words) => MayHold(words) && words.TailOf(_said) > 0;

    /// <summary>Whether it is a word of a list.</summary>
    internal bool IsOneOf(WordList words) => MayHold(words) && words.Is(_said);

    /// <summary>Cuts words off the head for as long as one of the list is there and something is left.</summary>
    internal void TrimHead(WordList words)
    {
        if (!MayHold(words))
            return;
        for (int cut = words.HeadOf(Text); cut > 0 && cut < _said.Length; cut = words.HeadOf(Text))
        {
            if (CompoundWords.HeadOf(Text) is var compound && compound > cut || (cut == 1 && compound > 0))
                return;
            CutHead(cut);
        }
    }

    /// <summary>Cuts words off the tail; the longest first each time, so that 累计为 loses 累计 and not 计.</summary>
    internal void TrimTail(WordList words)
    {
        if (!MayHold(words))
            return;
        for (int cut = words.TailOf(Text); cut > 0; cut = words.TailOf(Text))
        {
            if ((CompoundWords.TailOf(Text) is var compound && (compound > cut || (cut == 1 && compound > 0))) || ClauseWords.Balances.TailOf(Text) > cut)
                return;
            CutTail(_said.Length - cut);
        }
    }

    /// <summary>An opening quotation mark that nothing closes within the phrase does not belong to it.</summary>
    internal void TrimUnmatchedQuote()
    {
        if (!_said.IsEmpty && Text[0] is '“' or '"' or '「' or '《' && Text[1..].IndexOfAny('”', '"', '」') < 0 && Text.IndexOf('》') < 0)
            CutHead(1);
        if (!_said.IsEmpty && Text[^1] is '”' or '」' && Text.IndexOfAny('“', '「') < 0)
            CutTail(_said.Length - 1);
    }

    /// <summary>Cuts words of a list out wherever they stand behind the head.</summary>
    internal void CutWithin(WordList words)
    {
        if (!MayHold(words))
            return;
        for (int i = 2; i + 1 < _said.Length; i++)
        {
            int cut = words.HeadOf(Text[i..]);
            if (cut == 0 || i + cut >= _said.Length || (cut == 1 && CompoundWords.Covers(Text, i)))
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
        Copy();
        _look.Forget();
        int left = _said.Length - length;
        _said[(at + length)..].CopyTo(_buffer[at..]);
        _places[(at + length).._said.Length].CopyTo(_places[at..]);
        _said = _buffer[..left];
    }

    /// <summary>Leaves only the first characters; what has been cut off does not come back.</summary>
    internal void CutTail(int length) => _said = _said[..Math.Min(length, _said.Length)];

    internal void CutHead(int length)
    {
        _said = _said[length..];
        _offset += length;
    }

    /// <summary>Whether it can name something: two characters, not too many, and no bare particle.</summary>
    internal readonly bool IsIndicator
    {
        get
        {
            ReadOnlySpan<char> text = _said;
            if (text.Length is 0 or > Longest || (text.Length == 1 && !IsGood(text[0])))
                return false;
            if (text.Length <= LongestMeasure && text[0] == Particles.Per && !(text.Length > 1 && Particles.Holders.Contains(text[1])))
                return false;
            return (HasHan(text) || IsAbbreviation(text)) && !IsComparison && !(_heldStroke && text.Contains(Stroke));
        }
    }

    /// <summary>The stroke between the cells of a table.</summary>
    private const char Stroke = '|';

    /// <summary>与计划目标(持平), 比同期增速(高…): the term of a comparison names nothing.</summary>
    internal readonly bool IsComparison
    {
        get
        {
            ReadOnlySpan<char> text = _said;
            if (text.IsEmpty)
                return false;
            char second = text.Length > 1 ? text[1] : '\0';
            return (text[0] == Particles.Together && text.Length <= LongestComparison && !LeadReader.IsTradeWith(text) && !Related.IsIn(text) && !EndsOfLevel.Contains(text[^1]))
                || (OpensComparison.Contains(text[0]) && !NotBehindThan.Contains(second)) || (second == ThanTail && Degrees.Contains(text[0]));
        }
    }

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

    private static bool IsTrimmed(char c) => !AreaNames.IsHan(c) && (char.IsWhiteSpace(c) || c is '、' or '，' or ',' or '：' or ':' or '；' or ';' or '*' or '#' or '—' or '·' or '-' or '。' or '．' or '•' or '‧' or '●' or '◆' or '■' or '★' or '○' or '◇' or '□' or '※');
}
