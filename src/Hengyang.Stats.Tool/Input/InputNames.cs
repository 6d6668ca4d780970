using System.IO.Enumeration;

namespace Hengyang.Stats.Tool.Input;

/// <summary>
/// The files that the names stand for: a folder for the texts in it, a pattern that no shell has expanded for the files that
/// it fits, both in the order of their names.
/// </summary>
internal static class InputNames
{
    private static readonly string[] TextEndings = [".txt", ".htm", ".html"];
    private static readonly string[] PageEndings = [".htm", ".html"];
    private static readonly string[] LineEndings = [".txt"];
    private static readonly string[] NdjsonEndings = [".ndjson", ".jsonl"];

    internal static IEnumerable<string> Expand(IEnumerable<string> names, InputForm? form, Diagnostics diagnostics)
    {
        foreach (string name in names)
        {
            if (name == InputFile.StandardInput || File.Exists(name))
                yield return name;
            else if (Directory.Exists(name))
            {
                foreach (string file in Files(name, EndingsOf(form), $"holds no {string.Join(", ", EndingsOf(form))} files", diagnostics))
                    yield return file;
            }
            else if (name.AsSpan().ContainsAny('*', '?'))
            {
                foreach (string file in Files(name, null, "no file fits this pattern", diagnostics))
                    yield return file;
            }
            else
            {
                yield return name;
            }
        }
    }

    /// <summary>What a file is when nothing says it.</summary>
    internal static InputForm FormOf(string name) => EndsIn(name, PageEndings) ? InputForm.Html : InputForm.Text;

    private static string[] EndingsOf(InputForm? form) => form switch
    {
        InputForm.Html => PageEndings,
        InputForm.Lines => LineEndings,
        InputForm.Ndjson => NdjsonEndings,
        _ => TextEndings,
    };

    /// <summary>The files of a folder with certain endings, or those that a pattern in the last part of the name fits; folders within are not entered.</summary>
    private static List<string> Files(string name, string[]? endings, string none, Diagnostics diagnostics)
    {
        var found = new List<string>();
        try
        {
            string folder = endings is null ? Path.GetDirectoryName(name) is { Length: > 0 } parent ? parent : "." : name;
            string pattern = Path.GetFileName(name);
            foreach (string file in Directory.EnumerateFiles(folder))
            {
                if (endings is null ? FileSystemName.MatchesSimpleExpression(pattern, Path.GetFileName(file), ignoreCase: false) : EndsIn(file, endings))
                    found.Add(endings is null && folder == "." ? Path.GetFileName(file) : file);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            diagnostics.Report(name, "cannot be read: " + e.Message);
            return found;
        }
        if (found.Count == 0)
            diagnostics.Report(name, none);
        found.Sort(StringComparer.Ordinal);
        return found;
    }

    private static bool EndsIn(string name, string[] endings)
    {
        foreach (string ending in endings)
        {
            if (name.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }
}
