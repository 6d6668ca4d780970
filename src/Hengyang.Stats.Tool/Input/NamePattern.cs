using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Hengyang.Stats.Tool.Input;

/// <summary>
/// A pattern over the names of files that takes a part out of them: <c>xwlb-{yyyyMMdd}-*</c> a day, <c>{area}-*.txt</c> an area.
/// * stands for any characters, ? for one; a pattern with a slash goes over the end of the path, one without over the file's name.
/// </summary>
internal sealed partial class NamePattern
{
    private readonly Regex _regex;
    private readonly string _format;
    private readonly bool _isOverPath;

    private NamePattern(Regex regex, string format, bool isOverPath)
    {
        _regex = regex;
        _format = format;
        _isOverPath = isOverPath;
    }

    /// <summary>Reads a pattern.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="isDate">Whether it takes out a day, in braces written with y, M and d; else the word area stands there.</param>
    /// <param name="read">The pattern that was read.</param>
    internal static bool TryParse(string pattern, bool isDate, out NamePattern? read)
    {
        read = null;
        Match part = Part().Match(pattern);
        string format = part.Groups[1].Value;
        if (!part.Success || part.NextMatch().Success || (isDate ? !IsDateFormat(format) : format != "area"))
            return false;
        var regex = new StringBuilder(pattern.Contains('/', StringComparison.Ordinal) ? "(?:^|/)" : "^");
        Append(regex, pattern.AsSpan(0, part.Index));
        regex.Append(isDate ? DatePart(format) : "(.+?)");
        Append(regex, pattern.AsSpan(part.Index + part.Length));
        read = new NamePattern(
            new Regex(regex.Append('$').ToString(), RegexOptions.CultureInvariant | RegexOptions.Singleline, TimeSpan.FromSeconds(1)),
            format,
            pattern.Contains('/', StringComparison.Ordinal));
        return true;
    }

    /// <summary>The part of a name, or null where it does not fit.</summary>
    internal string? Find(string path)
    {
        Match match = _regex.Match(_isOverPath ? path.Replace('\\', '/') : Path.GetFileName(path));
        return match.Success ? match.Groups[1].Value : null;
    }

    /// <summary>The day in a name, or null where it does not fit or is none.</summary>
    internal DateOnly? FindDay(string path) =>
        DateOnly.TryParseExact(Find(path), _format, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? day : null;

    private static bool IsDateFormat(string format) =>
        format.Contains("yyyy", StringComparison.Ordinal) && format.Contains('M', StringComparison.Ordinal) && format.Contains('d', StringComparison.Ordinal)
        && format.AsSpan().IndexOfAnyExcept("yMd-_.年月日/") < 0;

    /// <summary>As many digits as there are letters; one letter alone stands for one or two.</summary>
    private static string DatePart(string format) => "(" + DateLetters().Replace(
        Regex.Escape(format), static m => m.Length == 1 ? "[0-9]{1,2}" : $"[0-9]{{{m.Length}}}") + ")";

    private static void Append(StringBuilder regex, ReadOnlySpan<char> literal)
    {
        foreach (char c in literal)
            regex.Append(c switch { '*' => ".*?", '?' => ".", _ => Regex.Escape(c.ToString()) });
    }

    [GeneratedRegex(@"\{([^{}]+)\}")]
    private static partial Regex Part();

    [GeneratedRegex("y+|M+|d+")]
    private static partial Regex DateLetters();
}
