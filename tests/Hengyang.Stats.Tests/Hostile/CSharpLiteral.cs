using System.Globalization;
using System.Text;

namespace Hengyang.Stats.Tests.Hostile;

/// <summary>A text as a C# string literal: what cannot be seen or is no whole character is escaped.</summary>
internal static class CSharpLiteral
{
    internal static string Of(string text)
    {
        var literal = new StringBuilder("\"");
        foreach (char c in text)
        {
            bool seen = char.IsAsciiLetterOrDigit(c) || char.IsBetween(c, '\u3001', '\u9FFF') || char.IsBetween(c, '\uFF01', '\uFF5E')
                || (char.IsAscii(c) && !char.IsControl(c) && c is not ('"' or '\\')) || c is '‰' or '—' or '“' or '”' or '¥' or '℃';
            literal.Append(seen ? c.ToString() : c switch { '\n' => "\\n", '\r' => "\\r", '\t' => "\\t", '"' => "\\\"", '\\' => "\\\\", _ => "\\u" + ((int)c).ToString("X4", CultureInfo.InvariantCulture) });
        }

        return literal.Append('"').ToString();
    }
}
