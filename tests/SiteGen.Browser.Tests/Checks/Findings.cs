namespace SiteGen.Browser.Tests.Checks;

/// <summary>Turns what a checker found into one failure that shows all of it.</summary>
internal static class Findings
{
    public static void AssertNone(IReadOnlyCollection<string> findings) =>
        Assert.True(findings.Count == 0, $"{findings.Count} findings:\n" + string.Join('\n', findings));
}
