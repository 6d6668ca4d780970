using System.Globalization;
using System.Text;

namespace Hengyang.Stats.Tests.Text;

/// <summary>
/// The tokens of a text as one line: numbers as <c>text=value</c>, units as <c>text:unit</c>, words as <c>text.Kind</c>, marks by
/// themselves; <c>|</c> ends a sentence, <c>||</c> a paragraph, and ⏎ stands for a line break.
/// </summary>
internal static class TokenTable
{
    internal static string Of(string text)
    {
        var table = new StringBuilder();
        Workspace workspace = Workspace.Rent();
        char[] buffer = new char[text.Length];
        ReadOnlySpan<char> clean = buffer.AsSpan(0, TextCleaner.Clean(text, buffer, workspace.Drops, default));
        int position = 0;
        while (position < clean.Length)
        {
            SentenceBreak end = Lexer.ReadSentence(clean, ref position, workspace);
            foreach (Token token in workspace.Tokens)
                Append(table, text, token, workspace);
            table.Append(end == SentenceBreak.Paragraph ? "|| " : "| ");
        }

        workspace.Return();
        return table.ToString().TrimEnd().Replace("\r\n", "⏎", StringComparison.Ordinal).Replace('\n', '⏎').Replace('\r', '⏎');
    }

    private static void Append(StringBuilder table, string text, in Token token, Workspace workspace)
    {
        TextRange range = workspace.Drops.SourceOf(TextRange.FromBounds(token.Start, token.End));
        table.Append(text, range.Start, range.Length);
        if (token.Kind == TokenKind.Number)
        {
            NumberToken number = workspace.Numbers[token.Value];
            table.Append('=').Append(number.Value.ToString(CultureInfo.InvariantCulture));
            if (number.High != number.Value)
                table.Append("..").Append(number.High.ToString(CultureInfo.InvariantCulture));
        }
        else if (token.Kind == TokenKind.Word)
        {
            table.Append('.').Append(token.Word);
        }

        if (!token.Unit.IsNone)
            table.Append(':').Append(token.Unit);
        table.Append(' ');
    }
}
