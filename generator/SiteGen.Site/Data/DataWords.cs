using SiteGen.Core.Forms;

namespace SiteGen.Site.Data;

/// <summary>The words that columns of a closed vocabulary hold.</summary>
internal static class DataWords
{
    public static IReadOnlyList<string> Kinds { get; } = [.. Enum.GetValues<FigureKind>().Select(Of)];

    public static IReadOnlyList<string> Units { get; } = ["万元", "元"];

    public static string Of(FigureKind kind) => kind switch
    {
        FigureKind.Count => "count",
        FigureKind.SignedCount => "signed_count",
        FigureKind.Fee => "fee",
        FigureKind.Money => "money",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    /// <returns>The unit of every figure of the kind; empty where they are counts or bring their own.</returns>
    public static string UnitOf(FigureKind kind) => kind == FigureKind.Fee ? "万元" : "";

    public static string Of(bool value) => value ? "true" : "false";
}
