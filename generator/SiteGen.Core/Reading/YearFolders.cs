using SiteGen.Core.Configuration;
using SiteGen.Core.Diagnostics;

namespace SiteGen.Core.Reading;

/// <summary>The year folders of the content, by the folder they lie in. What lies anywhere else, or is no part of a report, would vanish unseen, so it is reported.</summary>
internal sealed class YearFolders
{
    // What people put beside their data for each other, not for readers.
    private const string Notes = "README";

    private readonly SortedDictionary<string, List<int>> years = new(StringComparer.Ordinal);
    private readonly List<string> withoutAgencyFile = [];
    private readonly ReportFiles files;
    private readonly ICollection<Diagnostic> diagnostics;

    public YearFolders(ContentFolder content, ReportFiles files, ICollection<Diagnostic> diagnostics)
    {
        this.files = files;
        this.diagnostics = diagnostics;
        if (content.Files.FirstOrDefault(files.IsReportFile) is { } file)
        {
            diagnostics.Add(RouteCodes.Stray($"content/{file}", ArchiveFinder.ContentFolderName));
        }

        ReportUnknownBesideAgency(content);
        Collect(content, isTold: false);
    }

    public bool IsEmpty => years.Count == 0;

    /// <summary>The years below an agency's folder, ascending.</summary>
    public IReadOnlyList<int> Of(string path) => years.TryGetValue(path, out var found) ? found : [];

    /// <summary>Reports the folders that have years and no agency.json.</summary>
    public void ReportWithoutAgency()
    {
        foreach (var folder in withoutAgencyFile)
        {
            diagnostics.Add(RouteCodes.WithoutAgencyFile(folder));
        }
    }

    private void Collect(ContentFolder folder, bool isTold)
    {
        foreach (var child in folder.Folders)
        {
            var isToldOfChild = true;
            if (child.Files.FirstOrDefault(files.IsReportFile) is { } file)
            {
                CollectReport(folder, child, file);
            }
            else if (!isTold && ContentNames.IsYear(child.Name) && !child.IsEmpty && !child.HoldsBelow(AgencyReader.FileName))
            {
                diagnostics.Add(RouteCodes.WithoutReport("content/" + child.Path, child.Name, files.Tables));
            }
            else
            {
                isToldOfChild = isTold;
                if (!isTold)
                {
                    ReportUnknownBesideAgency(child);
                }
            }

            Collect(child, isToldOfChild);
        }
    }

    private void ReportUnknownBesideAgency(ContentFolder folder)
    {
        foreach (var name in folder.Files.Where(name => name != AgencyReader.FileName && !files.IsReportFile(name) && !name.StartsWith(Notes, StringComparison.OrdinalIgnoreCase)))
        {
            diagnostics.Add(RouteCodes.UnknownBesideAgency($"content/{folder.Path}{(folder.Path.Length == 0 ? "" : "/")}{name}", name, NearestName.Of(name, [AgencyReader.FileName])));
        }
    }

    private void ReportUnknown(ContentFolder year)
    {
        string[] known = [ReportFiles.Narrative, .. files.Tables, ReportFiles.AttachmentFolder];
        foreach (var name in year.Files.Concat(year.Folders.Where(folder => !folder.Holds(AgencyReader.FileName)).Select(folder => folder.Name)).Where(name => !known.Contains(name, StringComparer.Ordinal)))
        {
            diagnostics.Add(RouteCodes.Unknown($"content/{year.Path}/{name}", name, NearestName.Of(name, known)));
        }
    }

    private void CollectReport(ContentFolder folder, ContentFolder child, string file)
    {
        if (!ContentNames.IsYear(child.Name))
        {
            diagnostics.Add(RouteCodes.Stray($"content/{child.Path}/{file}", child.Name));
            return;
        }

        var year = ContentNames.Year(child.Name);
        if (year is < ContentNames.FirstYear or > ContentNames.LastYear)
        {
            diagnostics.Add(RouteCodes.OutOfRange($"content/{child.Path}/{file}", year));
            return;
        }

        if (!years.TryGetValue(folder.Path, out var found))
        {
            years.Add(folder.Path, found = []);
            if (!folder.Holds(AgencyReader.FileName))
            {
                withoutAgencyFile.Add(folder.Path);
            }
        }

        ReportUnknown(child);

        // Folders come in ordinal order, and four-digit numbers sort alike either way.
        found.Add(year);
    }
}
