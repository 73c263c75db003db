namespace SiteGen.Core.Checking.Localisation;

/// <summary>Where a cell stands, so that neighbours are known. Cells of different tables (or years, or agencies) are never neighbours.</summary>
/// <param name="Table">Any number that tells the tables of a problem apart.</param>
/// <param name="Row">Row index within the table.</param>
/// <param name="Column">Column index within the table.</param>
public readonly record struct CellPlace(int Table, int Row, int Column);
