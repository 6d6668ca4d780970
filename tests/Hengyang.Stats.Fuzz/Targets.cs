using System.Text;
using System.Text.Json;
using Hengyang.Stats.Tests.Hostile;
using Hengyang.Stats.Tool;

namespace Hengyang.Stats.Fuzz;

/// <summary>What is asked of bytes, by name. An answer is what is wrong, or null; an exception is an answer too.</summary>
internal sealed class Targets
{
    /// <summary>What a document may allocate: some bytes a character of the text and what it needs for the first.</summary>
    private const long BytesPerCharacter = 2_000;
    private const long BytesBefore = 4_000_000;

    /// <summary>The reader allocates nothing but what it rents once, and the tables of the library when it is the first.</summary>
    private const long BytesOfReader = 16_000_000;

    /// <summary>What everything that is asked of an input together may: the tool's buffers and a page's tree come to this.</summary>
    private const long BytesPerByte = 20_000;
    private const long BytesForAll = 64_000_000;

    private static readonly StatisticsOptions Options = new() { ReferenceDate = new DateOnly(2024, 1, 15) };

    private readonly OneText _text = new();

    internal string? Failure(string target, byte[] bytes)
    {
        try
        {
            long before = GC.GetTotalAllocatedBytes();
            string? failure = target switch
            {
                "text" => Text(Encoding.UTF8.GetString(bytes)),
                "utf8" => Utf8(bytes),
                "json" => Json(bytes),
                "lines" => Tool(bytes, "extract", "--input", "ndjson", "-"),
                "page" => Tool(bytes, "extract", "--input", "html", "-"),
                "table" => Tool(bytes, "extract", "--input", "table", "-"),
                _ => Tool(bytes, "extract", "--encoding", "auto", "-"),
            };
            long allocated = GC.GetTotalAllocatedBytes() - before;
            return failure ?? (allocated <= BytesForAll + (BytesPerByte * bytes.Length) ? null : $"{allocated} bytes allocated for an input of {bytes.Length}");
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return e.ToString();
        }
    }

    private string? Text(string text)
    {
        if (_text.Failure(text) is { } failure)
            return failure;
        long before = GC.GetAllocatedBytesForCurrentThread();
        StatisticsDocument.Parse(text, Options);
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        return allocated <= BytesBefore + (BytesPerCharacter * text.Length) ? null : $"{allocated} bytes for a document of {text.Length} characters";
    }

    /// <summary>Bytes that need not be UTF-8: read as if broken ones were U+FFFD, or refused with an error of the argument's.</summary>
    private static string? Utf8(byte[] bytes)
    {
        int last = 0;
        long before = GC.GetAllocatedBytesForCurrentThread();
        using var reader = new StatisticsReader(bytes, Options);
        while (reader.Read())
        {
            TextRange range = reader.Current.Range;
            if (range.Start < last || range.Length <= 0 || range.End > bytes.Length)
                return $"{reader.Current.Kind} at {range} behind {last}";
            last = range.End;
        }

        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        if (allocated > BytesOfReader)
            return $"{allocated} bytes for reading {bytes.Length}";
        Quantity.TryParse(bytes, out _);
        PercentageChange.TryParse(bytes, null, out _);
        DateRange.TryParse(bytes, null, out _);
        Rank.TryParse(bytes, out _);
        Quantity.TryParsePartial(bytes, out _, out int quantity);
        PercentageChange.TryParsePartial(bytes, out _, out int change);
        DateRange.TryParsePartial(bytes, Options.ReferenceDate, out _, out int period);
        Rank.TryParsePartial(bytes, out _, out int rank);
        foreach (int length in (int[])[quantity, change, period, rank])
            if (length < 0 || length > bytes.Length)
                return $"a part of {length} bytes of {bytes.Length}";
        return null;
    }

    /// <summary>JSON is refused with <see cref="JsonException"/>, or gives a value that writes JSON which gives the same value.</summary>
    private static string? Json(byte[] bytes) =>
        Back<Quantity>(bytes) ?? Back<PercentageChange>(bytes) ?? Back<DateRange>(bytes) ?? Back<Rank>(bytes) ?? Back<Unit>(bytes)
        ?? Back<Observation>(bytes) ?? Back<Mention>(bytes) ?? Back<DocumentWarning>(bytes);

    private static string? Back<T>(byte[] bytes)
    {
        T? value;
        try
        {
            value = JsonSerializer.Deserialize<T>(bytes);
        }
        catch (JsonException)
        {
            return null;
        }

        byte[] written = JsonSerializer.SerializeToUtf8Bytes(value);
        T? again = JsonSerializer.Deserialize<T>(written);
        return EqualityComparer<T>.Default.Equals(value, again) ? null : $"{typeof(T).Name} {value} is written as {Encoding.UTF8.GetString(written)}, which is {again}";
    }

    private static string? Tool(byte[] bytes, params string[] args)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter { NewLine = "\n" };
        var console = new ToolConsole { In = new MemoryStream(bytes), Out = output, Error = error };
        int exitCode = ToolApp.RunAsync(args, console).GetAwaiter().GetResult();
        if (exitCode is not (0 or 1))
            return $"exit status {exitCode}: {error}";
        if (exitCode == 1 && error.GetStringBuilder().Length == 0)
            return "exit status 1 and not a word";
        foreach (ReadOnlyMemory<byte> line in Lines(output.ToArray()))
            using (JsonDocument.Parse(line))
            {
            }

        return null;
    }

    private static IEnumerable<ReadOnlyMemory<byte>> Lines(byte[] bytes)
    {
        for (int start = 0; start < bytes.Length;)
        {
            int end = Array.IndexOf(bytes, (byte)'\n', start);
            end = end < 0 ? bytes.Length : end;
            if (end > start)
                yield return bytes.AsMemory(start, end - start);
            start = end + 1;
        }
    }
}
