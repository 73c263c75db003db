namespace SiteGen.Core.Reading;

/// <summary>One record of a CSV file; at least one cell.</summary>
internal sealed record CsvRecord(IReadOnlyList<CsvCell> Cells)
{
    public bool IsBlank
    {
        get
        {
            foreach (var cell in Cells)
            {
                if (!cell.IsBlank || cell.IsMalformed)
                {
                    return false;
                }
            }

            return true;
        }
    }

    public CsvCell First => Cells[0];
}
