namespace Hengyang.Stats.Tests.Hostile;

/// <summary>Cuts a text that fails down to what still does.</summary>
internal static class Shortening
{
    /// <summary>The shortest text that still fails, found by taking out halves, quarters, …, single characters.</summary>
    internal static string Of(string text, Func<string, bool> fails)
    {
        for (int length = text.Length / 2; length > 0; length = length == 1 ? 0 : (length + 1) / 2)
        {
            for (int from = 0; from + length <= text.Length;)
            {
                string shorter = text.Remove(from, length);
                if (fails(shorter))
                    text = shorter;
                else
                    from += length;
            }
        }

        return text;
    }
}
