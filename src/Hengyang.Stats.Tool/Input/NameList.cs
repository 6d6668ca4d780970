using System.Text;

namespace Hengyang.Stats.Tool.Input;

/// <summary>The names that a file or standard input holds, read as they come.</summary>
internal static class NameList
{
    internal static IEnumerable<string> Read(string file, bool endWithNul, Stream standardInput, Diagnostics diagnostics)
    {
        TextReader? reader = null;
        try
        {
            reader = file == InputFile.StandardInput ? new StreamReader(standardInput, new UTF8Encoding(false)) : new StreamReader(file, new UTF8Encoding(false));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            diagnostics.Report(file, "cannot be read: " + e.Message);
        }
        if (reader is null)
            yield break;
        using (reader)
        {
            var name = new StringBuilder();
            for (int c = reader.Read(); c >= 0; c = reader.Read())
            {
                if (c != (endWithNul ? '\0' : '\n'))
                {
                    name.Append((char)c);
                    continue;
                }
                if (Take(name, endWithNul) is { Length: > 0 } next)
                    yield return next;
            }
            if (Take(name, endWithNul) is { Length: > 0 } last)
                yield return last;
        }
    }

    private static string Take(StringBuilder name, bool endWithNul)
    {
        string text = name.ToString();
        name.Clear();
        return endWithNul ? text : text.TrimEnd('\r');
    }
}
