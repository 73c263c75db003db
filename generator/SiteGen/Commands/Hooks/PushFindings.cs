using System.Globalization;
using SiteGen.Core.Diagnostics;

namespace SiteGen.Commands.Hooks;

/// <summary>
/// Shows a pusher the findings that ask something of them, as many as a screen takes: errors before warnings, and of the warnings those alone
/// that stand in what the push changes, since a warning that is repeated at every push is soon read by nobody. What is left out is counted.
/// </summary>
/// <param name="output">Where to write.</param>
/// <param name="language">The language of messages.</param>
internal sealed class PushFindings(TextWriter output, MessageLanguage language)
{
    private const int MostErrors = 30;
    private const int MostWarnings = 10;

    /// <param name="diagnostics">In the order of listings.</param>
    /// <param name="changed">The paths the push changes; null for all.</param>
    public void Write(IReadOnlyList<Diagnostic> diagnostics, IReadOnlySet<string>? changed)
    {
        var folders = changed?.Select(FolderOf).ToHashSet(StringComparer.Ordinal);
        var above = folders?.SelectMany(Above).ToHashSet(StringComparer.Ordinal);
        var errors = diagnostics.Where(finding => finding.Severity == Severity.Error).ToList();
        var warnings = diagnostics.Where(finding => finding.Severity == Severity.Warning).ToList();
        var near = folders is null ? warnings : warnings.FindAll(finding => folders.Contains(FolderOf(finding.Path)) || above!.Contains(finding.Path));

        // Where nothing is published for errors, warnings can wait.
        var shown = errors.Take(MostErrors).Concat(errors.Count > 0 ? [] : near.Take(MostWarnings)).ToList();
        var writer = new DiagnosticTextWriter(output, language, colour: false);
        shown.ForEach(writer.Write);
        if (errors.Count > MostErrors)
        {
            Say(new($"……另有 {Number(errors.Count - MostErrors)} 个错误没有列出；在自己的电脑上运行 sitegen check 可看到全部。", $"... and {Number(errors.Count - MostErrors)} more errors; sitegen check on your own machine shows them all."));
        }

        if (errors.Count == 0 && near.Count > MostWarnings)
        {
            Say(new($"……另有 {Number(near.Count - MostWarnings)} 个警告没有列出；在自己的电脑上运行 sitegen check 可看到全部。", $"... and {Number(near.Count - MostWarnings)} more warnings; sitegen check on your own machine shows them all."));
        }

        if (errors.Count == 0 && warnings.Count > near.Count)
        {
            Say(new($"（本次没有改动的报告另有 {Number(warnings.Count - near.Count)} 个警告，不再列出。）", $"({Number(warnings.Count - near.Count)} warnings on reports that this push does not change are left out.)"));
        }
    }

    private static string FolderOf(string path) => path.LastIndexOf('/') is var slash and > 0 ? path[..slash] : "";

    // A finding may be of a folder with what was changed.
    private static IEnumerable<string> Above(string folder)
    {
        for (; folder.Length > 0; folder = FolderOf(folder))
        {
            yield return folder;
        }
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private void Say(LocalizedText text) => output.WriteLine(text.In(language));
}
