using System.Globalization;
using System.Text;

namespace Hengyang.Stats.Tests.Metamorphic;

/// <summary>Counts what was compared and what differed, and keeps the first differences as a list to read.</summary>
internal sealed class Comparison
{
    private const int MostShown = 60;

    private readonly StringBuilder _shown = new();
    private int _shownCount;

    internal int Compared { get; private set; }

    internal int Differing { get; private set; }

    internal decimal Share => Compared == 0 ? 0 : (decimal)Differing / Compared;

    /// <summary>Compares two lists as bags, as a line more in the middle is one difference.</summary>
    internal void Add(IReadOnlyCollection<string> expected, IReadOnlyCollection<string> actual, string about)
    {
        Compared += expected.Count;
        if (expected.SequenceEqual(actual))
            return;
        Dictionary<string, int> counts = [];
        foreach (string line in expected)
            counts[line] = counts.GetValueOrDefault(line) + 1;
        foreach (string line in actual)
            counts[line] = counts.GetValueOrDefault(line) - 1;
        int gone = counts.Values.Where(static n => n > 0).Sum();
        int come = -counts.Values.Where(static n => n < 0).Sum();
        // what only stands in another order is a difference too
        Differing += Math.Max(Math.Max(gone, come), 1);
        Show(about, counts);
    }

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Differing} of {Compared} differ ({Share:P2})\n{_shown}");

    private void Show(string about, Dictionary<string, int> counts)
    {
        if (_shownCount++ >= MostShown)
            return;
        _shown.Append("  ").AppendLine(about.Length <= 160 ? about : about[..160] + "…");
        foreach ((string line, int count) in counts)
            if (count != 0)
                _shown.Append(count > 0 ? "    - " : "    + ").AppendLine(line);
    }
}
