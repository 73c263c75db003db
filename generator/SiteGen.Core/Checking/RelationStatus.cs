namespace SiteGen.Core.Checking;

/// <summary>What became of one relation.</summary>
public enum RelationStatus
{
    Holds,

    Fails,

    /// <summary>It fails, and a waiver explains why.</summary>
    Waived,

    /// <summary>Its own total is empty, or a figure it needs could not be read.</summary>
    NotJudged,
}
