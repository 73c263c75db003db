using SiteGen.Core.Forms;
using SiteGen.Site.Comparing;

namespace SiteGen.Site.Tests.Comparing;

public sealed class TablePairingTests
{
    [Theory]
    [InlineData("disclosure")]
    [InlineData("requests")]
    [InlineData("review")]
    public void A_form_has_everything_in_common_with_itself(string table)
    {
        foreach (var form in new[] { Form("2019", table), Form("2021", table) })
        {
            var pairing = TablePairing.Of(form, form);

            Assert.Empty(pairing.OlderOnly.Concat(pairing.NewerOnly));
            Assert.Equal(Enumerable.Range(0, form.Cells.Count), pairing.Rows.SelectMany(row => row.Cells).Select(cell => cell.Newer).Order());
            Assert.All(pairing.Rows.SelectMany(row => row.Cells), cell => Assert.Equal(cell.Older, cell.Newer));
        }
    }

    [Fact]
    public void The_two_forms_differ_in_the_rows_of_other_outcomes()
    {
        var pairing = TablePairing.Of(Form("2019", "requests"), Form("2021", "requests"));

        Assert.Equal(["（六）其他处理"], pairing.OlderOnly);
        Assert.Equal(3, pairing.NewerOnly.Count);
        Assert.All(pairing.NewerOnly, row => Assert.StartsWith("（六）其他处理：", row, StringComparison.Ordinal));
    }

    [Fact]
    public void Decisions_are_the_same_figure_under_either_forms_name()
    {
        var (older, newer) = (Form("2019", "disclosure"), Form("2021", "disclosure"));
        var pairing = TablePairing.Of(older, newer);

        Assert.Equal(["行政许可 本年处理决定数量", "行政处罚 本年处理决定数量", "行政强制 本年处理决定数量"], pairing.Rows.Select(row => row.Label));
        Assert.Equal((older.CellOf("行政许可", "处理决定数量"), newer.CellOf("行政许可", "本年处理决定数量")), pairing.Rows[0].Cells[0]);
        Assert.Equal(older.Cells.Count - 3, pairing.OlderOnly.Count);
        Assert.Equal(newer.Cells.Count - 3, pairing.NewerOnly.Count);
    }

    private static TableForm Form(string form, string table) => FormCatalogue.Find(form)!.Table(table);
}
