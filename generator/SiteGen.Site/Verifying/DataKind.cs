namespace SiteGen.Site.Verifying;

/// <summary>What a <c>data:</c> address carries, as far as it can ask for anything.</summary>
internal enum DataKind
{
    /// <summary>Anything else, or no such address.</summary>
    Other,

    /// <summary>HTML, or XML such as SVG.</summary>
    Page,

    /// <summary>CSS.</summary>
    Style,
}
