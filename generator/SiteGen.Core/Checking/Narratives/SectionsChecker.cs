using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;

namespace SiteGen.Core.Checking.Narratives;

/// <summary>
/// Holds a report's headings against the six sections of the official outline: all there, in order, once each, none empty,
/// nothing else beside them; a heading that is recognised and worded otherwise is worth a note. A section that holds a table needs no text.
/// </summary>
internal static class SectionsChecker
{
    public static IEnumerable<Diagnostic> Check(Report report)
    {
        var sections = report.Narrative.Sections;
        var misplaced = Misplaced(sections);
        foreach (var section in sections)
        {
            if (misplaced.Contains(section.Number))
            {
                yield return DescribeMisplaced(report, section);
            }

            if (section.WrittenNumber is { } written && written != section.Number)
            {
                yield return DescribeMisnumbered(report, section);
            }

            if (!OfficialOutline.IsWordedAsPrescribed(section.Number, section.Heading))
            {
                yield return DescribeWording(report, section);
            }

            if (IsEmpty(report, section))
            {
                yield return DescribeEmpty(report, section);
            }
        }

        for (var number = 1; number <= OfficialOutline.Count; number++)
        {
            if (report.Narrative.Section(number) is null)
            {
                yield return DescribeMissing(report, number, misplaced);
            }
        }

        foreach (var heading in report.Narrative.UnrecognisedHeadings)
        {
            yield return heading.Repeats is { } number && report.Narrative.Section(number) is { } first
                ? DescribeRepeated(report, heading, first)
                : DescribeUnknown(report, heading);
        }
    }

    /// <summary>The fewest sections whose move puts all in order: those outside the longest ascending run.</summary>
    private static HashSet<int> Misplaced(IReadOnlyList<NarrativeSection> sections)
    {
        var longest = new List<int>[sections.Count];
        for (var index = 0; index < sections.Count; index++)
        {
            var before = Enumerable.Range(0, index).Where(other => sections[other].Number < sections[index].Number)
                .Select(other => longest[other]).OrderByDescending(run => run.Count).FirstOrDefault();
            longest[index] = [.. before ?? [], sections[index].Number];
        }

        var kept = longest.OrderByDescending(run => run.Count).FirstOrDefault() ?? [];
        return [.. sections.Select(section => section.Number).Except(kept)];
    }

    private static bool IsEmpty(Report report, NarrativeSection section) =>
        !section.Blocks.Any(SectionContent.IsContent) && !report.Tables.Any(table => table.Form.Section == section.Number);

    private static Diagnostic DescribeMisplaced(Report report, NarrativeSection section)
    {
        return At(report, section.HeadingOffset, CheckingCodes.SectionMisplaced) with
        {
            Message = new($"“{VisibleText.Of(section.Heading)}”的位置不对", $"“{VisibleText.Of(section.Heading)}” is out of order"),
            Hint = PlaceOf(section.Number),
        };
    }

    private static Diagnostic DescribeMisnumbered(Report report, NarrativeSection section) => At(report, section.HeadingOffset, CheckingCodes.SectionMisnumbered) with
    {
        Message = new($"“{VisibleText.Of(section.Heading)}”的序号不对", $"“{VisibleText.Of(section.Heading)}” has the wrong number"),
        Hint = new($"应为“{OfficialOutline.Title(section.Number)[..2]}”", $"it is section {section.Number} (“{OfficialOutline.Title(section.Number)[..2]}”)"),
    };

    private static Diagnostic DescribeWording(Report report, NarrativeSection section) => At(report, section.HeadingOffset, CheckingCodes.SectionWording) with
    {
        Message = new($"标题“{VisibleText.Of(section.Heading)}”与规定格式的表述不一致", $"“{VisibleText.Of(section.Heading)}” is not worded as in the form"),
        Hint = new($"规定格式的标题为“{OfficialOutline.Title(section.Number)}”", $"the form's heading is “{OfficialOutline.Title(section.Number)}”"),
    };

