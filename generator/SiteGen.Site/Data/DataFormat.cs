using SiteGen.Core.Diagnostics;

namespace SiteGen.Site.Data;

/// <summary>
/// The promise of the data files: which there are, which columns they have, and what each means. Machines read it in <c>datapackage.json</c>,
/// people on the data page; both are made from here, so that they cannot differ. A column never changes its name or its meaning within a
/// major version; more columns come at the end, and with a minor version.
/// </summary>
internal static class DataFormat
{
    /// <summary>Of the format, not of the figures: semantic versioning over files, columns and meanings.</summary>
    public const string Version = "1.0.0";

    public static LocalizedText Description { get; } = new(
        "政府信息公开工作年度报告三张统计表的全部数据，以及报告和机关目录。各项数据由发布报告的行政机关填报，引用时请注明发布机关和来源。",
        "Every figure of the three tables of annual reports on government information disclosure, with a list of the reports and of the agencies. The figures are those the agencies published; please name the agency and the source.");

    public static DataTable Figures { get; } = new(
        "figures",
        new("全部数据", "All figures"),
        new(
            "每行是一份年度报告中一张表的一个数据，按机关、年度、表内次序排列。未填写的数值为空，不是0。",
            "One line for each figure of each report, in the order of agency, year and table. A figure that was left out is empty, which is not 0."),
        [
            Agency,
            Year,
            Form,
            Table,
            Row,
            Column,
            new("value", DataType.Number, new("数值", "Value"), new("表中所填的数，数值与原文一致；未填写或者无法识别的为空。", "The value of the figure in the report, never rounded; empty where it was left out or cannot be read.")),
            Unit,
            new("flag", DataType.Text, new("标记", "Flag"), new(
                "空白表示没有需要说明的情况；blank：原文未填写；unreadable：原文不是有效数字；waived：与勾稽关系不符，报告已作说明；inconsistent：与勾稽关系不符，且未作说明。勾稽关系不符的，标记标在合计数上；跨年度的关系标在本年度的数上，汇总关系标在上级机关的数上。",
                "Empty for nothing to say; blank: left out in the report; unreadable: no valid figure in the report; waived: breaks a relation, and the report explains why; inconsistent: breaks a relation, unexplained. A breach is marked at the relation's total; one across years at the later year's figure, one of a roll-up at the figure of the agency above."))
            {
                Words = FigureFlag.Words,
            },
        ],
        ["agency", "year", "table", "row", "column"],
        [
            new(["agency", "year"], "reports", ["agency", "year"]),
            new(["form", "table", "row", "column"], "cells", ["form", "table", "row", "column"]),
        ]);

    public static DataTable Reports { get; } = new(
        "reports",
        new("报告目录", "Reports"),
        new("每行是一份年度报告，按机关、年度排列。", "One line for each report, in the order of agency and year."),
        [
            Agency,
            Year,
            new("title", DataType.Text, new("标题", "Title"), new("年度报告的标题。", "The report's title.")) { Required = true },
            new("published", DataType.Date, new("公布日期", "Published"), new("报告注明的公布日期；未注明的为空。", "The day of publication that the report gives; empty where it gives none.")),
            new("published_time", DataType.Time, new("公布时间", "Time of publication"), new("报告注明的公布时间；只注明日期的为空。", "The time of that day; empty where only the day is given.")),
            new("late", DataType.Boolean, new("逾期公布", "Late"), new("是否晚于规定期限公布；无法判断的为false。", "Whether it was published after its deadline; false where that cannot be told.")) { Required = true },
            Form,
            Count("relations_checked", new("核对的勾稽关系", "Relations checked"), new("核对了多少项勾稽关系。", "How many relations between figures were checked.")),
            Count("relations_failed", new("不成立的勾稽关系", "Relations that fail"), new("其中多少项不成立且未作说明。", "How many of them do not hold and are not explained.")),
            Count("relations_waived", new("已作说明的差异", "Explained discrepancies"), new("其中多少项不成立，但已作说明。", "How many of them do not hold and are explained.")),
            Count("waivers", new("说明条数", "Explanations"), new("报告对差异作了多少条说明。", "How many explanations of discrepancies the report gives.")),
            Count("revisions", new("更正次数", "Corrections"), new("报告公布后更正过多少次。", "How often the report was corrected after its publication.")),
            new("revised", DataType.Date, new("最近更正日期", "Last corrected"), new("最近一次更正的日期；没有更正的为空。", "The day of the last correction; empty where there was none.")),
            Count("attachments", new("附件数", "Attachments"), new("报告附有多少个文件。", "How many files come with the report.")),
            new("folder", DataType.Text, new("所在目录", "Folder"), new("报告页面、原始表格和report.json所在的目录，相对于网站根目录。", "Where the report's page, tables and report.json are, relative to the site's root.")) { Required = true, Unique = true },
            new("url", DataType.Text, new("网址", "Address"), new("报告的公开网址；网站未设置网址的为空。", "The report's public address; empty where the site has none.")),
        ],
        ["agency", "year"],
        [new(["agency"], "agencies", ["agency"])]);

