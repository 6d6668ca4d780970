using System.IO.Enumeration;
using Hengyang.Stats.Tool.Input.Tables;

namespace Hengyang.Stats.Tool.Input;

/// <summary>A file to read.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="Document">What the output calls it.</param>
/// <param name="IsFound">Whether it was found in a folder and not named: then it may be something that no one would read.</param>
internal readonly record struct FoundFile(string Path, string Document, bool IsFound);

/// <summary>
/// The files that the names stand for: a folder for the texts in it, a pattern that no shell has expanded for the files that
/// it fits, both in the order of their names. Hidden files are left out, as shells do.
/// </summary>
internal static class InputNames
{
    private static readonly string[] TextEndings = [".txt", ".htm", ".html"];
    private static readonly string[] PageEndings = [".htm", ".html"];
    private static readonly string[] LineEndings = [".txt"];
    private static readonly string[] NdjsonEndings = [".ndjson", ".jsonl"];
    private static readonly string[] PackedEndings = ["", ".gz", ".zst"];

    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = 0, IgnoreInaccessible = false };

    internal static IEnumerable<FoundFile> Expand(InputSettings settings, Diagnostics diagnostics)
    {
        foreach (string name in settings.Names(diagnostics))
        {
            if (name == InputFile.StandardInput || File.Exists(name))
                yield return Named(name, settings);
            else if (Directory.Exists(name))
            {
                foreach (FoundFile file in InFolder(name, settings, diagnostics))
                    yield return file;
            }
            else if (name.AsSpan().ContainsAny('*', '?'))
            {
                foreach (FoundFile file in FitPattern(name, settings, diagnostics))
                    yield return file;
            }
            else
            {
                yield return Named(name, settings);
            }
        }
    }

    /// <summary>What a file is when nothing says it.</summary>
    internal static InputForm FormOf(string name) =>
        EndsIn(name, PageEndings) ? InputForm.Html
        : EndsIn(name, NdjsonEndings) ? InputForm.Ndjson
        : EndsIn(name, TableSheet.Endings) ? InputForm.Table
        : InputForm.Text;

    private static FoundFile Named(string name, InputSettings settings) =>
        new(name, name == InputFile.StandardInput || settings.DocumentByPath ? name : Path.GetFileName(name), IsFound: false);

    private static FoundFile Found(string path, string root, InputSettings settings)
    {
        string document = settings.DocumentByPath ? path : root.Length == 0 ? Path.GetFileName(path) : Path.GetRelativePath(root, path).Replace('\\', '/');
        return new FoundFile(path, document, IsFound: true);
    }

    private static string[] EndingsOf(InputForm? form) => form switch
    {
        InputForm.Html => PageEndings,
        InputForm.Lines => LineEndings,
        InputForm.Ndjson => NdjsonEndings,
        InputForm.Table => TableSheet.Endings,
        _ => TextEndings,
    };

    private static IEnumerable<FoundFile> InFolder(string name, InputSettings settings, Diagnostics diagnostics)
    {
        var passedOver = new PassedOver();
        string[] endings = EndingsOf(settings.Form);
        long found = 0;
        foreach (string file in Files(name, settings.IsRecursive, settings.WithHidden, diagnostics, passedOver))
        {
            if (!EndsIn(file, endings))
            {
                passedOver.Files++;
                continue;
            }
            found++;
            yield return Found(file, settings.IsRecursive ? name : string.Empty, settings);
        }
        if (found == 0 && !passedOver.HasFailed)
            diagnostics.Report(name, $"holds no {string.Join(", ", endings)} files{passedOver.Describe(", but ")}");
        else if (passedOver.Describe(string.Empty) is { Length: > 0 } words)
            diagnostics.Note(name, words + " passed over");
    }

    /// <summary>The files of a folder in the order of their names, then those of the folders in it.</summary>
    private static IEnumerable<string> Files(string folder, bool isRecursive, bool withHidden, Diagnostics diagnostics, PassedOver passedOver)
    {
        var files = new List<string>();
        var folders = new List<string>();
        try
        {
            foreach (FileSystemInfo entry in new DirectoryInfo(folder).EnumerateFileSystemInfos("*", Everything))
            {
                if (!withHidden && entry.Name[0] == '.')
                    continue;
                if (!entry.Attributes.HasFlag(FileAttributes.Directory))
                    files.Add(Path.Combine(folder, entry.Name));
                else if (entry.LinkTarget is null)
                    folders.Add(Path.Combine(folder, entry.Name));
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            diagnostics.Report(folder, "cannot be read: " + e.Message);
            passedOver.HasFailed = true;
        }
        files.Sort(StringComparer.Ordinal);
        folders.Sort(StringComparer.Ordinal);
        foreach (string file in files)
            yield return file;
        if (!isRecursive)
            passedOver.Folders += folders.Count;
        foreach (string inside in isRecursive ? folders : [])
        {
            foreach (string file in Files(inside, isRecursive, withHidden, diagnostics, passedOver))
                yield return file;
        }
    }

    /// <summary>The files that a pattern fits; * and ? in any part, ** for any number of folders.</summary>
    private static IEnumerable<FoundFile> FitPattern(string pattern, InputSettings settings, Diagnostics diagnostics)
    {
        string[] parts = pattern.Split('/', Path.DirectorySeparatorChar);
        int first = Array.FindIndex(parts, static p => p.AsSpan().ContainsAny('*', '?'));
        string root = first == 0 ? string.Empty : first == 1 && parts[0].Length == 0 ? "/" : string.Join('/', parts[..first]);
        // In the last part a pattern names files of one folder, which need no path to be told apart.
        string relativeTo = first == parts.Length - 1 ? string.Empty : root.Length == 0 ? "." : root;
        bool any = false;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (string path in Fit(root, parts.AsMemory(first), settings.WithHidden, diagnostics))
        {
            if (!seen.Add(path))
                continue;
            any = true;
            yield return Found(path, relativeTo, settings);
        }
        if (!any)
            diagnostics.Report(pattern, "no file fits this pattern");
    }

    private static IEnumerable<string> Fit(string folder, ReadOnlyMemory<string> parts, bool withHidden, Diagnostics diagnostics)
    {
        string part = parts.Span[0];
        bool isLast = parts.Length == 1;
        if (part == "**" && !isLast)
        {
            foreach (string path in Fit(folder, parts[1..], withHidden, diagnostics))
                yield return path;
        }
        foreach (FileSystemInfo entry in Entries(folder, diagnostics))
        {
            bool isFolder = entry.Attributes.HasFlag(FileAttributes.Directory);
            if ((entry.Name[0] == '.' && !withHidden && part[0] != '.') || !FileSystemName.MatchesSimpleExpression(part == "**" ? "*" : part, entry.Name, ignoreCase: false))
                continue;
            string path = folder.Length == 0 ? entry.Name : Path.Combine(folder, entry.Name);
            if (isLast && !isFolder)
                yield return path;
            if (!isFolder || entry.LinkTarget is not null || (isLast && part != "**"))
                continue;
            foreach (string inside in Fit(path, part == "**" ? parts : parts[1..], withHidden, diagnostics))
                yield return inside;
        }
    }

    private static List<FileSystemInfo> Entries(string folder, Diagnostics diagnostics)
    {
        var entries = new List<FileSystemInfo>();
        try
        {
            entries.AddRange(new DirectoryInfo(folder.Length == 0 ? "." : folder).EnumerateFileSystemInfos("*", Everything));
        }
        catch (DirectoryNotFoundException)
        {
            // A pattern with a folder that is not there fits nothing, and that is said.
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            diagnostics.Report(folder, "cannot be read: " + e.Message);
        }
        entries.Sort(static (one, other) => string.CompareOrdinal(one.Name, other.Name));
        return entries;
    }

    private static bool EndsIn(string name, string[] endings)
    {
        foreach (string ending in endings)
        {
            foreach (string packed in PackedEndings)
            {
                if (name.EndsWith(ending + packed, StringComparison.OrdinalIgnoreCase))
                    return true;
            }
        }
        return false;
    }

    /// <summary>What a folder holds that is not read.</summary>
    private sealed class PassedOver
    {
        internal long Files { get; set; }

        internal long Folders { get; set; }

        internal bool HasFailed { get; set; }

        internal string Describe(string before)
        {
            string files = Files == 0 ? string.Empty : Files == 1 ? "1 other file" : $"{Files} other files";
            string folders = Folders == 0 ? string.Empty : (Folders == 1 ? "1 folder" : $"{Folders} folders") + " (--recursive enters them)";
            string words = files.Length > 0 && folders.Length > 0 ? files + " and " + folders : files + folders;
            return words.Length == 0 ? string.Empty : before + words;
        }
    }
}
