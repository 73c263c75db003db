using System.Globalization;

namespace SiteGen.Core.Diagnostics;

/// <summary>
/// Tells, below a list of findings too long to take in at a glance, which reports to open and which of their files: one line a
/// report, those with the most errors first. A short list needs none and gets none.
/// </summary>
/// <param name="output">Where to write.</param>
/// <param name="language">The language of messages.</param>
public sealed class DiagnosticSummaryWriter(TextWriter output, MessageLanguage language)
{
    private const int ShortList = 5;
    private const int MostLines = 20;
    private const string ContentFolder = "content/";

    /// <param name="diagnostics">A run's findings. Notes alone call for no work and are not counted.</param>
    public void Write(IReadOnlyList<Diagnostic> diagnostics)
    {
        var pressing = diagnostics.Where(finding => finding.Severity != Severity.Info).ToList();
        if (pressing.Count <= ShortList)
        {
            return;
        }

        var lines = pressing.GroupBy(finding => Place(finding.Path).Folder, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count(finding => finding.Severity == Severity.Error))
            .ThenByDescending(group => group.Count())
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => Line(group.Key, [.. group]))
            .ToList();
        output.Write("\n" + Word("各报告的问题（错误多的在前）：\n", "By report, most errors first:\n"));
        foreach (var line in lines.Take(MostLines))
        {
            output.Write("  " + line + "\n");
        }

        if (lines.Count > MostLines)
        {
            var more = lines.Count - MostLines;
            output.Write(Word($"  另有 {Number(more)} 份报告或文件有问题，见以上各条\n", $"  and {Number(more)} more reports or files, listed above\n"));
        }

        output.Write('\n');
    }

    private string Line(string folder, IReadOnlyList<Diagnostic> findings)
    {
        var files = findings.Select(finding => Place(finding.Path).File).OfType<string>().CountBy(file => file, StringComparer.Ordinal)
            .OrderByDescending(file => file.Value).ThenBy(file => file.Key, StringComparer.Ordinal).ToList();
        var named = files.Count == 1
            ? VisibleText.Of(files[0].Key)
            : string.Join(Word("、", ", "), files.Select(file => VisibleText.Of(file.Key) + " " + Number(file.Value)));
        var inFiles = files.Count == 0 ? "" : Word($"（{named}）", $" ({named})");
        var errors = findings.Count(finding => finding.Severity == Severity.Error);
        return VisibleText.Of(folder, int.MaxValue) + Word("：", ": ") + Counts(errors, findings.Count - errors) + inFiles;
    }

    private string Counts(int errors, int warnings)
    {
        string?[] parts =
        [
            errors == 0 ? null : Word($"{Number(errors)} 个错误", errors == 1 ? "1 error" : Number(errors) + " errors"),
            warnings == 0 ? null : Word($"{Number(warnings)} 个警告", warnings == 1 ? "1 warning" : Number(warnings) + " warnings"),
        ];
        return string.Join(Word("、", ", "), parts.OfType<string>());
    }

    // A report's folder is named by its year; what lies in no report stands for itself.
    private static (string Folder, string? File) Place(string path)
    {
        for (var slash = path.IndexOf('/', StringComparison.Ordinal); slash >= 0; slash = path.IndexOf('/', slash + 1))
        {
            var folder = path.AsSpan(0, slash);
            var name = folder[(folder.LastIndexOf('/') + 1)..];
            if (folder.StartsWith(ContentFolder, StringComparison.Ordinal) && name.Length == 4 && !name.ContainsAnyExceptInRange('0', '9'))
            {
                return (folder.ToString(), path[(slash + 1)..]);
            }
        }

        return (path, null);
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private string Word(string chinese, string english) => new LocalizedText(chinese, english).In(language);
}
