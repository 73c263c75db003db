using System.Globalization;
using System.Text.Json;
using SiteGen.Core.Checking;
using SiteGen.Core.Diagnostics;

namespace SiteGen.Core.Configuration;

/// <summary>
/// Reads site.json. Gives what it says, with the defaults in place of what had to be reported, so that one run shows every problem;
/// null only where the file is not there or is no JSON object.
/// </summary>
public static class SiteConfigurationReader
{
    public const string FileName = "site.json";

    private static readonly string[] Keys = ["title", "baseUrl", "language", "theme", "appearance", "notice", "publisher", "rules", "deadlines"];
    private static readonly string[] PublisherKeys = ["name", "siteName", "siteDomain", "siteIdCode", "icp", "policeRecord", "address", "phone"];
    private static readonly string[] DeadlineKeys = ["department", "government"];
    private static readonly string[] Languages = ["zh-CN", "en"];
    private static readonly string[] BuiltInThemes = ["default"];
    private static readonly string[] Severities = ["error", "warning", "info", "off"];

    /// <param name="siteDirectory">The folder with site.json.</param>
    /// <param name="diagnostics">Receives every problem.</param>
    public static SiteConfiguration? Read(string siteDirectory, ICollection<Diagnostic> diagnostics) => Read(siteDirectory, BuiltInThemes, diagnostics);

    /// <param name="siteDirectory">The folder with site.json.</param>
    /// <param name="themes">The themes there are.</param>
    /// <param name="diagnostics">Receives every problem.</param>
    public static SiteConfiguration? Read(string siteDirectory, IReadOnlyList<string> themes, ICollection<Diagnostic> diagnostics)
    {
        var (file, root) = JsonFile.Read(siteDirectory, FileName, new("新建 site.json，至少写明 title；在命令行上也可用 --site 指明别的站点文件夹", "make it; it must give the title; on the command line --site names another site's folder"), diagnostics);
        if (root is null || JsonObjectReader.Root(file, root, Keys) is not { } site)
        {
            return null;
        }

        var forms = SiteFormsReader.Read(siteDirectory, diagnostics);
        return new SiteConfiguration
        {
            Title = site.RequiredText("title"),
            BaseUrl = ReadBaseUrl(site),
            Language = site.Word("language", Languages, ConfigurationCodes.Language) ?? Languages[0],
            Theme = site.Word("theme", themes, ConfigurationCodes.Theme) ?? themes[0],
            Appearance = AppearanceReader.Read(site, siteDirectory),
            Notice = site.Text("notice"),
            Publisher = ReadPublisher(site.Object("publisher", PublisherKeys)),
            Forms = forms.Library,
            Rules = ReadRules(site, forms.Rules),
            Deadlines = ReadDeadlines(site.Object("deadlines", DeadlineKeys)),
        };
    }

    private static Uri? ReadBaseUrl(JsonObjectReader site)
    {
        var value = site.OfKind("baseUrl", JsonValueKind.String);
        if (value is null || value.Text.Length == 0)
        {
            return null;
        }

        if (PublicAddress.TryParse(value.Text) is { } address)
        {
            return address;
        }

        site.File.Report(
            ConfigurationCodes.BaseUrl,
            value.Offset,
            new($"“{VisibleText.Of(value.Text)}”不是完整的网站地址", $"\"{VisibleText.Of(value.Text)}\" is no complete web address"),
            new("写完整的 http 或 https 地址，不带 ? 和 #，如 https://www.example.gov.cn/xxgk/nb/", "write a complete http or https address without ? and #, such as https://www.example.gov.cn/xxgk/nb/"));
        return null;
    }

    private static Publisher ReadPublisher(JsonObjectReader? publisher) => publisher is null ? new Publisher() : new Publisher
    {
        Name = publisher.Text("name"),
        SiteName = publisher.Text("siteName"),
        SiteDomain = publisher.Text("siteDomain"),
        SiteIdCode = publisher.Text("siteIdCode"),
        Icp = publisher.Text("icp"),
        PoliceRecord = publisher.Text("policeRecord"),
        Address = publisher.Text("address"),
        Phone = publisher.Text("phone"),
    };

    private static RuleSettings ReadRules(JsonObjectReader site, IReadOnlyList<Rule> own)
    {
        var severities = new Dictionary<string, Severity?>(StringComparer.Ordinal);
        string[] ids = [.. RuleCatalogue.Ids, .. own.Select(rule => rule.Id)];
        var rules = site.Object("rules", ids);
        foreach (var rule in ids)
        {
            if (rules?.OfKind(rule, JsonValueKind.String) is not { } value)
            {
                continue;
            }

            switch (value.Text)
            {
                case "error":
                    severities[rule] = Severity.Error;
                    break;
                case "warning":
                    severities[rule] = Severity.Warning;
                    break;
                case "info":
                    severities[rule] = Severity.Info;
                    break;
                case "off":
                    severities[rule] = null;
                    break;
                default:
                    var given = VisibleText.Of(value.Text);
                    rules.File.Report(ConfigurationCodes.RuleSeverity, value.Offset, new($"规则“{rule}”的级别不能是“{given}”", $"the severity of \"{rule}\" cannot be \"{given}\""), JsonObjectReader.DidYouMean(value.Text, Severities));
                    break;
            }
        }

        return new RuleSettings(severities, own);
    }

    private static Deadlines ReadDeadlines(JsonObjectReader? deadlines) => deadlines is null
        ? Deadlines.Default
        : new Deadlines(ReadDay(deadlines, "department", Deadlines.Default.Department), ReadDay(deadlines, "government", Deadlines.Default.Government));

    private static (int Month, int Day) ReadDay(JsonObjectReader deadlines, string key, (int Month, int Day) otherwise)
    {
        var value = deadlines.OfKind(key, JsonValueKind.String);
        if (value is null)
        {
            return otherwise;
        }

        // Read within a leap year, so that 02-29 can be named.
        if (DateOnly.TryParseExact("2000-" + value.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return (day.Month, day.Day);
        }

        var given = VisibleText.Of(value.Text);
        deadlines.File.Report(ConfigurationCodes.Deadline, value.Offset, new($"期限“{given}”不是有效的月日", $"\"{given}\" is no month and day"), new("写成 月-日，各两位数字，如 01-31", "write month and day in two digits each, such as 01-31"));
        return otherwise;
    }
}
