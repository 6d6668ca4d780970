using System.Reflection;
using System.Runtime.Loader;
using Xunit;

namespace Hengyang.Stats.Tests.Forms;

/// <summary>
/// Every row and every condition of one changes the reading of some example when it is taken out. They are taken out of a copy
/// of the library of its own, so that no other test reads without them.
/// </summary>
public sealed class RowCensusTests
{
    private sealed class Copy : AssemblyLoadContext, IDisposable
    {
        private readonly MethodInfo _read;
        private readonly MethodInfo _readWithout;

        internal Copy()
            : base(isCollectible: true)
        {
            Type census = LoadFromAssemblyPath(typeof(StatisticsReader).Assembly.Location).GetType("Hengyang.Stats.FormCensus")!;
            _read = census.GetMethod("Read", BindingFlags.Static | BindingFlags.NonPublic)!;
            _readWithout = census.GetMethod("ReadWithout", BindingFlags.Static | BindingFlags.NonPublic)!;
        }

        internal string Read(FormExample example) => (string)_read.Invoke(null, [example.Text, example.Reference])!;

        internal string ReadWithout(string part, FormExample example) => (string)_readWithout.Invoke(null, [part, example.Text, example.Reference])!;

        public void Dispose() => Unload();
    }

    [Fact]
    public void Nothing_is_silent()
    {
        using Copy copy = new();
        (MentionKind Kind, IFormRow Row, FormExample Example)[] examples = [.. RowExamples.All()];
        string[] whole = Array.ConvertAll(examples, e => copy.Read(e.Example));
        List<string> silent = [];
        foreach (string part in FormCensus.Parts())
        {
            string row = part.Split('/')[0];
            // the row's own examples first: they nearly always tell
            IEnumerable<int> order = Enumerable.Range(0, examples.Length).OrderBy(i => examples[i].Row.Name == row ? 0 : 1);
            if (order.All(i => copy.ReadWithout(part, examples[i].Example) == whole[i]))
                silent.Add(part);
        }

        Assert.True(silent.Count == 0, string.Join("; ", silent));
        Assert.Equal(whole, Array.ConvertAll(examples, e => copy.Read(e.Example)));
    }
}
