using Hengyang.Stats.Tool.Running;

namespace Hengyang.Stats.Tool.Output.Parquet;

/// <summary>Collects lines as rows; the target makes a file of them, since its end tells of all that stands before.</summary>
/// <param name="stream">Hands the rows on.</param>
/// <param name="columns">Which columns.</param>
internal sealed class ParquetLineWriter(ChunkStream stream, ColumnChoice columns) : ILineWriter
{
    private const int MostRows = 4096;

    public void Write(DocumentInfo document, StatisticsDocument segment, IReadOnlyList<OutputLine> lines)
    {
        foreach (OutputLine line in lines)
        {
            stream.Rows ??= new ParquetRows(columns);
            stream.Rows.Add(line);
            if (stream.Rows.Count >= MostRows)
                stream.Push();
        }
    }

    public void Flush()
    {
        // The stream hands the rows on when there are enough of them, or at the end of a part of the input.
    }

    public void Dispose()
    {
        // What is left after a failure is for nobody.
    }
}
