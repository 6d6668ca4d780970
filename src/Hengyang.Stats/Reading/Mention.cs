namespace Hengyang.Stats;

/// <summary>A stretch of the text that says one thing. Mentions of one text ascend and never overlap.</summary>
/// <remarks>Two mentions are equal when they say the same at the same place. <c>default</c> says nothing.</remarks>
/// <example><code>
/// foreach (Mention mention in new StatisticsReader(text))
/// {
///     if (mention.TryGetQuantity(out Quantity quantity))
///         Console.WriteLine($"{text[mention.Range.ToRange()]} is {quantity.Value} {quantity.Unit}");
/// }
/// </code></example>
[System.Text.Json.Serialization.JsonConverter(typeof(Json.MentionJsonConverter))]
[System.Diagnostics.DebuggerDisplay("{ToString(),nq}")]
public readonly struct Mention : IEquatable<Mention>, System.Numerics.IEqualityOperators<Mention, Mention, bool>
{
    private readonly PercentageChange _change;
    private readonly DateRange _period;
    private readonly int _position;
    private readonly byte _rankFlags;

    /// <summary>The position before; 0 for none.</summary>
    private readonly int _previous;

    private Mention(MentionKind kind, TextRange range, in PercentageChange change, in DateRange period, int position, byte rankFlags, TextRange scope, int previous = 0)
    {
        _previous = previous;
        Kind = kind;
        Range = range;
        _change = change;
        _period = period;
        _position = position;
        _rankFlags = rankFlags;
        ScopeRange = scope;
    }

    /// <summary>What it says.</summary>
    public MentionKind Kind { get; }

    /// <summary>Where it stands in the document.</summary>
    public TextRange Range { get; }

    /// <summary>Where the scope of a rank stands; empty for none and for other kinds.</summary>
    public TextRange ScopeRange { get; }

    /// <summary>The quantity, when <see cref="Kind"/> is <see cref="MentionKind.Quantity"/> or <see cref="MentionKind.Number"/>.</summary>
    /// <param name="quantity">The quantity, or default.</param>
    /// <example><code>
    /// Mention first = StatisticsDocument.Parse("出口2.1亿元").Mentions[0];
    /// first.TryGetQuantity(out Quantity quantity); // 2.1亿元
    /// </code></example>
    public bool TryGetQuantity(out Quantity quantity)
    {
        bool ok = Kind is MentionKind.Quantity or MentionKind.Number;
        quantity = ok ? _change.Size : default;
        return ok;
    }

    /// <summary>The change, when <see cref="Kind"/> is <see cref="MentionKind.Change"/>.</summary>
    /// <param name="change">The change, or default.</param>
    /// <example><code>
    /// Mention first = StatisticsDocument.Parse("同比增长92%").Mentions[0];
    /// first.TryGetChange(out PercentageChange change); // 同比增长92%
    /// </code></example>
    public bool TryGetChange(out PercentageChange change)
    {
        bool ok = Kind == MentionKind.Change;
        change = ok ? _change : default;
        return ok;
    }

    /// <summary>The period, when <see cref="Kind"/> is <see cref="MentionKind.Period"/>.</summary>
    /// <param name="period">The period, or default.</param>
    /// <example><code>
    /// Mention first = StatisticsDocument.Parse("2023年1—11月").Mentions[0];
    /// first.TryGetPeriod(out DateRange period); // 2023-01/2023-11
    /// </code></example>
    public bool TryGetPeriod(out DateRange period)
    {
        bool ok = Kind == MentionKind.Period;
        period = ok ? _period : default;
        return ok;
    }

    /// <summary>The rank, when <see cref="Kind"/> is <see cref="MentionKind.Rank"/>. Its scope is taken from the text that was read.</summary>
    /// <param name="document">The text that was read; the only place that holds the words of the scope.</param>
    /// <param name="rank">The rank, or default.</param>
    /// <returns>False for other kinds, and where the text does not reach as far as the scope, so that it is not the one that was read.</returns>
    /// <example><code>
    /// string text = "居全省第3位";
    /// StatisticsDocument.Parse(text).Mentions[0].TryGetRank(text, out Rank rank); // 居全省第3位
    /// </code></example>
    public bool TryGetRank(ReadOnlySpan<char> document, out Rank rank)
    {
        rank = default;
        if (Kind != MentionKind.Rank || !ScopeRange.IsWithin(document.Length))
            return false;
        rank = MakeRank(ScopeRange.Length == 0 ? null : ScopeNames.Get(document.Slice(ScopeRange.Start, ScopeRange.Length)));
        return true;
    }

    /// <summary>The rank of a mention that was read from UTF-8 text.</summary>
    /// <param name="utf8Document">The text that was read.</param>
    /// <param name="rank">The rank, or default.</param>
    /// <returns>False for other kinds, and where the text does not reach as far as the scope.</returns>
    public bool TryGetRank(ReadOnlySpan<byte> utf8Document, out Rank rank)
    {
        rank = default;
        if (Kind != MentionKind.Rank || !ScopeRange.IsWithin(utf8Document.Length))
            return false;
        Span<char> scope = stackalloc char[ScopeRange.Length];
        int length = System.Text.Encoding.UTF8.GetChars(utf8Document.Slice(ScopeRange.Start, ScopeRange.Length), scope);
        rank = MakeRank(length == 0 ? null : ScopeNames.Get(scope[..length]));
        return true;
    }

    /// <summary>The value and its place: <c>2.1亿元 at 5..9</c>. The scope of a rank is not in it, because only the text has it.</summary>
    public override string ToString() => Kind switch
    {
        MentionKind.None => "nothing",
        MentionKind.Change => $"{_change} at {Range}",
        MentionKind.Period => $"{_period} at {Range}",
        MentionKind.Rank => $"{MakeRank(null)} at {Range}",
        _ => $"{_change.Size} at {Range}",
    };

    /// <inheritdoc/>
    public bool Equals(Mention other) =>
        Kind == other.Kind && Range == other.Range && ScopeRange == other.ScopeRange && _change == other._change && _period == other._period
        && _position == other._position && _rankFlags == other._rankFlags && _previous == other._previous;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Mention other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, Range, _change, _period, _position);

    /// <summary>Whether two mentions are the same.</summary>
    public static bool operator ==(Mention left, Mention right) => left.Equals(right);

    /// <summary>Whether two mentions differ.</summary>
    public static bool operator !=(Mention left, Mention right) => !left.Equals(right);

    /// <summary>Whether there can be what it says; JSON asks the same of what it reads.</summary>
    internal bool CanBe => Kind switch
    {
        MentionKind.Change => _change.CanBe,
        MentionKind.Period => _period.CanBe,
        MentionKind.Rank => true,
        _ => _change.Size.CanBe,
    };

    internal bool IsFromBottom => (_rankFlags & 1) != 0;

    internal bool IsTop => (_rankFlags & 2) != 0;

    internal Rank MakeRank(string? scope) => new(_position, (_rankFlags & 1) != 0, (_rankFlags & 2) != 0, scope, _previous > 0 ? _previous : null);

    internal int Position => _position;

    internal int Previous => _previous;

    /// <summary>The rows that it was read by, by a number of its kind, or below zero the <see cref="Procedure"/> where no row did. <see cref="MentionExplanation"/> has the names.</summary>
    internal short RuleCode { get; private init; }

    internal Mention WithPrevious(int previous) => new(Kind, Range, in _change, in _period, _position, _rankFlags, ScopeRange, previous) { RuleCode = RuleCode };

    /// <param name="range">Where it stands.</param>
    /// <param name="quantity">The quantity.</param>
    /// <param name="rule">The rows that it was read by; 0 for a number with its unit alone.</param>
    internal static Mention OfQuantity(TextRange range, in Quantity quantity, short rule) =>
        OfQuantity(range, in quantity) with { RuleCode = rule == 0 ? Procedure.NumberAndUnit.Code() : rule };

    internal static Mention OfQuantity(TextRange range, in Quantity quantity, bool isNumber = false, Procedure by = Procedure.NumberAndUnit) =>
        new(isNumber ? MentionKind.Number : MentionKind.Quantity, range, new PercentageChange { Size = quantity }, default, 0, 0, default) { RuleCode = (isNumber ? Procedure.BareNumber : by).Code() };

    internal static Mention OfChange(TextRange range, in PercentageChange change, short rule = 0)
    {
        PercentageChange upright = change.Upright;
        return new(MentionKind.Change, range, in upright, default, 0, 0, default) { RuleCode = rule };
    }

    internal static Mention OfPeriod(TextRange range, in DateRange period, short rule = 0) =>
        new(MentionKind.Period, range, default, in period, 0, 0, default) { RuleCode = rule };

    internal static Mention OfRank(TextRange range, int position, bool fromBottom, bool isTop, TextRange scope, short rule = 0) =>
        new(MentionKind.Rank, range, default, default, position, (byte)((fromBottom ? 1 : 0) | (isTop ? 2 : 0)), scope) { RuleCode = rule };

    internal Mention WithRanges(TextRange range, TextRange scope) =>
        new(Kind, range, in _change, in _period, _position, _rankFlags, scope, _previous) { RuleCode = RuleCode };
}
