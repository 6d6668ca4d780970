namespace Hengyang.Stats.Tool.Input;

/// <summary>What is read, and how it is divided into texts.</summary>
internal sealed record InputSettings
{
    /// <summary>The names on the command line.</summary>
    internal IReadOnlyList<string> Files { get; init; } = [InputFile.StandardInput];

    /// <summary>A file with more names, a line each; or null.</summary>
    internal string? FilesFrom { get; init; }

    /// <summary>Whether those names end with a NUL instead of a line feed.</summary>
    internal bool NamesEndWithNul { get; init; }

    /// <summary>Where standard input is read from when it holds the names.</summary>
    internal Stream StandardInput { get; init; } = Stream.Null;

    /// <summary>How the inputs are divided; null to go by their names.</summary>
    internal InputForm? Form { get; init; }

    /// <summary>The encoding of all of them, or null to look at each.</summary>
    internal TextEncoding? Encoding { get; init; }

    /// <summary>Whether the folders in a folder are entered.</summary>
    internal bool IsRecursive { get; init; }

    /// <summary>Whether hidden files are read too.</summary>
    internal bool WithHidden { get; init; }

    /// <summary>Whether a text is called by the path of its file.</summary>
    internal bool DocumentByPath { get; init; }

    /// <summary>How the day of a text stands in the name of its file, or null.</summary>
    internal NamePattern? DatePattern { get; init; }

    /// <summary>How its area stands there, or null.</summary>
    internal NamePattern? AreaPattern { get; init; }

    /// <summary>What a table says of each text, or null.</summary>
    internal Sidecar? Sidecar { get; init; }

    /// <summary>Which columns of a table of texts hold what, or null where tables are no texts.</summary>
    internal TextColumns? Columns { get; init; }

    /// <summary>The fields of the input that come back in the output.</summary>
    internal IReadOnlyList<string> Keep { get; init; } = [];

    /// <summary>Whether a broken line is a text all the same, of which the end is told.</summary>
    internal bool WithBroken { get; init; }

    /// <summary>Whether there is one text, so that there is nothing to share out.</summary>
    internal bool IsOneText =>
        Files is [{ } name] && FilesFrom is null && Columns is null && (Form ?? InputNames.FormOf(name)) is InputForm.Text or InputForm.Html or InputForm.Table
        && !Directory.Exists(name) && !name.AsSpan().ContainsAny('*', '?');

    /// <summary>The names on the command line and those that a file holds.</summary>
    internal IEnumerable<string> Names(Diagnostics diagnostics) =>
        FilesFrom is null ? Files : Files.Concat(NameList.Read(FilesFrom, NamesEndWithNul, StandardInput, diagnostics));
}
