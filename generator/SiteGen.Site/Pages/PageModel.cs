namespace SiteGen.Site.Pages;

/// <summary>What every page's model has in common: the frame the layout draws.</summary>
public abstract record PageModel
{
    public required PageFrame Frame { get; init; }
}
