using System.Buffers.Binary;
using Hengyang.Stats;
using Hengyang.Stats.Training;

// dotnet run -c Release --project benchmarks/Hengyang.Stats.Training -- GOLD [TABLE]
// GOLD is a folder with docs/, gold.jsonl, reference-dates.tsv and reader-*.jsonl.gz, the answers of a reader that had not seen it.
const int folds = 5;
if (args.Length == 0)
{
    Console.Error.WriteLine("usage: Hengyang.Stats.Training GOLD [TABLE]   learns the table of confidence from a gold set and writes it");
    return 2;
}

GoldSet gold = new(args[0]);
string before = Directory.GetFiles(args[0], "reader-*.jsonl.gz").Order(StringComparer.Ordinal).First();
List<Answer> answers = [.. gold.ReadBefore(before)];
Console.WriteLine($"{answers.Count} answers of {answers.Select(static a => a.Document).Distinct().Count()} texts, {answers.Count(static a => a.IsRight)} right");

List<(int Score, bool IsRight)> left = [];
sbyte[][] tables = new sbyte[folds][];
for (int fold = 0; fold < folds; fold++)
{
    int out_ = fold;
    tables[fold] = Learner.Learn([.. answers.Where(a => Answer.FoldOf(a.Document, folds) != out_)]);
    left.AddRange(answers.Where(a => Answer.FoldOf(a.Document, folds) == out_).Select(a => (Learner.Score(tables[out_], a), a.IsRight)));
}

List<(short Least, byte Hundredths)> steps = Calibration.Of(left);
Console.WriteLine("calibration (least score, hundredths): " + string.Join(' ', steps.Select(static s => $"{s.Least}:{s.Hundredths}")));
Report.Write("answers of the reader that had not seen the texts, each scored by a table that had not either", left, steps, answers.Count);
List<(int Score, bool IsRight)> now = [];
foreach (string document in gold.Documents)
    now.AddRange(gold.ReadNow(document).Select(a => (Learner.Score(tables[Answer.FoldOf(document, folds)], a), a.IsRight)));
Report.Write("answers of the reader of today, each scored by a table that had not seen the text", now, steps, now.Count);
if (args.Length < 2)
    return 0;

sbyte[] all = Learner.Learn(answers);
using FileStream file = File.Create(args[1]);
file.Write(System.Runtime.InteropServices.MemoryMarshal.AsBytes(all.AsSpan()));
Span<byte> step = stackalloc byte[3];
foreach ((short least, byte hundredths) in steps)
{
    BinaryPrimitives.WriteInt16LittleEndian(step, least);
    step[2] = hundredths;
    file.Write(step);
}

Console.WriteLine($"{args[1]}: {file.Length} bytes, learnt from all texts");
return 0;
