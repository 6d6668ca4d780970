using System.Globalization;

namespace Hengyang.Stats.Tests.Contracts;

/// <summary>Cultures whose signs, digits, calendars or letters differ from what the library writes.</summary>
internal static class OddCultures
{
    internal static string[] Names { get; } = ["ar-SA", "sv-SE", "tr-TR", "fa-IR", "th-TH", "de-DE"];

    /// <summary>Runs an action under a culture, and gives the thread its own back.</summary>
    internal static void Under(string name, Action action)
    {
        (CultureInfo culture, CultureInfo uiCulture) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = Get(name);
            action();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, uiCulture);
        }
    }

    private static CultureInfo Get(string name)
    {
        CultureInfo culture;
        try
        {
            culture = new CultureInfo(name);
        }
        catch (CultureNotFoundException)
        {
            // Without ICU there is only the invariant culture.
            culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        }
        // What the real cultures have, or had in some version of their data; made sure of here.
        culture.NumberFormat.NegativeSign = "\u2212";
        culture.NumberFormat.NumberDecimalSeparator = name == "ar-SA" ? "\u066B" : ",";
        culture.NumberFormat.NumberGroupSeparator = "\u00A0";
        culture.NumberFormat.PercentSymbol = "\u066A";
        culture.DateTimeFormat.DateSeparator = "~";
        return culture;
    }
}
