using System.Globalization;

namespace SiteGen.Benchmarks.Corpus;

/// <summary>
/// Draws a made-up archive: counties of a government and nineteen offices, five years each, a hundred reports a county. Counties
/// are drawn one by one from seeds of their own, so a larger corpus begins with the smaller one.
/// </summary>
internal static class CorpusGenerator
{
    public const int YearsEach = 5;
    private const int FirstYear = 2020;

    private static readonly string[] Offices =
    [
        "政府办公室", "发展和改革局", "教育局", "科学技术局", "民政局", "司法局", "财政局", "人力资源和社会保障局", "自然资源局", "住房和城乡建设局",
        "交通运输局", "水利局", "农业农村局", "商务局", "文化和旅游局", "卫生健康局", "应急管理局", "审计局", "市场监督管理局",
    ];

    private static readonly string[] FirstSyllables = ["云", "清", "安", "永", "平", "临", "宁", "石", "江", "泰"];
    private static readonly string[] SecondSyllables = ["溪", "源", "丰", "阳", "川", "陵", "河", "州", "岭", "泉"];

    /// <param name="reports">How many reports; rounded up to whole agencies.</param>
    /// <param name="seed">Fixes the corpus.</param>
    /// <returns>Every agency, a county's government after its offices.</returns>
    public static IEnumerable<Agency> Generate(int reports, ulong seed)
    {
        int agencies = (reports + YearsEach - 1) / YearsEach;
        for (int county = 0; agencies > 0; county++)
        {
            int here = Math.Min(agencies, Offices.Length + 1);
            agencies -= here;
            foreach (var agency in County(county, here - 1, new SeededRandom(seed + (ulong)county)))
            {
                yield return agency;
            }
        }
    }

    private static List<Agency> County(int number, int offices, SeededRandom random)
    {
        int[] years = Enumerable.Range(FirstYear, YearsEach).ToArray();
        string name = FirstSyllables[number % 10] + SecondSyllables[number / 10 % 10] + (number < 100 ? "" : (number / 100).ToString(CultureInfo.InvariantCulture)) + "县";
        string path = string.Create(CultureInfo.InvariantCulture, $"county-{number:D4}");
        var result = Enumerable.Range(0, offices).Select(office => new Agency(
            string.Create(CultureInfo.InvariantCulture, $"{path}/office-{office:D2}"),
            (office == 0 ? name + "人民" : name) + Offices[office],
            Offices[office],
            Government: false,
            Rollup: false,
            OwnOffice: office == 0,
            FigureGenerator.Generate(random, years))).ToList();
        var sums = offices == 0
            ? FigureGenerator.Generate(random, years)
            : years.Select((_, index) => result.Select(agency => agency.Years[index]).Aggregate((left, right) => left + right)).ToList();
        result.Add(new Agency(path, name + "人民政府", name + "政府", Government: true, Rollup: offices > 0, OwnOffice: false, sums));
        return result;
    }
}
