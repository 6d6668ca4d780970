namespace Hengyang.Stats;

/// <summary>A table of forms, whatever its rows make.</summary>
internal interface IFormTable
{
    internal IReadOnlyList<IFormRow> Rows { get; }

    /// <summary>Takes a row out, or only one of its conditions: <c>guards</c>, <c>notBefore</c>, <c>notAfter</c>; for the census only, in a copy of the library that nothing else uses.</summary>
    internal void Suspend(int row, string? condition);

    internal void Resume();
}

// What the census takes out of a table and puts back.
internal sealed partial class FormTable<TResult>
{
    private int _suspended = -1;
    private Form<TResult>? _suspendedRow;
    private FormGuard[] _suspendedGuards = [];
    private ushort[][] _suspendedAccepts = [];

    IReadOnlyList<IFormRow> IFormTable.Rows => _rows;

    void IFormTable.Suspend(int row, string? condition)
    {
        (_suspended, _suspendedRow, _suspendedGuards, _suspendedAccepts) = (row, _rows[row], _guards[row], [.. _accepts]);
        switch (condition)
        {
            case "guards":
                _guards[row] = [];
                break;
            case "notBefore":
                _rows[row] = _rows[row] with { NotBefore = "" };
                break;
            case "notAfter":
                _rows[row] = _rows[row] with { NotAfter = "" };
                break;
            default:
                for (int state = 0; state < _accepts.Length; state++)
                    _accepts[state] = Array.FindAll(_accepts[state], accepted => accepted != row);
                break;
        }
    }

    void IFormTable.Resume()
    {
        (_rows[_suspended], _guards[_suspended]) = (_suspendedRow!, _suspendedGuards);
        _suspendedAccepts.CopyTo(_accepts, 0);
    }
}
