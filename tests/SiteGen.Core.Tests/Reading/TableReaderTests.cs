using System.Text;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Forms;
using SiteGen.Core.Model;
using SiteGen.Core.Reading;

namespace SiteGen.Core.Tests.Reading;

public sealed class TableReaderTests
{
    private const string ReportFolder = "content/shili/mzj/2024";

    private static readonly Form Form2021 = FormCatalogue.Find("2021")!;
    private static readonly Form Form2019 = FormCatalogue.Find("2019")!;

    static TableReaderTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Fact]
    public void Gives_every_figure_with_the_place_it_stands_at()
    {
        var table = ReadSound(Form2021, "requests", Text("requests"));

        Assert.Equal(new Figure(FigureState.Number, 2, 4, 13), table["3.1", "自然人"]);
        Assert.Equal(new Figure(FigureState.Number, 3, 4, 25), table["3.1", "总计"]);
        Assert.Equal(new Figure(FigureState.Number, 0, 26, 15), table["4", "自然人"]);
        Assert.Equal(Form2021.Table("requests").Cells.Count, table.Figures.Count);
    }

    [Theory]
    [InlineData("utf-8", "\n", false)]
    [InlineData("utf-8", "\r\n", true)]
    [InlineData("utf-8", "\r", false)]
    [InlineData("gb18030", "\r\n", false)]
    [InlineData("gb18030", "\n", false)]
    public void Reads_the_same_figures_from_every_encoding_and_line_end(string encoding, string lineEnd, bool hasMark)
    {
        var text = (hasMark ? "\uFEFF" : "") + Text("requests").Replace("\n", lineEnd, StringComparison.Ordinal);

        var table = ReadSound(Form2021, "requests", Encoding.GetEncoding(encoding).GetBytes(text));

        Assert.Equal(ReadSound(Form2021, "requests", Text("requests")).Figures, table.Figures);
    }

    [Theory]
    [InlineData("3.1,（一）予以公开", "3.1,(一) 予以公开")]
    [InlineData("3.1,（一）予以公开", "3.1,予以公开")]
    [InlineData("3.1,（一）予以公开", "３．１,（一） 予以公开 ")]
    [InlineData("3.2,（二）部分公开（区分处理的，只计这一情形，不计其他情形）", "3.2,部分公开")]
    [InlineData("3.3.3,3.危及“三安全一稳定”", "\" 3.3.3 \",\"3、危及\"\"三安全一稳定\"\"\"")]
    [InlineData("3.6.1,1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请", "3.6.1,逾期不补正")]
    [InlineData("3.6.2,2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请", "3.6.2,2．逾期不缴费")]
    [InlineData("3.7,（七）总计", "3.7,总计")]
    [InlineData("1,一、本年新收政府信息公开申请数量", "1,一、本年新收政府\u3000信息公开申请数量")]
    [InlineData("行次,项目,自然人", "行次 ,项目，,自 然 人")]
    public void Accepts_the_wordings_that_published_reports_use(string official, string written)
    {
        var text = Text("requests");

        var table = ReadSound(Form2021, "requests", text.Replace(official, written, StringComparison.Ordinal));

        Assert.Equal(ReadSound(Form2021, "requests", text).Figures.Select(figure => figure.Value), table.Figures.Select(figure => figure.Value));
    }

    [Theory]
    [InlineData("第二十条第（五）项,行政许可", "第二十条 第(五)项,行政许可")]
    [InlineData("第二十条第（一）项,行政规范性文件", "第二十条第一项,规范性文件")]
    [InlineData("本年收费金额（单位：万元）", "本年收费金额(单位:万元)")]
    [InlineData("本年收费金额（单位：万元）", "本年收费金额")]
    public void Accepts_the_wordings_of_the_disclosure_list(string official, string written) =>
        Assert.All(ReadSound(Form2021, "disclosure", Text("disclosure").Replace(official, written, StringComparison.Ordinal)).Figures, figure => Assert.True(figure.IsNumber));

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("/")]
    [InlineData("-")]
    [InlineData("—")]
    [InlineData("——")]
    [InlineData("－")]
    [InlineData("／")]
    [InlineData("无")]
    [InlineData("\" 无 \"")]
    public void Reads_the_marks_for_nothing_as_empty(string written) =>
        Assert.Equal(FigureState.Blank, ReadSound(Form2021, "requests", WithFirstFigure(written))["1", "自然人"].State);

    [Theory]
    [InlineData("12", 12)]
    [InlineData("１２", 12)]
    [InlineData(" 12\u3000", 12)]
    [InlineData("\"1,234\"", 1234)]
    [InlineData("1，234", 1234)]
    [InlineData("\"12,345,678\"", 12345678)]
    [InlineData("007", 7)]
    [InlineData("-0", 0)]
    [InlineData("999999999999999999", 999999999999999999)]
    public void Reads_counts_in_any_of_their_spellings(string written, long value) =>
        Assert.Equal(value, ReadSound(Form2021, "requests", WithFirstFigure(written))["1", "自然人"].Value);

    [Theory]
    [InlineData("24252.311082", "24252.311082")]
    [InlineData("0.10", "0.1")]
    [InlineData("12.5万元", "12.5")]
    [InlineData("\"1,234.5 万元\"", "1234.5")]
    [InlineData("３．５", "3.5")]
    [InlineData("0.1000000000", "0.1")]
    public void Reads_fees_as_exact_decimals(string written, string value)
    {
        var text = Text("disclosure").Replace("（单位：万元）,2", "（单位：万元）," + written, StringComparison.Ordinal);

        var fee = ReadSound(Form2021, "disclosure", text)["行政事业性收费", "本年收费金额（单位：万元）"];

        Assert.Equal(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture), fee.Value);
        Assert.Null(fee.Unit);
    }

    [Theory]
    [InlineData("75394432.52元", "75394432.52", "元")]
    [InlineData("7539.443252 万元", "7539.443252", "万元")]
    [InlineData("0", "0", null)]
    public void Keeps_the_unit_printed_with_a_sum_of_money(string written, string value, string? unit)
    {
        var text = Text("disclosure", "2020").Replace("采购总金额,0", "采购总金额," + written, StringComparison.Ordinal);

        var money = ReadSound(Form2019, "disclosure", text)["政府集中采购", "采购总金额"];

        Assert.Equal((decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture), unit), (money.Value, money.Unit));
    }

    [Theory]
    [InlineData("-3", -3)]
    [InlineData("－3", -3)]
    [InlineData("+3", 3)]
    public void Lets_a_change_over_the_year_be_negative(string written, int value)
    {
        var text = Text("disclosure", "2020").Replace("行政许可,本年增/减,0", "行政许可,本年增/减," + written, StringComparison.Ordinal);

        Assert.Equal(value, ReadSound(Form2019, "disclosure", text)["行政许可", "本年增/减"].Value);
    }

    [Fact]
    public void Overlooks_the_empty_cells_and_lines_that_spreadsheets_add()
    {
        var padded = Text("review").Replace("\n", ",,\n", StringComparison.Ordinal) + ",,,,,,,\n\n  \n";

        Assert.Equal(ReadSound(Form2021, "review", Text("review")).Figures.Select(figure => figure.Value), ReadSound(Form2021, "review", padded).Figures.Select(figure => figure.Value));
    }

    [Fact]
    public void Takes_no_figure_from_a_line_with_a_cell_too_few_or_too_many()
    {
        var (table, diagnostics) = Read(Form2021, "review", Text("review").Replace("行政复议,1,0", "行政复议,1", StringComparison.Ordinal).Replace("未经复议直接起诉,0", "未经复议直接起诉,0,5", StringComparison.Ordinal));

        Assert.Equal(["SG2015", "SG2015"], diagnostics.Select(diagnostic => diagnostic.Code.Id));
        Assert.Equal(10, table!.Figures.Count(figure => figure.State == FigureState.Invalid));
        Assert.Equal(5, table.Figures.Count(figure => figure.State == FigureState.Number));
    }

    [Fact]
    public void Reports_every_cell_of_a_line_whose_quotation_marks_are_wrong()
    {
        var (table, diagnostics) = Read(Form2021, "review", Text("review").Replace("行政复议,1,0,0", "行政复议,\"1\"2,3\"4,\"5\"", StringComparison.Ordinal));

        Assert.Equal(["SG2013 2:9", "SG2012 2:12"], diagnostics.Select(diagnostic => $"{diagnostic.Code.Id} {diagnostic.Line}:{diagnostic.Column}"));
        Assert.Equal(FigureState.Invalid, table!["行政复议", "结果维持"].State);
        Assert.Equal(FigureState.Invalid, table["行政复议", "结果纠正"].State);
        Assert.Equal(5, table["行政复议", "其他结果"].Value);
    }

    [Fact]
    public void Names_the_cell_so_that_a_program_can_find_it()
    {
        var (_, diagnostics) = Read(Form2021, "requests", WithFirstFigure("x"));

        var diagnostic = Assert.Single(diagnostics);
        Assert.Equal(("requests", "1", "自然人", "count"), (diagnostic.Table, diagnostic.Row, diagnostic.Cell, diagnostic.Code.Rule));
        Assert.Equal("row 1, 自然人: \"x\" is no number", diagnostic.Message.English);
    }

    private static string WithFirstFigure(string written) => Text("requests").Replace("数量,3,1,", $"数量,{written},1,", StringComparison.Ordinal);

    private static string Text(string table, string year = "2024") => File.ReadAllText(Path.Combine(FixtureFolders.Base, ReportFolder, "..", year, table + ".csv"));

    private static FigureTable ReadSound(Form form, string table, string text) => ReadSound(form, table, Encoding.UTF8.GetBytes(text));

    private static FigureTable ReadSound(Form form, string table, byte[] bytes)
    {
        var diagnostics = new List<Diagnostic>();
        var read = TableReader.Read(form.Table(table), table + ".csv", bytes, diagnostics);
        Assert.Empty(diagnostics.Select(diagnostic => diagnostic.Message.Chinese));
        return read!;
    }

    private static (FigureTable? Table, List<Diagnostic> Diagnostics) Read(Form form, string table, string text)
    {
        var diagnostics = new List<Diagnostic>();
        var read = TableReader.Read(form.Table(table), table + ".csv", Encoding.UTF8.GetBytes(text), diagnostics);
        diagnostics.Sort(Diagnostic.CompareByPosition);
        return (read, diagnostics);
    }
}
