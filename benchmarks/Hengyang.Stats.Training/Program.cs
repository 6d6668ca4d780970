using System.Buffers.Binary;
using Hengyang.Stats;
using Hengyang.Stats.Training;

// dotnet run -c Release --project benchmarks/Hengyang.Stats.Training -- GOLD... [TABLE.bin]
// GOLD is a folder with docs/, gold.jsonl, reference-dates.tsv and reader-*.jsonl.gz, the answers of a reader that had not seen it.
// --shares GOLD... TABLE.bin keeps the weights and counts the shares anew, in sets that neither the weights nor the reader had seen.
const int folds = 5;
const string sharesOnly = "--shares";
string? table = args.LastOrDefault(static a => a.EndsWith(".bin", StringComparison.Ordinal));
List<GoldSet> sets = [.. args.Where(a => a != table && a != sharesOnly).Select(static a => new GoldSet(a))];
if (sets.Count == 0)
{
    Console.Error.WriteLine("usage: Hengyang.Stats.Training GOLD... [TABLE.bin]   learns the table of confidence from gold sets and writes it");
    Console.Error.WriteLine("       Hengyang.Stats.Training --shares GOLD... TABLE.bin   keeps its weights, and counts its shares in sets that they have not seen");
    return 2;
}

if (args.Contains(sharesOnly) && table is not null)
{
    byte[] before = File.ReadAllBytes(table);
    sbyte[] kept = [.. before.Take(ObservationFeatures.TableLength).Select(static b => (sbyte)b)];
    List<(int Score, bool IsRight)> unseen = [.. sets.SelectMany(static set => set.ReadBefore()).Select(a => (Learner.Score(kept, a), a.IsRight))];
    List<(short Least, byte Hundredths)> shares = Calibration.Of(unseen);
    Console.WriteLine("calibration (least score, hundredths): " + string.Join(' ', shares.Select(static s => $"{s.Least}:{s.Hundredths}")));
    Report.Write("answers of a reader in texts that neither it nor the weights had seen", unseen, shares, unseen.Count);

    // what is so unlikely that these sets hold too little of it keeps the share that it had
    for (int at = before.Length - 3; at >= kept.Length; at -= 3)
        if ((Least: BinaryPrimitives.ReadInt16LittleEndian(before.AsSpan(at)), Hundredths: before[at + 2]) is var low && low.Least < shares[0].Least && low.Hundredths < shares[0].Hundredths)
            shares.Insert(0, low);
    WriteTable(table, kept, shares);
    return 0;
}

List<Answer> answers = [.. sets.SelectMany(static set => set.Answers)];
Console.WriteLine($"{answers.Count} answers of {answers.Select(static a => a.Document).Distinct().Count()} texts, {answers.Count(static a => a.IsRight)} right");

sbyte[][] tables = new sbyte[folds][];
for (int fold = 0; fold < folds; fold++)
{
    int out_ = fold;
    tables[fold] = Learner.Learn([.. answers.Where(a => Answer.FoldOf(a.Document, folds) != out_)]);
}

// the shares are those of prose: tables are right so often that they would lift every step they stand in
List<(int Score, bool IsRight)> left = [.. sets.SelectMany(static set => set.ReadBefore()).Select(Scored)];
List<(short Least, byte Hundredths)> steps = Calibration.Of(left);
Console.WriteLine("calibration (least score, hundredths): " + string.Join(' ', steps.Select(static s => $"{s.Least}:{s.Hundredths}")));
Report.Write("answers of a reader that had not seen the texts, each scored by a table that had not either", left, steps, left.Count);
foreach (GoldSet set in sets)
{
    List<(int Score, bool IsRight)> before = [.. set.ReadBefore().Select(Scored)];
    Report.Write($"the same of {set.Name} alone", before, steps, before.Count);
    List<(int Score, bool IsRight)> now = [.. set.Documents.SelectMany(set.ReadNow).Select(Scored)];
    Report.Write($"answers of the reader of today in {set.Name}, each scored by a table that had not seen the text", now, steps, now.Count);
}

if (table is null)
    return 0;

WriteTable(table, Learner.Learn(answers), steps);
return 0;

static void WriteTable(string table, sbyte[] weights, List<(short Least, byte Hundredths)> steps)
{
    using FileStream file = File.Create(table);
    file.Write(System.Runtime.InteropServices.MemoryMarshal.AsBytes(weights.AsSpan()));
    Span<byte> step = stackalloc byte[3];
    foreach ((short least, byte hundredths) in steps)
    {
        BinaryPrimitives.WriteInt16LittleEndian(step, least);
        step[2] = hundredths;
        file.Write(step);
    }

    Console.WriteLine($"{table}: {file.Length} bytes");
}

(int Score, bool IsRight) Scored(Answer answer) => (Learner.Score(tables[Answer.FoldOf(answer.Document, folds)], answer), answer.IsRight);
