namespace Hengyang.Stats;

/// <summary>
/// What the reader sees for each character: Simplified, half-width letters and digits; 0 for those that <see cref="TextCleaner"/>
/// looks at more closely (blanks, line breaks, what prints nothing, stars, 參). Marks stay as they are written.
/// </summary>
internal static class ReadingTable
{
    internal static readonly char[] Characters = Build();

    /// <summary>Characters that print nothing: zero-width spaces and joiners, soft hyphens, marks of direction, byte-order marks.</summary>
    private const string Invisible = "\u00AD\u200B\u200C\u200D\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2060\u2061\u2062\u2063\u2064\uFEFF";

    internal static bool IsInvisible(char c) => c >= '\u00AD' && Invisible.Contains(c);

    private static char[] Build()
    {
        char[] table = new char[char.MaxValue + 1];
        for (int i = 0; i < table.Length; i++)
        {
            char c = (char)i;
            bool stays = Marks.KindOf(c) != TokenKind.None || c == '〇';
            bool special = Marks.ClassOf(c) is CharClass.Space or CharClass.LineBreak || IsInvisible(c) || c is '*' or '參';
            table[i] = special ? '\0' : stays ? c : CharTable.Folded[i];
        }

        return table;
    }
}
