using System.Globalization;
using System.Reflection;
using Hengyang.Stats;
using Hengyang.Stats.Census;
using Hengyang.Stats.Tests.Gold;

// Takes out each word row and each guard in turn, reads the texts in which the word stands again, and lists what changes nothing.
//   --short          only the texts of the tests, and only the lexicon's rows and guards: the form of CI
//   --corpus DIR     what is silent in those is looked for in the paragraphs of a folder's texts: a word that is heard there needs an example of its own
//   --write FILE     appends a text to FILE for each word of a list that no text of the tests hears, and each row that none of Gold/short hears, where a made text does
//   --rows           of those only the rows
//   --hold           fails when more rows or guards are silent than tests/Hengyang.Stats.Tests/Language/limits.tsv says
string root = AppContext.BaseDirectory;
while (!File.Exists(Path.Combine(root, "Hengyang.Stats.sln")))
    root = Path.GetDirectoryName(root) ?? throw new InvalidOperationException("No Hengyang.Stats.sln above.");
string? written = Array.IndexOf(args, "--write") is >= 0 and int place ? args[place + 1] : null;
bool isShort = args.Contains("--short");
LexiconBuilder lexicon = Lexicon.Build();
string tests = Path.Combine(root, "tests", "Hengyang.Stats.Tests");
List<string> read = [.. Texts.OfTests(tests), .. Texts.OfShort(tests), .. Texts.OfRows(lexicon)];
var texts = new Texts(read);
Texts? corpus = Array.IndexOf(args, "--corpus") is >= 0 and int at ? new Texts(Texts.OfFolder(args[at + 1])) : null;
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{texts.Count} texts"));

Texts asserted = new(written is null ? [] : Texts.OfShort(tests));
int silentRows = 0;
int silentGuards = 0;
int guards = 0;
int row = 0;
Dictionary<string, List<string>> silent = [];
foreach ((string word, LexiconRow entry) in lexicon.Rows)
{
    row++;
    string table = entry.Kind == WordKind.None ? "Unit" : entry.Kind.ToString();
    if (IsSilent(word, guardsOnly: false))
    {
        silentRows++;
        List(table, word + Heard(word, guardsOnly: false));
    }

    if (written is not null)
        WriteRow(word, entry);
    if (entry.Guard is null && entry.UnitGuard is null)
        continue;
    guards++;
    if (IsSilent(word, guardsOnly: true))
    {
        silentGuards++;
        List("guards", word + Heard(word, guardsOnly: true));
    }
}

bool IsSilent(string word, bool guardsOnly)
{
    return FirstDifferent(texts, word, guardsOnly) is null;
}

// Where the corpus hears a word that the tests do not: what is around its first place there.
string Heard(string word, bool guardsOnly)
{
    const int around = 40;
    if (corpus is null || FirstDifferent(corpus, word, guardsOnly) is not { } text)
        return "";
    int place = Math.Max(0, text.IndexOf(word, StringComparison.Ordinal));
    int from = Math.Max(0, place - around);
    return $" [heard in: {text[from..Math.Min(text.Length, place + around)].ReplaceLineEndings(" ")}]";
}

// What is only read by the census asserts nothing: a text of the tests shows the row.
void WriteRow(string word, LexiconRow entry)
{
    Lexicon.Suspend(row, guardsOnly: false);
    if (asserted.FirstDifferent(word) is null)
        WriteFirst(Texts.OfRow(word, entry).Concat(Frames.Natural(word)), () => Lexicon.Resume(row), () => Lexicon.Suspend(row, guardsOnly: false));
    Lexicon.Resume(row);
}

// Appends the first of some texts that is read otherwise with a word than without it, which it is now; false for none.
bool WriteFirst(IEnumerable<string> made, Action with, Action without)
{
    foreach (string text in made)
    {
        int answer = Texts.AnswerTo(text);
        with();
        bool differs = Texts.AnswerTo(text) != answer;
        without();
        if (!differs)
            continue;
        File.AppendAllText(written!, $"{TextLines.Mark}{TextLines.Escaped(text)}\n");
        return true;
    }

    return false;
}

