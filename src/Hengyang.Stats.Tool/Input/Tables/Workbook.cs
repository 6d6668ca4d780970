using System.Text;
using ExcelDataReader;

namespace Hengyang.Stats.Tool.Input.Tables;

/// <summary>The sheets of an Excel workbook, their cells as the sheet shows them.</summary>
internal sealed class Workbook(InputFile file, InputContext context)
{
    /// <summary>The reader wants the old code pages even for files that have none.</summary>
    static Workbook() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    internal IEnumerable<TableSheet> Read()
    {
        IExcelDataReader? book = null;
        if (!Try(() => (book = ExcelReaderFactory.CreateReader(file.Stream, new ExcelReaderConfiguration { LeaveOpen = true })) is not null))
            yield break;
        using (book)
        {
            bool several = book!.ResultsCount > 1;
            do
            {
                yield return new TableSheet(several ? book.Name : null, Rows(book));
            }
            while (Try(book.NextResult));
        }
    }

    private IEnumerable<IReadOnlyList<string?>> Rows(IExcelDataReader book)
    {
        string?[]? row = null;
        while (Try(() => (row = ReadRow(book)) is not null))
            yield return row!;
    }

    private string?[]? ReadRow(IExcelDataReader book)
    {
        context.CancellationToken.ThrowIfCancellationRequested();
        if (!book.Read())
            return null;
        string?[] row = new string?[book.FieldCount];
        for (int i = 0; i < row.Length; i++)
            row[i] = CellFormat.Show(book.GetValue(i), book.GetNumberFormatString(i));
        return row;
    }

    /// <summary>A step of the reader. Of a broken file it throws what its parts throw: XML, archives, indices; all of it means the same here.</summary>
    private bool Try(Func<bool> step)
    {
        try
        {
            return step();
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            context.Diagnostics.Report(file.MessageName, "is no workbook that can be read: " + e.Message);
            return false;
        }
    }
}