    private static LocalizedText PlaceOf(int number)
    {
        var before = number > 1 ? OfficialOutline.Title(number - 1) : null;
        var after = number < OfficialOutline.Count ? OfficialOutline.Title(number + 1) : null;
        return (before, after) switch
        {
            (null, _) => new($"应在“{after}”之前", $"it comes before “{after}”"),
            (_, null) => new($"应在“{before}”之后", $"it comes after “{before}”"),
            _ => new($"应在“{before}”之后、“{after}”之前", $"it comes between “{before}” and “{after}”"),
        };
    }

    private static Diagnostic DescribeEmpty(Report report, NarrativeSection section)
    {
        var table = report.Form.Tables.FirstOrDefault(table => table.Section == section.Number);
        return At(report, section.HeadingOffset, CheckingCodes.SectionEmpty) with
        {
            Message = new($"“{VisibleText.Of(section.Heading)}”没有内容", $"“{VisibleText.Of(section.Heading)}” is empty"),
            Hint = table is null
                ? new("没有需要写明的事项时，写“无”", "where there is nothing to report, say so (无)")
                : new($"本部分由表格 {table.FileName} 构成，该表不存在或未能读入", $"this section is its table, {table.FileName}, which is absent or could not be read"),
        };
    }

    private static Diagnostic DescribeMissing(Report report, int number, HashSet<int> misplaced)
    {
        var next = report.Narrative.Sections.FirstOrDefault(section => section.Number > number && !misplaced.Contains(section.Number));
        var title = OfficialOutline.Title(number);
        return At(report, next?.HeadingOffset ?? report.Narrative.Source.Text.Length, CheckingCodes.SectionMissing) with
        {
            Message = new($"缺少“{title}”", $"“{title}” is missing"),
            Hint = next is null
                ? new($"在文末加上“## {title}”及其内容", $"add “## {title}” and its text at the end")
                : new($"在“{VisibleText.Of(next.Heading)}”之前加上“## {title}”及其内容", $"add “## {title}” and its text before “{VisibleText.Of(next.Heading)}”"),
        };
    }

    private static Diagnostic DescribeRepeated(Report report, NarrativeHeading heading, NarrativeSection first)
    {
        var (line, _) = report.Narrative.Source.PositionAt(first.HeadingOffset);
        return At(report, heading.Offset, CheckingCodes.SectionRepeated) with
        {
            Message = new(
                $"“{VisibleText.Of(heading.Text)}”重复：第 {line} 行已有“{VisibleText.Of(first.Heading)}”",
                $"“{VisibleText.Of(heading.Text)}” is a second section {first.Number}: line {line} has “{VisibleText.Of(first.Heading)}”"),
            Hint = new("将两处内容合并到同一部分，或将本标题改为“### ”小标题", "join the two, or make this a sub-heading with “### ”"),
        };
    }

    private static Diagnostic DescribeUnknown(Report report, NarrativeHeading heading) => At(report, heading.Offset, CheckingCodes.SectionUnknown) with
    {
        Message = new($"“{VisibleText.Of(heading.Text)}”不是年度报告六个部分之一", $"“{VisibleText.Of(heading.Text)}” is none of the six sections of the report"),
        Hint = heading.WrittenNumber is >= 1 and <= OfficialOutline.Count and { } number
            ? new(
                $"第{OfficialOutline.Title(number)[0]}部分的标题是“## {OfficialOutline.Title(number)}”",
                $"the heading of section {number} is “## {OfficialOutline.Title(number)}”")
            : new("各部分之内的标题用“### ”，报告的标题写在文首的 title 中", "headings within a section are written with “### ”, the report's title is “title” at the top of the file"),
    };

    private static Diagnostic At(Report report, int offset, DiagnosticCode code) => NarrativeFinding.At(report.Narrative.Source, offset, code);
}
