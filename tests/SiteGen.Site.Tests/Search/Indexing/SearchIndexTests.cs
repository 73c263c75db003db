using SiteGen.Core.Forms;
using SiteGen.Core.Model;
using SiteGen.Site.Search;
using SiteGen.Site.Search.Indexing;

namespace SiteGen.Site.Tests.Search.Indexing;

/// <summary>Holds an index of random texts against a look at every one of them.</summary>
public sealed class SearchIndexTests
{
    private const int Few = 20;
    private const int LongestShown = 16;

    private static readonly string[] Words =
        ["政府", "信息", "公开", "，", "。", "年报", "12", "1", "Ａb", "x ", "（一）", "😀", "𠮷", "，其中受理申请", "没有被申请行政复议或者被提起行政诉讼的情况"];

    private readonly Random random = new(20261123);
    private readonly Dictionary<(int Slot, int Page), string[]> places = [];
    private readonly SearchIndexReader index;

    public SearchIndexTests()
    {
        var agencies = Agencies();
        var documents = Documents(agencies);
        index = new SearchIndexReader(Write(agencies, documents, degree: 2));
        var numbering = new SearchNumbering(agencies);
        var slots = index.Slots.ToList();
        foreach (var (agency, document) in documents)
        {
            var page = numbering.NumberOf(agency.Path, document.Year);
            Add(("", -2), [document.Title]);
            Add(("", -1), [document.Title, document.Year is { } year ? $"{year}" : "", agency.Name]);
            foreach (var place in document.Places)
            {
                Add((place.Anchor, place.Section), [place.Heading, .. place.Passages]);
            }

            void Add((string, int) slot, string[] passages) =>
                places.Add((slots.IndexOf(slot), page), [.. passages.SelectMany(passage => SearchCharacters.Fold(passage).Split(SearchCharacters.Boundary))]);
        }
    }

    [Fact]
    public void Finds_every_part_of_every_text_where_it_stands_and_nowhere_else()
    {
        var exact = 0;
        for (var round = 0; round < 4000; round++)
        {
            exact += Compare(Part()) ? 1 : 0;
        }

        Assert.InRange(exact, 500, 3900);
    }

    [Fact]
    public void Finds_every_character()
    {
        foreach (var unit in places.Values.SelectMany(passages => passages).SelectMany(passage => passage).Distinct())
        {
            Compare(unit.ToString());
        }
    }

    [Fact]
    public void Names_a_few_pages_or_none_for_what_stands_nowhere()
    {
        var none = 0;
        for (var round = 0; round < 1000; round++)
        {
            var gram = new string([.. Part().Reverse()]);
            Compare(gram);
            none += index.Find(gram) is null ? 1 : 0;
        }

        Assert.InRange(none, 50, 1000);
        Assert.Null(index.Find("饕餮"));
    }

    [Fact]
    public void Shows_with_a_gram_what_always_follows_it()
    {
        var sentence = Words[^1];
        var longer = 0;
        for (var start = 0; start <= sentence.Length - index.GramLength; start++)
        {
            var gram = sentence.Substring(start, index.GramLength);
            var found = index.Find(gram)!;
            Assert.True(found.IsExact);
            Assert.StartsWith(gram, found.Shown, StringComparison.Ordinal);
            Assert.InRange(found.Shown.Length, gram.Length, LongestShown);
            Assert.All(
                places.Values.SelectMany(passages => passages).SelectMany(passage => Behind(passage, gram)),
                text => Assert.StartsWith(found.Shown, text, StringComparison.Ordinal));
            longer += found.Shown.Length > gram.Length ? 1 : 0;
        }

        Assert.InRange(longer, 10, sentence.Length);
    }

