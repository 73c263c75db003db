using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using SiteGen.Core.Forms;

namespace SiteGen.Core.Reading;

/// <summary>The wordings under which a table's rows and columns are known, folded once for each form.</summary>
internal sealed class TableVocabulary
{
    private static readonly ConditionalWeakTable<TableForm, TableVocabulary> Known = [];

    private readonly FrozenSet<string>[] labels;
    private readonly FrozenDictionary<string, int> rows;
    private readonly FrozenDictionary<string, int> columns;

    private TableVocabulary(TableForm form)
    {
        Header = TableHeader.ColumnsOf(form);
        KeyCount = TableHeader.KeyColumnsOf(form).Count;
        HasRowNumbers = TableHeader.HasRowNumbers(form);
        List<string[]> rowLabels = [.. form.Rows.Select(row => Wordings([row.Label, string.Concat(row.Heads.Select(LabelText.FoldWithoutNumber)), .. row.Aliases]))];
        labels = [.. rowLabels.Select(wordings => wordings.ToFrozenSet(StringComparer.Ordinal))];
        rows = FirstOfEach(rowLabels);
        columns = FirstOfEach([.. form.Columns.Select(column => Wordings([column.Id, .. column.Aliases]))]);
    }

    public IReadOnlyList<string> Header { get; }

    /// <summary>How many columns say which row it is.</summary>
    public int KeyCount { get; }

    public bool HasRowNumbers { get; }

    public static TableVocabulary Of(TableForm form) => Known.GetValue(form, static key => new TableVocabulary(key));

    public bool IsLabelOf(int row, string text) =>
        labels[row].Contains(text) || labels[row].Contains(LabelText.Fold(text)) || labels[row].Contains(LabelText.FoldWithoutNumber(text));

    /// <summary>The row a label names, or -1; where several do (总计), the first.</summary>
    public int RowLabelled(string text) => Find(rows, text);

    public int ColumnNamed(string text) => Find(columns, text);

    private static int Find(FrozenDictionary<string, int> names, string text) =>
        names.TryGetValue(text, out var index) || names.TryGetValue(LabelText.Fold(text), out index) || names.TryGetValue(LabelText.FoldWithoutNumber(text), out index) ? index : -1;

    private static FrozenDictionary<string, int> FirstOfEach(List<string[]> wordings)
    {
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var index = 0; index < wordings.Count; index++)
        {
            foreach (var wording in wordings[index])
            {
                first.TryAdd(wording, index);
            }
        }

        return first.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>Each wording as printed, folded, without its number, and without the remark in brackets at its end.</summary>
    private static string[] Wordings(IEnumerable<string> names) => [.. names
        .SelectMany(name => new[] { name, LabelText.Fold(name), LabelText.FoldWithoutNumber(name), LabelText.FoldWithoutNumber(WithoutRemark(name)) })
        .Where(name => name.Length > 0)
        .Distinct(StringComparer.Ordinal)];

    private static string WithoutRemark(string name)
    {
        var start = name.LastIndexOf('（');
        return start > 0 && name.EndsWith('）') ? name[..start] : name;
    }
}
