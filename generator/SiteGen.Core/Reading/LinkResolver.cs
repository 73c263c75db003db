using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;

namespace SiteGen.Core.Reading;

/// <summary>Finds the target of the links of one report. What a link names may be a file of the content (<c>../2023/report.md</c>) or a page of the site.</summary>
internal sealed class LinkResolver(
    string siteDirectory,
    ArchiveIndex index,
    string agency,
    int year,
    IReadOnlyList<Attachment> attachments,
    IReadOnlySet<string> anchors)
{
    private const string Page = "index.html";

    private static readonly string[] Schemes = ["http", "https", "mailto", "tel"];
    private static readonly string[] PageNames = [Page, ReportFiles.Narrative, Configuration.AgencyReader.FileName];
    private static readonly LocalizedText RelativeHint = new("站内链接写相对地址，如 ../2023/report.md", "write a relative address within the site, such as ../2023/report.md");

    private readonly string own = $"{agency}/{year:D4}";

    public LinkResolution Resolve(string url, bool isImage)
    {
        var shown = VisibleText.Of(url);
        if (url.Any(char.IsControl) || url.Contains('\\', StringComparison.Ordinal))
        {
            return LinkResolution.Refused(LinkCodes.Characters, new($"链接“{shown}”含有反斜杠或控制字符", $"the link \"{shown}\" contains a backslash or a control character"), new("路径用 / 分隔", "separate folders with /"));
        }

        if (Scheme(url) is { } scheme)
        {
            return ResolveForeign(url, shown, scheme, isImage);
        }

        if (url.StartsWith('/'))
        {
            return LinkResolution.Refused(
                LinkCodes.Absolute,
                new($"链接“{shown}”以 / 开头，换一个网址就会失效", $"the link \"{shown}\" begins with / and breaks wherever the site is moved"),
                url.StartsWith("//", StringComparison.Ordinal) ? new("外站链接写全，如 https:" + shown, "write the address in full, such as https:" + shown) : RelativeHint);
        }

        return ResolveOwn(url, shown, isImage);
    }

    private static LinkResolution ResolveForeign(string url, string shown, string scheme, bool isImage)
    {
        if (!Schemes.Contains(scheme, StringComparer.Ordinal) || (scheme.StartsWith("http", StringComparison.Ordinal) && !url[(scheme.Length + 1)..].StartsWith("//", StringComparison.Ordinal)))
        {
            return LinkResolution.Refused(
                LinkCodes.Scheme,
                new($"不允许链接到“{shown}”", $"a link to \"{shown}\" is not allowed"),
                new("链接只能以 https://、http://、mailto:、tel: 开头，或写站内的相对地址", "a link begins with https://, http://, mailto: or tel:, or is a relative address within the site"));
        }

        return isImage
            ? LinkResolution.Refused(LinkCodes.ForeignImage, new($"图片“{shown}”不在本站，网页不向外站取文件", $"the image \"{shown}\" is not part of the site; its pages load nothing from elsewhere"), new("把图片放进本年度的 files 文件夹，写 files/文件名", "put the image into the year's files folder and write files/name"))
            : new LinkResolution(url);
    }

    private LinkResolution ResolveOwn(string url, string shown, bool isImage)
    {
        var hash = url.IndexOf('#', StringComparison.Ordinal);
        var fragment = hash < 0 ? "" : url[(hash + 1)..];
        var path = hash < 0 ? url : url[..hash];
        var question = path.IndexOf('?', StringComparison.Ordinal);
        var query = question < 0 ? "" : path[question..];
        path = Uri.UnescapeDataString(question < 0 ? path : path[..question]);
        if (path.Length == 0 && query.Length == 0 && !isImage)
        {
            return anchors.Contains(Uri.UnescapeDataString(fragment)) ? new LinkResolution(url.Length == 0 ? Page : url) : NoAnchor(shown, anchors, fragment);
        }

        if (Normalise(path) is not { } target)
        {
            return LinkResolution.Refused(LinkCodes.ClimbsOut, new($"链接“{shown}”超出了 content 文件夹", $"the link \"{shown}\" climbs out of the content folder"), new("减少开头的 ../", "take away some ../ at its beginning"));
        }

        if (Find(target, isImage) is not { } file)
        {
            return LinkResolution.Refused(LinkCodes.Nowhere, new($"链接“{shown}”没有目标", $"the link \"{shown}\" leads nowhere"), HintAtNowhere(target));
        }

        var anchor = Uri.UnescapeDataString(fragment);
        if (anchor.Length > 0 && file.EndsWith(Page, StringComparison.Ordinal) && index.TryReport(file[..^(Page.Length + 1)], out _, out _, out var rest) && rest.Length == 0)
        {
            var isOwn = string.Equals(file, $"{own}/{Page}", StringComparison.Ordinal);
            if (isOwn ? !anchors.Contains(anchor) : !IsSectionAnchor(anchor))
            {
                return NoAnchor(shown, isOwn ? anchors : new HashSet<string>(Enumerable.Range(1, Outline.SectionCount).Select(section => $"s{section}")), fragment);
            }
        }

        return new LinkResolution(Relative(file) + query + (hash < 0 ? "" : "#" + fragment));
    }

    /// <summary>The site's file a path names, relative to the site's root; null where there is none.</summary>
    private string? Find(string target, bool isImage)
    {
        if (target.StartsWith("_static/", StringComparison.Ordinal) && index.IsStaticFile(target[8..]))
        {
            return target[8..];
        }

        if (index.IsStaticFile(target) || IsReportFile(target))
        {
            return target;
        }

        if (isImage)
        {
            return null;
        }

        var page = target;
        foreach (var name in PageNames)
        {
            page = string.Equals(target, name, StringComparison.Ordinal) ? "" : target.EndsWith("/" + name, StringComparison.Ordinal) ? target[..^(name.Length + 1)] : page;
        }

        return page.Length == 0 ? Page
            : index.IsAgency(page) || index.IsSitePage(page) || (index.TryReport(page, out _, out _, out var rest) && rest.Length == 0) ? $"{page}/{Page}"
            : null;
    }

    private bool IsReportFile(string target)
    {
        if (!index.TryReport(target, out var targetAgency, out var targetYear, out var rest) || rest.Length == 0)
        {
            return false;
        }

        var attachment = ReportFiles.AttachmentFolder + "/";
        if (!rest.StartsWith(attachment, StringComparison.Ordinal))
        {
            return rest is "report.json" or "qr.html"
                || index.IsTableFile(rest.StartsWith("excel/", StringComparison.Ordinal) ? rest[6..] : rest);
        }

        return string.Equals($"{targetAgency}/{targetYear:D4}", own, StringComparison.Ordinal)
            ? attachments.Any(known => string.Equals(known.Path, rest[attachment.Length..], StringComparison.Ordinal))
            : File.Exists(Path.Combine(siteDirectory, ArchiveFinder.ContentFolderName, target));
    }

    /// <summary>The path from the site's root, or null where it climbs above it.</summary>
    private string? Normalise(string path)
    {
        var segments = own.Split('/').ToList();
        foreach (var segment in path.Split('/'))
        {
            if (segment == "..")
            {
                if (segments.Count == 0)
                {
                    return null;
                }

                segments.RemoveAt(segments.Count - 1);
            }
            else if (segment is not ("" or "."))
            {
                segments.Add(segment);
            }
        }

        return string.Join('/', segments);
    }

    private string Relative(string file)
    {
        var from = own.Split('/');
        var to = file.Split('/');
        var shared = 0;
        while (shared < from.Length && shared < to.Length - 1 && string.Equals(from[shared], to[shared], StringComparison.Ordinal))
        {
            shared++;
        }

        return string.Join('/', Enumerable.Repeat("..", from.Length - shared).Concat(to.Skip(shared).Select(Uri.EscapeDataString)));
    }

    private LocalizedText HintAtNowhere(string target)
    {
        var years = index.YearsOf(agency);
        if (!index.TryReport(target, out var targetAgency, out _, out _) && index.IsAgency(targetAgency))
        {
            var known = string.Join("、", index.YearsOf(targetAgency));
            return known.Length == 0
                ? new("该机关还没有年度报告", "that agency has no reports")
                : new($"该机关有这些年度的报告：{known}", $"that agency has reports on: {known.Replace("、", ", ", StringComparison.Ordinal)}");
        }

        var candidates = attachments.Select(known => $"{own}/{ReportFiles.AttachmentFolder}/{known.Path}").Concat(years.Select(known => $"{agency}/{known:D4}")).Concat(index.AgencyPaths);
        return NearestName.Of(target, candidates) is { } nearest
            ? new($"是否想写“{VisibleText.Of(Uri.UnescapeDataString(Relative(nearest)))}”？", $"did you mean \"{VisibleText.Of(Uri.UnescapeDataString(Relative(nearest)))}\"?")
            : new("附件放在本年度的 files 文件夹；别的报告写 ../年度/report.md", "attachments lie in the year's files folder; another report is ../year/report.md");
    }

    private static LinkResolution NoAnchor(string shown, IEnumerable<string> known, string fragment) => LinkResolution.Refused(
        LinkCodes.Anchor,
        new($"链接“{shown}”所指的位置不存在", $"the anchor of \"{shown}\" does not exist"),
        NearestName.Of(fragment, known.Where(anchor => anchor.Length > 0).Order(StringComparer.Ordinal)) is { } nearest
            ? new($"是否想写“#{nearest}”？", $"did you mean \"#{nearest}\"?")
            : new("六个部分的位置是 #s1 至 #s6，其下的标题依次为 #s1-1、#s1-2", "the six sections are #s1 to #s6, the headings below them #s1-1, #s1-2"));

    private static bool IsSectionAnchor(string anchor) =>
        anchor.Length >= 2 && anchor[0] == 's' && anchor[1] is >= '0' and <= '6' && anchor[2..].All(character => character == '-' || char.IsAsciiDigit(character));

    private static string? Scheme(string url)
    {
        var colon = url.IndexOf(':', StringComparison.Ordinal);
        var scheme = colon <= 0 ? "" : url[..colon];
        return scheme.Length > 0 && char.IsAsciiLetter(scheme.TrimStart()[..1].FirstOrDefault()) && scheme.Trim().All(character => char.IsAsciiLetterOrDigit(character) || character is '+' or '-' or '.')
            ? scheme.Trim().ToLowerInvariant()
            : null;
    }
}