    [Fact]
    public void Writes_the_same_bytes_whatever_the_order_and_the_threads()
    {
        var agencies = Agencies();
        var documents = Documents(agencies);
        var expected = Write(agencies, documents, degree: 1);

        for (var round = 0; round < 3; round++)
        {
            random.Shuffle(documents);
            var written = Write(agencies, documents, degree: 8);

            Assert.Equal(expected.Keys.Order(StringComparer.Ordinal), written.Keys.Order(StringComparer.Ordinal));
            Assert.All(expected, file => Assert.Equal(file.Value, written[file.Key]));
        }
    }

    /// <returns>Whether the index knew the places without the texts.</returns>
    private bool Compare(string gram)
    {
        var expected = places.Where(place => place.Value.Any(passage => passage.Contains(gram, StringComparison.Ordinal))).Select(place => place.Key).Order().ToList();
        var found = index.Find(gram);
        if (found is not { IsExact: true })
        {
            Assert.InRange(found?.Pages.Count ?? 0, 0, Few);
            Assert.All(expected, place => Assert.Contains(place.Page, found?.Pages ?? []));
            return false;
        }

        Assert.Equal(expected, found.Places);
        if (gram.Length >= index.JointLength)
        {
            var counts = expected.Select(place => (Place: place, Count: Math.Min(places[place].Sum(passage => Behind(passage, gram).Count()), SearchIndexReader.Found.MostCounted)));
            Assert.Equal(counts.Where(place => place.Count > 1), found.Again.Select(place => (place.Key, place.Value)).Order());
        }

        return true;
    }

    private static IEnumerable<string> Behind(string text, string part)
    {
        for (var at = text.IndexOf(part, StringComparison.Ordinal); at >= 0; at = text.IndexOf(part, at + 1, StringComparison.Ordinal))
        {
            yield return text[at..];
        }
    }

    private string Part()
    {
        while (true)
        {
            var passages = places.ElementAt(random.Next(places.Count)).Value;
            var passage = passages[random.Next(passages.Length)];
            var length = 1 + random.Next(index.GramLength);
            if (passage.Length >= length)
            {
                return passage.Substring(random.Next(passage.Length - length + 1), length);
            }
        }
    }

    private static AgencyNode[] Agencies() =>
        [.. Enumerable.Range(1, 40).Select(number => new AgencyNode(ReportFixture.Agency($"a{number:00}", $"示例{number}局"), null, [], [2021, 2022, 2023, 2024]))];

    private static (Agency Agency, SearchDocument Document)[] Documents(AgencyNode[] agencies)
    {
        var source = new Random(7);
        return
        [
            .. agencies.SelectMany(node => node.Years.Select(year => (node.Agency, new SearchDocument(
                year,
                $"{node.Agency.Name}{year}年报",
                [new("top", 0, "题", [Passage()]), new("s1", 1, "一、总体情况", [Passage(), Passage()]), new("s1-1", 1, Passage(), [Passage() + SearchCharacters.Boundary + Passage()])],
                [])))),
        ];

        string Passage() => string.Concat(Enumerable.Range(0, source.Next(14)).Select(_ => Words[Math.Min(source.Next(Words.Length), source.Next(Words.Length))]));
    }

    private static Dictionary<string, byte[]> Write(AgencyNode[] agencies, (Agency Agency, SearchDocument Document)[] documents, int degree)
    {
        var builder = new SearchIndexBuilder(new SearchNumbering(agencies), FormLibrary.Official);
        var files = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        Parallel.ForEach(documents, new ParallelOptions { MaxDegreeOfParallelism = degree }, entry => builder.Add(entry.Agency, [entry.Agency.Name], entry.Document));
        var records = agencies.SelectMany(node => node.Years.Select(year => new SearchDocumentRecord(node.Agency.Path, year, $"{node.Agency.Path}{year}"))
            .Prepend(new SearchDocumentRecord(node.Agency.Path, null, node.Agency.Path)));
        Keep(SearchCatalogueWriter.Write(FormLibrary.Official, builder, records, Keep, TestContext.Current.CancellationToken));
        return files;

        void Keep(SearchFile file)
        {
            lock (files)
            {
                files.Add(file.FileName, file.Content.ToArray());
            }
        }
    }
}
