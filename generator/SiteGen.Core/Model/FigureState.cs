namespace SiteGen.Core.Model;

/// <summary>What a cell of a table turned out to hold.</summary>
public enum FigureState
{
    /// <summary>A figure.</summary>
    Number,

    /// <summary>Nothing, or one of the marks read as empty: <c>/ - — 无</c>.</summary>
    Blank,

    /// <summary>The line or column that should hold it is not in the file; reported when the table was read.</summary>
    Missing,

    /// <summary>Something that is no figure; reported when the table was read.</summary>
    Invalid,
}
