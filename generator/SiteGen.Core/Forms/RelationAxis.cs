namespace SiteGen.Core.Forms;

/// <summary>The direction in which a relation reads a table.</summary>
public enum RelationAxis
{
    /// <summary>Down one column.</summary>
    Column,

    /// <summary>Along one row.</summary>
    Row,

    /// <summary>One cell, held against the same cell of other reports.</summary>
    Cell,
}
