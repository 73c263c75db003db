using SiteGen.Core.Diagnostics;

namespace SiteGen.Site.Verifying;

/// <summary>Reports the bad lines of one list: the first hundred each, and how many more there are, since a list from anywhere may hold nothing else.</summary>
/// <param name="code">What is wrong with them.</param>
/// <param name="path">The list, as findings name it.</param>
/// <param name="report">Takes a finding.</param>
internal sealed class LineFindings(CopyCode code, string path, Action<Diagnostic> report)
{
    public const int Most = 100;

    private int count;
    private int next;

    public bool IsEmpty => count == 0;

    public void Add(int line, string? detail = null)
    {
        count++;
        if (count <= Most)
        {
            report(code.At(path, detail, line));
        }
        else if (count == Most + 1)
        {
            next = line;
        }
    }

    public void Complete()
    {
        if (count > Most)
        {
            report(code.At(path, new LocalizedText($"从这一行起还有 {count - Most} 行不合格式，不再逐一列出", $"{count - Most} more lines from here on are not in their form"), next));
        }
    }
}
