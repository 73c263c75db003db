namespace SiteGen.Core.Forms;

/// <summary>Whose figure a term of a relation is.</summary>
public enum TermSource
{
    /// <summary>The report's own.</summary>
    Report,

    /// <summary>The same agency's of the year before.</summary>
    YearBefore,

    /// <summary>The sum over the agencies directly below, of the same year.</summary>
    Children,
}
