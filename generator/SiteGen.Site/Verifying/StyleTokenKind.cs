namespace SiteGen.Site.Verifying;

/// <summary>What a piece of a style sheet is.</summary>
internal enum StyleTokenKind
{
    /// <summary>A word, or a character of its own.</summary>
    Other,

    /// <summary>A word with its opening bracket, or a bracket alone.</summary>
    Function,

    /// <summary>The word after an at sign.</summary>
    Rule,

    /// <summary>What stands between quotes.</summary>
    Text,

    /// <summary>What stands in <c>url()</c> without quotes.</summary>
    Address,
}
