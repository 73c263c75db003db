namespace SiteGen.Core.Diagnostics;

/// <summary>One finding: what is wrong, exactly where, and what to do about it.</summary>
public sealed record Diagnostic
{
    public required DiagnosticCode Code { get; init; }

    /// <summary>The severity in force: the code's own, or what site.json or a waiver made of it.</summary>
    public required Severity Severity { get; init; }

    /// <summary>The file, relative to the site's folder, with forward slashes (<c>content/a/2024/requests.csv</c>).</summary>
    public required string Path { get; init; }

    /// <summary>1-based line in the file; 1 where the finding is about the file as a whole.</summary>
    public required int Line { get; init; }

    /// <summary>1-based column, counted in characters (Unicode code points), a byte order mark not counted.</summary>
    public required int Column { get; init; }

    public required LocalizedText Message { get; init; }

    public LocalizedText? Hint { get; init; }

    /// <summary><c>disclosure</c>, <c>requests</c> or <c>review</c>; null where no table is concerned.</summary>
    public string? Table { get; init; }

    /// <summary>行次, or the row's label where there is none.</summary>
    public string? Row { get; init; }

    /// <summary>The column's name, or the 指标.</summary>
    public string? Cell { get; init; }

    /// <summary>What the other cells give.</summary>
    public decimal? Expected { get; init; }

    /// <summary>What stands there.</summary>
    public decimal? Actual { get; init; }

    /// <summary>Why the report waives it; null where it does not.</summary>
    public string? WaiverReason { get; init; }

    public IReadOnlyList<Suspect> Suspects { get; init; } = [];

    /// <summary>The order of every listing: path, line, column, code. Sorting must be stable: what is alike in these keeps the order it was found in.</summary>
    public static int CompareByPosition(Diagnostic left, Diagnostic right)
    {
        var byPath = string.CompareOrdinal(left.Path, right.Path);
        if (byPath != 0)
        {
            return byPath;
        }

        var byPosition = (left.Line, left.Column).CompareTo((right.Line, right.Column));
        if (byPosition != 0)
        {
            return byPosition;
        }

        return string.CompareOrdinal(left.Code.Id, right.Code.Id);
    }
}
