using System.Collections.Concurrent;
using System.Globalization;
using System.Numerics;
using SiteGen.Core.Forms;
using SiteGen.Core.Model;

namespace SiteGen.Site.Search.Indexing;

/// <summary>
/// Takes the searchable texts of all pages, from any thread and in any order, cut into pieces; <see cref="GramIndexWriter"/> makes the index from
/// them. What is kept grows with the text that differs and by four bytes a piece of some seven characters.
/// </summary>
/// <param name="numbering">The pages there will be.</param>
/// <param name="forms">The forms the reports are on.</param>
public sealed class SearchIndexBuilder(SearchNumbering numbering, FormLibrary forms)
{
    /// <summary>How many characters a gram has at most; longer phrases are put together from several grams.</summary>
    internal const int GramLength = 8;

    /// <summary>A gram of the greatest length is shown with what follows it wherever it stands, up to this length.</summary>
    internal const int GramReach = 16;

    /// <summary>From this length on a gram says how often it stands in a place, so that longer phrases can be put together at it.</summary>
    internal const int JointLength = 4;

    /// <summary>A piece's grams begin at no more characters than this.</summary>
    private const int PieceLength = 24;

    private readonly ConcurrentDictionary<SearchSlot, int> slots = new();
    private readonly Lock gate = new();
    private readonly List<SearchSlot> slotOrder = [];
    private readonly PieceStore pieces = new();
    private readonly PageRuns[] pages = [.. Enumerable.Repeat(new PageRuns([]), numbering.Count)];
    private readonly ConcurrentBag<SearchIndexBuffers> buffers = [];

    private readonly Dictionary<string, (TableForm Form, string Words)> tables = forms.All
        .SelectMany(form => form.Tables.Select(table => (Id: form.Id + "/" + table.Id, Table: table)))
        .ToDictionary(entry => entry.Id, entry => (entry.Table, SearchCharacters.Fold(SearchTableText.WordsOf(entry.Table))), StringComparer.Ordinal);

    public SearchNumbering Numbering => numbering;

    /// <summary>How many bits of a place are the page's number; the slot's stands above them.</summary>
    internal int NumberBits { get; } = BitOperations.Log2((uint)Math.Max(1, numbering.Count - 1)) + 1;

    internal PieceStore Pieces => pieces;

    /// <summary>By the page's number.</summary>
    internal IReadOnlyList<PageRuns> Pages => pages;

    /// <summary>The slots as <see cref="Pages"/> numbers them.</summary>
    internal IReadOnlyList<SearchSlot> Slots => slotOrder;

    /// <param name="agency">The agency.</param>
    /// <param name="names">Its names and those of the agencies above it, as the catalogue's reader is given them.</param>
    /// <param name="document">The page.</param>
    public void Add(Agency agency, IReadOnlyList<string> names, SearchDocument document)
    {
        var own = buffers.TryTake(out var free) ? free : new SearchIndexBuffers();
        own.Runs.Clear();
        BeginRun(own, SearchSlot.Title);
        AddPassage(own, document.Title);
        EndRun(own);
        BeginRun(own, SearchSlot.Context);
        foreach (var passage in ContextOf(document, names))
        {
            AddPassage(own, passage);
        }

        EndRun(own);
        if (!document.Places.Any(place => place.Anchor == SearchAnchor.Top))
        {
            AddPlace(own, document, new SearchPlace(SearchAnchor.Top, 0, "", []));
        }

        foreach (var place in document.Places)
        {
            AddPlace(own, document, place);
        }

        pages[numbering.NumberOf(agency.Path, document.Year)] = new PageRuns([.. own.Runs]);
        buffers.Add(own);
    }

    /// <summary>Gives up what the places were made from.</summary>
    internal void DropPages() => Array.Fill(pages, new PageRuns([]));

    internal static IEnumerable<string> ContextOf(SearchDocument document, IReadOnlyList<string> names) =>
        [document.Title, .. document.Year is { } year ? [year.ToString(CultureInfo.InvariantCulture)] : Array.Empty<string>(), .. names];

    private void AddPlace(SearchIndexBuffers own, SearchDocument document, SearchPlace place)
    {
        BeginRun(own, new SearchSlot(place.Anchor, place.Section));
        AddPassage(own, place.Anchor == SearchAnchor.Top && place.Heading.Length == 0 ? document.Title : place.Heading);
        foreach (var passage in place.Passages)
        {
            AddPassage(own, passage);
        }

        foreach (var table in document.Tables)
        {
            if (SearchAnchor.OfSection(tables[table.Form].Form.Section) == place.Anchor)
            {
                AddTable(own, table);
            }
        }

        EndRun(own);
    }

    private void BeginRun(SearchIndexBuffers own, SearchSlot slot)
    {
        if (!slots.TryGetValue(slot, out var index))
        {
            lock (gate)
            {
                if (!slots.TryGetValue(slot, out index))
                {
                    index = slotOrder.Count;
                    slotOrder.Add(slot);
                    slots[slot] = index;
                }
            }
        }

        own.Runs.Add((uint)index);
        own.Runs.Add(0);
        own.RunStart = own.Runs.Count;
    }

    private static void EndRun(SearchIndexBuffers own) => own.Runs[own.RunStart - 1] = (uint)(own.Runs.Count - own.RunStart);

    private void AddPassage(SearchIndexBuffers own, string text)
    {
        var passage = own.Fold(text);
        for (var start = 0; start < passage.Length;)
        {
            var count = PieceCutter.Cut(passage[start..], PieceLength);
            var piece = passage.Slice(start, Math.Min(passage.Length - start, count + GramReach - 1));
            start += count;
            // Nothing reaches over an end.
            var end = piece.IndexOf(PieceStore.End);
            piece = end < 0 ? piece : piece[..end];
            if (piece.Length > 0)
            {
                own.Runs.Add(pieces.Add(piece, Math.Min(count, piece.Length)));
            }
        }
    }

    // The words of a table are the same in every report, so they are one piece.
    private void AddTable(SearchIndexBuffers own, SearchTable table)
    {
        var (form, words) = tables[table.Form];
        own.Runs.Add(pieces.Add(words, words.Length));
        // The same figure stands in many rows of a column; once is enough.
        own.Figures.Clear();
        for (var cell = 0; cell < table.Figures.Count; cell++)
        {
            var column = form.Cells[cell].Column;
            var figure = table.Figures[cell];
            if (figure.IsNumber && (figure.Unit is not null || own.Figures.Add((column, figure.Value, figure.Value.Scale))))
            {
                var text = own.Fold(form.Columns[column].Heads[^1] + " " + SearchTableText.FigureOf(figure));
                own.Runs.Add(pieces.Add(text, text.Length));
            }
        }
    }
}
