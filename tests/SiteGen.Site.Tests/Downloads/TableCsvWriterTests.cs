using System.Text;
using SiteGen.Core.Model;
using SiteGen.Site.Downloads;
using SiteGen.Site.Tests.Planning;

namespace SiteGen.Site.Tests.Downloads;

public sealed class TableCsvWriterTests
{
    [Fact]
    public void The_canonical_file_is_plain_UTF8_with_the_contracts_columns()
    {
        var table = FigureTableBuilder.Zeros("2021", "review", ("行政复议", "结果维持", 2), ("行政复议", "总计", 2)).With("复议后起诉", "总计", new Figure(FigureState.Blank, 0, 4, 9));

        Assert.Equal(
            "类别,结果维持,结果纠正,其他结果,尚未审结,总计\n行政复议,2,0,0,0,2\n未经复议直接起诉,0,0,0,0,0\n复议后起诉,0,0,0,0,\n",
            Encoding.UTF8.GetString(TableCsvWriter.WriteCanonical(table)));
    }

    [Fact]
    public void The_applications_file_names_rows_by_number_and_label()
    {
        var lines = Encoding.UTF8.GetString(TableCsvWriter.WriteCanonical(FigureTableBuilder.Zeros("2021", "requests", ("4", "总计", 1)))).Split('\n');

        Assert.Equal("行次,项目,自然人,商业企业,科研机构,社会公益组织,法律服务机构,其他,总计", lines[0]);
        Assert.Equal("3.3.1,1.属于国家秘密,0,0,0,0,0,0,0", lines[5]);
        Assert.Equal("4,四、结转下年度继续办理,0,0,0,0,0,0,1", lines[25]);
        Assert.Equal(27, lines.Length);
    }

    [Fact]
    public void Fees_and_sums_keep_their_decimals_and_their_unit()
    {
        var fee = TableCsvWriter.WriteCanonical(FigureTableBuilder.Zeros("2021", "disclosure", ("行政事业性收费", "本年收费金额（单位：万元）", 12.50m)));
        var money = TableCsvWriter.WriteCanonical(FigureTableBuilder.Zeros("2019", "disclosure").With("政府集中采购", "采购总金额", new Figure(FigureState.Number, 1286.50m, 1, 1, "万元")));

        Assert.EndsWith("行政事业性收费,本年收费金额（单位：万元）,12.50\n", Encoding.UTF8.GetString(fee), StringComparison.Ordinal);
        Assert.EndsWith("政府集中采购,采购总金额,1286.50万元\n", Encoding.UTF8.GetString(money), StringComparison.Ordinal);
    }

    [Fact]
    public void The_file_for_Excel_has_a_byte_order_mark_and_keeps_a_negative_figure_a_number()
    {
        var bytes = TableCsvWriter.WriteForExcel(FigureTableBuilder.Zeros("2019", "disclosure", ("行政许可", "本年增/减", -3)));

        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        Assert.Contains("行政许可,本年增/减,-3\r\n", Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
    }
}
