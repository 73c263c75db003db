using SiteGen.Core.Forms;
using SiteGen.Core.Model;
using SiteGen.Site.Pages;
using SiteGen.Site.Theme;

namespace SiteGen.Site.Planning.Tables;

/// <summary>
/// Lays out an official table as the form prints it. The three forms of layout differ enough to have a planner each:
/// disclosure in clauses, requests as a grid with heads of three levels both ways, review as one row of figures.
/// </summary>
public static class TablePlanner
{
    public static TableView Plan(FigureTable table, CellMarks marks, Texts text) =>
        Plan(table, marks) with { Lists = FigureListPlanner.Plan(table, marks, text) };

    /// <summary>The table alone, without its figures as lists.</summary>
    internal static TableView Plan(FigureTable table, CellMarks marks) => table.Form.Printed switch
    {
        PrintedLayout.Clauses => ClauseTablePlanner.Plan(table, marks),
        PrintedLayout.Grid => GridTablePlanner.Plan(table, marks),
        PrintedLayout.Strip => StripTablePlanner.Plan(table, marks),
        var other => throw new InvalidOperationException($"No layout for {other}."),
    };
}
