using SiteGen.Core.Checking.Localisation;
using SiteGen.Core.Checking.Narratives;
using SiteGen.Core.Configuration;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Forms;
using SiteGen.Core.Model;

namespace SiteGen.Core.Checking.Relations;

/// <summary>
/// Puts a report's cells and relations, with those of the years beside it and of the agencies below, into the form the search for wrong
/// cells takes. The others' relations bear out or rule out what is suspected here; they are explained where they are reported.
/// What a rule that is off or a waiver lets pass binds nothing.
/// </summary>
internal sealed class RepairProblemBuilder
{
    private readonly List<RepairCell> cells = [];
    private readonly List<RepairRelation> relations = [];
    private readonly Dictionary<FigureTable, int> starts = new(ReferenceEqualityComparer.Instance);

    /// <summary>By cell of the problem, where it stands.</summary>
    public List<LocatedCell> Places { get; } = [];

    /// <summary>By relation of the report itself, its index in the problem.</summary>
    public Dictionary<RelationResult, int> Indices { get; } = new(ReferenceEqualityComparer.Instance);

    public RepairProblem Build(ReportVerdict verdict, RuleSettings rules)
    {
        var context = verdict.Context;
        var stated = StatedIn(context.Report);
        foreach (var own in context.Report.Tables)
        {
            AddCells(own, null, stated);
        }

        List<(TableVerdict Verdict, IReadOnlyList<Waiver> Waivers)> others =
        [
            .. OfYear(context.YearBefore, context.TwoYearsBefore, new("上年度", "last year's")),
            .. OfYear(context.YearAfter, context.Report, new("下年度", "next year's")),
            .. context.Children.SelectMany(child => OfChild(child, new(child.Agency.Name, child.Agency.Name + ":"))),
        ];
        foreach (var table in context.TwoYearsBefore?.Tables ?? [])
        {
            AddCells(table, new("前年度", "the year before last's"));
        }

        foreach (var table in verdict.Tables)
        {
            Add(table, new FindingPolicy(rules, context.Report.Waivers), true);
        }

        others.ForEach(other => Add(other.Verdict, new FindingPolicy(rules, other.Waivers), false));
        return new RepairProblem(cells, relations);
    }

    /// <summary>The index of a cell, or −1 where its table is not among those of the problem.</summary>
    public int IndexOf(FigureTable table, int cell) => cell >= 0 && starts.TryGetValue(table, out var start) ? start + cell : -1;

    private IEnumerable<(TableVerdict Verdict, IReadOnlyList<Waiver> Waivers)> OfYear(Report? report, Report? before, LocalizedText owner)
    {
        if (report is null)
        {
            yield break;
        }

        var stated = StatedIn(report);
        foreach (var table in report.Tables)
        {
            AddCells(table, owner, stated);
            yield return (TableVerdict.Of(new TableContext(table, before?.Table(table.Form.Id))), report.Waivers);
        }
    }

    private IEnumerable<(TableVerdict Verdict, IReadOnlyList<Waiver> Waivers)> OfChild(ChildReport child, LocalizedText owner)
    {
        foreach (var table in child.Tables ?? [])
        {
            AddCells(table, owner);
            yield return (TableVerdict.Of(new TableContext(table)), []);
        }
    }

    private static ILookup<(string Table, string Row, string Column), decimal> StatedIn(Report report) =>
        NarrativeClaimsReader.Read(report).ToLookup(stated => (stated.Table, stated.Row, stated.Column), stated => stated.Value);

    private void AddCells(FigureTable table, LocalizedText? owner, ILookup<(string Table, string Row, string Column), decimal>? stated = null)
    {
        var number = starts.Count;
        starts.Add(table, cells.Count);
        foreach (var cell in table.Form.Cells)
        {
            var figure = table.Figures[cell.Index];
            cells.Add(new RepairCell(figure.IsNumber ? figure.Value : null, cell.Kind, new CellPlace(number, cell.Row, cell.Column))
            {
                IsHome = owner is null,
                Evidence = stated is null ? [] : [.. stated[(table.Form.Id, table.Form.RowOfCell(cell.Index).Id, table.Form.ColumnOfCell(cell.Index).Id)]],
            });
            Places.Add(new LocatedCell(table, cell.Index, owner));
        }
    }

    private void Add(TableVerdict verdict, FindingPolicy policy, bool isHome)
    {
        foreach (var result in verdict.Results)
        {
            var relation = result.Relation;
            if (policy.IsOff(relation.Rule) || (result.Status == RelationStatus.Fails && IsWaived(result, policy)) || TermsOf(verdict.Context, relation) is not { } terms
                || (!isHome && result.Status == RelationStatus.Holds && IsRunning(relation)))
            {
                continue;
            }

            // What is not judged though all its figures are there (sums of money in two units) says nothing of them.
            var isJudged = result.Status != RelationStatus.NotJudged;
            if (isJudged || terms.Exists(term => cells[term.Cell].Value is null))
            {
                if (isHome)
                {
                    Indices.Add(result, relations.Count);
                }

                relations.Add(new RepairRelation(terms, IndexOf(verdict.Table, relation.At), isJudged) { IsHome = isHome });
            }
        }
    }

    private List<RepairTerm>? TermsOf(TableContext context, LinearRelation relation)
    {
        var terms = new List<RepairTerm>(relation.Expected.Count + relation.Actual.Count);
        foreach (var (side, coefficient) in new[] { (relation.Expected, 1), (relation.Actual, -1) })
        {
            foreach (var term in side)
            {
                foreach (var table in context.TablesOf(term))
                {
                    var cell = IndexOf(table, context.CellIn(table, term.Cell));
                    if (cell < 0)
                    {
                        return null;
                    }

                    terms.Add(new RepairTerm(cell, coefficient * term.Sign));
                }
            }
        }

        return terms;
    }

    // A level that each year is reckoned on from the last: where one is wrong, the later ones follow from it and agree with it all the
    // same. That they do vouches for nothing; that they don't tells.
    private static bool IsRunning(LinearRelation relation) =>
        relation.Expected.Any(term => term.Source == TermSource.YearBefore && term.Cell == relation.At);

    private static bool IsWaived(RelationResult result, FindingPolicy policy) => policy.WaiverFor(
        result.Relation.Rule, result.Table.Id, result.Table.RowOfCell(result.Relation.At).Id, result.Table.ColumnOfCell(result.Relation.At).Id) is not null;
}
