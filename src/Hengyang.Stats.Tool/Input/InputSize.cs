namespace Hengyang.Stats.Tool.Input;

/// <summary>How much there is to read, for who waits for it.</summary>
internal static class InputSize
{
    private const int MostFiles = 200_000;

    /// <summary>The bytes of all inputs; null when one has no length of its own: a pipe, packed files, names that are still to come.</summary>
    internal static long? Of(InputSettings settings)
    {
        if (settings.FilesFrom is not null)
            return null;
        long total = 0;
        int files = 0;
        foreach (FoundFile file in InputNames.Expand(settings, new RecordedDiagnostics()))
        {
            bool isPacked = file.Path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) || file.Path.EndsWith(".zst", StringComparison.OrdinalIgnoreCase);
            if (file.Path == InputFile.StandardInput || isPacked || ++files > MostFiles)
                return null;
            try
            {
                total += new FileInfo(file.Path).Length;
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                // What cannot be read is reported where it is read.
            }
        }
        return total;
    }
}
