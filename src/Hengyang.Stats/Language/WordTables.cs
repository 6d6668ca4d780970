using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Hengyang.Stats;

/// <summary>
/// All word tables. They belong to the folders whose recognisers read them, and this is the one place that knows them all; the
/// lexicon, which all of these folders stand on, is handed them when the library is loaded, and so is what else a folder asks of one behind it.
/// </summary>
internal static class WordTables
{
    [ModuleInitializer]
    [SuppressMessage("Usage", "CA2255", Justification = "Assignments alone, so that no folder refers to one that is built on it.")]
    internal static void Register()
    {
        LexiconSource.Tables = AddTo;
        LineSource.IsOfTable = static (text, start) => Layout.IsTableLine(text, start, out _);
        LineSource.StandsAboveTable = Layout.StandsAboveTable;
        ValueSource<PercentageChange>.Read = SingleMention.TryReadChange;
        ValueSource<Rank>.Read = SingleMention.TryReadRank;
        CellSource.Read = CellQuantity.TryRead;
    }

    private static void AddTo(LexiconBuilder rows)
    {
        Idioms.AddTo(rows);
        NumberWords.AddTo(rows);
        PeriodWords.AddTo(rows);
        ChangeWords.AddTo(rows);
        RankWords.AddTo(rows);
        QuantityWords.AddTo(rows);
        ObservationWords.AddTo(rows);
        UnitTable.AddTo(rows);
    }
}
