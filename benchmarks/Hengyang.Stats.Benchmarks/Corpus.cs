using System.Reflection;
using System.Text;

namespace Hengyang.Stats.Benchmarks;

/// <summary>
/// The texts of the benchmarks: our own, repeated to about 64 KB of UTF-8. The figures that the texts mark with «» get
/// other digits in every copy, always the same ones, so that no two copies are alike and every run reads the same text.
/// </summary>
internal sealed class Corpus
{
    internal const int Size = 64 * 1024;

    private Corpus(string text)
    {
        Text = text;
        Utf8 = Encoding.UTF8.GetBytes(text);
    }

    /// <summary>The names of the texts: one with a figure in nearly every clause, one with few.</summary>
    internal static IReadOnlyList<string> Names { get; } = ["bulletin", "news"];

    internal string Text { get; }

    internal byte[] Utf8 { get; }

    internal static Corpus Load(string name)
    {
        string template = Read(name);
        var text = new StringBuilder();
        var random = new Xorshift(0x9E3779B9);
        int bytes = 0;
        while (bytes < Size)
        {
            string copy = Vary(template, ref random);
            bytes += Encoding.UTF8.GetByteCount(copy) + 1;
            text.Append(copy).Append('\n');
        }
        return new Corpus(text.ToString());
    }

    private static string Read(string name)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name + ".txt")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    private static string Vary(string template, ref Xorshift random)
    {
        var text = new StringBuilder(template.Length);
        bool inside = false;
        foreach (char c in template)
        {
            if (c is '«' or '»')
                inside = c == '«';
            else if (inside && char.IsAsciiDigit(c))
                text.Append((char)('1' + random.Next(9)));
            else
                text.Append(c);
        }
        return text.ToString();
    }

    /// <summary>A generator that is the same on every framework and machine.</summary>
    private struct Xorshift(uint seed)
    {
        private uint _state = seed;

        internal uint Next(uint below)
        {
            _state ^= _state << 13;
            _state ^= _state >> 17;
            _state ^= _state << 5;
            return _state % below;
        }
    }
}
