namespace SiteGen.Site.Charts;

/// <summary>Which end of a text stands at its place.</summary>
internal enum SvgAnchor
{
    Start,
    Middle,
    End,
}