    public static DataTable Agencies { get; } = new(
        "agencies",
        new("机关目录", "Agencies"),
        new("每行是一个行政机关，按路径排列；尚未收录报告的机关也在其中。", "One line for each agency, in the order of their paths; agencies without a report are among them."),
        [
            Agency with { Unique = true },
            new("name", DataType.Text, new("机关名称", "Name"), new("全称。", "The full name.")) { Required = true },
            new("short_name", DataType.Text, new("简称", "Short name"), new("简称；没有简称的同全称。", "The short name, or the full one where there is none.")) { Required = true },
            new("former_names", DataType.Text, new("曾用名", "Former names"), new("多个名称以“；”分隔；没有的为空。", "Several are separated by “；”; empty for none.")),
            new("parent", DataType.Text, new("上级机关", "Parent"), new("上级机关的路径；没有上级的为空。", "The path of the agency above; empty at the top.")),
            new("level", DataType.Text, new("层级", "Level"), new("department为部门，government为人民政府，其他写法照录；未填写的为空。", "department, government, or another word as given; empty where none is.")),
            new("region", DataType.Text, new("行政区划", "Region"), new("行政区划代码（GB/T 2260）或者名称，照录；未填写的为空。", "A division's code (GB/T 2260) or name as given; empty where none is.")),
            new("rollup", DataType.Boolean, new("汇总数据", "Roll-up"), new("数据是否为所属各机关之和；为true的不应再与所属机关相加。", "Whether its figures are the sum over the agencies below; if so, do not add them to those again.")) { Required = true },
            new("own_office", DataType.Boolean, new("本级机关", "Own office"), new("是否为上级机关的本级。", "Whether it is the own office of the agency above.")) { Required = true },
            new("address", DataType.Text, new("地址", "Address"), new("联系地址；未填写的为空。", "Where it is reached; empty where not given.")),
            new("postcode", DataType.Text, new("邮政编码", "Postcode"), new("邮政编码；未填写的为空。", "The postcode; empty where not given.")),
            new("phone", DataType.Text, new("联系电话", "Telephone"), new("联系电话；未填写的为空。", "The telephone number; empty where not given.")),
            new("url", DataType.Text, new("网址", "Address"), new("机关页面的公开网址；网站未设置网址的为空。", "The agency's public address here; empty where the site has none.")),
        ],
        ["agency"],
        [new(["parent"], "agencies", ["agency"])]);

    public static DataTable Cells { get; } = new(
        "cells",
        new("数据项说明", "Cells of the forms"),
        new(
            "每行是一版报告格式中一张表的一个数据项，按格式、表格、表内次序排列。",
            "One line for each cell of each form's tables, in the order of form, table and place."),
        [
            Form,
            Table,
            Row,
            Column,
            new("table_title", DataType.Text, new("表名", "Table's title"), new("规定格式中的表名。", "The table's title on the form.")) { Required = true },
            new("row_heads", DataType.Text, new("行标题", "Row heads"), new("由外到内的各级行标题，以“ → ”连接。", "The row's heads from the outermost to the innermost, joined by “ → ”.")) { Required = true },
            new("column_heads", DataType.Text, new("列标题", "Column heads"), new("由外到内的各级列标题，以“ → ”连接。", "The column's heads from the outermost to the innermost, joined by “ → ”.")) { Required = true },
            new("clause", DataType.Text, new("条款", "Clause"), new("《政府信息公开条例》的条款；表中不分条款的为空。", "The clause of the Regulations on Open Government Information; empty where the table has none.")),
            new("kind", DataType.Text, new("类别", "Kind"), new("count：非负整数；signed_count：整数，可以为负；fee：以万元计的金额；money：自带单位的金额。", "count: a whole number, not negative; signed_count: a whole number; fee: a sum in 万元 (10,000 yuan); money: a sum with a unit of its own."))
            {
                Required = true,
                Words = DataWords.Kinds,
            },
            Unit,
        ],
        ["form", "table", "row", "column"],
        []);

    /// <summary>Every CSV file, in the order people are told of them.</summary>
    public static IReadOnlyList<DataTable> Tables { get; } = [Figures, Reports, Agencies, Cells];

    public static LocalizedText FiguresJsonTitle { get; } = new("全部数据（JSON）", "All figures (JSON)");

    public static LocalizedText FiguresJsonDescription { get; } = new(
        "与全部数据（CSV）内容相同，体积较小。forms列出各版格式每张表的数据项；reports中每份报告占一行，figures按同样次序给出各表的数，未填写的为null，自带单位的金额为含value、unit的对象；flags给出有标记的数据项的位置和标记。",
        "What the CSV of all figures holds, in less room. forms lists the cells of each form's tables; reports has a line for each report, whose figures stand in the same order: null where left out, an object with value and unit for a sum with a unit of its own; flags gives the place and flag of cells that have one.");

    private static DataField Agency => new("agency", DataType.Text, new("机关", "Agency"), new("机关的路径，也是它在本站的地址。", "The agency's path, which is its address on this site.")) { Required = true };

    private static DataField Year => new("year", DataType.Year, new("年度", "Year"), new("报告的年度。", "The reporting year.")) { Required = true };

    private static DataField Form => new("form", DataType.Text, new("格式", "Form"), new("报告所用的格式，如2019、2021。", "The form the report is on, such as 2019 or 2021.")) { Required = true };

    private static DataField Table => new("table", DataType.Text, new("表格", "Table"), new(
        "disclosure：主动公开政府信息情况；requests：收到和处理政府信息公开申请情况；review：行政复议、行政诉讼情况；本站自定的表格另有名称。",
        "disclosure, requests or review, or the name of a table of the site's own.")) { Required = true };

    private static DataField Row => new("row", DataType.Text, new("行", "Row"), new("行次（如3.3.1，按文字读取）；没有行次的表为行的名称。", "The row's number (such as 3.3.1; read it as text), or its name where the table has no numbers.")) { Required = true };

    private static DataField Column => new("column", DataType.Text, new("列", "Column"), new("列的名称或者指标。", "The column's name, or the indicator.")) { Required = true };

    private static DataField Unit => new("unit", DataType.Text, new("单位", "Unit"), new("金额的单位；计数（件、项）的为空。", "The unit of a sum of money; empty for counts.")) { Words = DataWords.Units };

    private static DataField Count(string name, LocalizedText title, LocalizedText description) => new(name, DataType.Integer, title, description) { Required = true, Minimum = 0 };
}
