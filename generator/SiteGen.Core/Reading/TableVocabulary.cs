using System.Runtime.CompilerServices;
using SiteGen.Core.Forms;

namespace SiteGen.Core.Reading;

/// <summary>The wordings under which a table's rows and columns are known, folded once for each form.</summary>
internal sealed class TableVocabulary
{
    private static readonly ConditionalWeakTable<TableForm, TableVocabulary> Known = [];

    private readonly string[][] rowLabels;
    private readonly string[][] columnNames;

    private TableVocabulary(TableForm form)
    {
        Header = TableHeader.ColumnsOf(form);
        KeyCount = TableHeader.KeyColumnsOf(form).Count;
        HasRowNumbers = TableHeader.HasRowNumbers(form);
        rowLabels = [.. form.Rows.Select(row => Wordings([row.Label, string.Concat(row.Heads.Select(LabelText.FoldWithoutNumber)), .. row.Aliases]))];
        columnNames = [.. form.Columns.Select(column => Wordings([column.Id, .. column.Aliases]))];
    }

    public IReadOnlyList<string> Header { get; }

    /// <summary>How many columns say which row it is.</summary>
    public int KeyCount { get; }

    public bool HasRowNumbers { get; }

    public static TableVocabulary Of(TableForm form) => Known.GetValue(form, static key => new TableVocabulary(key));

    public bool IsLabelOf(int row, string text) => IsOneOf(rowLabels[row], text);

    /// <summary>The row a label names, or -1; where several do (总计), the first.</summary>
    public int RowLabelled(string text) => Array.FindIndex(rowLabels, wordings => IsOneOf(wordings, text));

    public int ColumnNamed(string text) => Array.FindIndex(columnNames, wordings => IsOneOf(wordings, text));

    private static bool IsOneOf(string[] wordings, string text) =>
        wordings.Contains(LabelText.Fold(text), StringComparer.Ordinal) || wordings.Contains(LabelText.FoldWithoutNumber(text), StringComparer.Ordinal);

    /// <summary>Each wording whole, without its number, and without the remark in brackets at its end.</summary>
    private static string[] Wordings(IEnumerable<string> names) => [.. names
        .SelectMany(name => new[] { LabelText.Fold(name), LabelText.FoldWithoutNumber(name), LabelText.FoldWithoutNumber(WithoutRemark(name)) })
        .Where(name => name.Length > 0)
        .Distinct(StringComparer.Ordinal)];

    private static string WithoutRemark(string name)
    {
        var start = name.LastIndexOf('（');
        return start > 0 && name.EndsWith('）') ? name[..start] : name;
    }
}
