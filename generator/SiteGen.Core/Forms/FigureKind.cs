namespace SiteGen.Core.Forms;

/// <summary>What a cell of an official table holds.</summary>
public enum FigureKind
{
    /// <summary>A whole number, not negative.</summary>
    Count,

    /// <summary>A whole number that may be negative (本年增/减).</summary>
    SignedCount,

    /// <summary>An exact decimal in 万元, not negative (收费金额).</summary>
    Fee,

    /// <summary>An exact decimal with a unit printed beside it, 元 or 万元, not negative (采购总金额).</summary>
    Money,
}
