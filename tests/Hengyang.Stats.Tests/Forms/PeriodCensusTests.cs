using System.Reflection;
using System.Runtime.Loader;
using Xunit;

namespace Hengyang.Stats.Tests.Forms;

/// <summary>
/// Every row of periods and every condition of one changes the reading of some example when it is taken out. Each is taken out
/// of a copy of the library of its own, in which the tables are compiled anew.
/// </summary>
public sealed class PeriodCensusTests
{
    private sealed class Copy : AssemblyLoadContext, IDisposable
    {
        private readonly MethodInfo _read;

        internal Copy(string? without)
            : base(isCollectible: true)
        {
            Type census = LoadFromAssemblyPath(typeof(StatisticsReader).Assembly.Location).GetType("Hengyang.Stats.FormCensus")!;
            census.GetProperty("Without", BindingFlags.Static | BindingFlags.NonPublic)!.SetValue(null, without);
            _read = census.GetMethod("Read", BindingFlags.Static | BindingFlags.NonPublic)!;
        }

        internal string Read(FormExample example) => (string)_read.Invoke(null, [example.Text, example.Reference])!;

        public void Dispose() => Unload();
    }

    private static IEnumerable<string> Parts<TResult>(IEnumerable<Form<TResult>> rows)
    {
        foreach (Form<TResult> row in rows)
        {
            yield return row.Name;
            if (row.Guards.Length > 0)
                yield return row.Name + "/guards";
            if (row.NotBefore.Length > 0)
                yield return row.Name + "/notBefore";
            if (row.NotAfter.Length > 0)
                yield return row.Name + "/notAfter";
        }
    }

    [Fact]
    public void Nothing_is_silent()
    {
        FormExample[] examples = [.. PeriodExamples.All().Select(static e => e.Example)];
        string[] whole;
        using (Copy copy = new(null))
            whole = Array.ConvertAll(examples, copy.Read);
        List<string> silent = [];
        foreach (string part in (string[])[.. Parts(TermForms.Table.Rows), .. Parts(PeriodForms.Table.Rows)])
        {
            using Copy copy = new(part);
            string row = part.Split('/')[0];
            // the row's own examples first: they nearly always tell
            IEnumerable<int> order = PeriodExamples.All().Select(static (e, i) => (e.Row, Place: i)).OrderBy(e => e.Row == row ? 0 : 1).Select(static e => e.Place);
            if (order.All(i => copy.Read(examples[i]) == whole[i]))
                silent.Add(part);
        }

        Assert.True(silent.Count == 0, string.Join("; ", silent));
    }
}
