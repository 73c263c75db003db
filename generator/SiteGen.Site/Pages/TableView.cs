namespace SiteGen.Site.Pages;

/// <summary>An official table, laid out cell by cell as the form prints it.</summary>
/// <param name="Id"><c>disclosure</c>, <c>requests</c> or <c>review</c>.</param>
/// <param name="Caption">The table's title.</param>
/// <param name="Columns">How many columns it is wide, heads included.</param>
/// <param name="Head">The rows of <c>&lt;thead&gt;</c>; empty where the heads stand in the groups.</param>
/// <param name="Groups">One <c>&lt;tbody&gt;</c> each.</param>
public sealed record TableView(string Id, string Caption, int Columns, IReadOnlyList<TableRow> Head, IReadOnlyList<TableGroup> Groups)
{
    public string CaptionId => "t-" + Id;

    /// <summary>The same figures as lists, for a table too wide for a phone; empty for a narrow one.</summary>
    public IReadOnlyList<FigureList> Lists { get; init; } = [];
}
