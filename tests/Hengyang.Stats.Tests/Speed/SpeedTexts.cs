using System.Text;
using Hengyang.Stats.Tests.Contracts;

namespace Hengyang.Stats.Tests.Speed;

/// <summary>The texts of the benchmarks, with their figures as they are written.</summary>
internal static class SpeedTexts
{
    internal static string Read(string name) =>
        File.ReadAllText(Repository.PathOf("benchmarks", "Hengyang.Stats.Benchmarks", "Corpus", name + ".txt"))
            .ReplaceLineEndings("\n").Replace("«", "").Replace("»", "");

    /// <summary>One paragraph again and again: a text that is everywhere alike, so that every length has the same share of everything.</summary>
    internal static string Alike(string name, int length)
    {
        string paragraph = Read(name).Split('\n').First(p => p.Length > 100) + "\n";
        var text = new StringBuilder(length);
        while (text.Length < length)
            text.Append(paragraph);
        return text.ToString(0, length);
    }
}
