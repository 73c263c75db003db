using SiteGen.Site.Assets;
using SiteGen.Site.Data;
using SiteGen.Site.Pages;
using SiteGen.Site.Planning;
using SiteGen.Site.Publishing;
using SiteGen.Site.Routing;
using SiteGen.Site.Search;
using SiteGen.Site.Search.Figures;
using SiteGen.Site.Search.Indexing;
using SiteGen.Site.Theme;

namespace SiteGen.Site.Building;

/// <summary>
/// The reduce: takes the summaries of all agencies, in the archive's order, and writes what needs the whole archive: home, years,
/// search, data, about, 404, sitemap, feed, the theme's assets and the static files.
/// </summary>
public sealed class ArchiveWriter(SiteContext context, PageFramePlanner frames, PageWriter pages, OutputTree output, SearchIndexBuilder index, FigureIndexBuilder figures, string siteDirectory)
{
    /// <summary>Whether the site has a search.</summary>
    public bool HasSearch { get; init; } = true;

    public void Write(IReadOnlyList<AgencyResult> agencies, string version, CancellationToken cancellation)
    {
        var summaries = agencies.Select(agency => agency.Summary).ToList();
        WriteHome(summaries);
        WriteYears(summaries);
        if (HasSearch)
        {
            WriteSearch(agencies, cancellation);
        }

        WriteData(summaries);
        pages.Write(SiteRoutes.About, new AboutPagePlanner(context, frames).Plan(version), AboutTemplate.Render);
        WriteNotFound();
        pages.Write(SiteRoutes.Feed, new FeedPlanner(context).Plan(summaries), FeedXmlTemplate.Render);
        WriteSitemap(summaries);
        WriteAssets();
        WriteStaticFiles();
    }

    private void WriteHome(IReadOnlyList<AgencySummary> summaries)
    {
        foreach (var (address, page) in new HomePagePlanner(context, frames).Plan(summaries))
        {
            pages.Write(address, page, HomeTemplate.Render);
        }
    }

    private void WriteYears(IReadOnlyList<AgencySummary> summaries)
    {
        foreach (var (address, page) in new YearPagePlanner(context, frames).Plan(summaries))
        {
            pages.Write(address, page, YearTemplate.Render);
        }
    }

    private void WriteSearch(IReadOnlyList<AgencyResult> agencies, CancellationToken cancellation)
    {
        var catalogue = SearchCatalogueWriter.Write(
            context.Configuration.Forms, index, agencies.SelectMany(agency => agency.SearchDocuments), WriteSearchFile, cancellation);
        WriteSearchFile(catalogue);
        var directory = FigureIndexWriter.Write(figures, WriteSearchFile);
        WriteSearchFile(directory);
        pages.Write(SiteRoutes.Search, new SearchPagePlanner(context, frames).Plan(catalogue.FileName, directory.FileName), SearchTemplate.Render);
    }

    private void WriteSearchFile(SearchFile file) => output.Write("search/" + file.FileName, file.Content.Span);

    private void WriteData(IReadOnlyList<AgencySummary> summaries)
    {
        var files = new DataWriter(context, output, figures).Write(summaries);
        pages.Write(SiteRoutes.Data, new DataPagePlanner(context, frames).Plan(summaries, files), DataTemplate.Render);
    }

    private void WriteNotFound()
    {
        var baseUrl = context.Configuration.BaseUrl;
        pages.Write(SiteRoutes.NotFound, new NotFoundPagePlanner(context, frames).Plan(baseUrl), NotFoundTemplate.Render);
    }

    private void WriteSitemap(IReadOnlyList<AgencySummary> summaries)
    {
        // A sitemap must list at least one address, and without a base address there is none.
        var entries = new SitemapPlanner(context).Plan(summaries);
        if (entries.Count > 0)
        {
            WriteSitemapParts(entries);
        }

        pages.Write(SiteRoutes.Robots, new RobotsFile(SiteLinks.Absolute(context.Configuration.BaseUrl, SiteRoutes.Sitemap)), RobotsTxtTemplate.Render);
    }

    private void WriteSitemapParts(IReadOnlyList<SitemapEntry> entries)
    {
        if (entries.Count <= SitemapPlanner.PartSize)
        {
            pages.Write(SiteRoutes.Sitemap, new Sitemap(entries), SitemapXmlTemplate.Render);
            return;
        }

        var parts = entries.Chunk(SitemapPlanner.PartSize).ToList();
        for (var part = 0; part < parts.Count; part++)
        {
            pages.Write(SiteRoutes.SitemapPart(part + 1), new Sitemap(parts[part]), SitemapXmlTemplate.Render);
        }

        var urls = Enumerable.Range(1, parts.Count).Select(part => SiteLinks.Absolute(context.Configuration.BaseUrl, SiteRoutes.SitemapPart(part))!);
        pages.Write(SiteRoutes.Sitemap, new SitemapIndex([.. urls]), SitemapIndexXmlTemplate.Render);
    }

    private void WriteAssets()
    {
        foreach (var asset in context.Assets.All)
        {
            output.Write(asset.Address, asset.Bytes.Span);
        }

        foreach (var asset in (SiteAsset[])[InstallFiles.Manifest(context), InstallFiles.ServiceWorker(context, Shell())])
        {
            output.Write(asset.Address, asset.Bytes.Span);
        }
    }

    // What a reader needs to find the way without a network.
    private IReadOnlyList<string> Shell() =>
        [SiteRoutes.Home, SiteRoutes.Search, context.Assets.ArchiveStyle.Address, context.Assets.ReportStyle.Address, SiteAssets.PageScript.Address, SiteAssets.SearchScript.Address];

    // robots.txt and the like may be given by hand; a static file at a page's address is found before anything is written.
    private void WriteStaticFiles()
    {
        foreach (var file in context.Archive.StaticFiles)
        {
            output.Copy(file, siteDirectory, "content/_static/" + file);
        }
    }
}
