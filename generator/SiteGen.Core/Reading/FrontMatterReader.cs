using System.Globalization;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Forms;
using SiteGen.Core.Model;

namespace SiteGen.Core.Reading;

/// <summary>Reads the head of a report.md: title, date, form, waivers, revisions. Gives what could be read; the rest is reported.</summary>
internal sealed class FrontMatterReader(MarkdownDiagnostics diagnostics, Archive archive, int year)
{
    private static readonly string[] Keys = ["title", "published", "form", "waivers", "revisions"];
    private static readonly string[] WaiverKeys = ["rule", "at", "reason"];
    private static readonly string[] RevisionKeys = ["date", "note"];
    private static readonly string[] DateFormats = ["yyyy-MM-dd", "yyyy-MM-dd HH:mm"];

    /// <param name="header">Where the YAML stands in the file's text; null where there is none, which has been reported.</param>
    public FrontMatter Read((int Start, int End)? header)
    {
        var root = header is var (start, end) ? YamlTreeReader.Read(diagnostics, start, end) : null;
        var matter = root is null ? null : YamlMapping.Of(diagnostics, root, "", Keys);
        if (matter is null)
        {
            if (header is var (from, to) && diagnostics.Source.Text.AsSpan(from, to - from).IsWhiteSpace())
            {
                diagnostics.Report(
                    NarrativeCodes.RequiredKey,
                    from,
                    new("文首信息是空的，缺少“title”", "the front matter is empty: \"title\" is missing"),
                    new("写明 title: 报告标题", "write title: and the report's title"));
            }

            return new FrontMatter(null, null, (1, 1), archive.Forms.ForYear(year), [], []);
        }

        var form = ReadForm(matter.Scalar("form"));
        var published = matter.Scalar("published");
        return new FrontMatter(
            matter.Required("title")?.Text.Trim(),
            published is null or { IsEmpty: true } ? null : ReadDate(published, DateFormats),
            published is null ? (1, 1) : diagnostics.Source.PositionAt(published.Offset),
            form,
            [.. matter.Items("waivers").Select(item => ReadWaiver(item, form)).OfType<Waiver>()],
            [.. matter.Items("revisions").Select(ReadRevision).OfType<Revision>()]);
    }

    private Form ReadForm(YamlNode? node)
    {
        if (node is null || node.IsEmpty)
        {
            return archive.Forms.ForYear(year);
        }

        if (archive.Forms.Find(node.Text.Trim()) is { } form)
        {
            return form;
        }

        var shown = VisibleText.Of(node.Text);
        diagnostics.Report(
            NarrativeCodes.Form,
            node.Offset,
            new($"没有“{shown}”版格式", $"there is no form \"{shown}\""),
            new($"可用的有：{string.Join("、", archive.Forms.All.Select(known => known.Id))}；不写则按年度确定", $"known are: {string.Join(", ", archive.Forms.All.Select(known => known.Id))}; left out, the year decides"));
        return archive.Forms.ForYear(year);
    }

    private DateTime? ReadDate(YamlNode node, string[] formats)
    {
        var text = node.Text.Trim();
        if (DateTime.TryParseExact(text, formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return date;
        }

        var shown = VisibleText.Of(text);
        diagnostics.Report(
            NarrativeCodes.Published,
            node.Offset,
            new($"“{shown}”不是有效的日期", $"\"{shown}\" is no date"),
            LooseDate(text) is { } meant
                ? new($"写 {meant}", $"write {meant}")
                : new($"写成 年-月-日，如 {year + 1}-01-17", $"write year, month and day, such as {year + 1}-01-17"));
        return null;
    }

    /// <summary>The date that 2025年1月7日, 2025/1/7 or 2025.1.7 means.</summary>
    private static string? LooseDate(string text)
    {
        var parts = text.Split(['年', '月', '日', '/', '.', '-', '－'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return parts.Length == 3
            && parts.All(part => part.Length is >= 1 and <= 4 && part.All(char.IsAsciiDigit))
            && DateOnly.TryParseExact($"{parts[0]}-{parts[1].PadLeft(2, '0')}-{parts[2].PadLeft(2, '0')}", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
                ? date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
                : null;
    }

    private Waiver? ReadWaiver(YamlNode item, Form form)
    {
        if (YamlMapping.Of(diagnostics, item, "waivers", WaiverKeys) is not { } waiver)
        {
            return null;
        }

        var rule = waiver.Required("rule");
        var reason = waiver.Required("reason");
        var at = waiver.Scalar("at");
        CellReference? reference = null;
        var isKnown = at is null or { IsEmpty: true } || new CellReferenceReader(diagnostics, form).TryRead(at, out reference);
        if (rule is not null && archive.Rules.Find(rule.Text.Trim()) is null)
        {
            var shown = VisibleText.Of(rule.Text);
            diagnostics.Report(NarrativeCodes.WaivedRule, rule.Offset, new($"没有“{shown}”这条规则", $"there is no rule \"{shown}\""), YamlMapping.DidYouMean(rule.Text, [.. archive.Rules.All.Select(known => known.Id)]));
            return null;
        }

        if (rule is null || reason is null || !isKnown)
        {
            return null;
        }

        var (line, column) = diagnostics.Source.PositionAt(rule.Offset);
        return new Waiver(rule.Text.Trim(), reference, reason.Text.Trim(), line, column);
    }

    private Revision? ReadRevision(YamlNode item)
    {
        if (YamlMapping.Of(diagnostics, item, "revisions", RevisionKeys) is not { } revision)
        {
            return null;
        }

        var dateNode = revision.Required("date");
        var note = revision.Required("note");
        var date = dateNode is null ? null : ReadDate(dateNode, DateFormats[..1]);
        return date is null || note is null ? null : new Revision(DateOnly.FromDateTime(date.Value), note.Text.Trim());
    }
}
