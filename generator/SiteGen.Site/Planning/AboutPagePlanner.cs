using SiteGen.Core.Diagnostics;
using SiteGen.Site.Pages;
using SiteGen.Site.Routing;

namespace SiteGen.Site.Planning;

/// <summary>Plans the about page: which forms and rules are in force, and how a copy is verified.</summary>
public sealed class AboutPagePlanner(SiteContext context, PageFramePlanner frames)
{
    public AboutPage Plan(string version)
    {
        var text = context.Text;
        var language = string.Equals(context.Configuration.Language, "en", StringComparison.Ordinal) ? MessageLanguage.English : MessageLanguage.Chinese;
        return new AboutPage
        {
            Frame = frames.Plan(new PageSubject("about", SiteRoutes.About, text.About, text.AboutLead)
            {
                Breadcrumbs = frames.Breadcrumbs(SiteRoutes.About, []),
            }),
            Forms =
            [
                .. context.Configuration.Forms.All.Select(form => new FormEntry(
                    form.Source,
                    form.LastYear is { } last ? text.FormYears(form.FirstYear, last) : text.FormSince(form.FirstYear))),
            ],
            Rules =
            [
                .. context.Configuration.Rules.All
                    .Where(rule => context.Configuration.Rules.SeverityOf(rule.Id) is not null)
                    .Select(rule => new RuleEntry(rule.Id, rule.Name.In(language), rule.Statement.In(language), rule.Source, SeverityText(rule.Id))),
            ],
            Version = version,
            ChecksumsUrl = SiteLinks.Relative(SiteRoutes.About, "SHA256SUMS"),
        };

        string SeverityText(string rule) => context.Configuration.Rules.SeverityOf(rule) switch
        {
            Severity.Error => text.SeverityError,
            Severity.Warning => text.SeverityWarning,
            _ => text.SeverityInfo,
        };
    }
}
