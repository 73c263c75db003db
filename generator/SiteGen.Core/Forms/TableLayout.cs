namespace SiteGen.Core.Forms;

/// <summary>How a table's CSV file lays out its figures.</summary>
public enum TableLayout
{
    /// <summary>One figure a line: 条款, 信息内容, 指标, 数值.</summary>
    List,

    /// <summary>One row a line, one column a figure.</summary>
    Matrix,
}
