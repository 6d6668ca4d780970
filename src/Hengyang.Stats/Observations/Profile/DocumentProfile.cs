namespace Hengyang.Stats;

/// <summary>What the head of a text says about all of it, found before its sentences are read.</summary>
/// <param name="Area">The area that it is about; null for none.</param>
/// <param name="IsOfTaiwan">Whether its 我國 is Taiwan, which it does not name so.</param>
/// <param name="NamesHongKong">Whether it names 香港, which its 本港 stands for.</param>
internal readonly record struct DocumentProfile(string? Area, bool IsOfTaiwan, bool NamesHongKong)
{
    /// <summary>A text shows what it is in its head; a longer look costs more than it brings.</summary>
    private const int HeadLength = 6000;

    /// <summary>So many numbered paragraphs of prose make a digest.</summary>
    private const int FewestItems = 6;

    private const int ShortestItem = 25;

    internal static DocumentProfile Of(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> head = text[..Math.Min(text.Length, HeadLength)];
        bool ofTaiwan = head.Contains('國') && (head.Contains('臺') || Holds(head, "民國") || Holds(head, "台灣") || Holds(head, "新台幣"));
        return new DocumentProfile(IsDigest(head) ? null : HomeArea.Find(head), ofTaiwan, Holds(head, "香港"));
    }

    private static bool Holds(ReadOnlySpan<char> text, string word) => text.IndexOf(word, StringComparison.Ordinal) >= 0;

    /// <summary>Many items of news, numbered 1、 2、 3、 as often as not anew in each section: they are about as many places.</summary>
    private static bool IsDigest(ReadOnlySpan<char> text)
    {
        int items = 0;
        int others = 0;
        while (!text.IsEmpty)
        {
            int end = text.IndexOf('\n');
            ReadOnlySpan<char> line = (end < 0 ? text : text[..end]).Trim();
            text = end < 0 ? default : text[(end + 1)..];
            if (line.Length < ShortestItem)
                continue;
            int digits = line.IndexOfAnyExceptInRange('0', '9');
            if (digits is 1 or 2 && line[digits] is '、' or '.' or '．')
                items++;
            else
                others++;
        }

        return items >= FewestItems && items > others;
    }
}
