using System.Globalization;
using System.Text;

namespace Hengyang.Stats.Benchmarks;

/// <summary>
/// A text of any length that no branch predictor learns by heart: sentences from over a hundred frames, filled from tables of
/// areas, indicators, units, numbers and dates, with plain prose between them in the proportion of a newspaper. The same seed
/// gives the same text everywhere; no sentence stands in it twice.
/// </summary>
internal sealed class GeneratedText
{
    /// <summary>How many characters the text of the benchmarks has.</summary>
    internal const int Length = 400_000;

    internal const uint Seed = 20251129;

    private readonly HashSet<string> _sentences = new(StringComparer.Ordinal);
    private readonly StringBuilder _text = new();
    private uint _state;
    private Indicator _indicator;

    private GeneratedText(uint seed) => _state = seed == 0 ? 1 : seed;

    internal static string Make(int length = Length, uint seed = Seed)
    {
        var generator = new GeneratedText(seed);
        while (generator._text.Length < length)
            generator.AddParagraph();
        return generator._text.ToString();
    }

    /// <summary>Three to seven sentences, of which two in five have figures: 65 of 100 clauses of a newspaper hold none.</summary>
    private void AddParagraph()
    {
        for (int left = 3 + Next(5); left > 0; left--)
        {
            string[] frames = Next(5) < 2 ? Frames.WithFigures : Frames.Prose;
            string sentence;
            do
                sentence = Fill(frames[Next(frames.Length)]);
            while (!_sentences.Add(sentence));
            _text.Append(sentence);
        }

        _text.Append('\n');
    }

    /// <summary>Puts something into each {…} of a frame; what stands between is taken as it is.</summary>
    private string Fill(string frame)
    {
        var sentence = new StringBuilder(frame.Length * 2);
        for (int i = 0; i < frame.Length; i++)
        {
            if (frame[i] != '{')
            {
                sentence.Append(frame[i]);
                continue;
            }

            int close = frame.IndexOf('}', i);
            sentence.Append(Part(frame[(i + 1)..close]));
            i = close;
        }

        return sentence.ToString();
    }

    private string Part(string name) => name switch
    {
        "t" => Period(),
        "a" => One(Frames.Areas),
        "i" => (_indicator = Frames.Indicators[Next(Frames.Indicators.Length)]).Name,
        "v" => Value(_indicator),
        "w" => Value(Frames.Indicators[Next(Frames.Indicators.Length)]),
        "p" => Decimal(1, 400) + "%",
        "pp" => Decimal(1, 60) + "个百分点",
        "up" => One(Frames.Rises) + Decimal(1, 400) + "%",
        "down" => One(Frames.Falls) + Decimal(1, 300) + "%",
        "y" => One(Frames.Bases) + (Next(4) == 0 ? One(Frames.Falls) : One(Frames.Rises)) + Decimal(1, 400) + "%",
        "n" => Count(),
        "r" => string.Create(CultureInfo.InvariantCulture, $"居{One(Frames.Scopes)}第{1 + Next(20)}位"),
        "h" => Han(2 + Next(40)),
        "d" => string.Create(CultureInfo.InvariantCulture, $"{1 + Next(12)}月{1 + Next(28)}日"),
        "q" => One(Frames.Qualifiers) + Value(Frames.Indicators[Next(Frames.Indicators.Length)]),
        "o" => One(Frames.Bodies),
        "s" => One(Frames.Subjects),
        "b" => One(Frames.Verbs),
        "m" => One(Frames.Modifiers),
        "c" => One(Frames.Connections),
        "z" => One(Frames.Objects),
        _ => throw new ArgumentException(name),
    };

    private string Period() => Next(14) switch
    {
        0 => Year() + "年",
        1 => string.Create(CultureInfo.InvariantCulture, $"{Year()}年1—{2 + Next(10)}月"),
        2 => string.Create(CultureInfo.InvariantCulture, $"{1 + Next(12)}月份"),
        3 => Year() + "年末",
        4 => "前三季度",
        5 => "上半年",
        6 => string.Create(CultureInfo.InvariantCulture, $"前{2 + Next(10)}个月"),
        7 => "今年以来",
        8 => "去年",
        9 => string.Create(CultureInfo.InvariantCulture, $"截至{Year()}年{1 + Next(12)}月底"),
        10 => One(["一", "二", "三", "四"]) + "季度",
        11 => string.Create(CultureInfo.InvariantCulture, $"{Year()}年{1 + Next(12)}月{1 + Next(28)}日"),
        12 => "近" + Han(2 + Next(8)) + "年",
        _ => string.Create(CultureInfo.InvariantCulture, $"{Year()}年{1 + Next(12)}月"),
    };

    private string Year() => (2008 + Next(18)).ToString(CultureInfo.InvariantCulture);

    private string Value(Indicator indicator)
    {
        string digits = indicator.Decimals == 0
            ? (1 + Next(indicator.Most)).ToString(Next(6) == 0 ? "N0" : "D", CultureInfo.InvariantCulture)
            : Decimal(1, indicator.Most, indicator.Decimals);
        return digits + indicator.Unit;
    }

    private string Count() => string.Create(CultureInfo.InvariantCulture, $"{1 + Next(980)}{One(Frames.Classifiers)}");

    private string Decimal(int least, int most, int decimals = 1)
    {
        int scale = decimals == 1 ? 10 : 100;
        int value = least + Next((most * scale) - least);
        return (value / (decimal)scale).ToString(decimals == 1 ? "0.0" : "0.00", CultureInfo.InvariantCulture);
    }

    private static string Han(int number)
    {
        const string digits = "零一二三四五六七八九";
        string tens = number < 10 ? "" : number < 20 ? "十" : digits[number / 10] + "十";
        return tens + (number % 10 == 0 ? "" : digits[number % 10].ToString());
    }

    private string One(string[] table) => table[Next(table.Length)];

    /// <summary>Xorshift: the same on every framework and machine.</summary>
    private int Next(int below)
    {
        _state ^= _state << 13;
        _state ^= _state >> 17;
        _state ^= _state << 5;
        return (int)(_state % (uint)below);
    }
}

/// <summary>An indicator with the unit and the size that its figures have.</summary>
internal readonly record struct Indicator(string Name, string Unit, int Most, int Decimals);
