namespace SiteGen.Core.Checking.Localisation;

/// <summary>What people do that makes a figure wrong.</summary>
public enum RepairReason
{
    /// <summary>Nothing known beyond the relations.</summary>
    Plain,

    /// <summary>The text states the suggested figure.</summary>
    StatedElsewhere,

    /// <summary>The cell is empty.</summary>
    LeftEmpty,

    /// <summary>One digit differs.</summary>
    DigitMistyped,

    /// <summary>Two neighbouring digits changed places.</summary>
    DigitsSwapped,

    /// <summary>A digit was dropped.</summary>
    DigitDropped,

    /// <summary>A digit too many.</summary>
    DigitAdded,

    /// <summary>The sign is wrong.</summary>
    Sign,

    /// <summary>元 written for 万元 or the reverse: ten thousand times too much or too little.</summary>
    Unit,

    /// <summary>The total lacks one of its parts.</summary>
    PartLeftOut,

    /// <summary>The total has one of its parts twice.</summary>
    PartCountedTwice,

    /// <summary>The figure is that of a neighbouring cell.</summary>
    CopiedFromNeighbour,

    /// <summary>Two cells have each other's figures.</summary>
    CellsSwapped,

    /// <summary>Figures stand one column (or row) away from where they belong.</summary>
    Shifted,

    /// <summary>Two rows (or columns) have each other's figures.</summary>
    LinesSwapped,

    /// <summary>Every figure of a row or column is ten times too much or too little.</summary>
    Tenfold,
}