string? FirstDifferent(Texts among, string word, bool guardsOnly)
{
    Lexicon.Suspend(row, guardsOnly);
    string? text = among.FirstDifferent(word);
    Lexicon.Resume(row);
    return text;
}

Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{silentRows} of {lexicon.Rows.Count} rows and {silentGuards} of {guards} guards change nothing"));
if (!isShort && !args.Contains("--rows"))
    CountLists();
foreach ((string table, List<string> words) in silent.OrderBy(static pair => pair.Key, StringComparer.Ordinal))
    Console.WriteLine($"{table} ({words.Count}): {string.Join(' ', words)}");
if (!args.Contains("--hold"))
    return 0;
string[] limits = File.ReadAllLines(Path.Combine(root, "tests", "Hengyang.Stats.Tests", "Language", "limits.tsv"));
return silentRows <= LimitOf("silent word rows") && silentGuards <= LimitOf("silent guards") ? 0 : 1;

int LimitOf(string name) => int.Parse(limits.First(line => line.StartsWith(name + "\t", StringComparison.Ordinal)).Split('\t')[1], CultureInfo.InvariantCulture);

void List(string table, string word)
{
    if (!silent.TryGetValue(table, out List<string>? words))
        silent[table] = words = [];
    words.Add(word);
}

// Words that recognisers and documents keep in lists of their own.
void CountLists()
{
    const BindingFlags fields = BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly;
    const BindingFlags own = BindingFlags.NonPublic | BindingFlags.Instance;
    int all = 0;
    int quiet = 0;
    foreach (FieldInfo field in typeof(Quantity).Assembly.GetTypes().SelectMany(static type => type.GetFields(fields)).Where(static field => !field.DeclaringType!.ContainsGenericParameters))
    {
        string name = $"{field.DeclaringType!.Name}.{field.Name}";
        if (field.FieldType == typeof(WordList))
        {
            // a list of other lists' words only says whether they are asked
            if (field.GetValue(null) is not WordList { IsOfOthers: false } list)
                continue;
            FieldInfo words = typeof(WordList).GetField("_words", own)!;
            string[] before = (string[])words.GetValue(list)!;
            foreach (string word in before)
            {
                string[] without = [.. before.Where(other => !ReferenceEquals(other, word))];
                Put(list, words, without);
                bool differs = texts.AnyDiffers(word);
                Note(name, word, differs);
                if (!differs && written is not null)
                    Write(name, word, () => Put(list, words, before), () => Put(list, words, without));
            }

            Put(list, words, before);
        }
        else if (field.FieldType == typeof(string[]))
        {
            if (field.GetValue(null) is not string[] words)
                continue;
            for (int i = 0; i < words.Length; i++)
            {
                string word = words[i];
                if (word is null || !word.Any(static c => c is >= '\u4E00' and <= '\u9FFF') || word.Contains(' '))
                    continue;
                words[i] = "\uFFFF";
                bool differs = texts.AnyDiffers(word);
                Note(name, word, differs);
                if (!differs && written is not null && field.DeclaringType is { } owner && owner != typeof(CharacterVariants) && owner != typeof(Frames) && owner != typeof(ScopeNames))
                    Write(name, word, () => words[i] = word, () => words[i] = "\uFFFF");
                words[i] = word;
            }
        }
        else if (field.FieldType == typeof(GuardedWord))
        {
            object word = field.GetValue(null)!;
            FieldInfo guard = typeof(GuardedWord).GetField("_guard", own)!;
            object? before = guard.GetValue(word);
            string text = (string)typeof(GuardedWord).GetField("_word", own)!.GetValue(word)!;
            guard.SetValue(word, null);
            Note(name, "the guard of " + text, texts.AnyDiffers(text));
            guard.SetValue(word, before);
        }
    }

    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{quiet} of {all} words in lists change nothing"));

    void Write(string name, string word, Action with, Action without)
    {
        if (!WriteFirst(Frames.Of(word), with, without))
            List("no text found: " + name, word);
    }

    void Put(object list, FieldInfo words, string[] now)
    {
        words.SetValue(list, now);
        typeof(WordList).GetField("_heads", own)!.SetValue(list, null);
        typeof(WordList).GetField("_tails", own)!.SetValue(list, null);
    }

    void Note(string name, string word, bool differs)
    {
        all++;
        if (differs)
            return;
        quiet++;
        List(name, word);
    }
}
