using System.Globalization;

namespace SiteGen.Core.Diagnostics;

/// <summary>
/// Writes findings for people: one line each, in the form that editors and terminals turn into links, then a hint where there is one,
/// and at the end a line that says how much was checked.
/// </summary>
/// <param name="output">Where to write.</param>
/// <param name="language">The language of messages.</param>
/// <param name="colour">Whether to colour severities (ANSI).</param>
public sealed class DiagnosticTextWriter(TextWriter output, MessageLanguage language, bool colour)
{
    public void Write(Diagnostic diagnostic)
    {
        output.Write(VisibleText.Of(diagnostic.Path, int.MaxValue));
        output.Write(string.Create(CultureInfo.InvariantCulture, $":{diagnostic.Line}:{diagnostic.Column}: "));
        WriteSeverity(diagnostic.Severity);
        output.Write(' ');
        output.Write(diagnostic.Code.Id);
        if (diagnostic.Code.Rule is { } rule)
        {
            output.Write(" [" + rule + "]");
        }

        output.Write(' ');
        output.Write(VisibleText.Of(diagnostic.Message.In(language), int.MaxValue));
        output.Write('\n');
        if (diagnostic.Hint is { } hint)
        {
            output.Write("  hint: ");
            output.Write(VisibleText.Of(hint.In(language), int.MaxValue));
            output.Write('\n');
        }
    }

    /// <summary>The closing line: what was checked and what was found.</summary>
    public void Write(DiagnosticTally tally)
    {
        output.Write(language == MessageLanguage.English ? English(tally) : Chinese(tally));
        output.Write('\n');
    }

    /// <summary>How many errors and warnings, for the end of a closing line.</summary>
    public static LocalizedText Found(DiagnosticTally tally) => new(
        $"{(tally.Errors == 0 ? "没有错误" : Invariant($"{tally.Errors} 个错误"))}，{(tally.Warnings == 0 ? "没有警告" : Invariant($"{tally.Warnings} 个警告"))}",
        $"{Count(tally.Errors, "error")}, {Count(tally.Warnings, "warning")}");

    private static string Chinese(DiagnosticTally tally)
    {
        var infos = tally.Infos == 0 ? "" : Invariant($"，{tally.Infos} 条提示");
        var dependents = tally.Dependents == 0 ? "" : Invariant($"（其中 {tally.Dependents} 份引用所选报告的数据，一并检查）");
        return Invariant($"检查了 {tally.Reports} 份报告{dependents}、{tally.RelationsChecked} 项关系：{Found(tally).Chinese}{infos}。");
    }

    private static string English(DiagnosticTally tally)
    {
        var infos = tally.Infos == 0 ? "" : ", " + Count(tally.Infos, "note");
        var dependents = tally.Dependents == 0 ? "" : Invariant($" ({tally.Dependents} because they read the figures of those asked for)");
        return $"Checked {Count(tally.Reports, "report")}{dependents} and {Count(tally.RelationsChecked, "relation")}: "
            + $"{Found(tally).English}{infos}.";
    }

    private static string Count(int number, string noun) => number switch
    {
        0 => $"no {noun}s",
        1 => $"1 {noun}",
        _ => Invariant($"{number} {noun}s"),
    };

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private void WriteSeverity(Severity severity)
    {
        var (word, code) = severity switch
        {
            Severity.Error => ("error", "\u001b[1;31m"),
            Severity.Warning => ("warning", "\u001b[1;33m"),
            _ => ("info", "\u001b[1;36m"),
        };
        output.Write(colour ? code + word + "\u001b[0m" : word);
    }
}
