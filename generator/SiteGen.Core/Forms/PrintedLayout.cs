namespace SiteGen.Core.Forms;

/// <summary>How the official form prints a table.</summary>
public enum PrintedLayout
{
    /// <summary>A block for each clause, with its own indicators as column heads.</summary>
    Clauses,

    /// <summary>Heads above and beside the figures.</summary>
    Grid,

    /// <summary>All rows side by side in one row of figures.</summary>
    Strip,
}
