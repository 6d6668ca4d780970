using System.Globalization;

namespace Hengyang.Stats;

/// <summary>The words of every error, in one place.</summary>
internal static class ErrorMessages
{
    internal static string For(ParseError error) =>
        string.Create(CultureInfo.InvariantCulture, $"{Reason(error.Status)} at position {error.Position}");

    internal static string IndicatorWithoutName(string code) => $"the indicator '{code}' has no name";

    internal const string CountsDiffer = "分别 has more or fewer figures than names, so its observations are left out";

    internal const string OpenEnded = "多 bounds a number from above, and a negative one from below.";

    internal const string BoundOfItsOwn = "Only a range, 多 and 余 have a bound of their own.";

    internal const string UnchangedWithSize = "A change of a stated size goes up or down; use PercentageChange.Unchanged for 持平.";

    internal static string NoQuantityFormat(ReadOnlySpan<char> format) =>
        $"A quantity has no format '{format}': it is G, R, N2 or F2 with any precision, a magnitude word such as 亿, or both, 亿:N2.";

    private static string Reason(ParseStatus status) => status switch
    {
        ParseStatus.Ok => "no error",
        ParseStatus.Empty => "the text is empty",
        ParseStatus.NoMatch => "the text does not begin with such a value",
        ParseStatus.UnexpectedCharacter => "unexpected character",
        ParseStatus.InvalidOrder => "digits or magnitude words in an order that makes no number",
        ParseStatus.UnknownUnit => "a unit was expected",
        ParseStatus.InvalidDate => "the calendar has no such date",
        ParseStatus.Overflow => "the value is out of the range of decimal",
        ParseStatus.TrailingText => "text after the end of the value",
        _ => "the text could not be read",
    };
}
