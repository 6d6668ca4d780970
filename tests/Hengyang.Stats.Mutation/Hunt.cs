using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using Hengyang.Stats.Tests.Hostile;

namespace Hengyang.Stats.Mutation;

/// <summary>
/// Looks for texts that break a promise: that throw, whose mentions lie over one another, that come back otherwise from JSON or are read otherwise in
/// UTF-8. Edits are led by which conditions a text asks, so that what few texts ask is edited as often as what all ask.
/// </summary>
internal sealed class Hunt
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private readonly bool[] _seen;

    private Hunt() => _seen = (bool[])Assembly.LoadFrom(Path.Combine(AppContext.BaseDirectory, "Hengyang.Stats.Mutants.dll")).GetType("Mutant")!.GetField("Seen")!.GetValue(null)!;

    /// <summary>Appends each text that breaks one, shortened, with what it breaks; 1 where there is any.</summary>
    internal static int Run(string manifest, string results, int minutes, int seed, string[] folders)
    {
        int[] ids = [.. JsonDocument.Parse(File.ReadAllText(manifest)).RootElement.EnumerateArray().Select(static m => m.GetProperty("id").GetInt32())];
        int found = 0;
        var thread = new Thread(() => found = new Hunt().Look(ids, results, minutes, seed, folders), 1 << 28);
        thread.Start();
        thread.Join();
        return found == 0 ? 0 : 1;
    }

    private int Look(int[] ids, string results, int minutes, int seed, string[] folders)
    {
        HashSet<string> faults = [];
        var guide = new Guide(folders.SelectMany(Silence.TextsOf), ids, text => { Note(text); return _seen; }, seed);
        long until = Environment.TickCount64 + (minutes * 60_000L);
        int read = 0;
        foreach (string text in guide.Edits(int.MaxValue, static _ => true))
        {
            if (Environment.TickCount64 > until)
                break;
            if (!Promises.HasJson(text))
                continue;
            read++;
            string? fault = Note(text);
            if (fault is null)
            {
                guide.Note(text, _seen);
                continue;
            }

            if (!faults.Add(fault))
                continue;
            File.AppendAllText(results, JsonSerializer.Serialize(new { text = Shortening.Of(text, shorter => Promises.FaultOf(shorter) == fault), fault }, Plain) + "\n");
        }

        Console.WriteLine($"{read} texts read, {faults.Count} kinds of faults");
        return faults.Count;
    }

    private string? Note(string text)
    {
        Array.Clear(_seen);
        return Promises.FaultOf(text);
    }
}
