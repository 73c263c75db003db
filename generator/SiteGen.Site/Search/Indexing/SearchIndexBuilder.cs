using System.Runtime.InteropServices;
using SiteGen.Core.Forms;
using SiteGen.Core.Model;

namespace SiteGen.Site.Search.Indexing;

/// <summary>
/// Takes the searchable texts of all pages, from any thread and in any order, cut into pieces; <see cref="GramIndexWriter"/> makes the index from
/// them. What is kept grows with the text that differs and by eight bytes a piece of some ten characters.
/// </summary>
/// <param name="numbering">The pages there will be.</param>
/// <param name="forms">The forms the reports are on.</param>
public sealed class SearchIndexBuilder(SearchNumbering numbering, FormLibrary forms)
{
    /// <summary>How many characters a gram has at most; longer phrases are held against several grams and then the text.</summary>
    internal const int GramLength = 16;

    /// <summary>A piece's grams begin at no more characters than this.</summary>
    private const int PieceLength = 24;

    private readonly Lock gate = new();
    private readonly Dictionary<SearchSlot, int> slots = [];
    private readonly HashSet<(int Column, decimal Value, int Scale)> figures = [];

    private readonly Dictionary<string, TableForm> tables = forms.All
        .SelectMany(form => form.Tables.Select(table => (Id: form.Id + "/" + table.Id, Table: table)))
        .ToDictionary(entry => entry.Id, entry => entry.Table, StringComparer.Ordinal);

    private readonly Dictionary<string, string> tableWords = forms.All
        .SelectMany(form => form.Tables.Select(table => (Id: form.Id + "/" + table.Id, Words: SearchCharacters.Fold(SearchTableText.WordsOf(table)))))
        .ToDictionary(entry => entry.Id, entry => entry.Words, StringComparer.Ordinal);

    public SearchNumbering Numbering => numbering;

    internal PieceStore Pieces { get; } = new();

    /// <summary>How many bits of a place are the page's number; the slot's stands above them.</summary>
    internal int NumberBits { get; } = System.Numerics.BitOperations.Log2((uint)Math.Max(1, numbering.Count - 1)) + 1;

    /// <summary>The slots in the order of their first use, which is that of the numbers in <see cref="Pieces"/>.</summary>
    internal SearchSlot[] ReadSlots() => [.. slots.OrderBy(slot => slot.Value).Select(slot => slot.Key)];

    /// <param name="agency">The agency.</param>
    /// <param name="names">Its names and those of the agencies above it, as the catalogue's reader is given them.</param>
    /// <param name="document">The page.</param>
    public void Add(Agency agency, IReadOnlyList<string> names, SearchDocument document)
    {
        var number = (uint)numbering.NumberOf(agency.Path, document.Year);
        var folded = new List<(SearchSlot Slot, List<string> Passages, List<SearchTable> Tables)>
        {
            (SearchSlot.Title, [SearchCharacters.Fold(document.Title)], []),
            (SearchSlot.Context, [.. ContextOf(document, names).Select(SearchCharacters.Fold)], []),
        };
        var places = document.Places.Any(place => place.Anchor == SearchAnchor.Top) ? document.Places : [new SearchPlace(SearchAnchor.Top, 0, "", []), .. document.Places];
        foreach (var place in places)
        {
            var heading = place.Anchor == SearchAnchor.Top && place.Heading.Length == 0 ? document.Title : place.Heading;
            folded.Add((
                new SearchSlot(place.Anchor, place.Section),
                [.. place.Passages.Prepend(heading).Select(SearchCharacters.Fold)],
                [.. document.Tables.Where(table => SearchAnchor.OfSection(tables[table.Form].Section) == place.Anchor)]));
        }

        lock (gate)
        {
            foreach (var (slot, passages, ownTables) in folded)
            {
                var place = PlaceOf(slot, number);
                foreach (var passage in passages)
                {
                    AddPassage(passage, place);
                }

                foreach (var table in ownTables)
                {
                    AddTable(table, place);
                }
            }
        }
    }

    internal static IEnumerable<string> ContextOf(SearchDocument document, IReadOnlyList<string> names) =>
        [document.Title, .. document.Year is { } year ? [year.ToString(System.Globalization.CultureInfo.InvariantCulture)] : Array.Empty<string>(), .. names];

    private uint PlaceOf(SearchSlot slot, uint number)
    {
        ref var index = ref CollectionsMarshal.GetValueRefOrAddDefault(slots, slot, out var exists);
        if (!exists)
        {
            index = slots.Count - 1;
        }

        return checked((uint)((ulong)index << NumberBits)) | number;
    }

    private void AddPassage(ReadOnlySpan<char> passage, uint place)
    {
        for (var start = 0; start < passage.Length;)
        {
            var count = PieceCutter.Cut(passage[start..], PieceLength);
            var reach = Math.Min(passage.Length - start, count + GramLength - 1);
            var piece = passage.Slice(start, reach);
            var end = piece[count..].IndexOf(PieceStore.End);
            Pieces.Add(end < 0 ? piece : piece[..(count + end)], count, place);
            start += count;
        }
    }

    // The words of a table are the same in every report, so they are one piece.
    private void AddTable(SearchTable table, uint place)
    {
        var form = tables[table.Form];
        var words = tableWords[table.Form];
        Pieces.Add(words, words.Length, place);
        // The same figure stands in many rows of a column; once is enough.
        figures.Clear();
        for (var cell = 0; cell < table.Figures.Count; cell++)
        {
            var column = form.Cells[cell].Column;
            var figure = table.Figures[cell];
            if (figure.IsNumber && (figure.Unit is not null || figures.Add((column, figure.Value, figure.Value.Scale))))
            {
                var text = SearchCharacters.Fold(form.Columns[column].Heads[^1] + " " + SearchTableText.FigureOf(figure));
                Pieces.Add(text, text.Length, place);
            }
        }
    }
}
